import type { CypherText, Range } from './text.ts';

/** What stands in the brackets of a node or relationship: `n:Label {..} WHERE ..`, `r:TYPE*1..3 {..}`. */
export interface Element {
  /** Index of its opening bracket; of its first sign for a relationship without brackets. */
  readonly at: number;
  readonly variable: string | undefined;
  /** Labels or types with their operators, without the colon in front. */
  readonly labels: Range;
  /** What follows the `*` of a variable length. */
  readonly length: Range | undefined;
  /** What stands in the braces of its map. */
  readonly properties: Range | undefined;
}

/** Nodes with the relationships between them. */
export interface Path {
  readonly variable: string | undefined;
  readonly nodes: readonly Element[];
  readonly relationships: readonly Element[];
  /**
   * `clause`: matched or written; `shortest`: inside shortestPath() or allShortestPaths(); `comprehension`: at the head
   * of a `[ | ]`; `predicate`: standing as a value.
   */
  readonly place: 'clause' | 'shortest' | 'comprehension' | 'predicate';
  /** Index of the quantifier of a quantified path pattern. */
  readonly quantifier: number | undefined;
  readonly end: number;
}

/** The names in a label or type expression, without operators. */
export function namesIn(text: CypherText, labels: Range): readonly string[] {
  return text
    .indices((index) => text.name(index) !== undefined, labels)
    .map((index) => text.name(index) ?? '');
}

function labelsFrom(text: CypherText, from: number): number {
  let index = from;
  while (/^[:|&!]$/.test(text.symbol(index)) || (index === from && text.word(index) === 'IS')) {
    index += 1;
    while (/^[!$:]$/.test(text.symbol(index))) index += 1;
    const isOperand =
      text.name(index) !== undefined || text.isParameter(index) || /^[%(]$/.test(text.symbol(index));
    if (isOperand) index = Math.max(text.partner(index), index) + 1;
  }
  return index;
}

function lengthFrom(text: CypherText, from: number): number {
  let index = from;
  while (text.symbol(index) === '..' || text.isParameter(index) || text.tokens[index]?.kind === 'number')
    index += 1;
  return index;
}

function elementAt(text: CypherText, at: number): Element | undefined {
  const { from, to } = text.within(at);
  const isNamed = from < to && text.name(from) !== undefined && !/^(WHERE|IS)$/.test(text.word(from));
  const labelsAt = isNamed ? from + 1 : from;
  const labels = { from: labelsAt + 1, to: labelsFrom(text, labelsAt) };
  let index = labels.to;
  const starred =
    text.symbol(index) === '*' ? { from: index + 1, to: lengthFrom(text, index + 1) } : undefined;
  index = starred?.to ?? index;
  const properties = text.symbol(index) === '{' ? text.within(index) : undefined;
  if (properties !== undefined || text.isParameter(index)) index = text.partner(index) + 1;
  if (index < to && text.word(index) !== 'WHERE') return undefined;
  return { at, variable: isNamed ? text.name(from) : undefined, labels, length: starred, properties };
}

function relationshipAt(text: CypherText, at: number): { element: Element; end: number } | undefined {
  const dash = text.symbol(at) === '<' ? at + 1 : at;
  if (text.symbol(dash) !== '-') return undefined;
  const isBracketed = text.symbol(dash + 1) === '[';
  const bare = {
    at,
    variable: undefined,
    labels: { from: at, to: at },
    length: undefined,
    properties: undefined,
  };
  const element = isBracketed ? elementAt(text, dash + 1) : bare;
  const second = isBracketed ? text.partner(dash + 1) + 1 : dash + 1;
  if (element === undefined || text.symbol(second) !== '-') return undefined;
  return { element, end: text.symbol(second + 1) === '>' ? second + 2 : second + 1 };
}

function pathAt(
  text: CypherText,
  at: number,
  place: Path['place'],
  variable: string | undefined,
): Path | undefined {
  const first = elementAt(text, at);
  if (first === undefined) return undefined;
  const nodes = [first];
  const relationships: Element[] = [];
  let end = text.partner(at) + 1;
  for (let next = relationshipAt(text, end); next !== undefined; next = relationshipAt(text, end)) {
    const isQuantified = /^[{+*]$/.test(text.symbol(next.end));
    const node = text.symbol(next.end) === '(' ? elementAt(text, next.end) : undefined;
    if (isQuantified) return { variable, nodes, relationships, place, quantifier: next.end, end: next.end };
    if (node === undefined) break;
    nodes.push(node);
    relationships.push(next.element);
    end = text.partner(node.at) + 1;
  }
  return { variable, nodes, relationships, place, quantifier: undefined, end };
}

const BEFORE_AN_EXPRESSION = new Set(
  (
    'WHERE NOT AND OR XOR IN RETURN WITH DISTINCT WHEN THEN ELSE CASE BY UNWIND SET DELETE ' +
    'MATCH CREATE MERGE SHORTEST PATHS WALK'
  ).split(' '),
);

/** The place of a pattern whose first node opens at an index, and the variable that its path gets. */
function placeOf(text: CypherText, at: number, pattern: Range): Pick<Path, 'place' | 'variable'> {
  const around = text.enclosing(at);
  const isShortest = /^(ALL)?SHORTESTPATHS?$/.test(text.word(around - 1)) && around === at - 1;
  const start = isShortest ? around - 1 : at;
  const variable = text.symbol(start - 1) === '=' ? text.name(start - 2) : undefined;
  if (isShortest) return { place: 'shortest', variable };
  const isMatched = at >= pattern.from && at < pattern.to && around === text.enclosing(pattern.from);
  if (isMatched) return { place: 'clause', variable };
  const head = variable === undefined ? at : at - 2;
  return text.symbol(head - 1) === '['
    ? { place: 'comprehension', variable }
    : { place: 'predicate', variable: undefined };
}

/**
 * The patterns of a clause, those in its expressions included, those in its subqueries not.
 * @param whole all of the clause
 * @param pattern the part where MATCH, CREATE or MERGE have theirs; empty for other clauses
 */
export function patternsOf(text: CypherText, whole: Range, pattern: Range): readonly Path[] {
  const paths: Path[] = [];
  const followers = new Set<number>();
  for (let index = whole.from; index < whole.to; index += 1) {
    if (text.subquery(index) !== '') index = text.partner(index);
    if (text.symbol(index) !== '(' || followers.has(index)) continue;
    const word = text.word(index - 1);
    if (text.name(index - 1) !== undefined && !BEFORE_AN_EXPRESSION.has(word)) continue;
    const { place, variable } = placeOf(text, index, pattern);
    const path = pathAt(text, index, place, variable);
    if (path === undefined) continue;
    if (path.relationships.length === 0 && (place === 'predicate' || place === 'comprehension')) continue;
    paths.push(path);
    for (const node of path.nodes) followers.add(node.at);
  }
  return paths;
}
