import { EngineError } from './errors.ts';

/** What a token is; `quoted` is a back-ticked name, `word` a keyword or a bare name, `symbol` an operator or bracket. */
export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';

/** A piece of Cypher that is neither white space nor comment. */
export interface Token {
  readonly kind: TokenKind;
  /** As written, with its quotes, back-ticks or `$`. */
  readonly text: string;
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
}

const LEXEMES: readonly (readonly [TokenKind | 'skipped', RegExp])[] = [
  ['skipped', /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//y],
  ['string', /'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y],
  ['quoted', /`[^`]*(?:``[^`]*)*`/y],
  ['parameter', /\$(?:`[^`]*(?:``[^`]*)*`|[\p{L}\p{N}_]+)/uy],
  ['number', /0[xo][\da-f_]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/iy],
  ['word', /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy],
  ['symbol', /<=|>=|<>|!=|=~|\+=|\.\.|\|\||::|[\s\S]/uy],
];

const UNENDED: readonly (readonly [string, string])[] = [
  ["'", 'string'],
  ['"', 'string'],
  ['`', 'back-ticked name'],
  ['/*', 'comment'],
];

/** Neo4j reads `\u0027` as a quote before it knows where strings end, the embedded engine does not. */
function refuseEscapedSigns(text: string): void {
  const found = /(?<!\\)(?:\\\\)*\\u+00[0-7][\da-f]/i.exec(text);
  if (found === null) return;
  throw new EngineError(
    'STATEMENT',
    `an escaped ASCII sign near offset ${found.index}: write the sign itself`,
  );
}

function refuseUnended(text: string, offset: number): void {
  for (const [opening, thing] of UNENDED) {
    if (text.startsWith(opening, offset)) {
      throw new EngineError('STATEMENT', `the ${thing} that starts at offset ${offset} does not end`);
    }
  }
}

/**
 * The tokens of a Cypher text, in order.
 * @throws EngineError STATEMENT for a string, comment or back-ticked name that does not end, and for `\u0000` to `\u007f`
 */
export function tokenise(text: string): readonly Token[] {
  refuseEscapedSigns(text);
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < text.length) {
    for (const [kind, lexeme] of LEXEMES) {
      lexeme.lastIndex = offset;
      const [found] = lexeme.exec(text) ?? [];
      if (found === undefined) continue;
      if (kind === 'symbol') refuseUnended(text, offset);
      if (kind !== 'skipped') tokens.push({ kind, text: found, offset });
      offset += found.length;
      break;
    }
  }
  return tokens;
}

/** Which bracket each token stands in, and which brackets belong together; all are indices of tokens. */
export interface Nesting {
  /** The innermost open bracket around each token, -1 where there is none. */
  readonly enclosing: readonly number[];
  /** From an opening bracket to its closing one and back. */
  readonly partner: ReadonlyMap<number, number>;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** @throws EngineError STATEMENT for a bracket without its partner */
export function nestingOf(tokens: readonly Token[]): Nesting {
  const enclosing: number[] = [];
  const partner = new Map<number, number>();
  const open: number[] = [];
  const refuse = (token: Token): never => {
    throw new EngineError('STATEMENT', `the ${token.text} at offset ${token.offset} has no partner`);
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'symbol' && /^[)\]}]$/.test(token.text)) {
      const opening = open.pop() ?? -1;
      if (CLOSING[tokens[opening]?.text ?? ''] !== token.text) refuse(token);
      partner.set(opening, index).set(index, opening);
    }
    enclosing.push(open.at(-1) ?? -1);
    if (token.kind === 'symbol' && token.text in CLOSING) open.push(index);
  });
  const unclosed = tokens[open.at(-1) ?? -1];
  if (unclosed !== undefined) refuse(unclosed);
  return { enclosing, partner };
}

const wordAt = (tokens: readonly Token[], index: number): string => {
  const token = tokens[index];
  return token?.kind === 'word' ? token.text.toUpperCase() : '';
};
const symbolAt = (tokens: readonly Token[], index: number): string => {
  const token = tokens[index];
  return token?.kind === 'symbol' ? token.text : '';
};

/** The keyword of the subquery that a `{` opens (`CALL`, `COUNT`, `EXISTS`, `COLLECT`), or '' if it opens a map. */
export function subqueryKeyword(tokens: readonly Token[], nesting: Nesting, brace: number): string {
  if (symbolAt(tokens, brace) !== '{') return '';
  const scoped = symbolAt(tokens, brace - 1) === ')';
  const before = scoped ? (nesting.partner.get(brace - 1) ?? 0) - 1 : brace - 1;
  const keyword = wordAt(tokens, before);
  const known = scoped ? keyword === 'CALL' : /^(CALL|COUNT|EXISTS|COLLECT)$/.test(keyword);
  return known ? keyword : '';
}

const CLAUSES = new Set(
  (
    'MATCH OPTIONAL CREATE MERGE SET DELETE DETACH NODETACH REMOVE WITH UNWIND CALL RETURN UNION FOREACH FINISH LOAD ' +
    'WHERE ORDER SKIP OFFSET LIMIT'
  ).split(' '),
);
const OPENERS = new Set(['UNION', 'OPTIONAL', 'DETACH', 'NODETACH', 'FINISH']);
const OPERATORS = new Set('AS ON STARTS ENDS BY DISTINCT AND OR XOR NOT IN WHEN THEN ELSE CASE'.split(' '));
const OPERATOR_SYMBOLS = new Set('. : | & ! , = < > + - / % ^ <= >= <> != =~ += .. ||'.split(' '));

/** Clauses stand at the top, in the braces of a subquery and behind the bar of a FOREACH: nowhere else. */
function holdsClauses(tokens: readonly Token[], nesting: Nesting, index: number): boolean {
  const bracket = nesting.enclosing[index] ?? -1;
  if (bracket === -1 || subqueryKeyword(tokens, nesting, bracket) !== '') return true;
  return wordAt(tokens, bracket - 1) === 'FOREACH';
}

/** Indices of the tokens that are clause keywords; `ORDER` stands for `ORDER BY`, `OPTIONAL MATCH` counts as two. */
export function clauseStarts(tokens: readonly Token[], nesting: Nesting): ReadonlySet<number> {
  const starts = new Set<number>();
  const opensForeach = (index: number): boolean =>
    symbolAt(tokens, index) === '|' && wordAt(tokens, (nesting.enclosing[index] ?? -1) - 1) === 'FOREACH';
  const awaitsOperand = (index: number): boolean => {
    const word = wordAt(tokens, index);
    if (word === '') return OPERATOR_SYMBOLS.has(symbolAt(tokens, index)) && !opensForeach(index);
    if (starts.has(index)) return !OPENERS.has(word);
    const isName = /^[.:|&!]$/.test(symbolAt(tokens, index - 1)) || wordAt(tokens, index - 1) === 'AS';
    return OPERATORS.has(word) && !isName;
  };
  tokens.forEach((_, index) => {
    const word = wordAt(tokens, index);
    if (!CLAUSES.has(word) || awaitsOperand(index - 1) || !holdsClauses(tokens, nesting, index)) return;
    starts.add(index);
  });
  return starts;
}

/**
 * The clause keywords of a text, in capitals, where they stand as clauses: not as names, nor in strings or comments.
 * @throws EngineError STATEMENT as `tokenise` does, and for a bracket without its partner
 */
export function clauseKeywords(text: string): ReadonlySet<string> {
  const tokens = tokenise(text);
  return new Set([...clauseStarts(tokens, nestingOf(tokens))].map((index) => wordAt(tokens, index)));
}

/** The names of the parameters of a text, without `$` and back-ticks. @throws EngineError STATEMENT as `tokenise` does */
export function parameterNames(text: string): ReadonlySet<string> {
  const parameters = tokenise(text).filter((token) => token.kind === 'parameter');
  return new Set(parameters.map((token) => unquoted(token.text.slice(1))));
}

/** A name without the back-ticks that may stand around it. */
export function unquoted(name: string): string {
  return name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name;
}
