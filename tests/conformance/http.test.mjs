// HTTP behaviour, at every address of the contract and of the contract itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { everyAddress } from './support/contract.mjs';
import { ask } from './support/service.mjs';

const all = [...everyAddress, '/openapi.yaml', '/openapi.json'];
const refused = ['/v1/nothing', '/v1/editions/1999', '/v1/awards?nope=1', '/v1/awards?sort=level'];
const volatile = ['date', 'server-timing', 'ratelimit', 'trace_id', 'traceparent'];

const steady = headers => Object.fromEntries(Object.entries(headers).filter(([name]) => !volatile.includes(name)));

/** One test that asks at every address and lists each that lacks the manner. */
function everywhere(manner, check, paths = all) {
  test(manner, async () => {
    const found = [];
    for (const path of paths) await check(path).catch(e => found.push(`${path}: ${e.message.replace(/\s+/g, ' ')}`));
    assert.equal(found.length, 0, `${found.length} of ${paths.length}\n${found.slice(0, 12).join('\n')}`);
  });
}

everywhere('GET says its length, a charset, its validators, CORS and how long to keep it', async path => {
  const { status, headers, body } = await ask(path);
  assert.equal(status, 200);
  assert.equal(headers['content-length'], String(body.length));
  assert.match(headers['content-type'], /; charset=utf-8$|^application\/vnd\.(?!geo)/);
  assert.match(headers.etag, /^"[^"]+"$/);
  assert.ok(Date.parse(headers['last-modified']) <= Date.now());
  assert.match(headers['cache-control'], /^public\b/);
  assert.match(headers.vary, /\bAccept-Encoding\b/i);
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['set-cookie'], undefined);
  assert.equal(headers.server, undefined);
});

everywhere('HEAD answers as GET does, without the body', async path => {
  const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
  assert.equal(head.status, get.status);
  assert.deepEqual(steady(head.headers), steady(get.headers));
  assert.ok(head.headers['content-length']);
  assert.equal(head.body.length, 0);
}, [...all, ...refused]);

everywhere('OPTIONS says what may be asked, to any origin', async path => {
  const preflight = { origin: 'https://example.org', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' };
  const { status, headers } = await ask(path, { method: 'OPTIONS', headers: preflight });
  assert.equal(status, 204);
  assert.equal(headers.allow, 'GET, HEAD, OPTIONS');
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.match(headers['access-control-allow-methods'], /\bGET\b/);
  assert.ok(headers['access-control-allow-headers']);
});

everywhere('Writing is refused with what is allowed', async path => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const { status, headers, json } = await ask(path, { method });
    assert.equal(status, 405, method);
    assert.deepEqual(headers.allow?.split(/, */).sort(), ['GET', 'HEAD', 'OPTIONS']);
    assert.equal(headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.equal(json().status, 405);
  }
});

everywhere('What the client already has is not sent again', async path => {
  const { headers: { etag, 'last-modified': modified } } = await ask(path);
  for (const headers of [{ 'if-none-match': etag }, { 'if-none-match': `"other", W/${etag}` }, { 'if-none-match': '*' }, { 'if-modified-since': modified }]) {
    const again = await ask(path, { headers });
    assert.equal(again.status, 304, JSON.stringify(headers));
    assert.equal(again.body.length, 0);
    assert.equal(again.headers.etag, etag);
    assert.ok(again.headers['cache-control'] && again.headers.vary, 'a 304 repeats Cache-Control and Vary');
  }
  assert.equal((await ask(path, { headers: { 'if-none-match': '"other"', 'if-modified-since': modified } })).status, 200);
});

everywhere('Each coding has the same content and an ETag of its own', async path => {
  const coded = coding => ask(path, { headers: { 'accept-encoding': coding } });
  const [plain, gzip, br] = [await coded('identity'), await coded('gzip'), await coded('br')];
  assert.equal(plain.headers['content-encoding'], undefined);
  if (plain.body.length === 0) {
    // No rows, no bytes: nothing coded would be no valid stream.
    for (const { headers, body } of [gzip, br]) assert.deepEqual([headers['content-encoding'], body.length], [undefined, 0]);
    return;
  }
  if (/^application\/vnd\.(?!geo)/.test(plain.headers['content-type'])) {
    // XLSX, ODS and Parquet are compressed in themselves: a client that reads parts of them must find the bytes of the file.
    for (const { headers, body } of [gzip, br]) {
      assert.deepEqual([headers['content-encoding'], headers.etag], [undefined, plain.headers.etag]);
      assert.ok(body.equals(plain.body));
    }
    return;
  }
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.equal(br.headers['content-encoding'], 'br');
  assert.ok(gunzipSync(gzip.body).equals(plain.body) && brotliDecompressSync(br.body).equals(plain.body), 'the codings differ');
  assert.equal(new Set([plain, gzip, br].map(a => a.headers.etag)).size, 3);
  assert.equal((await coded('gzip;q=0, br;q=0')).headers['content-encoding'], undefined);
});

everywhere('An unknown parameter is refused and named', async path => {
  const { status, headers, text } = await ask(`${path}?paramettre=1`);
  assert.equal(status, 400);
  assert.equal(headers['content-type'], 'application/problem+json; charset=utf-8');
  assert.match(text(), /paramettre/);
}, everyAddress);

everywhere('A refusal speaks the language asked, French otherwise', async path => {
  const languages = { '': 'fr', fr: 'fr', en: 'en', 'de, en;q=0.5': 'en', 'en;q=0.2, fr-CA;q=0.8': 'fr' };
  for (const [accepted, spoken] of Object.entries(languages)) {
    const { headers } = await ask(path, { headers: accepted ? { 'accept-language': accepted } : {} });
    assert.equal(headers['content-language'], spoken, accepted);
    assert.match(headers.vary, /\bAccept-Language\b/i);
    assert.match(headers['content-type'], /; charset=utf-8$|^application\/vnd\.(?!geo)/);
  }
}, refused);

test('The same question has the same bytes and the same ETag twice', async () => {
  for (const path of all) {
    const [first, second] = [await ask(path), await ask(path)];
    assert.ok(first.body.equals(second.body) && first.headers.etag === second.headers.etag, path);
  }
});

test('180 requests at once all get their answer', async () => {
  const paths = Array.from({ length: 180 }, (_, i) => everyAddress[i % everyAddress.length]);
  const answers = await Promise.all(paths.map(path => ask(path)));
  assert.deepEqual(answers.filter(a => a.status !== 200).map(a => `${a.path}: ${a.status}`), []);
});
