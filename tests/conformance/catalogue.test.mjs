// The catalogue as harvesters and validators read it: the same triples in three syntaxes, DCAT-AP, and data.gouv.fr's own rules.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import SHACLValidator from 'rdf-validate-shacl';
import { root } from './support/contract.mjs';
import { load, namespace, rdf } from './support/rdf.mjs';
import { ask, base } from './support/service.mjs';

const syntaxes = { ttl: 'text/turtle', rdf: 'application/rdf+xml', jsonld: 'application/ld+json' };
const dcat = namespace('http://www.w3.org/ns/dcat#');
const dct = namespace('http://purl.org/dc/terms/');
const type = rdf.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const checksumValue = rdf.namedNode('http://spdx.org/rdf/terms#checksumValue');

const read = async (path, syntax) => load((await ask(`${path}.${syntax}`)).text(), syntaxes[syntax]);
const strict = await read('/catalogue', 'ttl');
const harvested = await read('/moissonnage/catalogue', 'jsonld');
const those = (graph, kind) => [...graph.match(null, type, kind)].map(q => q.subject);
const one = (graph, subject, predicate) => {
  const found = [...graph.match(subject, predicate)];
  assert.equal(found.length, 1, `${subject.value} ${predicate.value}: ${found.length} values`);
  return found[0].object;
};

for (const [path, graph] of [['/catalogue', strict], ['/moissonnage/catalogue', harvested]]) {
  for (const [syntax, mediaType] of Object.entries(syntaxes)) {
    test(`${path}.${syntax} says its type and charset, and the same triples as the others`, async () => {
      assert.equal((await ask(`${path}.${syntax}`)).headers['content-type'], `${mediaType}; charset=utf-8`);
      assert.equal((await read(path, syntax)).toCanonical(), graph.toCanonical());
    });
  }
}

for (const [syntax, name] of [['ttl', 'turtle'], ['rdf', 'rdfxml']]) {
  test(`rapper parses /catalogue.${syntax}`, async () => {
    const triples = execFileSync('rapper', ['-q', '-i', name, '-o', 'ntriples', '-', base], { input: (await ask(`/catalogue.${syntax}`)).body, encoding: 'utf8' });
    assert.equal(triples.trim().split('\n').length, strict.size);
  });
}

test('The variant for harvesters differs in the type of its checksums, and in nothing else', () => {
  const plain = rdf.dataset([...strict].map(q => q.predicate.equals(checksumValue) ? rdf.quad(q.subject, q.predicate, rdf.literal(q.object.value)) : q));
  assert.notEqual(strict.toCanonical(), harvested.toCanonical());
  assert.equal(plain.toCanonical(), harvested.toCanonical());
});

const shapes = `${root}../shared/conformance/dcat-ap`;
const vocabularies = { skip: !existsSync(shapes) && 'the shapes of SEMICeu are not at hand' };
const shapesOf = name => load(readFileSync(`${shapes}/${name}.ttl`, 'utf8'), syntaxes.ttl);

// Terms of the EU's and IANA's tables, and data of others that ours are derived from: not ours to describe in the catalogue.
function background() {
  const terms = [...shapesOf('vocabulary')];
  for (const predicate of [dct('format'), dcat('mediaType')]) {
    for (const { object } of strict.match(null, predicate)) {
      terms.push(rdf.quad(object, type, dct('MediaType')), rdf.quad(object, type, dct('MediaTypeOrExtent')));
    }
  }
  for (const { object } of strict.match(null, dct('source'))) {
    terms.push(rdf.quad(object, type, dcat('Dataset')));
    for (const name of ['title', 'description']) terms.push(rdf.quad(object, dct(name), rdf.literal('data of others', 'en')));
  }
  return rdf.dataset([...strict, ...terms]);
}

for (const name of ['shapes', 'range', 'shapes-recommended']) {
  test(`No violation of DCAT-AP 3.0.1: ${name}`, vocabularies, async () => {
    const report = await new SHACLValidator(shapesOf(name), { factory: rdf }).validate(background());
    const violations = report.results.filter(r => r.severity.value.endsWith('#Violation'));
    assert.deepEqual(violations.map(r => `${r.focusNode?.value} ${r.path?.value}: ${r.message.map(m => m.value)}`), []);
  });
}

test('Every distribution is there, as large and with the hash that the catalogue says', async () => {
  const distributions = those(harvested, dcat('Distribution'));
  assert.ok(distributions.length > 40);
  for (const distribution of distributions) {
    const address = one(harvested, distribution, dcat('downloadURL')).value;
    const { status, body, headers } = await ask(address.slice(base.length));
    assert.equal(status, 200, address);
    assert.equal(body.length, Number(one(harvested, distribution, dcat('byteSize')).value), address);
    const checksum = one(harvested, distribution, rdf.namedNode('http://spdx.org/rdf/terms#checksum'));
    assert.equal(createHash('sha256').update(body).digest('hex'), one(harvested, checksum, checksumValue).value, address);
    // The moment from which the file is served, after the date of the data.
    assert.ok(new Date(headers['last-modified']) >= new Date(one(harvested, distribution, dct('modified')).value), address);
  }
});

test('A link checker finds every distribution: HEAD with its length, preflight, 180 requests at once', async () => {
  const addresses = those(harvested, dcat('Distribution')).map(d => one(harvested, d, dcat('downloadURL')).value.slice(base.length));
  const burst = Array.from({ length: 180 }, (_, i) => addresses[i % addresses.length]);
  const began = Date.now();
  const heads = await Promise.all(burst.map(path => ask(path, { method: 'HEAD', headers: { 'user-agent': 'udata-hydra/1.0' } })));
  assert.ok(Date.now() - began < 5000);
  for (const head of heads) {
    assert.equal(head.status, 200, head.path);
    assert.ok(Number(head.headers['content-length']) > 0, head.path);
  }
  for (const path of addresses) {
    const preflight = await ask(path, { method: 'OPTIONS', headers: { origin: 'https://www.data.gouv.fr', 'access-control-request-method': 'GET' } });
    assert.ok(preflight.status < 300 && preflight.headers['access-control-allow-origin'] === '*', path);
  }
});

test('What data.gouv.fr reads of a dataset is there, in the one form that it understands', () => {
  const datasets = those(harvested, dcat('Dataset'));
  const identifiers = datasets.map(d => one(harvested, d, dct('identifier')).value);
  assert.deepEqual(identifiers.sort(), ['tnl-collectivites', 'tnl-editions', 'tnl-resultats', 'tnl-sources']);
  for (const dataset of datasets) {
    assert.ok(one(harvested, dataset, dct('title')).value.length <= 350);
    assert.ok(one(harvested, dataset, dct('description')).value.length > 200);
    assert.doesNotMatch(one(harvested, dataset, dct('description')).value, /</);
    assert.equal(one(harvested, dataset, dct('license')).value, 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/');
    assert.equal(one(harvested, dataset, dct('accrualPeriodicity')).value, 'http://publications.europa.eu/resource/authority/frequency/ANNUAL');
    assert.match(one(harvested, dataset, dct('modified')).value, /T.*Z$/);
    assert.equal(one(harvested, dataset, dct('temporal')).termType, 'BlankNode');
    const place = one(harvested, dataset, dct('spatial'));
    assert.match(one(harvested, place, dcat('bbox')).value, /^POLYGON\(\(/);
    const contact = one(harvested, dataset, dcat('contactPoint'));
    const vcard = namespace('http://www.w3.org/2006/vcard/ns#');
    assert.ok(one(harvested, contact, vcard('fn')).value && one(harvested, contact, vcard('hasURL')).value);
    assert.ok([...harvested.match(dataset, dcat('keyword'))].every(q => q.object.language === 'fr' && q.object.value.length >= 3));
  }
  assert.equal([...harvested.match(rdf.namedNode('https://www.etalab.gouv.fr/licence-ouverte-open-licence/'), rdf.namedNode('http://www.w3.org/2000/01/rdf-schema#label'))].length, 0);
});

test('The places of France are data of others: one dataset cites them, and none lists their files', () => {
  const citing = [...harvested.match(null, dct('source'))];
  assert.deepEqual([...new Set(citing.map(q => one(harvested, q.subject, dct('identifier')).value))], ['tnl-collectivites']);
  for (const { object } of citing) assert.ok(object.value.startsWith('https://') && !object.value.startsWith(base));
  const files = those(harvested, dcat('Distribution')).map(d => one(harvested, d, dct('identifier')).value);
  assert.deepEqual(files.filter(name => /^(communes|former_communes|epci|departements|regions)\./.test(name)), []);
});

test('Each file belongs to one dataset, is described, licensed, and has a format', () => {
  for (const distribution of those(harvested, dcat('Distribution'))) {
    assert.equal([...harvested.match(null, dcat('distribution'), distribution)].length, 1);
    assert.ok(one(harvested, distribution, dct('description')).value.length > 20);
    assert.equal(one(harvested, distribution, dct('license')).value, 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/');
    assert.match(one(harvested, distribution, dct('format')).value, /^https?:/);
    assert.match(one(harvested, distribution, dcat('byteSize')).value, /^[0-9]+$/);
    assert.doesNotMatch(one(harvested, distribution, dcat('downloadURL')).value, /[?]/);
  }
});

test('Both APIs are entries of their own, that serve the datasets of the same page', async () => {
  const services = those(harvested, dcat('DataService'));
  assert.equal(services.length, 2);
  assert.equal([...harvested.match(null, dcat('accessService'))].length, 0);
  for (const service of services) {
    one(harvested, service, dct('identifier'));
    one(harvested, service, dcat('landingPage'));
    assert.equal((await ask(one(harvested, service, dcat('endpointDescription')).value.slice(base.length))).status, 200);
    for (const { object } of harvested.match(service, dcat('servesDataset'))) one(harvested, object, dct('identifier'));
  }
});

test('Every page and schema that the catalogue names answers without a redirect', async () => {
  const named = new Set([...harvested].map(q => q.object.value).filter(v => v.startsWith(`${base}/`) && !v.includes('#')));
  for (const address of named) {
    const path = address.slice(base.length);
    assert.equal((await ask(path === '/graphql' ? '/graphql?query={release{id}}' : path)).status, 200, path);
  }
});
