// Answers against the schemas of the contract. Strict mode: a keyword or format that no validator knows is an error too.
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contract, resolve } from './contract.mjs';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats(ajv);
ajv.addVocabulary(['components', 'example', 'externalDocs', 'discriminator', 'xml']);
ajv.addSchema({ components: contract.components }, 'contract');

/** What is wrong with a body under the schema that the contract gives for it: an empty list when nothing is. */
export function mismatches(body, schema) {
  const validate = schema.$ref ? ajv.getSchema(`contract${schema.$ref}`) : ajv.compile(schema);
  return validate(body) ? [] : validate.errors.map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
}

/** What is wrong with an answer: status, content type and body, against what one operation documents. */
export function departures(answer, responses) {
  const documented = responses[answer.status];
  if (!documented) return [`${answer.path}: ${answer.status} is not documented`];
  const type = answer.headers['content-type']?.split(';')[0];
  const media = resolve(documented).content?.[type];
  if (!media) return [`${answer.path}: ${type} is not documented for ${answer.status}`];
  const missing = Object.keys(resolve(documented).headers ?? {}).filter(name => !answer.headers[name.toLowerCase()]);
  const wrong = /[/+]json$/.test(type) ? mismatches(answer.json(), media.schema) : [];
  return [...missing.map(name => `${answer.path}: no ${name}`), ...wrong.map(w => `${answer.path}: ${w}`)];
}
