// Prism between client and service, as a validating proxy: it answers in place of the service when the contract is broken.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contractFile, everyAddress } from './support/contract.mjs';
import { ask, base } from './support/service.mjs';

const program = fileURLToPath(new URL('node_modules/.bin/prism', import.meta.url));
let [proxy, prism] = [];

const freePort = () => new Promise(resolve => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

before(async () => {
  const port = await freePort();
  proxy = `http://127.0.0.1:${port}`;
  prism = spawn(process.execPath, [program, 'proxy', contractFile, base, '--errors', '--port', port], { stdio: ['ignore', 'pipe', 'pipe'] });
  await new Promise((resolve, reject) => {
    let said = '';
    prism.stdout.on('data', chunk => (said += chunk).includes('Prism is listening') && resolve());
    prism.stderr.on('data', chunk => { said += chunk; });
    prism.on('exit', code => reject(new Error(`Prism stopped (${code}): ${said}`)));
  });
});

after(() => prism.kill());

test('Prism lets through every address of the contract', { timeout: 120_000 }, async () => {
  const found = [];
  // Prism reads application/geo+json as application/json, and would hold maps to the schema of lists.
  for (const path of everyAddress.filter(p => !p.endsWith('.geojson'))) {
    const { status, headers, text } = await ask(path, { from: proxy });
    if (status !== 200 || headers['sl-violations']) found.push(`${path}: ${status} ${headers['sl-violations'] ?? text().slice(0, 300)}`);
  }

  assert.deepEqual(found, []);
});

test('Prism lets through the refusals of the service as they are', async () => {
  for (const [path, status] of [['/v1/editions/1999', 404], ['/v1/awards?sort=nope', 400], ['/v1/awards?sort=level', 422]]) {
    const [direct, through] = [await ask(path), await ask(path, { from: proxy })];
    assert.equal(through.status, status);
    assert.equal(through.json().type.split('/').at(-1), direct.json().type.split('/').at(-1));
  }
});

test('Prism does stop what the contract does not know', async () =>
  assert.match((await ask('/v1/editions?format=docx', { from: proxy })).text(), /prism\/errors/));
