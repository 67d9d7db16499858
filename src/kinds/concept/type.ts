import type { Catalogue } from '../catalogue.ts';
import type { Context } from '../../builder/context.ts';
import { listPrice, priced } from '../../builder/price.ts';
import type { IsoDate } from '../jurisdiction/date.ts';
import { present, type Refs } from '../refs.ts';
import { byName, type Concept } from './kind.ts';

const AS_OF = 'For places: the day of the memberships; today unless given.';

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
      broader: t.field({
        type: [refs.concept],
        description: 'The terms one step wider, by name; of a place, its state and its unions.',
        complexity: priced((_args, { broader }) => listPrice(broader)),
        args: { asOf: t.arg({ type: 'Date', description: AS_OF }) },
        resolve: (row, { asOf }, context) => linked(row, asOf, context, 'broaderOf'),
      }),
      narrower: t.field({
        type: [refs.concept],
        description: 'The terms one step narrower, by name; of a place, its parts and its members.',
        complexity: priced((_args, { narrower }) => listPrice(narrower)),
        args: { asOf: t.arg({ type: 'Date', description: AS_OF }) },
        resolve: (row, { asOf }, context) => linked(row, asOf, context, 'narrowerOf'),
      }),
    }),
  });
  for (const kind of catalogue.allConceptKinds) {
    refs.concepts
      .get(kind.label)
      ?.implement({ description: kind.description, interfaces: [refs.node, refs.concept] });
  }
}

/** The concepts next to a concept, by name. */
async function linked(
  { id }: Concept,
  asOf: IsoDate | null | undefined,
  { edition, today }: Context,
  direction: 'broaderOf' | 'narrowerOf',
): Promise<Concept[]> {
  const { vocabulary } = await edition();
  return vocabulary[direction](id, asOf ?? today)
    .map((each) => present(vocabulary.concept(each) ?? null, each))
    .sort(byName);
}
