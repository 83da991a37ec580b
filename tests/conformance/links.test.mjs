// A client that only follows links sees every row once, and no link is dead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lists } from './support/contract.mjs';
import { ask, base, wholeList } from './support/service.mjs';

const follow = async href => {
  assert.ok(href.startsWith(`${base}/`), `${href} leads elsewhere`);
  return ask(href.slice(base.length));
};

/** Every link of this service in an answer, whatever its place. */
const linksIn = value => (typeof value === 'string' ? (value.startsWith(`${base}/`) ? [value] : []) : value && typeof value === 'object' ? Object.values(value).flatMap(linksIn) : []);

for (const list of lists) {
  test(`${list}: pages of 7, followed by their next link, hold every row once`, async () => {
    const rows = [];
    for (let next = `${base}${list}?limit=7`; next; ) {
      const page = (await follow(next)).json();
      rows.push(...page.data);
      next = page.links.next;
    }

    assert.deepEqual(rows, (await wholeList(list)).data);
  });
}

test('No link of any row is dead', async () => {
  const links = new Set();
  for (const list of lists) linksIn(await wholeList(list)).forEach(link => links.add(link));
  const dead = [];
  for (const link of links) {
    const { status } = await follow(link);
    if (status !== 200) dead.push(`${link}: ${status}`);
  }

  assert.deepEqual(dead, []);
});

test('Every link in a Link header leads somewhere', async () => {
  const links = new Set();
  for (const path of ['/v1', '/v1/awards?limit=7', '/v1/awards/2018/paris']) {
    for (const [, href] of (await ask(path)).headers.link.matchAll(/<([^>]+)>/g)) if (href.startsWith(base)) links.add(href);
  }

  const dead = [];
  for (const link of links) {
    const { status } = await follow(link);
    if (status >= 400) dead.push(`${link}: ${status}`);
  }

  assert.deepEqual(dead, []);
});
