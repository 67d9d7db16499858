import { clausesOf, violationAt, type Linted, type Violation } from './linted.ts';
import { namesIn, type Element, type Path } from './patterns.ts';
import type { Clause } from './query.ts';
import type { CypherText } from './text.ts';

const ANCHORS = ['Entity', 'Graph'];

/** Rule 1: every node of a pattern has a label, or is a variable that has been matched before. */
export function* labelledNodes(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const clause of clausesOf(linted)) {
    const bound = new Set([...clause.before.keys(), ...clause.locals.keys()]);
    const merged = clause.keyword === 'MERGE';
    for (const path of clause.patterns.filter(
      ({ place }) => place !== 'predicate' && !(merged && place === 'clause'),
    )) {
      for (const { at, variable, labels } of path.nodes) {
        if (labels.from >= labels.to && !bound.has(variable ?? '')) {
          yield violationAt(
            text,
            1,
            at,
            `${variable ?? 'a node'} has no label: write (${variable ?? ''}:Label)`,
          );
        }
        if (variable !== undefined) bound.add(variable);
      }
    }
  }
}

/** Rule 1: the one constraint on `id` is that of Entity, so a look-up by another label scans it on Neo4j. */
export function* anchoredLookups(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const clause of clausesOf(linted, 'MATCH')) {
    const bound = new Set(clause.before.keys());
    for (const path of clause.patterns) {
      const byId = path.nodes.filter((node) => hasId(text, node) && !bound.has(node.variable ?? ''));
      const isAnchored = path.nodes.some(
        (node) => bound.has(node.variable ?? '') || (hasId(text, node) && isAnchorLabel(text, node)),
      );
      for (const { variable } of path.nodes) if (variable !== undefined) bound.add(variable);
      const [scanned] = isAnchored ? [] : byId;
      if (scanned === undefined) continue;
      yield violationAt(text, 1, scanned.at, 'a look-up by id scans this label: write (:Entity {id: ..})');
    }
  }
}

const hasId = (text: CypherText, { properties }: Element): boolean =>
  properties !== undefined && text.keys(properties).includes('id');
const isAnchorLabel = (text: CypherText, { labels }: Element): boolean =>
  namesIn(text, labels).some((label) => ANCHORS.includes(label));

/** Rule 2: no OPTIONAL MATCH. */
export function* optionalMatches(linted: Linted): Generator<Violation> {
  for (const { at } of clausesOf(linted, 'OPTIONAL')) {
    const instead = 'CALL (c) { MATCH (c)-[:T]->(b:B) RETURN collect(b {.id}) AS bs }';
    yield violationAt(linted.text, 2, at, `OPTIONAL: write ${instead}`);
  }
}

/** Rule 3: existence is asked by COUNT {}, never by EXISTS or a pattern that stands as a value. */
export function* existence(linted: Linted): Generator<Violation> {
  const { text, queries } = linted;
  const subqueries = queries.filter(({ kind }) => kind === 'exists').map(({ at }) => at);
  for (const at of [...subqueries, ...text.calls('EXISTS')]) {
    yield violationAt(text, 3, at, 'EXISTS: write COUNT { .. } > 0 or = 0');
  }
  for (const { patterns } of clausesOf(linted)) {
    for (const { nodes } of patterns.filter(({ place }) => place === 'predicate')) {
      yield violationAt(text, 3, nodes[0]?.at ?? 0, 'a pattern as a value: write COUNT { .. } > 0 or = 0');
    }
  }
}

const COMPARISONS = new Set(['=', '<>', '<', '>', '<=', '>=', '!=']);

/** Rule 3: a COUNT {} in a predicate is compared with zero, so that Neo4j stops at the first match. */
export function* countsAgainstZero({ text, queries }: Linted): Generator<Violation> {
  for (const { kind, at, inside } of queries) {
    if (kind !== 'count') continue;
    let [first, last] = [at, inside.to];
    while (text.symbol(first - 1) === '(' && text.partner(first - 1) === last + 1)
      [first, last] = [first - 1, last + 1];
    const isExistence =
      /^[>=]$/.test(text.symbol(last + 1)) &&
      text.tokens[last + 2]?.text === '0' &&
      !/^[-+*/%^]$/.test(text.symbol(last + 3));
    const isCompared = COMPARISONS.has(text.symbol(last + 1)) || COMPARISONS.has(text.symbol(first - 1));
    if (!isExistence && (isCompared || isPredicate(text, first))) {
      yield violationAt(text, 3, at, 'COUNT {} in a predicate: compare it by > 0 or = 0');
    }
  }
}

/** Whether a value stands in a WHERE or WHEN, looking from it to the left and out of its brackets. */
function isPredicate(text: CypherText, at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    if (/^[)\]}]$/.test(text.symbol(index))) index = text.partner(index);
    else if (/^(WHERE|WHEN)$/.test(text.word(index)) && !text.isMemberName(index)) return true;
    else if (text.symbol(index) === '|' || /^(THEN|ELSE)$/.test(text.word(index))) return false;
    else if (text.clauseStarts.has(index)) return false;
  }
  return false;
}

/** Rule 4: a subquery says what it imports; COLLECT {} and procedures are no subqueries that both engines run. */
export function* scopedSubqueries(linted: Linted): Generator<Violation> {
  const { text, queries } = linted;
  for (const { at } of clausesOf(linted, 'CALL')) {
    const hasScope = text.symbol(at + 1) === '(' && text.symbol(at + 2) !== '*';
    if (!hasScope) yield violationAt(text, 4, at, 'CALL: name what it imports, CALL (x) { } or CALL () { }');
  }
  for (const { at } of queries.filter(({ kind }) => kind === 'collect')) {
    yield violationAt(text, 4, at, 'COLLECT {}: write CALL (x) { .. RETURN collect(..) AS list }');
  }
}

/** Rule 4: the branches of a UNION give the same columns in the same order, and are sorted inside CALL () {} only. */
export function* unions({ text, queries }: Linted): Generator<Violation> {
  for (const { branches, kind } of queries.filter((query) => query.branches.length > 1)) {
    const columns = branches.map((branch) => columnsOf(branch).join(', '));
    for (const [nth, branch] of branches.entries()) {
      const last = branch.at(-1);
      if (last === undefined) continue;
      if (columns[nth] !== columns[0]) {
        yield violationAt(
          text,
          4,
          last.at,
          `a branch of UNION returns ${columns[nth] ?? ''}, the first ${columns[0] ?? ''}`,
        );
      }
      if (last.orderBy !== undefined && kind !== 'call') {
        yield violationAt(
          text,
          4,
          last.orderBy.from - 2,
          'UNION and ORDER BY: CALL () { .. UNION .. } RETURN .. ORDER BY ..',
        );
      }
    }
  }
}

const columnsOf = (branch: readonly Clause[]): readonly (string | undefined)[] =>
  branch.at(-1)?.items.map(({ name }) => name) ?? [];

/** Rule 5: a pattern comprehension stands in RETURN or WITH, in no other, and starts at no variable of a CALL. */
export function* patternComprehensions(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const clause of clausesOf(linted)) {
    for (const path of clause.patterns.filter(({ place }) => place === 'comprehension')) {
      const at = path.nodes[0]?.at ?? 0;
      const problem = problemOfComprehension(text, clause, path, at);
      if (problem !== '')
        yield violationAt(text, 5, text.enclosing(at), `a pattern comprehension ${problem}`);
    }
  }
}

function problemOfComprehension(text: CypherText, clause: Clause, { nodes }: Path, at: number): string {
  const isItem = /^(WITH|RETURN)$/.test(clause.keyword) && at >= clause.body.from && at < clause.body.to;
  if (!isItem) return 'outside the items of RETURN and WITH: use CALL (x) { }';
  const outer = text.around(text.enclosing(at));
  if (outer.some((bracket) => isComprehension(text, clause, bracket)))
    return 'inside a comprehension: use CALL (x) { }';
  const returned = nodes.find(({ variable }) => clause.before.get(variable ?? '')?.fromCall);
  return returned === undefined
    ? ''
    : `on ${returned.variable ?? ''}, which a CALL returned: move it into the CALL`;
}

function isComprehension(text: CypherText, clause: Clause, bracket: number): boolean {
  const isListComprehension = text.word(bracket + 2) === 'IN' || text.word(bracket - 1) === 'REDUCE';
  return (
    isListComprehension ||
    clause.patterns.some(
      ({ nodes }) => text.enclosing(nodes[0]?.at ?? -1) === bracket && text.symbol(bracket) === '[',
    )
  );
}
