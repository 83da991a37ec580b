// openapi.yaml, read as a client would: every address it promises, filled in from its own examples.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

import { base } from './service.mjs';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const contractFile = `${root}openapi.yaml`;
export const contract = parse(readFileSync(contractFile, 'utf8'));

export const resolve = node =>
  node.$ref ? node.$ref.slice(2).split('/').reduce((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], contract) : node;

/** The media type that a value of the parameter `format` stands for. */
export const mediaTypes = {
  json: 'application/json', csv: 'text/csv', ndjson: 'application/x-ndjson', geojson: 'application/geo+json',
  tsv: 'text/tab-separated-values',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ods: 'application/vnd.oasis.opendocument.spreadsheet',
  parquet: 'application/vnd.apache.parquet',
};

/** The content type of an answer: text says how it is encoded. */
export const contentType = type => (type.startsWith('application/vnd.') ? type : `${type}; charset=utf-8`);

/** A path with what asks it something. */
export const asked = (path, ...queries) => [path, queries.filter(q => q).join('&')].filter(part => part).join('?');

/** The release that the service holds: no contract can know it. */
const release = (await (await fetch(`${base}/v1/releases`)).json()).data[0].id;

export const operations = Object.entries(contract.paths).map(([path, { get }]) => {
  const parameters = (get.parameters ?? []).map(resolve);
  const query = parameters.filter(p => p.in === 'query');
  const question = query.filter(p => p.required).map(p => `${p.name}=${encodeURIComponent(p.example)}`).join('&');
  return { path, responses: get.responses, parameters, query, question };
});

const choices = parameter =>
  (parameter.name === 'format' ? parameter.schema.enum : [parameter.name === 'release' && parameter.example.startsWith('c0ffee') ? release : parameter.example]);

/** The addresses of an operation: one for each format in its path, the documented example for every other key. */
export function addresses({ path, parameters }) {
  return parameters.filter(p => p.in === 'path').reduce(
    (paths, p) => paths.flatMap(at => choices(p).map(value => at.replace(`{${p.name}}`, encodeURIComponent(value)))), [path]);
}

/** Every address that answers as it stands; those below a named release say what those without it say. */
export const everyAddress = operations.filter(o => !o.question && !o.path.includes('{release}')).flatMap(addresses);

/** The lists of their own: not inside an item, not an item. */
export const lists = operations.filter(o => /^\/v1\/[a-z-]+$/.test(o.path) && !o.question && o.path !== '/v1/releases').map(o => o.path);
