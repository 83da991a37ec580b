// Journeys of those who type the name of their own place: suggestions with scripts, the form without.
import assert from 'node:assert/strict';
import { searchBox } from './browser.mjs';
import { base } from './service.mjs';

const lead = async page => (await page.getByRole('main').locator('.lead').first().innerText()).replace(/\s+/g, ' ');

/** Types, chooses the suggestion by keyboard; without scripts sends the form and, if it is asked which one, follows its link. */
async function search({ page, go, scripts }, typed, suggestion, { asked, link } = {}) {
  await go('/');
  const box = searchBox(page);
  await box.fill(typed);
  if (scripts) {
    const options = page.getByRole('listbox').getByRole('option');
    await options.first().waitFor();
    assert.equal(await box.getAttribute('aria-expanded'), 'true');
    const names = await options.allInnerTexts();
    const wanted = names.findIndex(name => suggestion.test(name));
    assert.ok(wanted >= 0, `${typed}: ${names.join(' | ')}`);
    for (let i = 0; i <= wanted; i++) await box.press('ArrowDown');
    assert.match(await page.locator(`#${await box.getAttribute('aria-activedescendant')}`).innerText(), suggestion);
    await box.press('Enter');
    return;
  }
  await page.getByRole('main').getByRole('button', { name: 'Chercher' }).click();
  if (asked) {
    await page.waitForURL(`${base}/recherche?q=*`);
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), asked);
    await page.getByRole('main').getByRole('listitem').filter({ hasText: suggestion }).getByRole('link', { name: link }).first().click();
  }
}

export async function findToulouse(seen) {
  await search(seen, 'Toulouse', /^Toulouse\s+Commune/);
  await seen.page.waitForURL(`${base}/territoires/31555-toulouse`);
  assert.match(await lead(seen.page), /^Toulouse n’est pas recensée parmi les lauréats\..*Toulouse Métropole : Colomiers \(/);
}

export async function chooseOneSaintDenis(seen) {
  await search(seen, 'saint denis', /Seine-Saint-Denis \(93\)/, { asked: /laquelle/i, link: /^Saint-Denis$/ });
  await seen.page.waitForURL(`${base}/territoires/93066-saint-denis`);
  assert.match(await lead(seen.page), /^Saint-Denis n’est pas recensée parmi les lauréats\./);
}

export async function findAPostalCode(seen) {
  await search(seen, '38130', /^Échirolles/, { asked: /laquelle/i, link: /^Échirolles$/ });
  await seen.page.waitForURL(`${base}/collectivites/echirolles`);
  assert.equal(await seen.page.getByRole('heading', { level: 1 }).innerText(), 'Échirolles');
}

export async function findClermontFerrand(seen) {
  await search(seen, 'Clermont-Ferrand', /^Clermont-Ferrand\s+Commune/);
  await seen.page.waitForURL(`${base}/territoires/63113-clermont-ferrand`);
  assert.match(await lead(seen.page), /^Clermont-Ferrand n’est pas recensée parmi les lauréats\..*Clermont Auvergne Métropole.*badge/i);
}

export async function findAnOldCommune(seen) {
  await search(seen, 'Annecy-le-Vieux', /^Annecy\s+Commune/);
  await seen.page.waitForURL(`${base}/territoires/74010-annecy`);
  assert.match(await lead(seen.page), /^Annecy n’est pas recensée parmi les lauréats\./);
}
