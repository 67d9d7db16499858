import type { Reader, RunOptions } from '../engine/port.ts';
import { controllersById } from './controller/cypher.ts';
import { manyByParent, oneById } from './lookup.ts';
import { policiesById, policyTextsById, sectionsById } from './policy/cypher.ts';
import {
  evidenceOfStatements,
  exemptedByStatements,
  statementsById,
  type NamedConcepts,
} from './statement/cypher.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one operation: each sends one statement per tick, whatever the number of ids. */
export function createLoaders(reader: Reader, named: NamedConcepts, run: RunOptions) {
  return {
    controller: oneById((ids) => reader.read(controllersById, { ids }, run)),
    policy: oneById((ids) => reader.read(policiesById, { ids }, run)),
    policyText: oneById((ids) => reader.read(policyTextsById, { ids }, run)),
    section: oneById((ids) => reader.read(sectionsById, { ids }, run)),
    statement: oneById((ids) => reader.read(statementsById, { ids }, run)),
    evidence: manyByParent(
      (ids) => reader.read(evidenceOfStatements, { ids }, run),
      (row) => row.statement,
    ),
    exempts: manyByParent(
      (ids) => reader.read(exemptedByStatements, { ids }, run),
      (row) => row.statement,
    ),
    /** The concepts of a statement in every role, each with the type of its relationship. */
    named: manyByParent(
      (ids) => reader.read(named, { ids }, run),
      (row) => row.statement,
    ),
  };
}
