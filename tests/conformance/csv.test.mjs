// Every list as CSV and NDJSON says cell for cell what it says as JSON, read by a strict parser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { coordinate } from './support/cells.mjs';
import { lists } from './support/contract.mjs';
import { ask, wholeList } from './support/service.mjs';

const isNested = value => typeof value === 'object' && value !== null && !(Array.isArray(value) && value.every(v => typeof v === 'string'));
const plain = value => (value === null ? '' : Array.isArray(value) ? value.join('|') : String(value));

for (const list of lists) {
  test(`${list}.csv has the rows and cells of the JSON`, async () => {
    const { data, meta } = await wholeList(list);
    const { body } = await ask(`${list}.csv?limit=all`);
    assert.notEqual(body[0], 0xef, 'a byte order mark');
    assert.ok(!/[^\r]\n/.test(body.toString().replace(/"[^"]*"/g, '')), 'a line that does not end in CRLF');
    const [header, ...rows] = parse(body, { relax_quotes: false, relax_column_count: false, skip_empty_lines: false, bom: false });
    assert.equal(rows.length, meta.total);
    if (data.length === 0) return;

    assert.deepEqual(header, Object.keys(data[0]).filter(name => name !== 'links'));
    rows.forEach((row, i) => header.forEach((name, column) => {
      const value = data[i][name];
      const cell = coordinate(name, row[column]);
      if (!isNested(value)) assert.equal(cell, plain(value), `row ${i + 1}, ${name}`);
      else assert.ok(row[column] !== '[object Object]', name);
    }));
  });

  test(`${list}.ndjson has the rows of the JSON`, async () => {
    const { data } = await wholeList(list);
    const text = (await ask(`${list}.ndjson?limit=all`)).text();
    assert.deepEqual(text.split('\n').slice(0, -1).map(line => JSON.parse(line)), data);
  });
}
