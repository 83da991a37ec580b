// Every list as XLSX and as ODS, opened by LibreOffice: the cells of the CSV, text that stays text, and no formula at all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { isError, open } from './support/calc.mjs';
import { lists } from './support/contract.mjs';
import { ask } from './support/service.mjs';

const nameOf = list => list.split('/').at(-1);
const questions = [...lists.map(list => [list, '']), ['/v1/statistics', '&by=edition,scale,level'], ['/v1/compare', '&collectivities=boe,38151,lyon'], ['/v1/search', '&q=grenoble']];

/** What a cell says whatever the program: no case of booleans, one kind of line end. */
const said = value => (/^(true|false)$/i.test(value) ? value.toLowerCase() : value.replaceAll('\r\n', '\n'));

for (const format of ['xlsx', 'ods']) {
  const files = {};
  for (const [list, query] of questions) files[nameOf(list)] = (await ask(`${list}.${format}?limit=all${query}`)).body;
  const sheets = open(files, undefined, format);
  for (const [list, query] of questions) {
    test(`${list}.${format} opens with the cells of the CSV`, async () => {
      const [, ...csv] = parse((await ask(`${list}.csv?limit=all${query}`)).body);
      const [, ...rows] = sheets[nameOf(list)];
      assert.deepEqual(rows.map(row => row.map(cell => said(cell.value))), csv.map(row => row.map(said)));
      assert.deepEqual(rows.flat().filter(isError), []);
    });
  }
}
