// The graph as outside tools see it: the public audits of GraphQL over HTTP, and a typed client made from the schema.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as types from '@graphql-codegen/typescript';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { serverAudits } from 'graphql-http';
import { ask, base } from './support/service.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const golden = join(here, '../TnlOpenData.Api.Tests/Graph/schema.graphql');

for (const audit of serverAudits({ url: `${base}/graphql`, fetchFn: fetch })) {
  test(`GraphQL over HTTP: ${audit.name}`, async () => {
    const result = await audit.fn();
    assert.equal(result.status, 'ok', result.reason);
  });
}

test('The schema served is the one committed, byte for byte', async () =>
  assert.ok((await ask('/graphql/schema.graphql')).body.equals(readFileSync(golden))));

test('A tool that asks all that introspection can tell gets the same schema', async () => {
  const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
  const response = await fetch(`${base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const told = buildClientSchema((await response.json()).data);
  assert.equal(printSchema(lexicographicSortSchema(told)), printSchema(lexicographicSortSchema(buildSchema(readFileSync(golden, 'utf8')))));
});

test('A typed client made from the schema and the trusted documents compiles', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'tnl-graph-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const sdl = readFileSync(golden, 'utf8');
  const { documents } = (await ask('/graphql/documents')).json();
  const code = await codegen({
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: documents.map(({ id, query }) => ({ location: id, document: parse(query) })),
    config: { strictScalars: true, scalars: { Date: 'string', Siren: 'string' } },
    filename: 'graph.ts',
    plugins: [{ types: {} }, { operations: {} }],
    pluginMap: { types, operations },
  });
  writeFileSync(join(folder, 'graph.ts'), code);
  copyFileSync(join(here, 'support/graph-client.ts'), join(folder, 'client.ts'));
  try {
    execFileSync(join(here, 'node_modules/.bin/tsc'), ['--strict', '--noEmit', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', join(folder, 'client.ts')], { encoding: 'utf8', stdio: 'pipe' });
  } catch (e) {
    assert.fail(e.stdout);
  }
});
