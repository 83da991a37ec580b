// A walk over every page: no link or fragment is dead, nothing redirects, nothing is too heavy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { browserAccept, every } from './support/pages.mjs';
import { ask, base } from './support/service.mjs';

const heaviestPage = 300_000;
const heaviestFirstView = 100_000;

const pages = new Map();
for (const path of every) pages.set(path, await ask(path, { headers: browserAccept }));

const elements = page => DomUtils.getElementsByTagName('*', parseDocument(page.text()), true);

/** Where a page leads: addresses of this service, as paths with their fragment. */
const leads = (path, page) => elements(page)
  .flatMap(({ attribs: { href, src, action } }) => [href, src, action])
  .filter(address => address && !/^(data|mailto):/.test(address))
  .map(address => new URL(address, base + path))
  .filter(address => address.origin === base)
  .map(address => address.pathname + address.search + address.hash);

test('No page weighs more than 300 kB', () => {
  assert.deepEqual([...pages].filter(([, page]) => page.body.length > heaviestPage).map(([path, page]) => `${path}: ${page.body.length}`), []);
});

test('No link of any page is dead, and none is a detour', async () => {
  const asked = new Map();
  const dead = [];
  for (const [from, page] of pages) {
    for (const lead of new Set(leads(from, page))) {
      const [path, fragment] = lead.split('#');
      if (!asked.has(path)) asked.set(path, pages.get(path) ?? await ask(path, { headers: browserAccept }));
      const { status, headers } = asked.get(path);
      // A search leads to what is named, which is there.
      const named = status === 303 && path.startsWith('/recherche?q=') ? new URL(headers.location, base).href.slice(base.length) : undefined;
      if (named && !asked.has(named)) asked.set(named, await ask(named, { headers: browserAccept }));
      const isSearch = named !== undefined && asked.get(named).status === 200;
      // A page may lead to a place in itself; the documentation asks for its own folder.
      if (status !== 200 && path !== from && !isSearch && !(status === 301 && path === '/docs')) dead.push(`${from} → ${lead}: ${status}`);
      const isPage = headers['content-type']?.startsWith('text/html') && !/^\/(docs|graphiql|v1)/.test(path);
      if (fragment && isPage && !elements(asked.get(path)).some(e => e.attribs.id === decodeURIComponent(fragment))) dead.push(`${from} → ${lead}: no such place`);
    }
  }
  assert.deepEqual(dead.slice(0, 30), []);
});

test('What the first view of the site takes is under 100 kB', async () => {
  const coded = path => ask(path, { headers: { ...browserAccept, 'accept-encoding': 'br' } });
  const first = await coded('/');
  const html = brotliDecompressSync(first.body).toString('utf8');
  const files = new Set(DomUtils.getElementsByTagName('*', parseDocument(html), true)
    .flatMap(({ name, attribs }) => (name === 'link' && /icon|stylesheet/.test(attribs.rel) ? [attribs.href] : name === 'script' || name === 'img' ? [attribs.src] : name === 'use' ? [attribs.href.split('#')[0]] : []))
    .filter(Boolean));
  let weight = first.body.length;
  for (const file of files) weight += (await coded(file)).body.length;
  assert.ok(weight <= heaviestFirstView, `${weight} bytes`);
  console.log(`# first view: ${weight} bytes, ${files.size + 1} requests`);
});

test('Every page says what it is to those who share it', () => {
  const lacking = [];
  for (const [path, page] of pages) {
    if (/^\/(integrer|carte\/integrer)/.test(path) || page.status !== 200) continue;
    const meta = new Set(elements(page).filter(e => e.name === 'meta').map(e => e.attribs.property ?? e.attribs.name));
    for (const name of ['description', 'og:title', 'og:description', 'og:image', 'og:locale', 'viewport']) if (!meta.has(name)) lacking.push(`${path}: ${name}`);
  }
  assert.deepEqual(lacking, []);
});
