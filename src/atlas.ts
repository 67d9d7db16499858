import type { GraphQLSchema } from 'graphql';
import { createBuilder } from './builder/builder.ts';
import type { Context } from './builder/context.ts';
import { definePageInfo } from './builder/page-info.ts';
import { readGraph, seedStatements } from './corpus/cypher.ts';
import type { Cypher } from './engine/cypher.ts';
import type { Engine, RunOptions } from './engine/port.ts';
import { catalogue, type Catalogue } from './kinds/catalogue.ts';
import { allConcepts, broaderConcepts } from './kinds/concept/cypher.ts';
import type { ConceptKind } from './kinds/concept/kind.ts';
import { defineConcepts } from './kinds/concept/type.ts';
import type { Vocabulary } from './kinds/concept/vocabulary.ts';
import { allControllers, controllersById } from './kinds/controller/cypher.ts';
import { defineController } from './kinds/controller/type.ts';
import { adequacyDecisions, memberships, partsOfPlaces } from './kinds/jurisdiction/cypher.ts';
import { createLoaders } from './kinds/loaders.ts';
import { policiesById, policyTextsById, sectionsById } from './kinds/policy/cypher.ts';
import { definePolicy } from './kinds/policy/type.ts';
import { readVocabulary } from './kinds/read-vocabulary.ts';
import { createRefs } from './kinds/refs.ts';
import {
  evidenceOfStatements,
  exemptedByStatements,
  namedByStatements,
  statementsById,
} from './kinds/statement/cypher.ts';
import { defineStatementEnums } from './kinds/statement/enums.ts';
import { defineStatement } from './kinds/statement/type.ts';
import { defineStances } from './questions/stances/type.ts';
import { candidates, candidateNames } from './stance/cypher.ts';
import { readCandidates } from './stance/candidates.ts';

/** A graph of policies and the API over it. */
export interface Atlas {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  /** Every Cypher text that the atlas can run. */
  readonly statements: readonly Cypher[];
  /** What one operation works with. */
  context(run?: RunOptions): Context;
}

/** Makes an atlas from its concept kinds: nothing of it stands in module state, so several may live side by side. */
export function createAtlas(options: {
  kinds: readonly ConceptKind[];
  engine: Engine;
  clock: () => Date;
}): Atlas {
  const { engine, clock } = options;
  const kinds = catalogue(options.kinds);
  const named = namedByStatements(kinds.roles);
  const candidateNamed = candidateNames(kinds.roles);
  const vocabulary = latest(engine);
  return {
    schema: createSchema(kinds),
    catalogue: kinds,
    statements: [
      ...seedStatements(kinds).all,
      ...[allConcepts, broaderConcepts, partsOfPlaces, memberships, adequacyDecisions],
      ...[controllersById, allControllers, policiesById, policyTextsById, sectionsById],
      ...[statementsById, evidenceOfStatements, exemptedByStatements, named],
      ...[candidates, candidateNamed],
    ],
    context: (run = {}) => {
      let terms: Promise<Vocabulary> | undefined;
      return {
        engine,
        catalogue: kinds,
        run,
        loaders: createLoaders(engine, named, run),
        today: clock().toISOString().slice(0, 10),
        vocabulary: () => (terms ??= vocabulary(run)),
        said: (claim) => readCandidates(engine, claim, kinds.roles, candidateNamed, run),
      };
    },
  };
}

/** The vocabulary of the graph's present version; read again only after a seed, by whichever process. */
function latest(engine: Engine): (run: RunOptions) => Promise<Vocabulary> {
  let held: { version: number; vocabulary: Promise<Vocabulary> } | undefined;
  return async (run) => {
    const [graph] = await engine.read(readGraph, {}, run);
    const version = graph?.version ?? 0;
    if (held?.version !== version) {
      // Shared by later operations, so it is not stopped with the request that happens to need it first.
      const vocabulary = readVocabulary(engine, {});
      const fresh = { version, vocabulary };
      vocabulary.catch(() => {
        if (held === fresh) held = undefined;
      });
      held = fresh;
    }
    return held.vocabulary;
  };
}

function createSchema(kinds: Catalogue): GraphQLSchema {
  const builder = createBuilder();
  const refs = createRefs(builder, kinds);
  refs.node.implement({
    description: 'Anything with a global id (Relay Global Object Identification).',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Readable and stable: "DataCategory:email-address".' }),
    }),
  });
  const enums = defineStatementEnums(builder);
  defineConcepts(refs, kinds);
  defineController(refs);
  definePolicy(refs);
  defineStatement(builder, refs, enums, kinds);
  defineStances(builder, refs, enums, definePageInfo(builder), kinds);
  return builder.toSchema();
}
