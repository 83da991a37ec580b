// « Copier la requête »: each text is run by the program it is written for, and finds the rows of the page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import powerQuery from '@microsoft/powerquery-parser';
import { DomUtils, parseDocument } from 'htmlparser2';
import { open } from './support/calc.mjs';
import { browserAccept } from './support/pages.mjs';
import { ask, base } from './support/service.mjs';

const question = 'edition=2018&kind=commune';
const page = parseDocument((await ask(`/palmares?${question}`, { headers: browserAccept })).text());
const text = id => DomUtils.textContent(DomUtils.getElementById(`requete-${id}`, page));
const { data } = (await ask(`/v1/awards?${question}&sort=-edition,name&limit=all`)).json();
const rows = data.length;
const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 180_000 });
const lines = csv => open({ rows: csv }, 'CSV:44,34,76').rows.length - 1;

test('The page asks something', () => assert.ok(rows > 5));

test('curl', () => assert.equal(lines(run('bash', '-c', text('curl'))), rows));

test('Python, with what comes with it', () => assert.equal(Number(run('python3', '-c', text('python'))), rows));

test('DuckDB, and pandas where it is: codes stay text', async () => {
  const query = text('duckdb');
  assert.match(query, /read_csv\('http[^']+', all_varchar = true\);$/);
  const pandas = text('pandas');
  assert.match(pandas, /dtype=str/);
  for (const snippet of [query, pandas]) {
    const answer = await ask(/['"](http[^'"]+)['"]/.exec(snippet)[1].slice(base.length));
    assert.equal(lines(answer.body), rows);
  }
});

test('QGIS: the address is a map of the rows that have a place', async () => {
  const address = /^iface\.addVectorLayer\("([^"]+)", "Palmarès", "ogr"\)$/.exec(text('qgis'))[1];
  const map = (await ask(address.slice(base.length))).json();
  assert.equal(map.features.length + map.unlocated, rows);
});

test('R, with what comes with it', () => assert.equal(run('Rscript', '-e', text('r')).trim(), `[1] ${rows}`));

test('JavaScript', () => assert.match(run(process.execPath, '--input-type=module', '-e', text('javascript')), new RegExp(`^${rows} TNL Open Data`)));

test('GraphQL', async () => {
  const answer = await fetch(`${base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text('graphql') }) });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined);
  assert.equal(data.awards.nodes.length, rows);
  assert.equal(data.awards.totalCount, rows);
});

test('LibreOffice Calc, as a matrix formula', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tnl-matrix-'));
  try {
    const formula = text('libreoffice');
    const [head, ...cells] = JSON.parse(run('/usr/bin/python3', fileURLToPath(new URL('support/matrix.py', import.meta.url)), folder, formula.split('.').at(-1), formula));
    assert.deepEqual(cells.map(row => row[head.indexOf('Nom')]), data.map(award => award.name));
    assert.ok(cells.every(row => row[head.indexOf('Édition')] === 2018));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('Excel: a query in the M language', async () => {
  const parsed = await powerQuery.TaskUtils.tryLexParse(powerQuery.DefaultSettings, text('excel'));
  assert.ok(powerQuery.TaskUtils.isParseStageOk(parsed), parsed.error?.message);
});

for (const [id, address] of [['google', /^=IMPORTDATA\("([^"]+)"\)$/], ['excel', /Web\.Contents\("([^"]+)"\)/]]) {
  test(`The address in the text for ${id} answers with the rows as CSV`, async () => {
    const answer = await ask(address.exec(text(id))[1].slice(base.length));
    assert.match(answer.headers['content-type'], /^text\/csv/);
    assert.equal(lines(answer.body), rows);
  });
}
