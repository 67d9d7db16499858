import { clausesOf, violationAt, type Linted, type Violation } from './linted.ts';
import type { Element, Path } from './patterns.ts';
import type { Clause } from './query.ts';
import type { CypherText } from './text.ts';

/** Rule 13: relationships name their types, as text. */
export function* typedRelationships(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const { at, labels } of relationshipsOf(linted)) {
    const isOpen = text.indices((index) => /^[!%]$/.test(text.symbol(index)), labels).length > 0;
    if (labels.from >= labels.to || isOpen) {
      yield violationAt(text, 13, at, 'a relationship without a type: write [:T] or [:T|U]');
    }
  }
}

/** Rule 13: variable lengths have an upper bound in the text. */
export function* boundedLengths(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const { length } of relationshipsOf(linted)) {
    if (length === undefined) continue;
    const isBounded = text.tokens[length.to - 1]?.kind === 'number' && length.to > length.from;
    const hasParameter = text.indices((index) => text.isParameter(index), length).length > 0;
    if (!isBounded || hasParameter) {
      yield violationAt(text, 13, length.from - 1, 'a length without an upper literal: write *1..3');
    }
  }
}

/** Rule 13: quantified path patterns are Neo4j's alone. */
export function* quantifiers(linted: Linted): Generator<Violation> {
  for (const { quantifier } of pathsOf(linted)) {
    if (quantifier === undefined) continue;
    yield violationAt(linted.text, 13, quantifier, 'a quantified pattern: write [:T*1..3]');
  }
}

/** Rule 13: types and labels are text, never computed. */
export function* literalTypes({ text }: Linted): Generator<Violation> {
  const isComputed = (index: number): boolean => {
    const isType = text.symbol(index) === '|' && text.isRelationship(text.enclosing(index));
    const isLabel = text.symbol(index) === ':' && text.symbol(text.enclosing(index)) !== '{';
    const isExpression = /^[:|&!]$/.test(text.symbol(index)) && text.symbol(index + 1) === '$';
    return isExpression || ((isType || isLabel) && text.isParameter(index + 1));
  };
  for (const index of text.indices(isComputed)) {
    yield violationAt(text, 13, index + 1, 'a computed type or label: write it as text');
  }
}

const pathsOf = (linted: Linted): readonly Path[] => clausesOf(linted).flatMap(({ patterns }) => patterns);

const relationshipsOf = (linted: Linted): readonly Element[] =>
  pathsOf(linted).flatMap(({ place, relationships }) => (place === 'predicate' ? [] : relationships));

/** Rule 14: of the shortest paths only shortestPath(), alone in its MATCH. */
export function* shortestPaths(linted: Linted): Generator<Violation> {
  const { text } = linted;
  const isSelector = (index: number): boolean => text.word(index) === 'SHORTEST' && !text.isMemberName(index);
  for (const index of [...text.calls('ALLSHORTESTPATHS'), ...text.indices(isSelector)]) {
    yield violationAt(text, 14, index, `${text.name(index) ?? ''}: write MATCH p = shortestPath(..)`);
  }
  for (const clause of clausesOf(linted)) {
    for (const path of clause.patterns.filter(({ place }) => place === 'shortest')) {
      const problem = problemOfShortest(text, clause, path);
      if (problem !== '') yield violationAt(text, 14, path.nodes[0]?.at ?? 0, `shortestPath ${problem}`);
    }
  }
}

function problemOfShortest(text: CypherText, clause: Clause, path: Path): string {
  const [start, end] = [path.nodes[0], path.nodes.at(-1)];
  const [relationship] = path.relationships;
  if (clause.keyword !== 'MATCH' || text.parts(clause.body).length > 1) return 'is not alone in a MATCH';
  if (path.relationships.length !== 1 || relationship === undefined) return 'takes one relationship';
  if (relationship.length === undefined) return 'needs a literal depth: [:T*1..4]';
  if (
    start === undefined ||
    end === undefined ||
    !isAnchored(text, clause, start) ||
    !isAnchored(text, clause, end)
  ) {
    return 'needs both ends anchored: MATCH them by id before';
  }
  if (start.variable !== undefined && start.variable === end.variable) return 'needs two different ends';
  const names = [path.variable, relationship.variable].filter((name) => name !== undefined);
  const { where } = clause;
  const readsPath =
    where !== undefined && text.indices((index) => names.includes(text.name(index) ?? ''), where).length > 0;
  return readsPath ? 'takes no WHERE on the path: walk by frontier steps' : '';
}

const isAnchored = (text: CypherText, { before }: Clause, { variable, properties }: Element): boolean =>
  before.has(variable ?? '') || (properties !== undefined && text.keys(properties).includes('id'));
