import type { Type } from '../../engine/cypher.ts';
import type { Filter } from '../list.ts';
import { alternatives, type Role } from '../role.ts';
import type { PeriodFilter } from './kind.ts';

/** The values of a filter: its text is put together from the fragments below and holds only their names. */
export class Conditions {
  readonly params: Record<string, Filter['params'][string]> = {};

  /** The name of a parameter that holds the value. */
  value(type: Type, value: unknown): string {
    const name = `where${Object.keys(this.params).length}`;
    this.params[name] = { type, value };
    return `$${name}`;
  }
}

/** The predicates on a statement `n`; none of them is null, so that each has an opposite. */
export function fragments(conditions: Conditions) {
  const ids = (list: readonly string[]): string => conditions.value('string[]', list);
  const named = ({ type }: Role, more = ''): string =>
    `COUNT { (n)-[:${alternatives([type])}]->(c:Concept)${more} }`;
  return {
    controller: (list: readonly string[]) => `n.controllerId IN ${ids(list)}`,
    policy: (list: readonly string[]) => `n.policyId IN ${ids(list)}`,
    practice: (list: readonly string[]) => `n.practice IN ${ids(list)}`,
    modality: (list: readonly string[]) => `n.modality IN ${ids(list)}`,
    polarity: (value: string) => `n.polarity = ${conditions.value('string', value)}`,
    section: (id: string) =>
      `COUNT { (n)-[:QUOTED_IN]->(t:Section) WHERE t.id = ${conditions.value('string', id)} } > 0`,
    text: (folded: string) =>
      `COUNT { (n)-[q:QUOTED_IN]->(t:Section) WHERE q.folded CONTAINS ${conditions.value('string', folded)} } > 0`,
    has: (role: Role) => `${named(role)} > 0`,
    lacks: (role: Role) => `${named(role)} = 0`,
    names: (role: Role, list: readonly string[]) => `${named(role, ` WHERE c.id IN ${ids(list)}`)} > 0`,
    period: ({ bound, minDays, maxDays, has }: PeriodFilter) => [
      ...(bound === undefined ? [] : [`coalesce(n.bound, '') = ${conditions.value('string', bound)}`]),
      ...(minDays === undefined ? [] : [`coalesce(n.days, -1) >= ${conditions.value('integer', minDays)}`]),
      ...(maxDays === undefined
        ? []
        : [`n.days IS NOT NULL AND coalesce(n.days, 0) <= ${conditions.value('integer', maxDays)}`]),
      ...(has === undefined
        ? []
        : [`coalesce(n.bound, n.duration, n.criterion) IS ${has ? 'NOT NULL' : 'NULL'}`]),
    ],
  };
}

/** All of these; `undefined` where there is nothing to hold. */
export function all(texts: readonly (string | undefined)[]): string | undefined {
  const given = texts.filter((text) => text !== undefined);
  return given.length === 0 ? undefined : `(${given.join(' AND ')})`;
}

/** One of these; one that holds nothing is true. Of none, false. */
export function any(texts: readonly (string | undefined)[]): string {
  return texts.length === 0 ? NEVER : `(${texts.map((text) => text ?? ALWAYS).join(' OR ')})`;
}

/** The opposite; what holds nothing is true, so its opposite never is. */
export function not(text: string | undefined): string {
  return text === undefined ? NEVER : `(NOT ${text})`;
}

/** Every node has an id. */
const ALWAYS = '(n.id IS NOT NULL)';
const NEVER = '(n.id IS NULL)';
