// What a reader already sees stays where it is while the rest of the page arrives.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launch, sizes } from './support/browser.mjs';
import { drip } from './support/drip.mjs';
import { kinds } from './support/pages.mjs';

// In shares of the window, as browsers count it: a line of text may settle while its own end arrives.
const seen = 0.005;

async function moved(context, address) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver(list => list.getEntries().forEach(({ value, sources }) => globalThis.shifts.push({ value, what: sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)}`) })))
      .observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  await page.waitForTimeout(200);
  const shifts = await page.evaluate(() => globalThis.shifts);
  await page.close();
  return shifts.filter(shift => shift.value >= seen);
}

for (const [size, viewport] of Object.entries(sizes)) {
  test(`No page moves while it arrives in pieces (${size})`, async () => {
    const [browser, slow] = await Promise.all([launch(), drip()]);
    const found = [];
    const left = [...kinds];
    try {
      const context = await browser.newContext({ viewport });
      await Promise.all([1, 2, 3].map(async () => {
        for (let path; (path = left.shift()) !== undefined;) {
          found.push(...(await moved(context, slow.address + path)).map(({ value, what }) => `${path}: ${value} ${what.join(' | ')}`));
        }
      }));
    } finally {
      await browser.close();
      slow.close();
    }
    assert.deepEqual(found, []);
  });
}
