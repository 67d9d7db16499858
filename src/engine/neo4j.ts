import neo4j, { Neo4jError, type Driver, type Integer, type Session } from 'neo4j-driver';
import { constraintText, indexText } from './definitions.ts';
import { EngineError, type EngineErrorCode } from './errors.ts';
import { guard, type Adapter, type Fault, type RawRows } from './guard.ts';
import type { Engine, RunOptions } from './port.ts';

export interface Neo4jSettings {
  /** `bolt://`, `neo4j://` and their `+s` and `+ssc` forms. */
  readonly uri: string;
  readonly user: string;
  /** Without one the driver does not authenticate. */
  readonly password: string | undefined;
  /** The database on the server; without one its default. */
  readonly database: string | undefined;
}

/** Neo4j over Bolt: a single server, or a cluster or Aura by the routing scheme `neo4j://`. Connects at the first use. */
export function openNeo4j(settings: Neo4jSettings): Engine {
  const { uri, user, password, database } = settings;
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 5_000,
    disableLosslessIntegers: false,
  });
  const routed = uri.startsWith('neo4j');

  const inSession = <T>(
    access: 'read' | 'write',
    options: RunOptions,
    work: (session: Session) => Promise<T>,
  ): Promise<T> => withSession(driver, { access, database }, options, work);

  const adapter: Adapter = {
    kind: 'neo4j',
    encodeInteger: (value) => neo4j.int(value),
    decodeInteger: (value) => (neo4j.isInt(value) ? value.toBigInt() : undefined),

    run: (text, params, access, options) =>
      inSession(access, options, async (session) => {
        const config = transactionConfig(options);
        // One server needs no routing and no retry, and an auto-commit read costs half of a managed one.
        if (!routed && access === 'read') return objects(await session.run(text, params, config));
        return access === 'read'
          ? session.executeRead(async (tx) => objects(await tx.run(text, params)), config)
          : session.executeWrite(async (tx) => objects(await tx.run(text, params)), config);
      }),

    transaction: (work, options) =>
      inSession('write', options, (session) =>
        session.executeWrite(async (tx) => {
          try {
            return await work(async (text, params) => objects(await tx.run(text, params)));
          } catch (error) {
            // The driver decides by its own error whether to try again.
            throw error instanceof EngineError && error.cause instanceof Neo4jError ? error.cause : error;
          }
        }, transactionConfig(options)),
      ),

    exclusive: (work, options) =>
      inSession('write', options, async (session) => {
        await defineLock(session);
        // The server holds the lock of an uncommitted node until the transaction ends, also when this process dies.
        const lock = session.beginTransaction();
        try {
          await lock.run(LOCK);
          return await work();
        } finally {
          if (lock.isOpen()) await lock.rollback();
        }
      }),

    size: () =>
      inSession('read', {}, async (session) => {
        const [counted] = objects(await session.run('MATCH (n) RETURN count(n) AS nodes'));
        return neo4j.integer.toNumber(counted?.['nodes'] as Integer);
      }),

    explain: (text, params) =>
      inSession('read', {}, async (session) => {
        const { summary } = await session.run(`EXPLAIN ${text}`, params);
        return summary.plan === false ? [] : operators(summary.plan);
      }),

    ddl: (definition) => [definition.kind === 'unique' ? constraintText(definition) : indexText(definition)],

    ready: async (options) => {
      await inSession('read', options, (session) =>
        session.run('RETURN 1 AS one', {}, transactionConfig(options)),
      );
    },

    close: () => driver.close(),

    fault,
  };
  return guard(adapter);
}

const MOST_ATTEMPTS = 5;
const LOCK_CONSTRAINT =
  'CREATE CONSTRAINT exclusive_id_unique IF NOT EXISTS FOR (n:Exclusive) REQUIRE n.id IS UNIQUE';
const LOCK_DEFINED = "SHOW CONSTRAINTS YIELD name WHERE name = 'exclusive_id_unique' RETURN name";
const LOCK = "MERGE (n:Exclusive {id: 'seed'})";

/** Two who define it at once can deadlock in the server; whoever comes second finds it there. */
async function defineLock(session: Session): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { records } = await session.run(LOCK_DEFINED);
      if (records.length === 0) await session.run(LOCK_CONSTRAINT);
      return;
    } catch (error) {
      if (!(error instanceof Neo4jError && error.retryable) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/** Closing the session is how a running statement is stopped when the request is aborted. */
async function withSession<T>(
  driver: Driver,
  { access, database }: { access: 'read' | 'write'; database: string | undefined },
  { signal }: RunOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session({
    defaultAccessMode: access === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
    ...(database === undefined ? {} : { database }),
  });
  const stop = (): void => void session.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await work(session);
  } finally {
    signal?.removeEventListener('abort', stop);
    await session.close();
  }
}

function transactionConfig({ timeoutMs }: RunOptions): { timeout?: number } {
  return timeoutMs === undefined ? {} : { timeout: Math.ceil(timeoutMs) };
}

function objects(result: { records: readonly { toObject(): Record<string, unknown> }[] }): RawRows {
  return result.records.map((record) => record.toObject());
}

interface PlanNode {
  readonly operatorType: string;
  readonly identifiers: readonly string[];
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanNode[];
}

/** The operators of a plan, the last to run first, children indented. */
function operators(plan: PlanNode, depth = 0): string[] {
  const details = plan.arguments['Details'];
  const line = `${'  '.repeat(depth)}${plan.operatorType.replace(/@.*$/, '')}${typeof details === 'string' ? ` ${details}` : ''}`;
  return [line, ...plan.children.flatMap((child) => operators(child, depth + 1))];
}

const FAULTS: readonly (readonly [RegExp, EngineErrorCode])[] = [
  [/^Neo\.ClientError\.Security\./, 'UNAUTHORIZED'],
  [/^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/, 'CONSTRAINT'],
  [/TransactionTimedOut|ExecutionTimeout/, 'TIMEOUT'],
  [/^Neo\.TransientError\.Transaction\./, 'CONFLICT'],
  [
    /^(ServiceUnavailable|SessionExpired|N\/A|Neo\.TransientError\.|Neo\.ClientError\.Cluster\.)/,
    'UNAVAILABLE',
  ],
];

function fault(error: unknown): Fault | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  const code = FAULTS.find(([pattern]) => pattern.test(error.code))?.[1] ?? 'STATEMENT';
  return { code, message: error.message };
}
