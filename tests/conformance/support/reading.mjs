// Journeys of those who read: find, understand, compare, recover.
import assert from 'node:assert/strict';
import { searchBox } from './browser.mjs';
import { ask, base } from './service.mjs';

const heading = page => page.getByRole('heading', { level: 1 }).innerText();

export async function findAMistypedTown({ page, go }) {
  await go('/');
  await searchBox(page).fill('echirole');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await page.getByRole('link', { name: 'Échirolles', exact: true }).first().click();
  await page.waitForURL(`${base}/collectivites/echirolles*`);
  assert.equal(await heading(page), 'Échirolles');
}

export async function readWhyALevelIsUnknown({ page, go }) {
  await go('/editions/2018');
  const albi = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Albi', exact: true }) }).filter({ hasText: 'Preuve' });
  await albi.getByText('Preuve').click();
  assert.match(await albi.innerText(), /Niveau non publié dans les sources vues/);
  assert.match(await albi.innerText(), /ADULLACT/);
}

export async function compareTwoEditions({ page, go }) {
  await go('/editions/2021');
  await page.getByRole('link', { name: /Édition 2022/ }).click();
  await page.waitForURL(`${base}/editions/2022`);
  const moves = page.getByRole('region', { name: /Entrées, retours, hausses et baisses/ });
  const rises = (await ask('/v1/movements?edition=2022&movement=rise')).json().data.map(row => row.name.replaceAll('\'', '’'));
  assert.ok(rises.length > 0);
  for (const name of rises) assert.ok((await moves.innerText()).includes(name), name);
}

export async function narrowTheExplorer({ page, go, scripts }) {
  await go('/palmares');
  await page.getByRole('checkbox', { name: /^2018/ }).check();
  if (!scripts) await page.getByRole('button', { name: 'Afficher' }).click();
  await page.getByRole('status').filter({ hasText: /^12/ }).waitFor();
  assert.match(page.url(), /edition=2018/);
  assert.match(await page.locator('#resultats').innerText(), /12\sdistinctions recensées sur 22/);
  assert.equal(await page.getByRole('table').getByRole('row').count(), 13);
}

export async function useTheMapByKeyboard({ page, go, scripts }) {
  await go('/carte?edition=2024');
  if (scripts) {
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/edition=2025/);
    await page.getByRole('table').getByText('Clermont Auvergne Métropole').waitFor();
  } else {
    await page.getByRole('link', { name: /^(Édition )?2025$/ }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/edition=2025/);
  }

  const town = page.locator('svg a', { hasText: /Boé/ }).or(page.locator('svg a[aria-label*="Boé"]')).first();
  await town.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/collectivites\/boe/);
}

export async function recoverFromA404({ page, go }) {
  const lost = await go('/collectivites/echirole');
  assert.equal(lost.status(), 404);
  await page.getByRole('main').getByRole('link', { name: /Échirolles/ }).first().click();
  await page.waitForURL(`${base}/collectivites/echirolles`);
  assert.equal((await go('/rien/de/tel')).status(), 404);
  assert.match(await heading(page), /introuvable/);
  await page.getByRole('main').getByRole('link', { name: /palmarès/i }).first().click();
  await page.waitForURL(`${base}/palmares`);
}
