// Journeys of those who take something away: a spreadsheet, a citation, a badge, a printed page, a catalogue.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { open } from './calc.mjs';
import { base } from './service.mjs';

export async function downloadAndOpenTheSpreadsheet({ page, go }) {
  await go('/palmares?edition=2018&kind=commune');
  const count = Number(/^\d+/.exec(await page.getByRole('status').first().innerText())[0]);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'XLSX' }).click()]);
  const [, ...rows] = open({ palmares: readFileSync(await file.path()) }, undefined, 'xlsx').palmares;
  assert.equal(rows.length, count);
  assert.ok(rows.flat().some(cell => cell.value === 'Angoulême'));
}

/** What the button puts on the clipboard; without scripts the text is there to be selected. */
async function copied(page, scripts, id) {
  const block = page.locator(`#${id}`);
  const button = page.locator(`button[data-copy=${id}]`);
  if (!scripts) {
    assert.ok(!await button.isVisible());
    return block.innerText();
  }

  await button.click();
  await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor({ state: 'attached' });
  return page.evaluate(() => navigator.clipboard.readText());
}

export async function copyACitation({ page, go, scripts }) {
  await go('/palmares?edition=2018');
  const citation = await copied(page, scripts, 'citation');
  assert.match(citation, /recensement indépendant d’après l’ADULLACT et \d+ sources, « Distinctions : édition 2018 »/);
  const permalink = /http\S+$/.exec(citation)[0];
  await page.goto(permalink);
  assert.match(await page.getByRole('status').first().innerText(), /^12/);
}

export async function embedABadge({ page, go, scripts }) {
  await go('/collectivites/echirolles');
  const markup = await copied(page, scripts, 'badge-html');
  await go('/integrer/echirolles');
  await page.setContent(`<!DOCTYPE html><html lang="fr"><title>Ailleurs</title><body>${markup}</body></html>`, { waitUntil: 'load' });
  const image = page.getByRole('img');
  assert.match(await image.getAttribute('alt'), /Territoire Numérique Libre.*Échirolles|Échirolles.*Territoire Numérique Libre/);
  if (scripts) assert.ok(await image.evaluate(i => i.naturalWidth) > 50);
  assert.ok((await image.boundingBox()).width > 50);
}

export async function printAnEdition({ page, go }) {
  await go('/editions/2018');
  await page.emulateMedia({ media: 'print' });
  assert.ok(!await page.getByRole('banner').isVisible());
  assert.ok(await page.getByRole('link', { name: 'Angoulême', exact: true }).first().isVisible());
  assert.ok((await page.pdf({ format: 'A4' })).length > 10_000);
}

export async function reachTheCatalogueOfDataGouvFr({ page, go }) {
  await go('/');
  await page.getByRole('main').getByRole('link', { name: /Données et catalogue/ }).click();
  await page.waitForURL(`${base}/donnees*`);
  const link = page.getByRole('main').locator('a[href$="/moissonnage/catalogue.jsonld"]').first();
  const answer = await page.request.get(new URL(await link.getAttribute('href'), base).href, { maxRedirects: 0 });
  assert.equal(answer.status(), 200);
  assert.match(answer.headers()['content-type'], /^application\/ld\+json; charset=utf-8/);
  assert.ok((await answer.json())['@graph'].length > 20);
}
