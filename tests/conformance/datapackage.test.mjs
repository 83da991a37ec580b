// The data as the reference Data Package library reads it, and as many rows in the service as in the files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Package } from 'datapackage';
import { lists, root } from './support/contract.mjs';
import { wholeList } from './support/service.mjs';

const load = () => Package.load(`${root}data/datapackage.json`);

test('The descriptor is valid', async () => {
  const { valid, errors } = await load();
  assert.ok(valid, errors.join('\n'));
});

for (const { name } of (await load()).resources) {
  test(`Every row of ${name} casts to its types, constraints and primary key`, async () => {
    const resource = (await load()).getResource(name);
    const rows = await resource.read({ keyed: true }).catch(e => assert.fail([e, ...(e.errors ?? [])].join('\n')));
    const list = `/v1/${name.replaceAll('_', '-')}`;
    if (lists.includes(list)) assert.equal((await wholeList(list)).meta.total, rows.length);
  });

  // One foreign key at a time: checked all at once, the library confounds the columns of composite keys.
  test(`Every link of ${name} leads somewhere`, async () => {
    const keys = (await load()).getResource(name).descriptor.schema.foreignKeys ?? [];
    for (const key of keys) {
      const whole = await load();
      const resource = whole.getResource(name);
      resource.descriptor.schema.foreignKeys = [key];
      resource.commit();
      await resource.checkRelations().catch(e => assert.fail(`${JSON.stringify(key)}\n${[e, ...(e.errors ?? [])].join('\n')}`));
    }
  });
}
