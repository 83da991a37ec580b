// What axe finds on every page in both themes, and what a keyboard and a narrow window need.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { everywhere, searchBox, sizes } from './support/browser.mjs';
import { every, kinds, listed } from './support/pages.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function axeFinds({ page, go }, path) {
  await go(path);
  return axeFindsHere(page, path);
}

async function axeFindsHere(page, path) {
  // A script of ours inside the page, not of the page's: its policy does not hold for it.
  await page.evaluate(axe);
  const found = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(only => globalThis.axe.run({ runOnly: only }), tags);
    found.push(...violations.map(v => `${path} (${colorScheme}): ${v.id}: ${v.nodes.slice(0, 2).map(n => `${n.target} ${n.failureSummary}`).join(' | ').replace(/\s+/g, ' ').slice(0, 400)}`));
  }
  return found;
}

test('The sitemap names every edition and every collectivity', () => {
  assert.ok(listed.filter(p => p.startsWith('/editions/')).length >= 10);
  assert.ok(listed.filter(p => p.startsWith('/collectivites/')).length >= 53);
});

test('axe finds nothing on any page, light or dark', async () => assert.deepEqual(await everywhere(every, axeFinds), []));

test('axe finds nothing on a phone', async () => assert.deepEqual(await everywhere(kinds, axeFinds, 2, { viewport: sizes.phone }), []));

for (const viewport of [{ width: 390, height: 844 }, { width: 1366, height: 768 }]) {
  test(`axe finds nothing while suggestions are open, ${viewport.width} pixels wide`, async () => {
    const found = await everywhere(['/', '/recherche'], async ({ page, go }, path) => {
      await go(path);
      const box = searchBox(page);
      await box.fill('saint denis');
      const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
      await options.first().waitFor();
      await box.press('ArrowDown');
      const faults = await axeFindsHere(page, `${path} with suggestions`);
      const list = await page.getByRole('listbox').boundingBox();
      if (list.x < 0 || list.x + list.width > viewport.width) faults.push(`${path}: suggestions from ${list.x}, ${list.width} wide`);
      if (await page.getByRole('option', { selected: true }).count() !== 1) faults.push(`${path}: not one suggestion is chosen`);
      for (const option of await options.all()) {
        const { height } = await option.boundingBox();
        if (height < 24) faults.push(`${path}: a suggestion ${height} pixels high`);
      }
      await box.press('Escape');
      if (await box.getAttribute('aria-expanded') !== 'false' || await page.getByRole('listbox').count() > 0) faults.push(`${path}: Escape closes nothing`);
      if (await box.inputValue() !== 'saint denis') faults.push(`${path}: Escape takes the text`);
      await box.press('ArrowDown');
      await options.first().waitFor();
      return faults;
    }, 1, { viewport });
    assert.deepEqual(found, []);
  });
}

test('At 400 % nothing of a page is out of sight but what scrolls by itself', async () => {
  const found = await everywhere(every, async ({ page, go }, path) => {
    await go(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    return width > 320 ? [`${path}: ${width} pixels wide`] : [];
  }, 2, { viewport: { width: 320, height: 256 } });
  assert.deepEqual(found, []);
});

test('The first stop of the keyboard leads past the navigation, and every stop is seen', async () => {
  const found = await everywhere(kinds, async ({ page, go }, path) => {
    await go(path);
    await page.keyboard.press('Tab');
    const faults = [];
    if (await page.evaluate(() => document.activeElement.getAttribute('href')) !== '#contenu') faults.push(`${path}: no way to skip`);
    await page.keyboard.press('Enter');
    if (await page.evaluate(() => document.activeElement.id) !== 'contenu') faults.push(`${path}: skipping leads nowhere`);
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const at = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        return at !== document.body && (outlineStyle === 'none' || outlineWidth === '0px') ? at.outerHTML.slice(0, 120) : null;
      });
      if (hidden) faults.push(`${path}: no focus to see on ${hidden}`);
    }
    return faults;
  });
  assert.deepEqual(found, []);
});
