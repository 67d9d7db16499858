import { violations } from './portable.ts';
import { EngineError } from './errors.ts';
import { clauseKeywords, parameterNames } from './tokens.ts';

interface Scalars {
  string: string;
  /** A whole number within ±(2^53 - 1). */
  integer: number;
  float: number;
  boolean: boolean;
}
type Scalar = keyof Scalars;

/** A map of plain values: the properties of a node or relationship to write, or a nested item that was read. */
export interface PlainMap {
  readonly [key: string]: Plain;
}
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap;

/** The type of a parameter or a column: `string`, `string?` (may be null), `string[]` (no nulls inside), `maps`. */
export type Type = Scalar | `${Scalar}?` | `${Scalar}[]` | 'maps';

/** Names of parameters or columns, and their types. */
export type Shape = Readonly<Record<string, Type>>;

type ValueOf<T extends Type> = T extends 'maps'
  ? readonly PlainMap[]
  : T extends `${infer S extends Scalar}[]`
    ? readonly Scalars[S][]
    : T extends `${infer S extends Scalar}?`
      ? Scalars[S] | null
      : T extends Scalar
        ? Scalars[T]
        : never;

type Values<S extends Shape> = { readonly [K in keyof S]: ValueOf<S[K]> };
export type ParamsOf<P extends Shape> = Values<P>;
export type RowOf<R extends Shape> = Values<R>;

/** A statement known at start-up: one text for both engines, with typed parameters and columns. */
export interface Cypher<P extends Shape = Shape, R extends Shape = Shape> {
  /** Dotted, unique: `statement.byIds`. It names the statement in errors, logs and tests. */
  readonly name: string;
  readonly text: string;
  readonly params: P;
  readonly row: R;
  /** Whether it changes the graph; read off the text. */
  readonly writes: boolean;
}

/**
 * Declares a statement. The text must keep the rules of portable Cypher and use exactly the declared parameters, or it
 * throws at start-up: a statement that one engine cannot run may not exist.
 */
export function cypher<const P extends Shape, const R extends Shape>(statement: {
  name: string;
  text: string;
  params: P;
  row: R;
}): Cypher<P, R> {
  const problems = problemsOf(statement.text, statement.params);
  if (problems.length > 0) {
    throw new EngineError('STATEMENT', `${statement.name}: ${problems.join('; ')}`, {
      statement: statement.name,
    });
  }
  const keywords = clauseKeywords(statement.text);
  const writes = ['CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE'].some((keyword) => keywords.has(keyword));
  return { ...statement, writes };
}

function problemsOf(text: string, params: Shape): string[] {
  try {
    const used = parameterNames(text);
    return [
      ...violations(text).map(({ rule, offset, message }) => `rule ${rule}, at offset ${offset}: ${message}`),
      ...[...used]
        .filter((name) => !Object.hasOwn(params, name))
        .map((name) => `$${name} is used but not declared`),
      ...Object.keys(params)
        .filter((name) => !used.has(name))
        .map((name) => `$${name} is declared but not used`),
    ];
  } catch (error) {
    // Text that is not even a row of tokens, such as a string without an end.
    if (error instanceof EngineError) return [error.message];
    throw error;
  }
}
