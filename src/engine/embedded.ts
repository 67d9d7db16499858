import grafeo, { type GrafeoDB as Database } from '@grafeo-db/js';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { constraintText, indexText } from './definitions.ts';
import { EngineError } from './errors.ts';
import { guard, type Adapter, type Fault, type RawRows } from './guard.ts';
import type { Engine } from './port.ts';

const FILE = 'atlas.grafeo';
const WRITE_CONFLICT = '40000';
const MOST_ATTEMPTS = 5;

/**
 * The engine in this process, kept in one file of `folder`; in memory without a folder. One process per folder.
 * @throws EngineError LOCKED if another process holds the folder, UNAVAILABLE if it cannot be read or made
 */
export function openEmbedded(folder: string | undefined): Engine {
  const database = open(folder);
  const writer = new Turns();
  // One process holds the folder, so a queue in this process is enough.
  const exclusive = new Turns();

  const rows = async (execute: Database['executeCypher'], text: string, params: object): Promise<RawRows> =>
    (await execute(text, params)).toArray();
  const alone = (text: string, params: object): Promise<RawRows> =>
    rows(database.executeCypher.bind(database), text, params);

  const adapter: Adapter = {
    kind: 'embedded',
    encodeInteger: (value) => value,
    decodeInteger: (value) => (typeof value === 'bigint' ? value : undefined),

    run: (text, params, access, { signal }) =>
      access === 'read' ? alone(text, params) : writer.take(signal, () => alone(text, params)),

    transaction: (work, { signal }) =>
      writer.take(signal, async () => {
        for (let attempt = 1; ; attempt++) {
          const transaction = database.beginTransaction();
          try {
            const result = await work((text, params) =>
              rows(transaction.executeCypher.bind(transaction), text, params),
            );
            transaction.commit();
            return result;
          } catch (error) {
            if (transaction.isActive) transaction.rollback();
            if (!isConflict(error) || attempt === MOST_ATTEMPTS) throw error;
          }
        }
      }),

    exclusive: (work, { signal }) => exclusive.take(signal, work),
    size: () => Promise.resolve(database.nodeCount()),

    explain: async (text, params) => {
      const [row] = await alone(`EXPLAIN ${text}`, params);
      return String(row?.['plan'])
        .split('\n')
        .filter((line) => line.trim() !== '');
    },

    /** A constraint makes no index here, so both are needed. */
    ddl: (definition) =>
      definition.kind === 'unique'
        ? [constraintText(definition), indexText(definition)]
        : [indexText(definition)],

    ready: async () => {
      await alone('RETURN 1 AS one', {});
    },

    close: () =>
      writer.take(undefined, async () => {
        if (folder !== undefined) database.walCheckpoint();
        database.close();
        await Promise.resolve();
      }),

    fault,
  };
  return guard(adapter);
}

function open(folder: string | undefined): Database {
  if (folder === undefined) return grafeo.GrafeoDB.create();
  const path = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    return grafeo.GrafeoDB.create(path);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (message.includes('cannot be locked')) {
      throw new EngineError(
        'LOCKED',
        `another process has the graph in ${folder} open: stop it, or set DATA_DIR to another folder`,
        { cause },
      );
    }
    const state = existsSync(path) ? 'is not a graph that this version reads' : 'cannot be made';
    throw new EngineError('UNAVAILABLE', `${path} ${state} (${message})`, { cause });
  }
}

/** Switches on `gqlStatus`: `code` is GenericFailure for every error. A broken constraint has the general status G2000. */
function fault(error: unknown): Fault | undefined {
  const cause = error instanceof EngineError ? error.cause : error;
  if (!(cause instanceof Error)) return undefined;
  const status = (cause as grafeo.GrafeoError).gqlStatus;
  if (status === undefined && !cause.message.startsWith('Database error')) return undefined;
  if (status === WRITE_CONFLICT) return { code: 'CONFLICT', message: cause.message };
  if (/unique constraint violation/i.test(cause.message))
    return { code: 'CONSTRAINT', message: cause.message };
  return { code: 'STATEMENT', message: cause.message };
}

function isConflict(error: unknown): boolean {
  return fault(error)?.code === 'CONFLICT';
}

/** Writers one after another: the engine has one writer, and a queue is fairer than conflicts. */
class Turns {
  #last: Promise<unknown> = Promise.resolve();

  async take<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => {
      if (signal?.aborted === true) throw new EngineError('ABORTED', 'the request was aborted');
      return work();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
