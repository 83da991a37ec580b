// Every dump in the hands of a reader that others wrote: the same rows, cells that cast, files that prove themselves.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import RssParser from 'rss-parser';
import { isError, open } from './support/calc.mjs';
import { coordinate, said } from './support/cells.mjs';
import { root } from './support/contract.mjs';
import { load, rdf } from './support/rdf.mjs';
import { ask, base } from './support/service.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tnl-dumps-'));
after(() => rmSync(folder, { recursive: true }));

// The README's own line, run as it stands there but for the address.
const line = readFileSync(`${root}README.md`, 'utf8').split('```sh\n').map(b => b.split('\n')[0]).find(l => l.includes('sha256sum --check'));
execFileSync('bash', ['-o', 'pipefail', '-ec', line.replaceAll('localhost:5080', base.replace('http://', ''))], { cwd: folder, stdio: 'pipe' });

const { dumps } = (await ask('/dumps/manifest.json')).json();
const read = name => readFileSync(join(folder, name));
const rowsOf = name => dumps.find(d => d.name === name).rows;
const tables = readdirSync(folder).filter(n => n.endsWith('.ndjson') && n !== 'palmares.ndjson').map(n => n.slice(0, -'.ndjson'.length));

test('The line of the README takes every dump and finds each as the manifest says', () => {
  assert.deepEqual(readdirSync(folder).filter(n => n !== 'sha256sums.txt').sort(), dumps.map(d => d.name).sort());
  writeFileSync(join(folder, 'sha256sums.bad'), read('sha256sums.txt').toString().replace(/^./, c => (c === '0' ? '1' : '0')));
  assert.throws(() => execFileSync('sha256sum', ['--check', '--quiet', 'sha256sums.bad'], { cwd: folder, stdio: 'pipe' }));
  rmSync(join(folder, 'sha256sums.bad'));
});

test('The Data Package in the zip is valid, and every cell casts', async () => {
  const unzipped = join(folder, 'package');
  mkdirSync(unzipped);
  execFileSync('unzip', ['-q', join(folder, 'tnl.zip'), '-d', unzipped]);
  const whole = await Package.load(join(unzipped, 'datapackage.json'));
  assert.ok(whole.valid, whole.errors.join('\n'));
  for (const resource of whole.resources) {
    const rows = await resource.read({ keyed: true }).catch(e => assert.fail([resource.name, e, ...(e.errors ?? [])].join('\n')));
    assert.equal(rows.length, rowsOf(`${resource.name}.csv`), resource.name);
    assert.ok(readFileSync(join(unzipped, `${resource.name}.csv`)).equals(read(`${resource.name}.csv`)));
  }
  rmSync(unzipped, { recursive: true });
});

// What the context at http://www.w3.org/ns/csvw says of the terms that our metadata uses: a judge has no network.
const csvw = 'http://www.w3.org/ns/csvw#';
const context = {
  '@vocab': csvw, dc: 'http://purl.org/dc/terms/', xsd: 'http://www.w3.org/2001/XMLSchema#',
  columns: { '@id': `${csvw}column`, '@container': '@list' }, titles: `${csvw}title`, datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
  url: { '@type': '@id' }, ...Object.fromEntries(['string', 'integer', 'decimal', 'boolean', 'date'].map(t => [t, `xsd:${t}`])),
};

for (const table of tables) {
  test(`${table}.csv becomes RDF by its CSVW metadata`, async () => {
    const metadata = (await ask(`/dumps/${table}.csv-metadata.json`)).json();
    assert.equal(metadata['@context'][0], 'http://www.w3.org/ns/csvw');
    const file = `${base}/dumps/${table}.csv`;
    const graph = load(JSON.stringify({ ...metadata, '@context': { ...context, '@base': file } }), 'application/ld+json');
    const parser = new CsvwParser({ factory: rdf, baseIRI: file, metadata: graph });
    const cells = new Map();
    for await (const quad of parser.import(Readable.from([read(`${table}.csv`)]))) {
      if (quad.predicate.value.startsWith(`${file}#`)) {
        const row = cells.get(quad.subject.value) ?? {};
        row[quad.predicate.value.slice(file.length + 1)] = quad.object;
        cells.set(quad.subject.value, row);
      }
    }
    const rows = parse(read(`${table}.csv`), { columns: true });
    assert.deepEqual([...cells.values()].map(c => Object.fromEntries(Object.entries(c).map(([k, v]) => [k, v.value]))),
      rows.map(r => Object.fromEntries(Object.entries(r).filter(([, v]) => v !== ''))));
    const numbers = metadata.tableSchema.columns.filter(c => c.datatype === 'integer').map(c => c.name);
    for (const row of cells.values()) for (const name of numbers) assert.ok(!row[name] || row[name].datatype.value.endsWith('#integer'));
    assert.deepEqual(metadata.tableSchema.columns.map(c => c.titles), parse(read(`${table}.csv`), { to: 1 })[0]);
  });
}

for (const name of [...tables, 'palmares']) {
  test(`${name}.parquet has the rows of the CSV`, async () => {
    const bytes = read(`${name}.parquet`);
    const rows = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), compressors });
    assert.equal(rows.length, rowsOf(`${name}.parquet`));
    const [header, ...csv] = parse(read(`${name}.csv`));
    const text = v => (v === null || v === undefined ? '' : v instanceof Date ? v.toISOString().slice(0, 10) : Array.isArray(v) ? v.join('|') : String(v));
    assert.deepEqual(rows.map(r => header.map(h => text(r[h]))), csv.map(r => r.map((v, i) => coordinate(header[i], v))));
    assert.ok(rows.every(r => Object.values(r).every(v => v !== '')), 'what is absent is null');
  });
}

for (const format of ['xlsx', 'ods']) {
  const names = [...tables, 'palmares'];
  const sheets = open(Object.fromEntries(names.map(n => [n, read(`${n}.${format}`)])), undefined, format);
  for (const name of names) {
    test(`${name}.${format} opens in LibreOffice with the cells of the CSV`, () => {
      const [, ...rows] = sheets[name];
      const [header, ...csv] = parse(read(`${name}.csv`));
      const plain = row => row.map((value, i) => coordinate(header[i], said(value)));
      assert.deepEqual(rows.map(r => plain(r.map(c => c.value))), csv.map(plain));
      assert.deepEqual(rows.flat().filter(isError), []);
    });
  }
}

test('SQLite finds the database sound, and its views readable', () => {
  const ask = sql => execFileSync('sqlite3', ['-readonly', join(folder, 'tnl.sqlite'), sql], { encoding: 'utf8' }).trim();
  assert.equal(ask('PRAGMA integrity_check'), 'ok');
  assert.equal(ask('PRAGMA foreign_key_check'), '');
  for (const table of tables) assert.equal(Number(ask(`SELECT count(*) FROM ${table}`)), rowsOf(`${table}.csv`));
  assert.equal(Number(ask('SELECT count(*) FROM palmares')), rowsOf('palmares.csv'));
  assert.match(ask('SELECT recorded, official FROM coverage WHERE edition = 2018'), /^12\|22$/);
});

test('A feed reader reads the releases', async () => {
  const feed = await new RssParser().parseString((await ask('/releases.atom')).text());
  assert.ok(feed.items.length > 0 && feed.items.every(i => i.id && i.title && i.isoDate && i.link));
  const json = (await ask('/releases.json')).json();
  assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
  assert.deepEqual(json.items.map(i => i.id), feed.items.map(i => i.id));
});

test('The sitemap is valid by its XSD', async () => {
  const schema = join(dirname(new URL(import.meta.resolve('sitemap/package.json')).pathname), 'schema/sitemap.xsd');
  execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], { input: (await ask('/sitemap.xml')).body, stdio: ['pipe', 'pipe', 'pipe'] });
});
