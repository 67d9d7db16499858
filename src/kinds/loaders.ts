import type { Reader } from '../engine/port.ts';
import { controllersById } from './controller/cypher.ts';
import { grouped } from './grouped.ts';
import { manyByParent, oneById } from './lookup.ts';
import { policiesById, policyTextsById, sectionsById } from './policy/cypher.ts';
import {
  evidenceOfStatements,
  exemptedByStatements,
  quotesOfStatements,
  statementsById,
  type NamedConcepts,
} from './statement/cypher.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one operation: each sends one statement per tick, whatever the number of ids. */
export function createLoaders(reader: Reader, named: NamedConcepts) {
  return {
    controller: oneById((ids) => reader.read(controllersById, { ids })),
    policy: oneById((ids) => reader.read(policiesById, { ids })),
    policyText: oneById((ids) => reader.read(policyTextsById, { ids })),
    section: oneById((ids) => reader.read(sectionsById, { ids })),
    statement: oneById((ids) => reader.read(statementsById, { ids })),
    evidence: manyByParent(
      (ids) => reader.read(evidenceOfStatements, { ids }),
      (row) => row.statement,
    ),
    /** The first quotes of a group of statements, by their ids with spaces between, for each number of quotes. */
    quotes: sharedBy((limit: number) =>
      manyByParent(
        (groups) =>
          reader.read(quotesOfStatements, {
            groups: groups.map((id) => ({ id, statements: id.split(' ') })),
            limit,
          }),
        (row) => row.group,
      ),
    ),
    exempts: manyByParent(
      (ids) => reader.read(exemptedByStatements, { ids }),
      (row) => row.statement,
    ),
    /** The concepts that a statement names by a type of relationship; all types of a tick share one statement. */
    named: manyByParent(
      (keys) => {
        const asked = grouped(keys.map(partsOfKey));
        return reader.read(named, { asked: [...asked].map(([id, types]) => ({ id, types })) });
      },
      (row) => namedKey(row.statement, row.type),
    ),
  };
}

/** One loader for each value that its statement takes beside the ids. */
function sharedBy<V, L>(make: (value: V) => L): (value: V) => L {
  const made = new Map<V, L>();
  return (value) => {
    const loader = made.get(value) ?? make(value);
    made.set(value, loader);
    return loader;
  };
}

/** The key under which the concepts that a statement names by a type are loaded. */
export function namedKey(statement: string, type: string): string {
  return `${statement} ${type}`;
}

function partsOfKey(key: string): readonly [statement: string, type: string] {
  const [statement = '', type = ''] = key.split(' ');
  return [statement, type];
}
