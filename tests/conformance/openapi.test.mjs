// The contract as outside tools see it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { contract, contractFile } from './support/contract.mjs';
import { ask } from './support/service.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Fails with all that the tool printed. */
function run(tool, ...args) {
  try {
    execFileSync(join(here, 'node_modules/.bin', tool), args, { cwd: here, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } });
  } catch (e) {
    assert.fail(`${tool} ${args.join(' ')}\n${e.stdout ?? ''}${e.stderr ?? ''}`);
  }
}

test('The contract served is the one committed, byte for byte', async () => {
  const served = await ask('/openapi.yaml');
  assert.equal(served.status, 200);
  assert.ok(served.body.equals(readFileSync(contractFile)), 'openapi.yaml and /openapi.yaml differ');
});

test('The contract says the same as JSON and as YAML', async () =>
  assert.deepEqual((await ask('/openapi.json')).json(), contract));

test('Redocly finds nothing to say under recommended-strict', () => run('redocly', 'lint', '--extends=recommended-strict', contractFile));

test('Spectral finds nothing to say under spectral:oas, hints included', () =>
  run('spectral', 'lint', '--ruleset=spectral.yaml', '--fail-severity=hint', contractFile));

test('The contract is valid against the schema of OpenAPI', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(contract));
  assert.ok(valid, JSON.stringify(errors, null, 2));
});

test('A typed client made from the contract compiles', t => {
  const folder = mkdtempSync(join(tmpdir(), 'tnl-client-'));
  t.after(() => rmSync(folder, { recursive: true }));
  run('openapi-typescript', contractFile, '--output', join(folder, 'contract.ts'));
  copyFileSync(join(here, 'support/client.ts'), join(folder, 'client.ts'));
  run('tsc', '--strict', '--noEmit', '--noUncheckedIndexedAccess', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', join(folder, 'client.ts'));
});
