// A double click in a spreadsheet loses nothing: no row, no accent, no leading zero, no decimal, and no cell is an error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imports, isError, open } from './support/calc.mjs';
import { lists } from './support/contract.mjs';
import { ask, wholeList } from './support/service.mjs';

const codes = ['siren', 'insee_code', 'departement_code', 'region_code', 'epci_siren'];
const nameOf = list => list.split('/').at(-1);

async function sheets(query, filter) {
  const files = {};
  for (const list of lists) files[nameOf(list)] = (await ask(`${list}.csv?limit=all${query}`)).body;
  return open(files, filter);
}

const french = await sheets('&profile=excel-fr', imports.french);
const plain = await sheets('', imports.plain);

/** What a reader should see in a cell; undefined where the sheet has its own words. */
function expected(value) {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return value.every(v => typeof v === 'string') ? value.join('|') : undefined;
  return typeof value === 'object' ? undefined : String(value);
}

for (const list of lists) {
  test(`${list} opens whole in a French spreadsheet`, async () => {
    const { data, meta } = await wholeList(list);
    const [header, ...rows] = french[nameOf(list)];
    assert.equal(rows.length, meta.total);
    assert.deepEqual(rows.flat().filter(isError), []);
    const names = plain[nameOf(list)][0].map(cell => cell.value);
    assert.equal(header.length, names.length);
    rows.forEach((row, i) => names.forEach((name, column) => {
      const { value, isText } = row[column];
      const [was, at] = [data[i][name], `row ${i + 1}, ${name}`];
      assert.equal(value.replaceAll('\r\n', '\n'), expected(was)?.replaceAll('\r\n', '\n') ?? value, at);
      if (typeof was === 'number') assert.ok(!isText, `${at}: ${value} is not a number`);
      if (codes.includes(name) && was !== null) assert.ok(isText, `${at}: ${value} is not text`);
    }));
  });

  test(`${list} opens whole in any spreadsheet`, async () => {
    const [, ...rows] = plain[nameOf(list)];
    assert.equal(rows.length, (await wholeList(list)).meta.total);
    assert.deepEqual(rows.flat().filter(isError), []);
  });
}

test('Accents, départements and régions read as they are written in France', async () => {
  const { data } = await wholeList('/v1/awards');
  const column = name => french.awards.slice(1).map(row => row[Object.keys(data[0]).indexOf(name)]);
  assert.ok(column('name').some(cell => cell.value === 'Échirolles'));
  for (const [name, values] of Object.entries({ departement_code: ['04', '05', '974'], region_code: ['01', '04'], level: ['1', '5', 'badge'] })) {
    for (const value of values) assert.ok(column(name).some(cell => cell.value === value), `no ${name} reads ${value}`);
  }
});
