// RDF as an outside engine reads it: oxigraph parses, the environment of the SHACL engine holds and compares.
import rdf from '@zazuko/env';
import oxigraph from 'oxigraph';

const term = t => t.termType === 'NamedNode' ? rdf.namedNode(t.value)
  : t.termType === 'BlankNode' ? rdf.blankNode(t.value)
    : rdf.literal(t.value, t.language || term(t.datatype));

/** Without a base: a relative name is an error, as it is to a harvester. */
export const load = (text, format) =>
  rdf.dataset(oxigraph.parse(text, { format }).map(q => rdf.quad(term(q.subject), term(q.predicate), term(q.object))));

export const namespace = prefix => name => rdf.namedNode(prefix + name);

export { rdf };
