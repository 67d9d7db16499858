import type { Builder } from '../../builder/builder.ts';
import { described } from '../../builder/described.ts';
import { listPrice, priced } from '../../builder/price.ts';
import { GRAPH_SCHEMA } from '../../corpus/load.ts';
import type { Edition } from '../../edition.ts';
import type { Catalogue } from '../../kinds/catalogue.ts';
import type { defineNodeKind } from '../../kinds/node/enums.ts';
import type { Refs } from '../../kinds/refs.ts';
import type { StatementEnums } from '../../kinds/statement/enums.ts';
import {
  practiceNames,
  PRACTICES,
  type Practice,
  type PracticeEntry,
} from '../../kinds/statement/practice.ts';
import { defineReading, factsOf } from './reading.ts';

/** What an atlas says of itself that neither its kinds nor its graph tell. */
export interface Imprint {
  /** Of the software: "0.1.0". */
  readonly version: string;
  /** Of the W3C Data Privacy Vocabulary that terms refer to: "2.3". */
  readonly dpv: string;
  /** Under which licences the parts are, a sentence each. */
  readonly licences: readonly string[];
}

/** The root field `about`, with the types of its answer. */
export function defineAbout(
  builder: Builder,
  refs: Refs,
  enums: StatementEnums,
  nodeKind: ReturnType<typeof defineNodeKind>,
  catalogue: Catalogue,
  imprint: Imprint,
): void {
  const engineKind = builder.enumType('EngineKind', {
    description: 'Where the graph is kept.',
    values: described({ EMBEDDED: 'In the process of the server.', NEO4J: 'On a Neo4j server.' }),
  });
  const corpus = defineCorpus(builder, refs, nodeKind, catalogue);
  const vocabulary = defineVocabulary(builder, catalogue, imprint);
  const practice = definePractices(builder, enums);
  const about = builder.objectRef<Edition>('About').implement({
    description: 'What this API serves, from what, and under which terms.',
    fields: (t) => ({
      version: t.string({
        description: 'The version of the software: "0.1.0".',
        resolve: () => imprint.version,
      }),
      engine: t.field({
        type: engineKind,
        description: 'The database that answers.',
        resolve: (_edition, _args, { engine }) => (engine === 'embedded' ? 'EMBEDDED' : 'NEO4J'),
      }),
      graphSchema: t.int({
        description: 'The version of how the graph is laid out; a graph of another one is seeded anew.',
        resolve: () => GRAPH_SCHEMA,
      }),
      corpus: t.field({
        type: corpus,
        description: 'The policies and what was read from them.',
        resolve: (edition) => edition,
      }),
      vocabulary: t.field({
        type: vocabulary,
        description: 'The terms, and the standard that they refer to.',
        resolve: (edition) => edition,
      }),
      practices: t.field({
        type: [practice],
        description: 'What a policy can say that somebody does, the broader before the narrower.',
        complexity: listPrice(practiceNames.length),
        resolve: () => practiceNames,
      }),
      licences: t.stringList({
        description: 'Under which licences the policies and the terms are, a sentence each.',
        resolve: () => imprint.licences,
      }),
    }),
  });
  builder.queryField('about', (t) =>
    t.field({
      type: about,
      description: 'What this API serves: versions, counts, practices and licences.',
      resolve: (_root, _args, { edition }) => edition(),
    }),
  );
}

function defineCorpus(
  builder: Builder,
  refs: Refs,
  nodeKind: ReturnType<typeof defineNodeKind>,
  catalogue: Catalogue,
) {
  const { kinds, allConceptKinds } = catalogue;
  const reading = defineReading(builder, refs, nodeKind, catalogue);
  const kindCount = builder
    .objectRef<{ readonly label: string; readonly count: number; readonly facts: number }>('KindCount')
    .implement({
      description: 'How much there is of one kind.',
      fields: (t) => ({
        kind: t.field({ type: nodeKind, description: 'The kind.', resolve: ({ label }) => label }),
        count: t.exposeInt('count', { description: 'How many there are.' }),
        facts: t.exposeInt('facts', {
          description: 'How often statements name one: a statement that names a term in a role is one fact.',
        }),
      }),
    });
  const countOf = ({ extent }: Edition, label: string): number => extent.nodes.get(label) ?? 0;
  const counts = {
    controllers: 'Controller',
    policies: 'Policy',
    sections: 'Section',
    statements: 'Statement',
  } as const;
  return builder.objectRef<Edition>('Corpus').implement({
    description: 'The policies and what was read from them.',
    fields: (t) => ({
      version: t.int({
        description: 'Grows with every change of the graph; 0 before the first seed.',
        resolve: ({ graph }) => graph.version,
      }),
      hash: t.string({
        nullable: true,
        description: 'SHA-256 of the seed files, 64 hexadecimal digits; null while they are being loaded.',
        resolve: ({ graph }) => graph.hash,
      }),
      seededAt: t.string({
        nullable: true,
        description: 'When the graph was last changed, as ISO 8601: "2026-11-22T10:00:00.000Z".',
        resolve: ({ graph }) => graph.seededAt,
      }),
      ...Object.fromEntries(
        Object.entries(counts).map(([field, label]) => [
          field,
          t.int({
            description: `How many ${field} there are.`,
            resolve: (edition) => countOf(edition, label),
          }),
        ]),
      ),
      affirmations: t.int({
        description: 'How many statements affirm.',
        resolve: ({ extent }) => extent.statements.affirmed,
      }),
      denials: t.int({
        description: 'How many statements deny.',
        resolve: ({ extent }) => extent.statements.denied,
      }),
      quotes: t.int({
        description: 'How many quotes are behind the statements, all found word for word in the texts.',
        resolve: ({ extent }) => extent.edges.get('QUOTED_IN') ?? 0,
      }),
      facts: t.int({
        description: 'How many facts the statements hold: one for each term that one names in a role.',
        resolve: ({ extent }) => factsOf(extent, allConceptKinds),
      }),
      kinds: t.field({
        type: [kindCount],
        description: 'How much there is of each kind.',
        complexity: listPrice(kinds.length),
        resolve: (edition) =>
          kinds.map(({ label }) => {
            const concepts = allConceptKinds.filter((kind) => kind.label === label);
            return { label, count: countOf(edition, label), facts: factsOf(edition.extent, concepts) };
          }),
      }),
      readings: t.field({
        type: [reading],
        description: 'What was read from each policy, and how completely; by title.',
        complexity: priced((_args, { policies }) => listPrice(policies)),
        resolve: ({ readings }) => readings,
      }),
    }),
  });
}

function defineVocabulary(builder: Builder, { allConceptKinds }: Catalogue, { dpv }: Imprint) {
  const termsOf = ({ vocabulary }: Edition) =>
    allConceptKinds.flatMap(({ label }) => vocabulary.conceptsOf(label));
  return builder.objectRef<Edition>('VocabularySummary').implement({
    description: 'The terms that statements name, and the standard that they refer to.',
    fields: (t) => ({
      standard: t.string({
        description: 'The standard that terms refer to.',
        resolve: () => 'W3C Data Privacy Vocabulary (DPV)',
      }),
      standardVersion: t.string({ description: 'The version of the standard: "2.3".', resolve: () => dpv }),
      terms: t.int({
        description: 'How many terms there are.',
        resolve: (edition) => termsOf(edition).length,
      }),
      same: t.int({
        description: 'How many of them mean the same as a term of the standard.',
        resolve: (edition) => termsOf(edition).filter(({ iri }) => iri !== null).length,
      }),
      close: t.int({
        description: 'How many of them come near a term of the standard without meaning the same.',
        resolve: (edition) => termsOf(edition).filter(({ closeTo }) => closeTo !== null).length,
      }),
    }),
  });
}

function definePractices(builder: Builder, enums: StatementEnums) {
  const entryOf = (practice: Practice): PracticeEntry => PRACTICES[practice];
  return builder.objectRef<Practice>('PracticeDefinition').implement({
    description: 'A practice, with its place among the others.',
    fields: (t) => ({
      practice: t.field({
        type: enums.practice,
        description: 'The practice.',
        resolve: (practice) => practice,
      }),
      definition: t.string({
        description: 'What it means.',
        resolve: (practice) => entryOf(practice).description,
      }),
      broader: t.field({
        type: enums.practice,
        nullable: true,
        description: 'The practice of which this is a case: COLLECT is a case of PROCESS.',
        resolve: (practice) => entryOf(practice).broader as Practice | undefined,
      }),
      iri: t.string({
        nullable: true,
        description: 'The W3C DPV term that means the same.',
        resolve: (practice) => entryOf(practice).iri,
      }),
    }),
  });
}
