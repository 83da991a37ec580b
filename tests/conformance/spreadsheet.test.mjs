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

// The titles of the XLSX are in the order of the CSV: they name the columns that the French file puts in the order of reading.
const titles = open(Object.fromEntries(await Promise.all(lists.map(async list => [nameOf(list), (await ask(`${list}.xlsx?limit=1`)).body]))), undefined, 'xlsx');

/** What a reader should see in a cell: a string, or a pattern where the sheet has its own words. */
function expected(name, value) {
  if (value === null) return /^(?!null)/;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number' || codes.includes(name)) return String(value);
  return Array.isArray(value) && value.every(v => typeof v === 'string') ? value.join('|') : /^(?!\[object)/;
}

/** What Excel would not leave as it is, were it not text: a number, a date, a time. */
const converts = /^[\d\s.,:/+-]*\d[\d\s.,:/+-]*$/;

for (const list of lists) {
  test(`${list} opens whole in a French spreadsheet`, async () => {
    const { data, meta } = await wholeList(list);
    const [header, ...rows] = french[nameOf(list)];
    assert.equal(rows.length, meta.total);
    assert.deepEqual(rows.flat().filter(isError), []);
    const names = plain[nameOf(list)][0].map(cell => cell.value);
    assert.equal(header.length, names.length);
    const nameOfTitle = new Map(titles[nameOf(list)][0].map((cell, i) => [cell.value, names[i]]));
    rows.forEach((row, i) => header.forEach((title, column) => {
      const name = nameOfTitle.get(title.value);
      const { value, isText } = row[column];
      const [was, at] = [data[i][name], `row ${i + 1}, ${title.value}`];
      const wanted = ['jury_mentions_fr', 'facts_fr'].includes(name) ? was.join(' ; ') : expected(name, was);
      const seen = value.replaceAll('\r\n', '\n');
      if (wanted instanceof RegExp) assert.match(seen, wanted, at);
      else assert.equal(typeof was === 'number' ? String(Number(seen.replace(',', '.'))) : seen, wanted.replaceAll('\r\n', '\n'), at);
      if (typeof was === 'number') assert.ok(!isText, `${at}: ${value} is not a number`);
      if (typeof was === 'string' && !/^\d{4}-\d\d-\d\d$/.test(was) && converts.test(value)) assert.ok(isText, `${at}: ${value} is not text`);
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
  const at = name => french.awards[0].findIndex(cell => cell.value === titles.awards[0][Object.keys(data[0]).indexOf(name)].value);
  const column = name => french.awards.slice(1).map(row => row[at(name)]);
  assert.ok(column('name').some(cell => cell.value === 'Échirolles'));
  for (const [name, values] of Object.entries({ departement_code: ['04', '05', '974'], region_code: ['01', '04'], level: ['1', '5', 'badge'] })) {
    for (const value of values) assert.ok(column(name).some(cell => cell.value === value), `no ${name} reads ${value}`);
  }
});
