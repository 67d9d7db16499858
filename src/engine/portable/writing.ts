import { clausesOf, violationAt, type Linted, type Violation } from './linted.ts';
import { namesIn, type Element, type Path } from './patterns.ts';
import type { Clause } from './query.ts';
import type { CypherText, Range } from './text.ts';

/** Relationship types that may stand twice between two nodes, with the keys that tell them apart. */
const TWICE: ReadonlyMap<string, readonly string[]> = new Map([
  ['QUOTED_IN', ['start']],
  ['MEMBER_OF', ['from']],
  ['ADEQUATE_FOR', ['from']],
  ['DENIES', ['practice', 'role']],
]);

/** Rule 16: a node is merged by its id on Entity, a relationship between nodes that were matched before. */
export function* merges(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const clause of clausesOf(linted, 'MERGE')) {
    for (const path of clause.patterns.filter(({ place }) => place === 'clause')) {
      const problem =
        path.relationships.length === 0 ? problemOfNode(text, path) : problemOfPath(text, clause, path);
      if (problem !== '') yield violationAt(text, 16, clause.at, problem);
    }
  }
}

const keysOf = (text: CypherText, { properties }: Element): readonly string[] =>
  properties === undefined ? [] : text.keys(properties);

function problemOfNode(text: CypherText, { nodes: [node] }: Path): string {
  if (node === undefined) return '';
  const labels = namesIn(text, node.labels).join(':');
  const isEntity = labels === 'Entity' && keysOf(text, node).join() === 'id';
  return isEntity || labels === 'Graph' ? '' : 'a node is merged as (n:Entity {id: ..}), then SET n:Label';
}

function problemOfPath(text: CypherText, { before }: Clause, { nodes, relationships }: Path): string {
  const [relationship] = relationships;
  if (relationship === undefined || relationships.length > 1) return 'MERGE takes one relationship';
  if (!nodes.every(({ variable }) => before.has(variable ?? '')))
    return 'MERGE a relationship: MATCH its ends before';
  const keys = keysOf(text, relationship);
  const missing = namesIn(text, relationship.labels)
    .flatMap((type) => TWICE.get(type) ?? [])
    .filter((key) => !keys.includes(key));
  return missing.length === 0
    ? ''
    : `the second would swallow the first: put ${missing.join(' and ')} inside the MERGE`;
}

/** Rule 16: Neo4j reads what a property was before its SET, the embedded engine what the SET has written. */
export function* readsOfWritten(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const { body } of clausesOf(linted, 'SET')) {
    const written: Written[] = [];
    for (const part of text.parts(body)) {
      const assigns = text.topLevel(part, (index) => /^(=|\+=)$/.test(text.symbol(index)))[0] ?? part.to;
      const read = text.indices((index) => written.some((each) => isRead(text, each, index)), {
        from: assigns,
        to: part.to,
      });
      for (const index of read)
        yield violationAt(text, 16, index, 'the same SET wrote this property: use two SETs');
      written.push(writtenBy(text, { from: part.from, to: assigns }));
    }
  }
}

/** A property that a SET writes, or all of a variable's where none is named. */
interface Written {
  readonly variable: string | undefined;
  readonly property: string | undefined;
}

function writtenBy(text: CypherText, { from, to }: Range): Written {
  const isLabel = text.symbol(from + 1) === ':';
  if (isLabel) return { variable: undefined, property: undefined };
  return { variable: text.name(from), property: to - from > 1 ? text.name(to - 1) : undefined };
}

function isRead(text: CypherText, { variable, property }: Written, index: number): boolean {
  if (text.name(index) === undefined || text.name(index) !== variable || text.isMemberName(index))
    return false;
  const isOther =
    property !== undefined && text.symbol(index + 1) === '.' && text.name(index + 2) !== property;
  return !isOther;
}

/** Rule 16: what was deleted is read no more. */
export function* readsOfDeleted({ text, queries }: Linted): Generator<Violation> {
  for (const branch of queries.flatMap(({ branches }) => branches)) {
    const deleted = new Set<string>();
    for (const { keyword, body, whole } of branch) {
      const isRead = (index: number): boolean =>
        deleted.has(text.name(index) ?? '') && !text.isMemberName(index);
      for (const index of text.indices(isRead, whole)) {
        yield violationAt(text, 16, index, `${text.name(index) ?? ''} is deleted: project before deleting`);
      }
      if (keyword !== 'DELETE') continue;
      for (const part of text.parts(body)) deleted.add(text.variable(part) ?? '');
    }
  }
}
