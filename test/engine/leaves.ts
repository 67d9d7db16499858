import { namedConcepts } from '../../src/corpus/format.ts';
import type { Cypher } from '../../src/engine/cypher.ts';
import type { Atlas } from '../../src/atlas.ts';
import type { Catalogue, CatalogueRole } from '../../src/kinds/catalogue.ts';
import { globalId } from '../../src/kinds/kind.ts';
import { pageStatement, totalStatement, type Filter, type List } from '../../src/kinds/list.ts';
import * as filters from '../../src/kinds/statement/filters.ts';
import {
  statementsOfAll,
  statementsOfController,
  statementsOfPolicy,
  statementsOfSection,
} from '../../src/kinds/statement/lists.ts';
import { statementFilter, type StatementFields } from '../../src/kinds/statement/where.ts';
import type { Params } from './examples.ts';
import type { Sample } from './samples/sample.ts';

/**
 * Filters as a client writes them, each named after the one fragment or combination that it tries (`has.data`, `any`), and
 * after what is special about it (`any: of none`).
 */
export type Leaves = Readonly<Record<string, StatementFields>>;

/** A filter for every fragment, with values that hold for some statements of the corpus and not for all. */
export function leavesOf(catalogue: Catalogue, { corpus, named }: Pick<Sample, 'corpus' | 'named'>): Leaves {
  /** What a statement of the corpus names in the role. */
  const conceptIn = (role: CatalogueRole): string => {
    const slugs = corpus.policies.flatMap(({ statements }) =>
      statements.flatMap(({ said }) => namedConcepts(said, role)),
    );
    if (slugs[0] === undefined) throw new Error(`no statement of the corpus names anything in ${role.claim}`);
    return globalId(role.kind.label, slugs[0]);
  };
  const roles = (name: string, where: (role: CatalogueRole) => StatementFields): Leaves =>
    Object.fromEntries(catalogue.roles.map((role) => [`${name}.${role.claim}`, where(role)]));
  return {
    controller: { controller: named.controllers.slice(1) },
    policy: { policy: [named.policies[0]] },
    section: { section: named.sections[0] },
    practice: { practice: ['COLLECT'] },
    'practice: exactly': { practice: ['COLLECT'], exactly: true },
    polarity: { polarity: 'DENIED' },
    modality: { modality: ['MAY', 'ON_CONSENT'] },
    text: { text: named.text },
    ...roles('has', ({ claim }) => ({ has: [claim] })),
    ...roles('lacks', ({ claim }) => ({ lacks: [claim] })),
    ...roles('names', (role) => ({ [role.claim]: conceptIn(role) })),
    'period.bound': { period: { bound: 'AT_MOST' } },
    'period.minDays': { period: { minDays: 730 } },
    'period.maxDays': { period: { maxDays: 730 } },
    'period.has': { period: { has: true } },
    'period.has: false': { period: { has: false } },
    all: { and: [{ polarity: 'AFFIRMED' }, { practice: ['COLLECT'] }] },
    any: { or: [{ polarity: 'DENIED' }, { practice: ['STORE'] }] },
    not: { not: { practice: ['COLLECT'], polarity: 'AFFIRMED' } },
    [EVERYTHING]: { or: [{}] },
    [`any: ${NOTHING}`]: { or: [] },
    [`not: ${NOTHING}`]: { not: {} },
  };
}

const EVERYTHING = 'any: everything';
const NOTHING = 'nothing';

/** Whether a leaf does what its name says: it lets through all statements, none, or some and not all. */
export function tellsApart(leaf: string, found: number, others: number): boolean {
  if (leaf === EVERYTHING) return found > 0 && others === 0;
  return leaf.endsWith(`: ${NOTHING}`) ? found === 0 && others > 0 : found > 0 && others > 0;
}

/** The names that the code asks for: every fragment, in its parts where it has any, and every way to combine them. */
export function leavesInCode({ schema, catalogue }: Atlas): readonly string[] {
  const claims = catalogue.roles.map(({ claim }) => claim);
  const parts: Readonly<Record<string, readonly string[]>> = {
    has: claims,
    lacks: claims,
    names: claims,
    period: fieldsOf(schema, 'PeriodWhere'),
  };
  const { Conditions, fragments, ...combining } = filters;
  const single = Object.keys(fragments(new Conditions())).flatMap(
    (name) => parts[name]?.map((part) => `${name}.${part}`) ?? [name],
  );
  return [...single, ...Object.keys(combining)];
}

/** The fields by which a client filters statements. */
export function filterFields({ schema }: Atlas): readonly string[] {
  return fieldsOf(schema, 'StatementWhere');
}

function fieldsOf(schema: Atlas['schema'], input: string): readonly string[] {
  const type = schema.getType(input);
  if (type === undefined || !('getFields' in type)) throw new Error(`the schema has no input ${input}`);
  return Object.keys(type.getFields());
}

/** A statement and its parameters. */
export interface Asked {
  readonly statement: Cypher;
  readonly params: Params;
}

/** The statements that read all statements by a filter. */
export interface AskedOfAll {
  readonly page: Asked;
  readonly found: Asked;
  /** How many there are by the opposite of the filter. */
  readonly others: Asked;
}

/** Reads all statements by a filter, and by its opposite. */
export async function filteredOfAll(atlas: Atlas, where: StatementFields): Promise<AskedOfAll> {
  const [filter, opposite] = [await filterOf(atlas, where), await filterOf(atlas, { not: where })];
  return {
    page: page(statementsOfAll, filter, {}),
    found: total(statementsOfAll, filter, {}),
    others: total(statementsOfAll, opposite, {}),
  };
}

/** Reads the first page of each list of statements that starts from a node, by a filter. */
export async function filteredOfParents(
  atlas: Atlas,
  where: StatementFields,
  { controllers: [controller], policies: [policy], sections: [section] }: Sample['named'],
): Promise<readonly Asked[]> {
  const filter = await filterOf(atlas, where);
  return [
    page(statementsOfController, filter, { parents: [controller] }),
    page(statementsOfPolicy, filter, { parents: [policy] }),
    page(statementsOfSection, filter, { parents: [section] }),
  ];
}

async function filterOf(atlas: Atlas, where: StatementFields): Promise<Filter> {
  const filter = await statementFilter(where, atlas.context());
  if (filter === undefined) throw new Error(`${JSON.stringify(where)} filters nothing`);
  return filter;
}

function page(list: List, filter: Filter, from: Params): Asked {
  const statement = pageStatement(list, filter, { lower: undefined, upper: undefined, reverse: false });
  return { statement, params: { ...from, limit: 20, ...valuesOf(filter) } };
}

function total(list: List, filter: Filter, from: Params): Asked {
  return { statement: totalStatement(list, filter), params: { ...from, ...valuesOf(filter) } };
}

function valuesOf({ params }: Filter): Params {
  return Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]));
}
