// openapi.yaml, read as a client would: every address it promises, filled in from its own examples.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const contractFile = `${root}openapi.yaml`;
export const contract = parse(readFileSync(contractFile, 'utf8'));

export const resolve = node =>
  node.$ref ? node.$ref.slice(2).split('/').reduce((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], contract) : node;

/** The media type that a value of the parameter `format` stands for. */
export const mediaTypes = {
  json: 'application/json', csv: 'text/csv', ndjson: 'application/x-ndjson', geojson: 'application/geo+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ods: 'application/vnd.oasis.opendocument.spreadsheet',
  parquet: 'application/vnd.apache.parquet',
};

export const operations = Object.entries(contract.paths).map(([path, { get }]) => {
  const parameters = (get.parameters ?? []).map(resolve);
  return { path, responses: get.responses, parameters, query: parameters.filter(p => p.in === 'query') };
});

const choices = parameter => (parameter.name === 'format' ? parameter.schema.enum : [parameter.example]);

/** The addresses of an operation: one for each format in its path, the documented example for every other key. */
export function addresses({ path, parameters }) {
  return parameters.filter(p => p.in === 'path').reduce(
    (paths, p) => paths.flatMap(at => choices(p).map(value => at.replace(`{${p.name}}`, encodeURIComponent(value)))), [path]);
}

export const everyAddress = operations.flatMap(addresses);

/** The lists of their own: not inside an item, not an item. */
export const lists = Object.keys(contract.paths).filter(path => /^\/v1\/[a-z-]+$/.test(path));
