// Journeys of those who will print what they read: a source, a proof, a list of bodies, a number of inhabitants.
import assert from 'node:assert/strict';
import { ask, base } from './service.mjs';

const plain = text => text.replace(/[\s ]+/g, ' ');
const main = async page => plain(await page.getByRole('main').innerText());
const listOf = async (page, kind) => {
  await page.getByRole('main').getByRole('link', { name: new RegExp(`^${kind} \\(`) }).click();
  await page.waitForURL(/\/carte\?kind=/);
  return page.getByRole('main').getByRole('table').getByRole('rowheader').allInnerTexts();
};

export async function citeATown({ page, go }) {
  await go('/collectivites/echirolles');
  const years = (await ask('/v1/awards?collectivity=echirolles&sort=edition')).json().data.map(row => row.edition);
  const text = await main(page);
  for (const year of years) assert.ok(text.includes(`Édition ${year}`), `${year}`);
  const cited = plain(await page.locator('#citation').innerText());
  assert.match(cited, /^TNL Open Data, recensement indépendant d’après l’ADULLACT et \d+ sources/);
  const address = cited.match(/https?:\S+/)[0];
  assert.match(address, /\/collectivites\/echirolles\?version=[0-9a-f]+$/);
  assert.equal((await go(address.slice(base.length))).status(), 200);
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Échirolles');
}

export async function proveALevel({ page, go }) {
  await go('/palmares?edition=2022&q=echirolles');
  await page.getByRole('table').getByRole('link', { name: /preuve : Échirolles, édition 2022/ }).click();
  await page.waitForURL(`${base}/collectivites/echirolles#edition-2022`);
  const sheet = page.getByRole('region', { name: 'Édition 2022' });
  const [award] = (await ask('/v1/awards?collectivity=echirolles&edition=2022')).json().data;
  assert.ok(plain(await sheet.innerText()).includes('Niveau 5'));
  assert.ok(await sheet.getByRole('link').evaluateAll((links, url) => links.some(a => a.href === url), award.source_url));
  assert.match(plain(await sheet.innerText()), /Source : .*\((presse|organisatrice du label|lauréat du label|site personnel|association).*lue le|Source : .*date de lecture non connue/);
}

export async function listSyndicatesAndDepartements({ page, go }) {
  for (const [kind, code] of [['Syndicat', 'syndicat'], ['Département', 'departement']]) {
    await go('/statistiques');
    const names = (await listOf(page, kind)).map(plain);
    const bodies = (await ask(`/v1/collectivities?kind=${code}&limit=all`)).json().data.map(row => row.name.replaceAll('\'', '’'));
    assert.equal(names.length, bodies.length);
    for (const body of bodies) assert.ok(names.some(name => name.startsWith(body)), body);
  }
}

export async function readHowManyInhabitants({ page, go }) {
  const [all] = (await ask('/v1/statistics?by=all')).json().data;
  await go('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'En chiffres' }).click();
  await page.waitForURL(`${base}/statistiques`);
  const text = plain(await page.getByRole('region', { name: 'Part de la France' }).innerText());
  const number = value => value.toLocaleString('fr-FR').replace(/\s/g, ' ');
  assert.ok(text.includes(`${number(all.population_covered)} habitants sur ${number(all.population_total)} (${all.population_year})`), text);
  assert.match(text, /Des planchers/);
}
