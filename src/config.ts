import { z } from 'zod';
import type { EngineSettings } from './engine/open.ts';

/** Everything that the environment can set, checked. */
export interface Config extends EngineSettings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** What one request may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Answer only the operations of `schema/persisted.json`. */
  readonly persistedOnly: boolean;
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

interface Setting {
  readonly meaning: string;
  readonly fallback: string | undefined;
  readonly check: z.ZodType<string | number | undefined>;
}

const text = z.string().optional();

/** A whole number within a range, both ends included. */
function whole(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error });
}

/** Every setting, in the order of `--help`. */
const SETTINGS = {
  NEO4J_URI: {
    meaning: `address of a Neo4j server, such as bolt://127.0.0.1:7687 (${SCHEMES.map((s) => `${s}://`).join(', ')}); without it the graph is embedded`,
    fallback: undefined,
    check: z
      .string()
      .refine((uri) => SCHEMES.some((scheme) => uri.startsWith(`${scheme}://`)) && URL.canParse(uri), {
        error: `must be an address such as bolt://127.0.0.1:7687 or neo4j+s://host (${SCHEMES.join(', ')})`,
      })
      .optional(),
  },
  NEO4J_USER: { meaning: 'user on that server', fallback: 'neo4j', check: text },
  NEO4J_PASSWORD: {
    meaning: 'password on that server; without one there is no authentication',
    fallback: undefined,
    check: text,
  },
  NEO4J_DATABASE: {
    meaning: "database on that server; without one the server's default",
    fallback: undefined,
    check: text,
  },
  DATA_DIR: { meaning: 'folder of the embedded graph', fallback: 'data', check: text },
  HOST: { meaning: 'address to listen on', fallback: '127.0.0.1', check: text },
  PORT: {
    meaning: 'port to listen on, 0 to 65535; 0 takes a free one',
    fallback: '4000',
    check: whole(0, 65_535),
  },
  REQUEST_TIMEOUT_MS: {
    meaning: 'what one request may take, in milliseconds, 100 to 600000',
    fallback: '10000',
    check: whole(100, 600_000),
  },
  PERSISTED_ONLY: {
    meaning: 'with 1 only the operations of schema/persisted.json are answered, and there is no playground',
    fallback: '0',
    check: z.enum(['0', '1'], { error: 'must be 0 or 1' }),
  },
  LOG_LEVEL: {
    meaning: `how much is logged: ${LOG_LEVELS.join(', ')}`,
    fallback: 'info',
    check: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }),
  },
} as const satisfies Readonly<Record<string, Setting>>;

/** A mistake in the environment: all of them in one line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings. An empty value counts as not set.
 * @throws ConfigError naming every setting that is wrong, its value and what would be right
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const value = (name: keyof typeof SETTINGS): string | undefined => {
    const set = environment[name];
    return set === undefined || set === '' ? SETTINGS[name].fallback : set;
  };
  const shape = z.object({
    NEO4J_URI: SETTINGS.NEO4J_URI.check,
    NEO4J_USER: SETTINGS.NEO4J_USER.check,
    NEO4J_PASSWORD: SETTINGS.NEO4J_PASSWORD.check,
    NEO4J_DATABASE: SETTINGS.NEO4J_DATABASE.check,
    DATA_DIR: SETTINGS.DATA_DIR.check,
    HOST: SETTINGS.HOST.check,
    PORT: SETTINGS.PORT.check,
    REQUEST_TIMEOUT_MS: SETTINGS.REQUEST_TIMEOUT_MS.check,
    PERSISTED_ONLY: SETTINGS.PERSISTED_ONLY.check,
    LOG_LEVEL: SETTINGS.LOG_LEVEL.check,
  });
  const names = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];
  const result = shape.safeParse(Object.fromEntries(names.map((name) => [name, value(name)])));
  const problems = result.success
    ? []
    : result.error.issues.map((issue) => {
        const name = String(issue.path[0]) as keyof typeof SETTINGS;
        return `${name} ${issue.message}, and is ${JSON.stringify(value(name))}`;
      });
  const uri = value('NEO4J_URI');
  for (const name of ['NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const) {
    if (uri === undefined && value(name) !== undefined) problems.push(`${name} is set, but NEO4J_URI is not`);
  }
  if (!result.success || problems.length > 0) throw new ConfigError(problems.join('; '));
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, DATA_DIR, HOST, PORT, LOG_LEVEL } =
    result.data;
  return {
    neo4j:
      NEO4J_URI === undefined
        ? undefined
        : { uri: NEO4J_URI, user: NEO4J_USER ?? 'neo4j', password: NEO4J_PASSWORD, database: NEO4J_DATABASE },
    dataDir: DATA_DIR ?? 'data',
    host: HOST ?? '127.0.0.1',
    port: PORT,
    timeoutMs: result.data.REQUEST_TIMEOUT_MS,
    persistedOnly: result.data.PERSISTED_ONLY === '1',
    logLevel: LOG_LEVEL,
  };
}

/** The settings for `--help`, one a paragraph. */
export function describeSettings(): string {
  return Object.entries<Setting>(SETTINGS)
    .map(([name, { meaning, fallback }]) => {
      const usual = fallback === undefined ? '' : ` (default ${fallback})`;
      return `  ${name.padEnd(18)} ${meaning}${usual}`;
    })
    .join('\n');
}
