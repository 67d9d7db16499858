import type { Cypher, ParamsOf, RowOf, Shape } from './cypher.ts';
import type { Definition } from './definitions.ts';
import { EngineError, type EngineErrorCode } from './errors.ts';
import type { Engine, EngineKind, Reader, RunOptions, Transaction } from './port.ts';
import { decodeRows, encodeParams, type IntegerDecoder, type IntegerEncoder } from './values.ts';

export type RawRows = readonly Readonly<Record<string, unknown>>[];
export type Access = 'read' | 'write';
export interface Fault {
  readonly code: EngineErrorCode;
  readonly message: string;
}
type Run = (text: string, params: Record<string, unknown>) => Promise<RawRows>;

/** What an engine must bring; what both have to do alike is done once, in `guard`. */
export interface Adapter {
  readonly kind: EngineKind;
  readonly encodeInteger: IntegerEncoder;
  readonly decodeInteger: IntegerDecoder;
  run(text: string, params: Record<string, unknown>, access: Access, options: RunOptions): Promise<RawRows>;
  /** Commits when `work` resolves, else rolls back. May run `work` again after an error for which `retriable` holds. */
  transaction<T>(work: (run: Run) => Promise<T>, options: RunOptions): Promise<T>;
  exclusive<T>(work: () => Promise<T>, options: RunOptions): Promise<T>;
  size(): Promise<number>;
  explain(text: string, params: Record<string, unknown>): Promise<readonly string[]>;
  /** The DDL texts of a definition, in order. */
  ddl(definition: Definition): readonly string[];
  ready(options: RunOptions): Promise<void>;
  close(): Promise<void>;
  /** The meaning of an error that the database threw; `undefined` for an error that is not the database's. */
  fault(error: unknown): Fault | undefined;
}

/** An engine from an adapter: types checked on the way in and out, one set of errors, nothing sent once aborted. */
export function guard(adapter: Adapter): Engine {
  let closing: Promise<void> | undefined;

  const refuseIfStopped = (options: RunOptions, statement?: Cypher): void => {
    const named = statement === undefined ? {} : { statement: statement.name };
    if (closing !== undefined) throw new EngineError('UNAVAILABLE', 'the engine is closed', named);
    if (options.signal?.aborted === true) throw new EngineError('ABORTED', 'the request was aborted', named);
    if (options.timeoutMs !== undefined && options.timeoutMs <= 0) {
      throw new EngineError('TIMEOUT', 'the time budget ran out before the statement started', named);
    }
  };

  const translate = (error: unknown, options: RunOptions, statement?: Cypher): unknown => {
    if (error instanceof EngineError) return error;
    const fault = adapter.fault(error);
    if (fault === undefined) return error;
    const { code, message } = fault;
    const aborted = options.signal?.aborted === true;
    const name = statement === undefined ? '' : `${statement.name}: `;
    return new EngineError(
      aborted ? 'ABORTED' : code,
      aborted ? `${name}the request was aborted` : `${name}${message}`,
      {
        ...(statement === undefined ? {} : { statement: statement.name }),
        cause: error,
      },
    );
  };

  const prepared = (
    statement: Cypher,
    params: Readonly<Record<string, unknown>>,
    access: Access,
    options: RunOptions,
  ): Record<string, unknown> => {
    refuseIfStopped(options, statement);
    if (access === 'read' && statement.writes) {
      throw new EngineError('STATEMENT', `${statement.name} writes, and was asked to read`, {
        statement: statement.name,
      });
    }
    return encodeParams(statement, params, adapter.encodeInteger);
  };

  /** One way to run a statement, inside a transaction or outside. */
  const running =
    (
      run: (
        text: string,
        params: Record<string, unknown>,
        access: Access,
        options: RunOptions,
      ) => Promise<RawRows>,
    ) =>
    async <P extends Shape, R extends Shape>(
      statement: Cypher<P, R>,
      params: ParamsOf<P>,
      access: Access,
      options: RunOptions,
    ): Promise<readonly RowOf<R>[]> => {
      const encoded = prepared(statement, params, access, options);
      let rows: RawRows;
      try {
        rows = await run(statement.text, encoded, access, options);
      } catch (error) {
        throw translate(error, options, statement);
      }
      return decodeRows(statement, rows, adapter.decodeInteger) as unknown as readonly RowOf<R>[];
    };

  const alone = running((text, params, access, options) => adapter.run(text, params, access, options));

  return {
    kind: adapter.kind,
    read: (statement, params, options = {}) => alone(statement, params, 'read', options),
    write: (statement, params, options = {}) => alone(statement, params, 'write', options),

    async transaction(work, options = {}) {
      refuseIfStopped(options);
      try {
        return await adapter.transaction(async (run) => {
          const within = running((text, params) => run(text, params));
          let failure: unknown;
          const once: (access: Access) => Reader['read'] =
            (access) =>
            async (statement, params, own = {}) => {
              if (failure !== undefined) throw failed(failure, statement);
              try {
                return await within(statement, params, access, { ...options, ...own });
              } catch (error) {
                failure = error;
                throw error;
              }
            };
          const transaction: Transaction = { read: once('read'), write: once('write') };
          const result = await work(transaction);
          if (failure !== undefined) throw failed(failure);
          refuseIfStopped(options);
          return result;
        }, options);
      } catch (error) {
        throw translate(error, options);
      }
    },

    async exclusive(work, options = {}) {
      refuseIfStopped(options);
      try {
        return await adapter.exclusive(work, options);
      } catch (error) {
        throw translate(error, options);
      }
    },

    async size() {
      refuseIfStopped({});
      try {
        return await adapter.size();
      } catch (error) {
        throw translate(error, {});
      }
    },

    async explain(statement, params) {
      const encoded = prepared(statement, params, 'write', {});
      try {
        return await adapter.explain(statement.text, encoded);
      } catch (error) {
        throw translate(error, {}, statement);
      }
    },

    async define(definitions) {
      for (const definition of definitions) {
        for (const text of adapter.ddl(definition)) {
          try {
            await adapter.run(text, {}, 'write', {});
          } catch (error) {
            throw translate(error, {});
          }
        }
      }
    },

    async ready(options = {}) {
      refuseIfStopped(options);
      try {
        await adapter.ready(options);
      } catch (error) {
        throw translate(error, options);
      }
    },

    close() {
      closing ??= adapter.close();
      return closing;
    },
  };

  function failed(cause: unknown, statement?: Cypher): EngineError {
    const message = 'the transaction has ended with an earlier error';
    return cause instanceof EngineError && statement === undefined
      ? cause
      : new EngineError('STATEMENT', message, { ...(statement && { statement: statement.name }), cause });
  }
}
