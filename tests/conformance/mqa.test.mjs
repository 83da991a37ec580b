// The metadata quality assessment of data.europa.eu, criterion by criterion, for each dataset of the catalogue: at least 398 of 405 points.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, namespace, rdf } from './support/rdf.mjs';
import { ask, base } from './support/service.mjs';

const [dcat, dct] = [namespace('http://www.w3.org/ns/dcat#'), namespace('http://purl.org/dc/terms/')];
const type = rdf.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const authority = 'http://publications.europa.eu/resource/authority/';
const iana = 'https://www.iana.org/assignments/media-types/';

// The vocabularies as the EU and IANA had them in January 2025, as far as our files go: neither knew Parquet or NDJSON as a file type.
const fileTypes = ['CSV', 'JSON', 'GEOJSON', 'XLSX', 'ODS', 'ZIP'].map(t => `${authority}file-type/${t}`);
const mediaTypes = ['text/csv', 'application/json', 'application/geo+json', 'application/zip', 'application/vnd.apache.parquet', 'application/vnd.sqlite3',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.oasis.opendocument.spreadsheet'].map(t => iana + t);
const nonProprietary = ['CSV', 'JSON', 'GEOJSON', 'ODS', 'ZIP'].map(t => `${authority}file-type/${t}`);
const machineReadable = ['CSV', 'JSON', 'GEOJSON', 'XLSX', 'ODS'].map(t => `${authority}file-type/${t}`);
const licences = ['https://www.etalab.gouv.fr/licence-ouverte-open-licence/'];

const graph = load((await ask('/catalogue.ttl')).text(), 'text/turtle');
const values = (subject, predicate) => [...graph.match(subject, predicate)].map(q => q.object.value);
const has = (subject, predicate) => (values(subject, predicate).length > 0 ? 1 : 0);
const status = new Map();
const answers = async address => {
  if (!status.has(address)) status.set(address, address.startsWith(`${base}/`) ? (await ask(address.slice(base.length), { method: 'HEAD' })).status : 0);
  return status.get(address) === 200 ? 1 : 0;
};
const mean = async (items, score) => (await Promise.all(items.map(score))).reduce((a, b) => a + b, 0) / items.length;
const isIn = (list, subject, predicate) => (values(subject, predicate).some(v => list.includes(v)) ? 1 : 0);

async function assess(dataset) {
  const files = [...graph.match(dataset, dcat('distribution'))].map(q => q.object);
  const each = (points, score) => mean(files, score).then(share => points * share);
  return {
    keyword: 30 * has(dataset, dcat('keyword')),
    theme: 30 * has(dataset, dcat('theme')),
    spatial: 20 * has(dataset, dct('spatial')),
    temporal: 20 * has(dataset, dct('temporal')),
    'access URL answers': await each(50, f => answers(values(f, dcat('accessURL'))[0])),
    'download URL': await each(20, f => has(f, dcat('downloadURL'))),
    'download URL answers': await each(30, f => answers(values(f, dcat('downloadURL'))[0])),
    format: await each(20, f => has(f, dct('format'))),
    'media type': await each(10, f => has(f, dcat('mediaType'))),
    'from the vocabularies': await each(10, f => (isIn(fileTypes, f, dct('format')) + isIn(mediaTypes, f, dcat('mediaType'))) / 2),
    'non-proprietary': await each(20, f => isIn(nonProprietary, f, dct('format'))),
    'machine-readable': await each(20, f => isIn(machineReadable, f, dct('format'))),
    // Judged by catalogue.test.mjs with the shapes of SEMICeu.
    'DCAT-AP': 30,
    licence: await each(20, f => has(f, dct('license'))),
    'licence from the vocabulary': await each(10, f => isIn(licences, f, dct('license'))),
    'access rights': 10 * has(dataset, dct('accessRights')),
    'access rights from the vocabulary': 5 * isIn([`${authority}access-right/PUBLIC`], dataset, dct('accessRights')),
    contact: 20 * has(dataset, dcat('contactPoint')),
    publisher: 10 * has(dataset, dct('publisher')),
    rights: await each(5, f => has(f, dct('rights'))),
    size: await each(5, f => has(f, dcat('byteSize'))),
    issued: 5 * has(dataset, dct('issued')),
    modified: 5 * has(dataset, dct('modified')),
  };
}

test('The catalogue has 398 of the 405 points of data.europa.eu, on average', async t => {
  const datasets = [...graph.match(null, type, dcat('Dataset'))].map(q => q.subject);
  assert.equal(datasets.length, 4);
  const scores = await Promise.all(datasets.map(assess));
  for (const name of Object.keys(scores[0])) t.diagnostic(`${name}: ${scores.map(s => s[name].toFixed(1)).join(', ')}`);
  const totals = scores.map(s => Object.values(s).reduce((a, b) => a + b, 0));
  t.diagnostic(`total of 405: ${totals.map(n => n.toFixed(1)).join(', ')}`);
  const average = totals.reduce((a, b) => a + b, 0) / totals.length;
  assert.ok(average >= 398, `${average.toFixed(1)} of 405`);
  assert.ok(totals.every(n => n > 351), 'excellent, each of them');
});
