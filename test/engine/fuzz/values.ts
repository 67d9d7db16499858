import type { Plain } from '../../../src/engine/cypher.ts';
import { GraphEdge, GraphNode } from './graph.ts';
import type { Comparison } from './query.ts';

/** What a variable can stand for. */
export type Cell = Plain | GraphNode | GraphEdge;
/** True, false or unknown. */
export type Truth = boolean | null;

/** @throws Error where the generator put something else into a condition */
export function truth(value: Cell): Truth {
  if (value === null || typeof value === 'boolean') return value;
  throw new Error(`${typeof value} is not a truth value`);
}

/** False wins, then unknown. */
export function and(values: readonly Truth[]): Truth {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

export function not(value: Truth): Truth {
  return value === null ? null : !value;
}

export function or(values: readonly Truth[]): Truth {
  return not(and(values.map(not)));
}

/** Two cells are the same to DISTINCT and to grouping, where null is null, if and only if this is the same. */
export function identity(cell: Cell): string {
  if (cell instanceof GraphNode) return `node ${cell.id}`;
  if (cell instanceof GraphEdge) return `edge ${cell.from.id} ${cell.type} ${cell.to.id} ${cell.key}`;
  return JSON.stringify(cell);
}

/** Negative where `a` comes first; strings by code point, false before true. */
export function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  throw new Error(`cannot compare ${identity(a)} with ${identity(b)}`);
}

function compareText(a: string, b: string): number {
  const right = Array.from(b);
  for (const [index, character] of Array.from(a).entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (character !== other) return (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
  }
  return a.length - b.length;
}

/** The order of ORDER BY: null comes last, and first with DESC. */
export function sortOrder(a: Cell, b: Cell, descending: boolean): number {
  const order = a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b);
  return descending ? -order : order;
}

/** A comparison in WHERE: unknown as soon as one side is null, except that nothing is in an empty list. */
export function compared(by: Comparison, left: Cell, right: Cell): Truth {
  if (by === 'IN') return contained(left, right);
  if (left === null || right === null) return null;
  switch (by) {
    case '=':
      return identity(left) === identity(right);
    case '<>':
      return identity(left) !== identity(right);
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    case 'STARTS WITH':
      return text(left).startsWith(text(right));
    case 'ENDS WITH':
      return text(left).endsWith(text(right));
    case 'CONTAINS':
      return text(left).includes(text(right));
  }
}

function contained(item: Cell, list: Cell): Truth {
  if (list === null) return null;
  if (!Array.isArray(list)) throw new Error('IN needs a list');
  if (list.length === 0) return false;
  return item === null ? null : list.includes(item);
}

/** @throws Error where the cell is no string */
export function text(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  throw new Error(`${identity(cell)} is not text`);
}
