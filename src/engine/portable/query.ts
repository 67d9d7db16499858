import { patternsOf, type Path } from './patterns.ts';
import type { CypherText, Range } from './text.ts';

/** What the text tells about a variable. */
export interface Variable {
  /** A node, relationship or path. */
  readonly element: boolean;
  /** Its value was read from a property `id`. */
  readonly id: boolean;
  readonly fromCall: boolean;
}
export type Scope = ReadonlyMap<string, Variable>;

/** An item of WITH, RETURN or UNWIND. */
export interface Item {
  readonly expression: Range;
  /** Its alias, or the variable that it passes through. */
  readonly name: string | undefined;
  readonly hasAlias: boolean;
}

/** A clause with its WHERE, ORDER BY, SKIP and LIMIT. */
export interface Clause {
  readonly keyword: string;
  readonly at: number;
  /** All of it, its keyword included. */
  readonly whole: Range;
  readonly items: readonly Item[];
  readonly body: Range;
  readonly where: Range | undefined;
  readonly orderBy: Range | undefined;
  readonly skip: Range | undefined;
  readonly limit: Range | undefined;
  readonly patterns: readonly Path[];
  readonly before: Scope;
  readonly after: Scope;
  /** Names that its comprehensions and list predicates give to their elements. */
  readonly locals: Scope;
}

/** A statement or one of its subqueries: branches joined by UNION, each a list of clauses. */
export interface Query {
  readonly kind: 'statement' | 'call' | 'foreach' | 'count' | 'exists' | 'collect';
  /** Index of the keyword that opens it. */
  readonly at: number;
  readonly inside: Range;
  /** The scope around it. */
  readonly outer: Scope;
  readonly branches: readonly (readonly Clause[])[];
}

type Part = Pick<Clause, 'keyword' | 'at' | 'body'>;
const SUBCLAUSES: readonly string[] = ['WHERE', 'ORDER', 'SKIP', 'OFFSET', 'LIMIT'];
const ELEMENT: Variable = { element: true, id: false, fromCall: false };
const VALUE: Variable = { element: false, id: false, fromCall: false };

function partsOf(text: CypherText, inside: Range, kind: Query['kind']): readonly Part[] {
  const level = kind === 'statement' ? -1 : text.enclosing(inside.from);
  const stands = (index: number): boolean => text.clauseStarts.has(index) && text.enclosing(index) === level;
  const starts = text.indices(stands, inside);
  const parts = starts.map((at, nth): Part => {
    const from = text.word(at) === 'ORDER' ? at + 2 : at + 1;
    return { keyword: text.word(at), at, body: { from, to: starts[nth + 1] ?? inside.to } };
  });
  const isBarePattern = inside.from < inside.to && starts[0] !== inside.from && kind !== 'statement';
  const to = starts[0] ?? inside.to;
  return isBarePattern
    ? [{ keyword: 'MATCH', at: inside.from, body: { from: inside.from, to } }, ...parts]
    : parts;
}

function itemOf(text: CypherText, part: Range): Item {
  const from = text.word(part.from) === 'DISTINCT' ? part.from + 1 : part.from;
  const hasAlias = text.word(part.to - 2) === 'AS' && part.to - 2 > from;
  const expression = { from, to: hasAlias ? part.to - 2 : part.to };
  return { expression, name: hasAlias ? text.name(part.to - 1) : text.variable(expression), hasAlias };
}

function localsOf(text: CypherText, range: Range): Scope {
  const isLocal = (index: number): boolean =>
    text.word(index + 1) === 'IN' && /^[[(,]$/.test(text.symbol(index - 1));
  return new Map(text.indices(isLocal, range).map((index) => [text.name(index) ?? '', VALUE]));
}

function variablesOf(patterns: readonly Path[]): Scope {
  const elements = patterns.flatMap((path) => [path, ...path.nodes, ...path.relationships]);
  return new Map(
    elements.flatMap(({ variable }) => (variable === undefined ? [] : [[variable, ELEMENT] as const])),
  );
}

const join = (...scopes: readonly Scope[]): Scope => new Map(scopes.flatMap((scope) => [...scope]));

class Reader {
  readonly text: CypherText;
  readonly queries: Query[] = [];

  constructor(text: CypherText) {
    this.text = text;
  }

  query(kind: Query['kind'], at: number, inside: Range, imported: Scope, outer: Scope): Scope {
    const branches: Clause[][] = [[]];
    let scope = imported;
    const parts = partsOf(this.text, inside, kind);
    const mains = parts.filter(({ keyword }) => !SUBCLAUSES.includes(keyword));
    const own = this.queries.push({ kind, at, inside, outer, branches }) - 1;
    for (const [nth, part] of mains.entries()) {
      if (part.keyword === 'UNION') {
        branches.push([]);
        scope = imported;
        continue;
      }
      const end = mains[nth + 1]?.at ?? inside.to;
      const sub = parts.filter(({ at: start }) => start > part.at && start < end);
      const clause = this.clause(part, sub, { from: part.at, to: end }, scope);
      branches.at(-1)?.push(clause);
      scope = clause.after;
    }
    const first = this.queries[own]?.branches[0]?.at(-1);
    return first?.keyword === 'RETURN' ? first.after : new Map<string, Variable>();
  }

  clause(part: Part, sub: readonly Part[], whole: Range, before: Scope): Clause {
    const { keyword, at, body } = part;
    const range = (...keywords: readonly string[]): Range | undefined =>
      sub.find((each) => keywords.includes(each.keyword))?.body;
    const hasPattern = /^(MATCH|CREATE|MERGE)$/.test(keyword);
    const expressions = keyword === 'FOREACH' ? { from: at, to: at } : whole;
    const patterns = patternsOf(this.text, expressions, hasPattern ? body : { from: at, to: at });
    const lists = /^(WITH|RETURN|UNWIND)$/.test(keyword) ? this.text.parts(body) : [];
    const items = lists.map((list) => itemOf(this.text, list));
    const after = this.after(part, items, patterns, before);
    const locals = localsOf(this.text, expressions);
    this.subqueries(expressions, join(before, after, locals, variablesOf(patterns)));
    return {
      keyword,
      at,
      whole,
      items,
      body,
      where: range('WHERE'),
      orderBy: range('ORDER'),
      skip: range('SKIP', 'OFFSET'),
      limit: range('LIMIT'),
      patterns,
      before,
      after,
      locals,
    };
  }

  after(
    { keyword, at, body }: Part,
    items: readonly Item[],
    patterns: readonly Path[],
    before: Scope,
  ): Scope {
    const named = new Map(
      items.flatMap((item) => (item.name === undefined ? [] : [[item.name, this.value(item, before)]])),
    );
    switch (keyword) {
      case 'MATCH':
      case 'CREATE':
      case 'MERGE':
        return join(
          variablesOf(patterns.filter(({ place }) => place === 'clause' || place === 'shortest')),
          before,
        );
      case 'WITH':
      case 'RETURN':
        return items.some(({ expression }) => this.text.symbol(expression.from) === '*')
          ? join(before, named)
          : named;
      case 'UNWIND':
        return join(before, new Map([...named.keys()].map((name) => [name, VALUE])));
      case 'CALL':
        return join(before, this.call(at, before));
      case 'FOREACH':
        this.foreach(body, before);
        return before;
      default:
        return before;
    }
  }

  value({ expression }: Item, before: Scope): Variable {
    const variable = this.text.variable(expression);
    const endsInId =
      this.text.name(expression.to - 1) === 'id' && this.text.symbol(expression.to - 2) === '.';
    return before.get(variable ?? '') ?? { ...VALUE, id: endsInId };
  }

  /** Reads the body of a CALL and gives what it returns; a procedure returns nothing here. */
  call(at: number, before: Scope): Scope {
    const isScoped = this.text.symbol(at + 1) === '(';
    const brace = isScoped ? this.text.partner(at + 1) + 1 : at + 1;
    if (this.text.symbol(brace) !== '{') return new Map<string, Variable>();
    const names = isScoped
      ? this.text.parts(this.text.within(at + 1)).map((range) => this.text.variable(range))
      : [];
    const importsAll = !isScoped || this.text.symbol(at + 2) === '*';
    const imported = importsAll ? before : new Map([...before].filter(([name]) => names.includes(name)));
    const returned = this.query('call', at, this.text.within(brace), imported, before);
    return new Map([...returned].map(([name, variable]) => [name, { ...variable, fromCall: true }]));
  }

  foreach(body: Range, before: Scope): void {
    const { from, to } = this.text.within(body.from);
    const bar = this.text.topLevel({ from, to }, (index) => this.text.symbol(index) === '|')[0] ?? to;
    const scope = join(before, new Map([[this.text.name(from) ?? '', VALUE]]));
    this.query('foreach', body.from - 1, { from: bar + 1, to }, scope, before);
  }

  /** Reads the subqueries that stand in the expressions of a clause. */
  subqueries(range: Range, visible: Scope): void {
    for (let index = range.from; index < range.to; index += 1) {
      const keyword = this.text.subquery(index);
      if (keyword === '') continue;
      const kind = { COUNT: 'count', EXISTS: 'exists', COLLECT: 'collect' } as const;
      if (keyword in kind) {
        const key = keyword as keyof typeof kind;
        this.query(kind[key], index - 1, this.text.within(index), visible, visible);
      }
      index = this.text.partner(index);
    }
  }
}

/** The queries of a text: the statement first, then its subqueries. */
export function queriesOf(text: CypherText): readonly Query[] {
  const reader = new Reader(text);
  reader.query('statement', 0, text.all, new Map(), new Map());
  return reader.queries;
}
