import type { Catalogue } from '../catalogue.ts';
import type { Refs } from '../refs.ts';

/** The interface Concept and one type per concept kind. */
export function defineConcepts(refs: Refs, catalogue: Catalogue): void {
  refs.concept.implement({
    description: 'A term of a vocabulary, such as a category of personal data, a recipient or a place.',
    interfaces: [refs.node],
    resolveType: (concept) => concept.kind,
    fields: (t) => ({
      slug: t.exposeString('slug', { description: 'What follows the colon of the id: "email-address".' }),
      name: t.exposeString('name', { description: 'The English name: "E-mail address".' }),
      aliases: t.exposeStringList('aliases', {
        description: 'Other words for it in the languages of the policies.',
      }),
      definition: t.exposeString('definition', { description: 'What it means, in one sentence.' }),
      iri: t.exposeString('iri', {
        nullable: true,
        description: 'The W3C DPV 2.3 term that means the same.',
      }),
      closeTo: t.exposeString('closeTo', {
        nullable: true,
        description: 'A W3C DPV 2.3 term that comes near without meaning the same.',
      }),
    }),
  });
  for (const kind of catalogue.allConceptKinds) {
    refs.concepts
      .get(kind.label)
      ?.implement({ description: kind.description, interfaces: [refs.node, refs.concept] });
  }
}
