import { pino } from 'pino';
import type { Atlas } from '../../src/atlas.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Engine } from '../../src/engine/port.ts';
import { productAtlas, readSeed } from '../../src/product.ts';
import { listen, type RunningServer } from '../../src/server/listen.ts';
import { operationOf } from '../../src/server/operations.ts';

/** The question that a new visitor finds first. */
export const HEADLINE = operationOf('outside-the-eu').text;

/** A line of the log, as pino writes it. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly requestId?: string;
  readonly err?: { readonly message: string };
}

export interface Served extends RunningServer {
  /** What the server has logged. */
  readonly log: readonly LogLine[];
}

/** Loads the seed that the product ships, or some policies of it. */
export async function loadSeed(engine: Engine, only?: readonly string[]): Promise<void> {
  const atlas = productAtlas(engine);
  const corpus = readSeed(atlas);
  const policies = corpus.policies.filter(({ slug }) => only?.includes(slug) ?? true);
  await loadCorpus(engine, { ...corpus, policies }, atlas.catalogue, { clock: () => new Date() });
}

/** The product's atlas over an engine, on a free port of 127.0.0.1. */
export function serve(engine: Engine, timeoutMs = 60_000): Promise<Served> {
  return serveAtlas(productAtlas(engine), timeoutMs);
}

/** An atlas on a free port of 127.0.0.1. */
export async function serveAtlas(
  atlas: Atlas,
  timeoutMs = 60_000,
  { persistedOnly = false } = {},
): Promise<Served> {
  const lines: LogLine[] = [];
  const log = pino(
    { level: 'debug' },
    { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) },
  );
  const server = await listen(atlas, { host: '127.0.0.1', port: 0, timeoutMs, persistedOnly, log });
  return { ...server, log: lines };
}

export interface GraphQLFailure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly unknown[];
  readonly extensions: { readonly code: string; readonly requestId?: string };
}

export interface GraphQLAnswer<D> {
  readonly status: number;
  /** The body as it came. */
  readonly body: string;
  readonly data?: D | null;
  readonly errors?: readonly GraphQLFailure[];
}

/** Posts an operation and gives the answer as it is. */
export async function post<D = unknown>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphQLAnswer<D>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return readAnswer(response);
}

/** Reads the answer to an operation. */
export async function readAnswer<D>(response: Response): Promise<GraphQLAnswer<D>> {
  const body = await response.text();
  return { ...(JSON.parse(body) as object), status: response.status, body };
}

/** The data of an operation that must succeed. */
export async function ask<D>(
  url: string,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<D> {
  const { data, errors, body } = await post<D>(url, query, variables);
  if (data === undefined || data === null || errors !== undefined) throw new Error(body);
  return data;
}

/** The one error of an operation that must fail. */
export async function refusal(
  url: string,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<GraphQLFailure> {
  const { errors, body } = await post(url, query, variables);
  const [error, ...more] = errors ?? [];
  if (error === undefined || more.length > 0) throw new Error(`expected one error: ${body}`);
  return error;
}
