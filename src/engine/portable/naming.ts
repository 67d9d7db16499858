import { clausesOf, isStatement, violationAt, type Linted, type Violation } from './linted.ts';
import type { Clause, Scope } from './query.ts';
import type { CypherText, Range } from './text.ts';

/** Rule 6: no result has the name of a variable that is in scope. */
export function* freshAliases(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const query of linted.queries) {
    for (const clause of query.branches.flat()) {
      const around = query.kind === 'call' && clause.keyword === 'RETURN' ? query.outer : new Map();
      for (const { expression, name, hasAlias } of clause.items) {
        if (name === undefined || text.variable(expression) === name) continue;
        if (!hasAlias || !(clause.before.has(name) || around.has(name))) continue;
        yield violationAt(text, 6, expression.to + 1, `${name} is a variable in scope: take another alias`);
      }
    }
  }
}

/** Rule 10: SKIP and LIMIT take a literal or a parameter. */
export function* plainBounds(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const { skip, limit } of clausesOf(linted)) {
    for (const bound of [skip, limit]) {
      if (bound === undefined) continue;
      const isPlain = text.isParameter(bound.from) || text.tokens[bound.from]?.kind === 'number';
      if (!isPlain || bound.to - bound.from > 1) {
        yield violationAt(
          text,
          10,
          bound.from,
          'SKIP and LIMIT take a literal or a parameter: compute it before',
        );
      }
    }
  }
}

/** Rule 10: every expression has an alias. */
export function* aliasedExpressions(linted: Linted): Generator<Violation> {
  for (const { items } of clausesOf(linted, 'WITH', 'RETURN')) {
    for (const { expression, name } of items) {
      if (name !== undefined || linted.text.symbol(expression.from) === '*') continue;
      yield violationAt(linted.text, 10, expression.from, 'an expression without an alias: add AS name');
    }
  }
}

/** Rule 10: no variable is called `all`. */
export function* variablesCalledAll({ text }: Linted): Generator<Violation> {
  const isVariable = (index: number): boolean =>
    text.word(index) === 'ALL' &&
    !text.isMemberName(index) &&
    !text.isCall(index) &&
    text.word(index - 1) !== 'UNION' &&
    text.word(index + 1) !== 'SHORTEST';
  for (const index of text.indices(isVariable)) {
    yield violationAt(text, 10, index, 'a variable called all: take another name');
  }
}

/** Rule 11: columns and keys are named one by one. */
export function* stars(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const { items } of clausesOf(linted, 'WITH', 'RETURN')) {
    for (const { expression } of items.filter((item) => text.symbol(item.expression.from) === '*')) {
      yield violationAt(text, 11, expression.from, '*: name the columns');
    }
  }
  const isProjectedStar = (index: number): boolean =>
    text.symbol(index) === '.' && text.symbol(index + 1) === '*' && /^[{,]$/.test(text.symbol(index - 1));
  for (const index of text.indices(isProjectedStar))
    yield violationAt(text, 11, index, '.*: name the keys, n {.id}');
}

/** Rule 11: what a node is stands in its properties `id` and `kind`. */
export function* internals({ text }: Linted): Generator<Violation> {
  for (const index of text.calls('ID', 'ELEMENTID', 'LABELS', 'PROPERTIES')) {
    const name = `${text.name(index) ?? ''}()`;
    yield violationAt(text, 11, index, `${name}: read the properties id and kind, and keys by name`);
  }
}

/** Rule 11: alternatives of labels are joined by OR. */
export function* labelAlternatives({ text }: Linted): Generator<Violation> {
  const isLabelBar = (index: number): boolean => {
    if (text.symbol(index) !== '|' || text.name(index + 1) === undefined) return false;
    const bracket = text.enclosing(index);
    if (text.symbol(bracket) === '[')
      return isLabelled(text, index) && hasLaterBar(text, index) && !text.isRelationship(bracket);
    return isLabelled(text, index) || text.symbol(bracket - 1) === ':';
  };
  for (const index of text.indices(isLabelBar))
    yield violationAt(text, 11, index, 'A|B of labels: write n:A OR n:B');
}

/** Whether a bar follows `:A`, `:A:B` or `:A|B`. */
function isLabelled(text: CypherText, bar: number): boolean {
  let index = bar;
  while (/^[|:&]$/.test(text.symbol(index)) && text.name(index - 1) !== undefined) {
    index -= 2;
    if (text.symbol(index) === ':') return true;
  }
  return false;
}

/** The last bar of a comprehension parts it from its value. */
const hasLaterBar = (text: CypherText, bar: number): boolean =>
  text.topLevel(
    { from: bar + 1, to: text.within(text.enclosing(bar)).to },
    (index) => text.symbol(index) === '|',
  ).length > 0;

const KEEPS_ELEMENTS = new Set(['COLLECT', 'HEAD', 'LAST', 'TAIL', 'COALESCE', 'REVERSE']);

/** Rule 11: the rows of a statement hold no whole node, relationship or path. */
export function* wholeElements({ text, queries }: Linted): Generator<Violation> {
  for (const { branches } of queries.filter(isStatement)) {
    for (const clause of branches.flat().filter(({ keyword }) => keyword === 'RETURN')) {
      for (const { expression } of clause.items) {
        for (const index of wholeIn(text, expression, clause)) {
          const name = text.name(index) ?? '';
          yield violationAt(text, 11, index, `${name} is returned whole: name its keys, ${name} {.id}`);
        }
      }
    }
  }
}

function wholeIn(text: CypherText, expression: Range, { before }: Clause): readonly number[] {
  return text.indices(
    (index) =>
      isElement(text, index, before) &&
      !/^[.{:[]$/.test(text.symbol(index + 1)) &&
      text.around(index).every((bracket) => bracket < expression.from || keepsElements(text, bracket)) &&
      (isBoundary(text, index - 1, expression) || text.word(index - 1) === 'DISTINCT') &&
      isBoundary(text, index + 1, expression),
    expression,
  );
}

const isElement = (text: CypherText, index: number, scope: Scope): boolean =>
  scope.get(text.name(index) ?? '')?.element === true && !text.isMemberName(index);

const isBoundary = (text: CypherText, index: number, { from, to }: Range): boolean =>
  index < from || index >= to || /^[()[\]{},:]$/.test(text.symbol(index));

function keepsElements(text: CypherText, bracket: number): boolean {
  if (text.symbol(bracket) === '{') return text.subquery(bracket) === '';
  if (text.symbol(bracket) === '[')
    return text.word(bracket + 2) !== 'IN' && text.symbol(bracket + 1) !== '(';
  return KEEPS_ELEMENTS.has(text.word(bracket - 1));
}

/** Keywords that the embedded engine refuses as names; Neo4j takes any. */
const RESERVED = new Set(
  (
    'MATCH OPTIONAL CREATE MERGE SET DELETE DETACH REMOVE WITH UNWIND RETURN UNION WHERE AS IN IS NOT AND OR XOR ' +
    'NULL TRUE FALSE CASE WHEN THEN ELSE DISTINCT'
  ).split(' '),
);

/** Rule 17: parameter names are identifiers. */
export function* parameterIdentifiers({ text }: Linted): Generator<Violation> {
  for (const index of text.indices((each) => text.isParameter(each))) {
    const name = text.tokens[index]?.text ?? '';
    const isIdentifier = /^\$[A-Za-z_]\w*$/.test(name) && !RESERVED.has(name.slice(1).toUpperCase());
    if (!isIdentifier)
      yield violationAt(text, 17, index, `${name}: a parameter's name is an identifier, no keyword`);
  }
}

/** Rule 17: a type that is a keyword stands in back-ticks, or the embedded engine takes `[:IN]` for the operator. */
export function* quotedKeywords({ text }: Linted): Generator<Violation> {
  const isBareType = (index: number): boolean =>
    RESERVED.has(text.word(index)) && text.isMemberName(index) && text.isRelationship(text.enclosing(index));
  for (const index of text.indices(isBareType)) {
    const name = text.name(index) ?? '';
    yield violationAt(text, 17, index, `${name} is a keyword: write the type in back-ticks`);
  }
}
