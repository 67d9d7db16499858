import type { GraphQLSchema } from 'graphql';
import { createBuilder } from './builder/builder.ts';
import type { Context } from './builder/context.ts';
import { definePageInfo } from './builder/page-info.ts';
import { seedStatements } from './corpus/cypher.ts';
import { edgesOfStatements, nodesByKind, statementsByPolarity } from './corpus/extent.ts';
import { Editions, type Edition } from './edition.ts';
import { Neighborhood } from './graph/neighbors/neighbors.ts';
import { defineNeighbors } from './graph/neighbors/type.ts';
import { sectionsWithWords } from './graph/search/cypher.ts';
import { search } from './graph/search/search.ts';
import { defineSearch } from './graph/search/type.ts';
import { defineNodeKind } from './kinds/node/enums.ts';
import { metered } from './engine/metered.ts';
import type { Cypher } from './engine/cypher.ts';
import type { Engine, RunOptions } from './engine/port.ts';
import { catalogue, type Catalogue } from './kinds/catalogue.ts';
import { allConcepts, broaderConcepts } from './kinds/concept/cypher.ts';
import type { ConceptKind } from './kinds/concept/kind.ts';
import { defineConceptQueries } from './kinds/concept/queries.ts';
import { defineConcepts } from './kinds/concept/type.ts';
import { allControllers, controllersById } from './kinds/controller/cypher.ts';
import { defineController } from './kinds/controller/type.ts';
import { adequacyDecisions, memberships, partsOfPlaces } from './kinds/jurisdiction/cypher.ts';
import { createLoaders } from './kinds/loaders.ts';
import { allPolicies, policiesById, policyTextsById, sectionsById } from './kinds/policy/cypher.ts';
import { parseGlobalId } from './kinds/kind.ts';
import { defineNodes } from './kinds/node/queries.ts';
import { Pages } from './kinds/pages.ts';
import { listStatements, type List } from './kinds/list.ts';
import { policiesOfAll, policiesOfController, sectionsOfPolicy } from './kinds/policy/lists.ts';
import {
  statementsOfAll,
  statementsOfController,
  statementsOfPolicy,
  statementsOfSection,
} from './kinds/statement/lists.ts';
import { definePolicyQueries } from './kinds/policy/queries.ts';
import { definePolicy } from './kinds/policy/type.ts';
import { createRefs } from './kinds/refs.ts';
import {
  evidenceOfStatements,
  exemptedByStatements,
  namedByStatements,
  quotesOfStatements,
  statementsById,
} from './kinds/statement/cypher.ts';
import { defineControllerConcepts, defineNamedConcepts } from './kinds/statement/edges.ts';
import { namedLists, namedStatements, type NamedLists } from './kinds/statement/named.ts';
import { defineStatementEnums } from './kinds/statement/enums.ts';
import { definePeriodWhere } from './kinds/statement/period.ts';
import { defineStatementQueries } from './kinds/statement/queries.ts';
import { defineStatement } from './kinds/statement/type.ts';
import { defineAbout, type Imprint } from './questions/about/type.ts';
import { defineControllers } from './questions/controllers/type.ts';
import { defineStances } from './questions/stances/type.ts';
import { Respondent } from './stance/answers.ts';
import { candidates } from './stance/cypher.ts';

/** A graph of policies and the API over it. */
export interface Atlas {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  /** Every Cypher text that the atlas can run. */
  readonly statements: readonly Cypher[];
  /** What one operation works with. */
  context(run?: RunOptions): Context;
}

const LISTS: readonly List[] = [
  ...[policiesOfAll, policiesOfController, sectionsOfPolicy],
  ...[statementsOfAll, statementsOfPolicy, statementsOfController, statementsOfSection],
];

/** Makes an atlas from its concept kinds: nothing of it stands in module state, so several may live side by side. */
export function createAtlas(options: {
  kinds: readonly ConceptKind[];
  engine: Engine;
  clock: () => Date;
  imprint: Imprint;
}): Atlas {
  const { engine, clock } = options;
  const kinds = catalogue(options.kinds);
  const named = namedByStatements(kinds.roles);
  const lists = namedLists(kinds);
  const candidate = candidates(kinds.roles);
  const edges = edgesOfStatements(kinds);
  const editions = new Editions(engine, edges);
  const respondent = new Respondent(kinds, candidate);
  const neighborhood = new Neighborhood(kinds.edges);
  return {
    schema: createSchema(kinds, lists, options.imprint),
    catalogue: kinds,
    // Made when somebody asks for all of them, not at every start.
    get statements() {
      return [
        ...seedStatements(kinds).all,
        ...[allConcepts, broaderConcepts, partsOfPlaces, memberships, adequacyDecisions],
        ...[controllersById, allControllers, policiesById, allPolicies, policyTextsById, sectionsById],
        ...[statementsById, evidenceOfStatements, quotesOfStatements, exemptedByStatements, named],
        ...LISTS.flatMap((list) => listStatements(list)),
        ...namedStatements(lists, kinds),
        ...[sectionsWithWords, ...Object.values(neighborhood.statements)],
        ...[candidate, nodesByKind, statementsByPolarity, edges],
      ];
    },
    context: (run = {}) => {
      const { reader, spent } = metered(engine, run);
      let present: Promise<Edition> | undefined;
      const edition = (): Promise<Edition> => (present ??= editions.latest(reader));
      const answers = respondent.loaders(reader);
      return {
        spent,
        engine: engine.kind,
        catalogue: kinds,
        loaders: createLoaders(reader, named),
        pages: new Pages(reader),
        today: clock().toISOString().slice(0, 10),
        edition,
        sizes: async () => (await (editions.held() ?? edition())).sizes,
        search: async (wanted, labels) => search(reader, wanted, await edition(), labels),
        neighbors: (id, asked, page) => neighborhood.of(reader, id, asked, page),
        answersOfAll: async (claim, asOf) => respondent.ofAll(reader, claim, asOf, await edition()),
        answerOf: async (controller, claim, asOf) => answers(claim, asOf, await edition()).load(controller),
      };
    },
  };
}

function createSchema(kinds: Catalogue, lists: NamedLists, imprint: Imprint): GraphQLSchema {
  const builder = createBuilder();
  const refs = createRefs(builder, kinds);
  refs.node.implement({
    description: 'Anything with a global id (Relay Global Object Identification).',
    resolveType: ({ id }) => parseGlobalId(id)?.label ?? null,
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Readable and stable: "DataCategory:email-address".' }),
    }),
  });
  const enums = defineStatementEnums(builder, kinds);
  defineConcepts(refs, kinds);
  defineController(refs);
  definePolicy(refs);
  defineStatement(builder, refs, enums, kinds);
  const pageInfo = definePageInfo(builder);
  const period = definePeriodWhere(builder, enums);
  defineNodes(builder, refs);
  defineConceptQueries(builder, refs, pageInfo, kinds);
  definePolicyQueries(builder, refs, pageInfo);
  const statements = defineStatementQueries(builder, refs, enums, period, pageInfo, kinds);
  defineControllerConcepts(builder, refs, enums, pageInfo, kinds, lists);
  defineNamedConcepts(builder, refs, enums, pageInfo, statements, kinds, lists);
  const stances = defineStances(builder, refs, enums, pageInfo, period, kinds);
  defineControllers(builder, refs, stances, pageInfo);
  const nodeKind = defineNodeKind(builder, kinds);
  defineSearch(builder, refs, nodeKind, pageInfo, kinds);
  defineNeighbors(builder, refs, pageInfo, kinds);
  defineAbout(builder, refs, enums, nodeKind, kinds, imprint);
  return builder.toSchema();
}
