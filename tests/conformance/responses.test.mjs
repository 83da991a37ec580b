// Every good answer against the contract.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addresses, asked, contentType, lists, mediaTypes, operations, resolve } from './support/contract.mjs';
import { departures } from './support/schemas.mjs';
import { ask } from './support/service.mjs';

for (const operation of operations) {
  test(`${operation.path} answers as documented, in every format and by every parameter`, async () => {
    const found = [];
    const expect = async (path, { headers = {}, type } = {}) => {
      const answer = await ask(path, { headers });
      found.push(...departures(answer, operation.responses));
      if (answer.status !== 200) found.push(`${path}: ${answer.status} ${answer.text()}`);
      if (type && answer.headers['content-type'] !== contentType(type)) found.push(`${path}: ${answer.headers['content-type']} for ${type}`);
    };

    for (const path of addresses(operation)) {
      const suffix = operation.path.endsWith('.{format}') ? path.split('.').at(-1) : undefined;
      await expect(asked(path, operation.question), { type: mediaTypes[suffix] });
      for (const { name, example } of operation.query.filter(p => p.example !== undefined && p.name !== 'format' && !p.required && !(p.name === 'facets' && ![undefined, 'json'].includes(suffix)))) {
        // A radius needs its point.
        const point = name === 'within' ? `near=${operation.query.find(p => p.name === 'near').example}` : '';
        await expect(asked(path, operation.question, point, `${name}=${encodeURIComponent(example)}`), { type: mediaTypes[suffix] });
      }
    }

    const [path] = addresses(operation);
    for (const format of operation.query.find(p => p.name === 'format')?.schema.enum ?? []) {
      await expect(asked(path, operation.question, `format=${format}`), { type: mediaTypes[format] });
    }

    if (!operation.path.endsWith('.{format}')) {
      for (const type of Object.keys(resolve(operation.responses[200]).content)) {
        await expect(asked(path, operation.question), { headers: { accept: type }, type });
      }
    }

    assert.deepEqual(found, []);
  });
}

for (const list of lists) {
  test(`${list} gives every column of its schema in every row, and no other`, async () => {
    const { responses } = operations.find(o => o.path === list);
    const row = resolve(resolve(resolve(responses[200]).content['application/json'].schema).properties.data.items);
    const columns = Object.keys(row.properties);
    const { data } = (await ask(`${list}?limit=all`)).json();
    assert.deepEqual(data.filter(r => Object.keys(r).join() !== columns.join()), []);
  });
}
