import type { Cypher, Plain, PlainMap, Type } from './cypher.ts';
import { EngineError } from './errors.ts';

/** Turns a whole number into what the driver sends as an integer. */
export type IntegerEncoder = (value: number) => unknown;
/** Gives a number for the driver's own integers (`undefined` for every other value). */
export type IntegerDecoder = (value: unknown) => number | bigint | undefined;

/**
 * Checks parameters against the statement's declaration before anything is sent, since the embedded engine answers null
 * where Neo4j throws, and encodes whole numbers as integers.
 * @throws EngineError PARAMETER naming the parameter and what would be right
 */
export function encodeParams(
  statement: Cypher,
  params: Readonly<Record<string, unknown>>,
  integer: IntegerEncoder,
): Record<string, unknown> {
  const refuse = (problem: string): never => {
    throw new EngineError('PARAMETER', `${statement.name}: ${problem}`, { statement: statement.name });
  };
  for (const name of Object.keys(params)) {
    if (!Object.hasOwn(statement.params, name)) refuse(`$${name} is not a parameter of this statement`);
  }
  const encode = (value: unknown, at: string): unknown => {
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string')
      return value.isWellFormed() ? value : refuse(`${at} is not well-formed Unicode`);
    if (typeof value === 'number') {
      if (Number.isSafeInteger(value)) return integer(value);
      return Number.isFinite(value) && !Number.isInteger(value)
        ? value
        : refuse(`${at} is not a safe number`);
    }
    if (Array.isArray(value)) return value.map((item, i) => encode(item, `${at}[${i}]`));
    if (isPlainObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, encode(item, `${at}.${key}`)]),
      );
    }
    return refuse(`${at} is ${describe(value)}, which no database keeps`);
  };
  return Object.fromEntries(
    Object.entries(statement.params).map(([name, type]) => {
      const value = params[name];
      if (!fits(value, type)) return refuse(`$${name} must be ${type}, and is ${describe(value)}`);
      return [name, type === 'float' ? value : encode(value, `$${name}`)];
    }),
  );
}

/**
 * Reads rows as they were declared.
 * @throws EngineError ROW where a column is missing, of another type, or an integer beyond ±(2^53 - 1)
 */
export function decodeRows(
  statement: Cypher,
  rows: readonly Readonly<Record<string, unknown>>[],
  integer: IntegerDecoder,
): Record<string, Plain>[] {
  const refuse = (problem: string): never => {
    throw new EngineError('ROW', `${statement.name}: ${problem}`, { statement: statement.name });
  };
  const columns = Object.entries(statement.row);
  const decode = (value: unknown, at: string): Plain => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return value;
    const whole = integer(value);
    if (whole !== undefined) {
      return Number.isSafeInteger(Number(whole))
        ? Number(whole)
        : refuse(`${at} is ${String(whole)}, beyond the whole numbers of JavaScript`);
    }
    if (Array.isArray(value)) return value.map((item) => decode(item, at));
    if (isPlainObject(value)) {
      const map: Record<string, Plain> = {};
      for (const [key, item] of Object.entries(value)) map[key] = decode(item, `${at}.${key}`);
      return map;
    }
    return refuse(`${at} is ${describe(value)}, not a plain value`);
  };
  return rows.map((row) => {
    const keys = Object.keys(row);
    const extra = keys.find((key) => !Object.hasOwn(statement.row, key));
    if (extra !== undefined) refuse(`column ${extra} is returned but not declared`);
    const plain: Record<string, Plain> = {};
    for (const [name, type] of columns) {
      if (!Object.hasOwn(row, name)) refuse(`column ${name} is declared but not returned`);
      const value = decode(row[name], name);
      if (!fits(value, type)) refuse(`column ${name} must be ${type}, and is ${describe(value)}`);
      plain[name] = value;
    }
    return plain;
  });
}

function fits(value: unknown, type: Type): boolean {
  if (type.endsWith('?')) return value === null || fits(value, type.slice(0, -1) as Type);
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((item) => fits(item, type.slice(0, -2) as Type));
  switch (type as 'string' | 'integer' | 'float' | 'boolean' | 'maps') {
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'float':
      return Number.isFinite(value);
    case 'maps':
      return Array.isArray(value) && value.every((item) => isPlainObject(item));
  }
}

function isPlainObject(value: unknown): value is PlainMap {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
  );
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `${typeof value} ${JSON.stringify(typeof value === 'bigint' ? `${value}` : value)}`;
}
