// The export, on a plain server of files: every link of every page, from the home page on, is there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { after, test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { root } from './support/contract.mjs';
import { ask } from './support/service.mjs';

const program = ['Release', 'Debug'].map(c => `${root}src/TnlOpenData.Api/bin/${c}/net10.0/TnlOpenData.Api.dll`).find(existsSync);
const folder = mkdtempSync(join(tmpdir(), 'tnl-export-'));
const tree = join(folder, 'tree');

/** What a server of files does: a file, or the index.html of a folder, or 404.html. It hears no question. */
const server = http.createServer((request, response) => {
  const path = join(tree, normalize(decodeURIComponent(request.url.split('?')[0])));
  const file = [path, join(path, 'index.html')].find(f => existsSync(f) && statSync(f).isFile());
  response.writeHead(file ? 200 : 404).end(readFileSync(file ?? join(tree, '404.html')));
});
await new Promise(ready => { server.listen(0, '127.0.0.1', ready); });
const base = `http://127.0.0.1:${server.address().port}`;
after(() => { server.close(); rmSync(folder, { recursive: true, force: true }); });

execFileSync('dotnet', [program, 'export', tree, '--base-url', base, '--releases', join(folder, 'releases')], { stdio: 'pipe', timeout: 300_000 });

const addresses = node => DomUtils.findAll(e => e.attribs.href || e.attribs.src || e.attribs.action, node.children)
  .map(e => e.attribs.href ?? e.attribs.src ?? e.attribs.action);

test('No link is dead, and none asks a question that a file cannot hear', async () => {
  const seen = new Map([['/', '/404.html']]);
  for (const path of seen.keys()) {
    const answer = await ask(path, { from: base });
    assert.equal(answer.status, 200, `${path}, linked from ${seen.get(path)}`);
    const isPage = /^\s*<!doctype html/i.test(answer.body.subarray(0, 100).toString());
    if (!isPage) continue;
    const page = parseDocument(answer.text());
    assert.deepEqual(DomUtils.getElementsByTagName('form', page), [], `a form on ${path}`);
    for (const address of addresses(page)) {
      const url = new URL(address, base + path);
      if (url.origin !== base) continue;
      assert.equal(url.search, '', `${address}, linked from ${path}`);
      if (!seen.has(url.pathname)) seen.set(url.pathname, path);
    }
  }
  assert.ok(seen.size > 200, `only ${seen.size} addresses`);
});

test('A missing page has a page, and what servers look for is there', async () => {
  const missing = await ask('/collectivites/nulle-part', { from: base });
  assert.equal(missing.status, 404);
  assert.match(missing.text(), /<html lang="fr"/);
  assert.equal((await ask('/favicon.ico', { from: base })).status, 200);
  assert.ok(existsSync(join(tree, '.nojekyll')));
  const sitemap = (await ask('/sitemap.xml', { from: base })).text();
  for (const [, address] of sitemap.matchAll(/<loc>([^<]+)</g)) assert.equal((await ask(address.slice(base.length), { from: base })).status, 200, address);
});
