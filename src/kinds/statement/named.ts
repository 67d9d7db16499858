import type { Cypher, RowOf } from '../../engine/cypher.ts';
import type { Catalogue, CatalogueRole } from '../catalogue.ts';
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

/** The lists between the concepts and the statements that name them; which kind is meant, the filter says. */
export interface NamedLists {
  /** The concepts that the statements of a controller name, from the id of the controller. */
  readonly conceptsOfController: NamedList;
  /** The controllers whose statements name a concept or what stands for it, from the ids of the concepts. */
  readonly controllersOfConcept: NamedList;
  /** The statements that name a concept or what stands for it, from the ids of the concepts. */
  readonly statementsOfConcept: ReturnType<typeof statementsNaming>;
}

/** The lists of the roles of a catalogue: one text for all kinds, so that a database plans few. */
export function namedLists({ roles }: Catalogue): NamedLists {
  const types = alternatives(roles.map(({ type }) => type));
  return {
    conceptsOfController: {
      name: 'controller.concepts',
      label: 'Concept',
      pattern: `(p)-[:PUBLISHES]->(:Policy)-[:STATES]->(s:Statement)-[r:${types}]->(n:Concept)`,
      along,
      columns: { ...place, ...carried },
    },
    controllersOfConcept: {
      name: 'concept.controllers',
      label: controller.label,
      pattern: `(p)<-[r:${types}]-(s:Statement)<-[:STATES]-(:Policy)<-[:PUBLISHES]-(n:Controller)`,
      spread: true,
      along,
      columns: { ...place, ...carried },
    },
    statementsOfConcept: statementsNaming(types),
  };
}

function statementsNaming(types: string) {
  return {
    name: 'concept.statements',
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

/** The statements that read the lists between concepts and the statements that name them. */
export function namedStatements(lists: NamedLists, catalogue: Catalogue): readonly Cypher[] {
  const what: Counting = {
    practice: undefined,
    polarity: 'AFFIRMED',
    roles: catalogue.roles.filter(({ claim }) => claim !== 'by'),
    includeNarrower: true,
  };
  return [
    ...filteredStatements(lists.conceptsOfController, counting(what, catalogue)),
    ...filteredStatements(lists.controllersOfConcept, counting(what, catalogue)),
    ...filteredStatements(lists.statementsOfConcept, counting(what, catalogue, 'n')),
  ];
}
