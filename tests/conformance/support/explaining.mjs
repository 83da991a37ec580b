// Journeys of those who ask what the label is, when the next results come, and who answers.
import assert from 'node:assert/strict';
import { searchBox } from './browser.mjs';
import { ask, base } from './service.mjs';

const main = async page => (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
const footer = page => page.getByRole('contentinfo');

export async function askForTheNextEdition({ page, go }) {
  const last = (await ask('/v1/editions?sort=-year&limit=1')).json().data[0].year;
  await go('/');
  await searchBox(page).fill(`${last + 1}`);
  await page.getByRole('main').getByRole('button', { name: 'Chercher' }).click();
  await page.waitForURL(`${base}/editions/${last + 1}`);
  const text = await main(page);
  assert.match(text, new RegExp(`Aucun résultat de l’édition ${last + 1} n’est recensé ici`));
  assert.match(text, /les résultats ont été annoncés en novembre ou en décembre/);
  assert.ok(await page.getByRole('main').getByRole('link', { name: 'territoire-numerique-libre.org' }).count() > 0);
}

export async function askWhatChangedWithTheScale({ page, go }) {
  await go('/editions/2025');
  await footer(page).getByRole('link', { name: 'Le label' }).click();
  await page.waitForURL(`${base}/label`);
  const changed = page.getByRole('region', { name: 'Ce qui a changé en 2025' });
  assert.match(await changed.innerText(), /Nouvelle échelle/);
  assert.match(await main(page), /Aucune correspondance entre un niveau de l’une et un niveau de l’autre/);
  assert.match(await main(page), /Et, hors du label Badge \(hors label : formulaire simplifié de dix questions\) Ce n’est pas un niveau du label/);
}

export async function findWhoAnswers({ page, go }) {
  await go('/editions/2019');
  await footer(page).getByRole('link', { name: 'Mentions légales' }).click();
  await page.waitForURL(`${base}/mentions-legales`);
  assert.match(await main(page), /À compléter par l’exploitant de ce service : nom et adresse de l’éditeur/);
  await footer(page).getByRole('link', { name: 'Signaler une erreur' }).click();
  await page.waitForURL(`${base}/a-propos#ecrire`);
  assert.match(await main(page), /dites quelle page est concernée/);
}

export async function readWhatAWordMeans({ page, go }) {
  await go('/presse');
  await page.getByRole('main').getByRole('link', { name: 'supposé' }).click();
  await page.waitForURL(`${base}/glossaire#suppose`);
  assert.match((await page.locator('#suppose + dd').innerText()).replace(/\s+/g, ' '), /convient à plusieurs organismes/);
}
