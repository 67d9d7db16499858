import {
  clauseStarts,
  nestingOf,
  subqueryKeyword,
  tokenise,
  unquoted,
  type Nesting,
  type Token,
} from '../tokens.ts';

/** A run of tokens by index: `from` belongs to it, `to` does not. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A Cypher text as tokens with their nesting; every question takes the index of a token. */
export class CypherText {
  readonly tokens: readonly Token[];
  /** Indices of clause keywords. */
  readonly clauseStarts: ReadonlySet<number>;
  readonly #nesting: Nesting;

  /** @throws EngineError STATEMENT for what does not end or has no partner */
  constructor(text: string) {
    this.tokens = tokenise(text);
    this.#nesting = nestingOf(this.tokens);
    this.clauseStarts = clauseStarts(this.tokens, this.#nesting);
  }

  get all(): Range {
    return { from: 0, to: this.tokens.length };
  }

  /** In UTF-16 units. */
  offset(index: number): number {
    return this.tokens[index]?.offset ?? 0;
  }

  /** A bare word in capitals, '' for any other token. */
  word(index: number): string {
    const token = this.tokens[index];
    return token?.kind === 'word' ? token.text.toUpperCase() : '';
  }

  /** An operator or bracket, '' for any other token. */
  symbol(index: number): string {
    const token = this.tokens[index];
    return token?.kind === 'symbol' ? token.text : '';
  }

  /** What a bare or back-ticked word names; undefined for any other token. */
  name(index: number): string | undefined {
    const token = this.tokens[index];
    return token?.kind === 'word' || token?.kind === 'quoted' ? unquoted(token.text) : undefined;
  }

  isParameter(index: number): boolean {
    return this.tokens[index]?.kind === 'parameter';
  }

  /** The innermost open bracket around a token, -1 where there is none. */
  enclosing(index: number): number {
    return this.#nesting.enclosing[index] ?? -1;
  }

  /** The brackets around a token, innermost first. */
  around(index: number): readonly number[] {
    const bracket = this.enclosing(index);
    return bracket === -1 ? [] : [bracket, ...this.around(bracket)];
  }

  /** The other bracket of a pair; for any other token the token itself. */
  partner(index: number): number {
    return this.#nesting.partner.get(index) ?? index;
  }

  /** What stands between a bracket and its partner. */
  within(opening: number): Range {
    return { from: opening + 1, to: this.partner(opening) };
  }

  /** `CALL`, `COUNT`, `EXISTS` or `COLLECT` where a `{` opens their subquery, else ''. */
  subquery(index: number): string {
    return subqueryKeyword(this.tokens, this.#nesting, index);
  }

  /** Whether a name is one of a property, key, label or type rather than of a variable or function. */
  isMemberName(index: number): boolean {
    if (/^[.:&!]$/.test(this.symbol(index - 1))) return !this.#isMapColon(index - 1);
    const bracket = this.enclosing(index);
    const isTypeAfterBar = this.symbol(index - 1) === '|' && this.isRelationship(bracket);
    return isTypeAfterBar || (this.symbol(index + 1) === ':' && this.#isMapColon(index + 1));
  }

  #isMapColon(colon: number): boolean {
    const brace = this.enclosing(colon);
    const opening = this.symbol(colon - 2);
    return (
      this.symbol(brace) === '{' && this.subquery(brace) === '' && (opening === ',' || colon - 2 === brace)
    );
  }

  /** Whether a `[` opens the middle of a relationship. */
  isRelationship(bracket: number): boolean {
    return (
      this.symbol(bracket) === '[' &&
      this.symbol(bracket - 1) === '-' &&
      this.symbol(this.partner(bracket) + 1) === '-'
    );
  }

  /** Indices of calls of the named functions (capitals), namespaced ones not included. */
  calls(...names: readonly string[]): readonly number[] {
    return this.indices((index) => names.includes(this.word(index)) && this.isCall(index));
  }

  isCall(index: number): boolean {
    const keyword = this.clauseStarts.has(index);
    return this.symbol(index + 1) === '(' && !keyword && !this.isMemberName(index);
  }

  /** Indices of a range (of the whole text if none is given) whose token passes. */
  indices(passes: (index: number) => boolean, range: Range = this.all): readonly number[] {
    const found: number[] = [];
    for (let index = range.from; index < range.to; index += 1) if (passes(index)) found.push(index);
    return found;
  }

  /** Like `indices`, without what stands inside brackets that open in the range. */
  topLevel(range: Range, passes: (index: number) => boolean): readonly number[] {
    const found: number[] = [];
    for (let index = range.from; index < range.to; index = Math.max(this.partner(index), index) + 1) {
      if (passes(index)) found.push(index);
    }
    return found;
  }

  /** The parts between the commas of a range that no bracket hides; an empty range has none. */
  parts(range: Range): readonly Range[] {
    if (range.from >= range.to) return [];
    const commas = this.topLevel(range, (index) => this.symbol(index) === ',');
    return [...commas, range.to].map((to, nth) => ({ from: (commas[nth - 1] ?? range.from - 1) + 1, to }));
  }

  /** The variable that a range consists of, if it consists of one. */
  variable({ from, to }: Range): string | undefined {
    return to - from === 1 && !/^(TRUE|FALSE|NULL)$/.test(this.word(from)) ? this.name(from) : undefined;
  }

  /** The keys of a map literal, given what stands between its braces. */
  keys(properties: Range): readonly string[] {
    return this.parts(properties).flatMap(({ from }) => this.name(from) ?? []);
  }
}
