import { parseArgs } from 'node:util';
import { BrokenSeed } from './corpus/read.ts';
import { ConfigError, describeSettings, readConfig, type Config } from './config.ts';
import { EngineError } from './engine/errors.ts';
import { UserError } from './errors.ts';

/** What `--help` says of a command. */
interface CommandText<Flag extends string> {
  readonly about: string;
  readonly usage: string;
  /** Options without a value, and what they mean. */
  readonly flags?: Readonly<Record<Flag, string>>;
}

/** A wrong call or setting: one line on standard error, exit code 2. */
const MISUSE = 2;
/** How long what is still open may hold up the end of a command that failed. */
const GRACE_MS = 1_000;

/**
 * Runs a command of the product: `--help` explains it and the settings; wrong settings are one line and exit code 2; a
 * database that does not answer and a seed with mistakes are said without a stack, exit code 1.
 */
export async function command<Flag extends string = never>(
  { about, usage, flags = {} as Record<Flag, string> }: CommandText<Flag>,
  work: (config: Config, given: (flag: Flag) => boolean) => Promise<void>,
): Promise<void> {
  let config: Config | undefined;
  try {
    const all = { help: 'print this and stop', ...flags };
    const options = Object.keys(flags).map((flag) => [flag, { type: 'boolean' as const }] as const);
    const { values } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' }, ...Object.fromEntries(options) },
    });
    if (values.help === true) {
      const lines = Object.entries<string>(all).map(
        ([flag, meaning]) => `  ${`--${flag}`.padEnd(15)} ${meaning}\n`,
      );
      const settings = `Settings (environment variables):\n${describeSettings()}`;
      process.stdout.write(`${about}\n\nUsage: ${usage}\n\nOptions:\n${lines.join('')}\n${settings}\n`);
      return;
    }
    config = readConfig(process.env);
    const given = new Set(Object.keys(values));
    await work(config, (flag) => given.has(flag));
  } catch (error) {
    if (error instanceof ConfigError || isArgumentError(error))
      fail(MISUSE, `policy-atlas: ${error.message}`);
    else if (error instanceof BrokenSeed)
      fail(
        1,
        `the seed has ${error.mistakes.length} ${error.mistakes.length === 1 ? 'mistake' : 'mistakes'}:\n${error.message}`,
      );
    else if (error instanceof UserError) fail(1, `policy-atlas: ${error.message}`);
    else if (error instanceof EngineError)
      fail(1, `policy-atlas: ${databaseOf(config)}${error.message.replaceAll('\n', ' ')}`);
    else throw error;
  }
}

/** Neo4j's own messages do not say which server they are about. */
function databaseOf(config: Config | undefined): string {
  return config?.neo4j === undefined ? '' : `Neo4j at ${config.neo4j.uri} (NEO4J_URI): `;
}

function fail(exitCode: number, message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
  // A driver may still wait for a server that never answers.
  setTimeout(() => process.exit(), GRACE_MS).unref();
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
