// Every list as XLSX and as ODS, opened by LibreOffice: the cells of the CSV, text that stays text, and no formula at all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { isError, open } from './support/calc.mjs';
import { coordinate, said } from './support/cells.mjs';
import { lists } from './support/contract.mjs';
import { ask } from './support/service.mjs';

const nameOf = list => list.split('/').at(-1);
const questions = [...lists.map(list => [list, '']), ['/v1/statistics', '&by=edition,scale,level'], ['/v1/compare', '&collectivities=boe,38151,lyon'], ['/v1/search', '&q=grenoble']];

for (const format of ['xlsx', 'ods']) {
  const files = {};
  for (const [list, query] of questions) files[nameOf(list)] = (await ask(`${list}.${format}?limit=all${query}`)).body;
  const sheets = open(files, undefined, format);
  for (const [list, query] of questions) {
    test(`${list}.${format} opens with the cells of the CSV`, async () => {
      const [header, ...csv] = parse((await ask(`${list}.csv?limit=all${query}`)).body);
      const [, ...rows] = sheets[nameOf(list)];
      const plain = row => row.map((value, column) => coordinate(header[column], said(value)));
      assert.deepEqual(rows.map(row => plain(row.map(cell => cell.value))), csv.map(plain));
      assert.deepEqual(rows.flat().filter(isError), []);
    });
  }
}
