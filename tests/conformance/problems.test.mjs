// Every refusal is a documented problem that says what to do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addresses, asked, operations } from './support/contract.mjs';
import { departures } from './support/schemas.mjs';
import { ask } from './support/service.mjs';

const unknownKeys = { edition: '1999', collectivity: 'nulle-part', scale: 'etoiles', level: 'platine', id: 'jamais-vu', format: 'docx', release: '0123456789abcdef' };

/** Parameters that take no free text: a word that means nothing is always refused. */
const closed = ['format', 'profile', 'limit', 'sort', 'fields', 'cursor', 'edition', 'year', 'scale', 'level', 'level_status', 'kind', 'population'];

/** The address of an operation with one key that names nothing. */
const elsewhere = (operation, key) => addresses({
  ...operation,
  parameters: operation.parameters.map(p => (p.in === 'path' && p.name === key ? { ...p, example: unknownKeys[key], schema: { enum: [unknownKeys[key]] } } : p)),
})[0];

async function refused(operation, path, status, headers = {}) {
  const answer = await ask(path, { headers });
  const found = departures(answer, operation.responses);
  if (answer.status !== status) found.push(`${path}: ${answer.status}, not ${status}`);
  else if (answer.json().status !== status) found.push(`${path}: the body says ${answer.json().status}`);
  if (answer.headers['content-type'] !== 'application/problem+json; charset=utf-8') found.push(`${path}: ${answer.headers['content-type']}`);
  return found;
}

for (const operation of operations) {
  test(`${operation.path} refuses as documented`, async () => {
    const [path] = addresses(operation);
    const found = await refused(operation, asked(path, operation.question, 'paramettre=1'), 400);
    if (operation.responses[406] && !operation.path.endsWith('.{format}')) {
      found.push(...await refused(operation, asked(path, operation.question), 406, { accept: 'application/pdf' }));
    }

    for (const { name } of operation.parameters.filter(p => p.in === 'path')) {
      found.push(...await refused(operation, asked(elsewhere(operation, name), operation.question), name === 'format' ? 400 : 404));
    }

    for (const { name } of operation.query.filter(p => closed.includes(p.name))) {
      found.push(...await refused(operation, asked(path, operation.question, `${name}=nawak`), 400));
    }

    assert.deepEqual(found, []);
  });
}

test('A question across scales is a 422 that names both', async () => {
  const operation = operations.find(o => o.path === '/v1/awards');
  for (const path of ['/v1/awards?sort=level', '/v1/awards?sort=-level&edition=2016..2025', '/v1/awards?edition=2018&level=bronze']) {
    assert.deepEqual(await refused(operation, path, 422), []);
    assert.match((await ask(path)).text(), /copylefts.*badge-metals|badge-metals.*copylefts/s);
  }
});

test('What no path names is a 404 problem as well', async () => {
  const operation = operations.find(o => o.responses[404]);
  const found = [];
  for (const path of ['/nothing', '/nothing/here', '/v1/nothing', '/v1/awards/2018/paris/more', '/.env', '/%2e%2e/%2e%2e/etc/passwd']) {
    found.push(...await refused(operation, path, 404));
  }

  assert.deepEqual(found, []);
});

test('A format said twice, by suffix and by parameter, is not chosen in silence', async () => {
  const operation = operations.find(o => o.path === '/v1/awards.{format}');
  assert.deepEqual(await refused(operation, '/v1/awards.csv?format=json', 400), []);
});
