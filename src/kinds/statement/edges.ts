import type { Builder } from '../../builder/builder.ts';
import { defineConnection, paged, pageArguments } from '../../builder/connection.ts';
import type { Context } from '../../builder/context.ts';
import { badUserInput } from '../../builder/errors.ts';
import { ordering } from '../../builder/order.ts';
import type { PageInfoRef } from '../../builder/page-info.ts';
import type { PageArgs } from '../../builder/page.ts';
import { pagePrice, pagePriceAfter } from '../../builder/price.ts';
import type { Catalogue, CatalogueRole } from '../catalogue.ts';
import type { Concept, ConceptKind } from '../concept/kind.ts';
import type { Parent } from '../pages.ts';
import { present, type Refs } from '../refs.ts';
import { roleName } from '../role.ts';
import { defineBehind } from './behind.ts';
import type { StatementEnums } from './enums.ts';
import type { Polarity } from './kind.ts';
import { counting, type Counting, type NamedLists, type NamedRow } from './named.ts';
import type { Practice } from './practice.ts';
import { asRead } from './order.ts';

interface CountedArgs {
  readonly practice?: readonly Practice[] | null | undefined;
  readonly polarity?: Polarity | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
  readonly includeNarrower?: boolean | null | undefined;
}

/** The connections from a controller to the concepts that its statements name; their edges carry the statements. */
export function defineControllerConcepts(
  builder: Builder,
  refs: Refs,
  enums: StatementEnums,
  pageInfo: PageInfoRef,
  catalogue: Catalogue,
  lists: NamedLists,
): void {
  const counted = countedArguments(builder, enums);
  for (const kind of catalogue.allConceptKinds) {
    const connection = defineNamed(builder, refs, enums, pageInfo, kind);
    const by = ordering(`Controller${kind.label}Connection`, 'NAME')(undefined);
    const listed = (id: string, what: Counting, args: object, { pages }: Context) =>
      paged(pages, lists.conceptsOfController, id, counting(what, catalogue), by, args);
    builder.objectField(refs.controller, kind.plural, (t) =>
      t.field({
        type: connection,
        description: `What the statements of the controller name, by name: ${kind.description}`,
        complexity: pagePrice,
        args: { ...pageArguments(builder), ...counted },
        resolve: ({ id }, args, context) => listed(id, countingOf(kind, catalogue, args), args, context),
      }),
    );
    if (kind !== catalogue.jurisdiction) continue;
    builder.objectField(refs.controller, 'establishedIn', (t) =>
      t.field({
        type: connection,
        description: 'The places where the controller has its seat or offices, by name.',
        complexity: pagePrice,
        args: pageArguments(builder),
        resolve: ({ id }, args, context) =>
          listed(id, countingOf(kind, catalogue, { practice: ['ESTABLISH'] }), args, context),
      }),
    );
  }
}

/** What counts, with the defaults of the arguments. @throws GraphQLError BAD_USER_INPUT for a role of another kind */
function countingOf(
  kind: ConceptKind,
  { roles: all, jurisdiction }: Catalogue,
  { practice, polarity, roles, includeNarrower }: CountedArgs,
): Counting {
  const own = all.filter((role) => role.kind === kind);
  const usual = (role: CatalogueRole): boolean =>
    kind === jurisdiction ? role.claim === 'in' : role.claim !== 'by';
  const other = all.find((role) => role.kind !== kind && roles?.includes(role.claim));
  if (other !== undefined) {
    const known = own.map(roleName).join(', ');
    throw badUserInput(
      `roles: no statement names a ${kind.label} as ${roleName(other)}: give some of ${known}`,
    );
  }
  return {
    practice: practice ?? undefined,
    polarity: polarity ?? 'AFFIRMED',
    roles: roles ? own.filter(({ claim }) => roles.includes(claim)) : own.filter(usual),
    includeNarrower: includeNarrower ?? true,
  };
}

/** The connection of terms of a kind that a controller's statements name. */
function defineNamed(
  builder: Builder,
  refs: Refs,
  enums: StatementEnums,
  pageInfo: PageInfoRef,
  kind: ConceptKind,
) {
  const { connection, edge } = defineConnection(builder, {
    name: `Controller${kind.label}`,
    node: present(refs.concepts.get(kind.label) ?? null, kind.label),
    pageInfo,
    description: `terms of the kind ${kind.label} that statements of a controller name`,
    nodeOf: async (item, { edition }) => {
      const { id } = item as NamedRow;
      return present((await edition()).vocabulary.concept(id) ?? null, id);
    },
  });
  defineCarried(builder, refs, enums, edge);
  return connection;
}

/** What an edge carries: the statements behind it. */
function defineCarried(
  builder: Builder,
  refs: Refs,
  enums: StatementEnums,
  edge: ReturnType<typeof defineConnection>['edge'],
): void {
  builder.objectFields(edge, (t) => ({
    practices: t.field({
      type: [enums.practice],
      description: 'The practices of the statements behind the edge.',
      resolve: ({ node }) => [...new Set((node as NamedRow).practices)].sort() as Practice[],
    }),
  }));
  // One that names the concept in two roles comes twice.
  const behind = (item: unknown): string[] => [...new Set((item as NamedRow).statements)];
  defineBehind(builder, refs, edge, behind, {
    count: 'How many statements are behind the edge.',
    statements: 'The statements behind the edge, as they are read.',
  });
}

/** The arguments that say which statements count. */
function countedArguments(builder: Builder, enums: StatementEnums) {
  return builder.args((t) => ({
    practice: t.field({
      type: [enums.practice],
      description: 'Only statements of these practices, such as [COLLECT]; all unless given.',
    }),
    polarity: t.field({
      type: enums.polarity,
      defaultValue: 'AFFIRMED',
      description: 'What is affirmed, or what is denied.',
    }),
    roles: t.field({
      type: [enums.role],
      description:
        'The roles in which the concept is named: all but BY unless given, of places IN alone. A statement of what somebody else does counts only where BY is among them.',
    }),
    includeNarrower: t.boolean({
      defaultValue: true,
      description: 'Whether narrower practices count too, and on a concept narrower concepts.',
    }),
  }));
}

/** The statements and the controllers that name a concept or, unless that is not asked for, a narrower one. */
export function defineNamedConcepts(
  builder: Builder,
  refs: Refs,
  enums: StatementEnums,
  pageInfo: PageInfoRef,
  statements: ReturnType<typeof defineConnection>['connection'],
  catalogue: Catalogue,
  lists: NamedLists,
): void {
  const { connection, edge } = defineConnection(builder, {
    name: 'ConceptController',
    node: refs.controller,
    pageInfo,
    description: 'controllers whose statements name a term',
    nodeOf: async (item, { edition }) => {
      const { id } = item as NamedRow;
      return present((await edition()).controllerById.get(id) ?? null, id);
    },
  });
  defineCarried(builder, refs, enums, edge);
  const counted = countedArguments(builder, enums);
  const kindOf = new Map(catalogue.allConceptKinds.map((kind) => [kind.label, kind]));
  const byName = ordering('ConceptControllerConnection', 'NAME')(undefined);
  /** What counts of the statements that name a concept, and the ids that stand for it. */
  const asked = async (concept: Concept, args: CountedArgs, context: Context) => {
    const kind = present(kindOf.get(concept.kind) ?? null, concept.id);
    const what = countingOf(kind, catalogue, args);
    return { what, parent: await standingFor(concept, what, context) };
  };
  builder.interfaceFields(refs.concept, (t) => ({
    controllers: t.field({
      type: connection,
      description: 'The controllers whose statements name the term or a narrower one, by name.',
      complexity: pageOfKept,
      args: { ...pageArguments(builder), ...counted },
      resolve: async (concept, args, context) => {
        const { what, parent } = await asked(concept, args, context);
        const filter = counting(what, catalogue);
        return paged(context.pages, lists.controllersOfConcept, parent, filter, byName, args);
      },
    }),
    statements: t.field({
      type: statements,
      description: 'The statements that name the term or a narrower one, as they are read.',
      complexity: pageOfKept,
      args: { ...pageArguments(builder), ...counted },
      resolve: async (concept, args, context) => {
        const { what, parent } = await asked(concept, args, context);
        const filter = counting(what, catalogue, 'n');
        return paged(context.pages, lists.statementsOfConcept, parent, filter, asRead(undefined), args);
      },
    }),
  }));
}

/** The ids that stand for a concept: its own, and those of narrower ones where they count. */
async function standingFor(
  { id }: Concept,
  { includeNarrower }: Counting,
  { edition, today }: Context,
): Promise<Parent> {
  const { vocabulary } = await edition();
  return {
    key: `${id} ${String(includeNarrower)}`,
    within: includeNarrower ? vocabulary.narrowerOrSame(id, today) : [id],
  };
}

/** Which terms are narrower is kept in memory, so the version of the graph is asked for. */
function pageOfKept(args: PageArgs) {
  return pagePriceAfter(1, args);
}
