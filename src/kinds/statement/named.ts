import type { Cypher, RowOf } from '../../engine/cypher.ts';
import type { Catalogue, CatalogueRole } from '../catalogue.ts';
import type { ConceptKind } from '../concept/kind.ts';
import { filteredStatements, type Filter, type List } from '../list.ts';
import { alternatives } from '../role.ts';
import { controller } from '../controller/kind.ts';
import { statement, type Polarity } from './kind.ts';
import { narrowerPractices, practiceNames, type Practice } from './practice.ts';

/** What an edge between a controller and a concept carries: a place in each list is one statement in one role. */
const along = {
  variable: 's',
  order: 's.sortName, s.id',
  columns: { statements: 's.id', practices: 's.practice' },
} as const;
const carried = { statements: 'string[]', practices: 'string[]' } as const;
const place = { id: 'string', sortName: 'string' } as const;

/** A controller or concept with the statements that lead to it. */
export type NamedRow = RowOf<typeof place & typeof carried>;
export type NamedList = List<typeof place & typeof carried>;

/** The concepts of a kind that the statements of a controller name, from the id of the controller. */
export function conceptsOfController(kind: ConceptKind): NamedList {
  const types = alternatives(kind.roles.map(({ type }) => type));
  return {
    name: `controller.${kind.plural}`,
    label: kind.label,
    pattern: `(p)-[:PUBLISHES]->(:Policy)-[:STATES]->(s:Statement)-[r:${types}]->(n:${kind.label})`,
    along,
    columns: { ...place, ...carried },
  };
}

/** The controllers whose statements name a concept or what stands for it, from the ids of the concepts. */
export function controllersOfConcept(kind: ConceptKind): NamedList {
  const types = alternatives(kind.roles.map(({ type }) => type));
  return {
    name: `${kind.field}.controllers`,
    label: controller.label,
    pattern: `(p)<-[r:${types}]-(s:Statement)<-[:STATES]-(:Policy)<-[:PUBLISHES]-(n:Controller)`,
    spread: true,
    along,
    columns: { ...place, ...carried },
  };
}

/** The statements that name a concept or what stands for it, from the ids of the concepts. */
export function statementsOfConcept(kind: ConceptKind) {
  const types = alternatives(kind.roles.map(({ type }) => type));
  return {
    name: `${kind.field}.statements`,
    label: statement.label,
    pattern: `(p)<-[r:${types}]-(n:Statement)`,
    spread: true,
    // A statement may name several of the concepts, and is listed once.
    along: { variable: 'p', order: 'p.id', columns: { named: 'p.id' } },
    columns: { id: 'string', ...statement.columns, named: 'string[]' },
  } as const;
}

/** Which statements count for an edge. */
export interface Counting {
  readonly practice: readonly Practice[] | undefined;
  readonly polarity: Polarity;
  readonly roles: readonly CatalogueRole[];
  readonly includeNarrower: boolean;
}

/**
 * The filter of the statements `said` and the roles `r` that count. What somebody else does is told by its BY, so a statement
 * with one counts only where that role is asked for.
 */
export function counting(
  { practice, polarity, roles, includeNarrower }: Counting,
  { roles: all }: Catalogue,
  said: 's' | 'n' = 's',
): Filter {
  const asked = practice ?? practiceNames;
  const by = all.find(({ claim }) => claim === 'by');
  const others =
    by === undefined || roles.includes(by)
      ? ''
      : ` AND COUNT { (${said})-[:${alternatives([by.type])}]->(b:${by.kind.label}) } = 0`;
  return {
    text: `${said}.polarity = $polarity AND ${said}.practice IN $practices AND type(r) IN $types${others}`,
    params: {
      polarity: { type: 'string', value: polarity },
      practices: {
        type: 'string[]',
        value: includeNarrower ? [...new Set(asked.flatMap(narrowerPractices))] : asked,
      },
      types: { type: 'string[]', value: roles.map(({ type }) => type) },
    },
  };
}

/** The statements that read the lists between a kind of concept and the statements that name it. */
export function conceptStatements(kind: ConceptKind, catalogue: Catalogue): readonly Cypher[] {
  const what: Counting = {
    practice: undefined,
    polarity: 'AFFIRMED',
    roles: catalogue.roles.filter((role) => role.kind === kind && role.claim !== 'by'),
    includeNarrower: true,
  };
  return [
    ...filteredStatements(conceptsOfController(kind), counting(what, catalogue)),
    ...filteredStatements(controllersOfConcept(kind), counting(what, catalogue)),
    ...filteredStatements(statementsOfConcept(kind), counting(what, catalogue, 'n')),
  ];
}
