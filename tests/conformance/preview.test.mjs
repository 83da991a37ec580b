// The preview of data.gouv.fr: its crawler asks for the size, its importer makes a PostgreSQL table of each CSV, its map takes decimal degrees.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { load, namespace } from './support/rdf.mjs';
import { ask, base } from './support/service.mjs';

const dcat = namespace('http://www.w3.org/ns/dcat#');
const catalogue = load((await ask('/moissonnage/catalogue.jsonld')).text(), 'application/ld+json');
const files = [...catalogue.match(null, dcat('downloadURL'))].map(q => ({
  path: q.object.value.slice(base.length), size: Number([...catalogue.match(q.subject, dcat('byteSize'))][0].object.value),
}));
const csv = files.filter(f => f.path.endsWith('.csv'));

// Columns of every table of PostgreSQL, and the one that the importer adds.
const reserved = ['__id', 'cmin', 'cmax', 'collation', 'ctid', 'tableoid', 'xmin', 'xmax'];
// The longest identifier of PostgreSQL, in bytes.
const longest = 63;

test('There are files to preview', () => assert.ok(csv.length > 20));

for (const { path } of csv) {
  test(`${path} can be a table and a map`, async () => {
    const [header, ...rows] = parse((await ask(path)).body);
    for (const name of header) {
      assert.ok(Buffer.byteLength(name) <= longest, name);
      assert.ok(!reserved.includes(name.toLowerCase()), name);
    }
    assert.equal(new Set(header.map(n => n.toLowerCase())).size, header.length, 'a column twice');
    for (const name of ['longitude', 'latitude'].filter(n => header.includes(n))) {
      const cells = rows.map(row => row[header.indexOf(name)]).filter(cell => cell !== '');
      assert.deepEqual(cells.filter(cell => !/^-?\d+\.\d+$/.test(cell)), [], name);
    }
  });
}

for (const { path, size } of files) {
  test(`${path} says its size and may be read from any page`, async () => {
    const origin = 'https://explore.data.gouv.fr';
    const head = await ask(path, { method: 'HEAD', headers: { origin, 'user-agent': 'udata-hydra/1.0' } });
    assert.equal(head.status, 200);
    assert.equal(Number(head.headers['content-length']), size);
    assert.equal(head.headers['access-control-allow-origin'], '*');
    const preflight = await ask(path, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET' } });
    assert.ok(preflight.status < 300);
    assert.equal(preflight.headers['access-control-allow-origin'], '*');
  });
}
