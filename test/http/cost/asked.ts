import { expect } from 'vitest';
import { post, readAnswer, serve } from '../../support/http.ts';
import type { Engine } from '../../../src/engine/port.ts';
import { counting, type Counted, type Traffic } from './counting.ts';
import type { Document } from './documents.ts';

/** What an answer says of its cost. */
export interface Cost extends Traffic {
  readonly estimated: number;
  readonly limit: number;
}

export interface Answered {
  readonly status: number;
  /** The codes of its errors. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly cost: Cost | undefined;
  /** What the engine was asked meanwhile. */
  readonly traffic: Traffic;
}

/** Where documents are put, and the engine behind it, which nobody else asks. */
export interface Target extends Omit<Counted, 'engine'> {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** An atlas of its own over an engine, which has read what is kept for all operations. */
export async function target(engine: Engine): Promise<Target> {
  const { engine: counted, traffic, quiet } = counting(engine);
  const server = await serve(counted);
  const made = { url: server.url, close: () => server.close(), traffic, quiet };
  await put(made, { query: '{ purposes { totalCount } }', variables: {} });
  return made;
}

/** Puts a document to a server, and counts at its engine what it takes. */
export async function put(
  { url, traffic, quiet }: Omit<Target, 'close'>,
  { query, variables }: Document,
  operationName?: string,
): Promise<Answered> {
  const before = traffic();
  const {
    status,
    errors = [],
    body,
  } = await (operationName === undefined
    ? post(url, query, variables)
    : postNamed(url, query, operationName));
  // What an error leaves behind is still read after the answer.
  if (errors.length > 0) await quiet();
  const after = traffic();
  const { extensions } = JSON.parse(body) as { readonly extensions?: { readonly cost?: Cost } };
  return {
    status,
    codes: errors.map(({ extensions: { code } }) => code),
    messages: errors.map(({ message }) => message),
    cost: extensions?.cost,
    traffic: { statements: after.statements - before.statements, rows: after.rows - before.rows },
  };
}

async function postNamed(url: string, query: string, operationName: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName }),
  });
  return readAnswer(response);
}

/** Checks that what an answer says of its cost is so, and that the price bounds the rows. */
export function expectCost({ codes, cost, traffic }: Answered): void {
  expect(cost?.limit).toBe(50_000);
  const { estimated = NaN, statements = NaN, rows = NaN } = cost ?? {};
  expect(estimated, 'the price, against the rows').toBeGreaterThanOrEqual(traffic.rows);
  expect(rows, 'the rows, against those of the engine').toBeLessThanOrEqual(traffic.rows);
  expect(statements, 'the statements, against those of the engine').toBeLessThanOrEqual(traffic.statements);
  // An error that empties what lies around it is answered while the rest is still read.
  if (codes.length === 0) expect({ statements, rows }).toEqual(traffic);
  if (codes.includes('COST_LIMIT_EXCEEDED')) {
    expect(estimated).toBeGreaterThan(50_000);
    expect({ statements, rows, traffic }).toEqual({
      statements: 0,
      rows: 0,
      traffic: { statements: 0, rows: 0 },
    });
  } else {
    expect(estimated).toBeLessThanOrEqual(50_000);
  }
}
