import { parseArgs } from 'node:util';
import { BrokenSeed } from './corpus/read.ts';
import { ConfigError, describeSettings, readConfig, type Config } from './config.ts';
import { EngineError } from './engine/errors.ts';
import { UserError } from './errors.ts';

/** What `--help` says of a command. */
interface CommandText<Flag extends string, Value extends string> {
  readonly about: string;
  readonly usage: string;
  /** Options without a value, and what they mean. */
  readonly flags?: Readonly<Record<Flag, string>>;
  /** Options with a value: what stands for it in the help, and what it means. */
  readonly values?: Readonly<Record<Value, readonly [placeholder: string, meaning: string]>>;
  /** What the one argument is that it takes beside the options; without it there is none. */
  readonly operand?: string;
  /** Whether it reads the seed alone: then the settings are nothing to it, wrong ones neither. */
  readonly offline?: boolean;
}

/** What a command was called with. */
interface Call<Flag extends string, Value extends string> {
  readonly given: (flag: Flag) => boolean;
  readonly value: (name: Value) => string | undefined;
  /** The argument beside the options; empty where the command takes none. */
  readonly operand: string;
}

/** A wrong call or setting: one line on standard error, exit code 2. */
const MISUSE = 2;
/** How long what is still open may hold up the end of a command that failed. */
const GRACE_MS = 1_000;

/**
 * Runs a command of the product: `--help` explains it and the settings; wrong settings are one line and exit code 2; a
 * database that does not answer and a seed with mistakes are said without a stack, exit code 1.
 */
export async function command<Flag extends string = never, Value extends string = never>(
  text: CommandText<Flag, Value>,
  work: (config: Config, call: Call<Flag, Value>) => Promise<void>,
): Promise<void> {
  let config: Config | undefined;
  try {
    const { help, call } = callOf(text);
    if (help) {
      process.stdout.write(helpOf(text));
      return;
    }
    config = readConfig(text.offline === true ? {} : process.env);
    await work(config, call);
  } catch (error) {
    if (error instanceof ConfigError || error instanceof UsageError || isArgumentError(error))
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

/**
 * Reads the arguments of the process; wrong ones throw as `isArgumentError` knows them, a wrong number of them as
 * `UsageError`.
 */
function callOf<Flag extends string, Value extends string>({
  flags = {} as Record<Flag, string>,
  values: valued = {} as Record<Value, readonly [string, string]>,
  operand,
}: CommandText<Flag, Value>): { help: boolean; call: Call<Flag, Value> } {
  const options = (names: object, type: 'boolean' | 'string') =>
    Object.fromEntries(Object.keys(names).map((name) => [name, { type }] as const));
  const { values, positionals } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      ...options(flags, 'boolean'),
      ...options(valued, 'string'),
    },
    allowPositionals: operand !== undefined,
  });
  const help = values.help === true;
  if (operand !== undefined && !help && positionals.length !== 1) {
    const given = positionals.length === 0 ? 'none' : positionals.join(' ');
    throw new UsageError(`expected one ${operand}, and there is ${given}: see --help`);
  }
  return {
    help,
    call: {
      given: (flag) => Object.hasOwn(values, flag),
      value: (name) => (values as Readonly<Record<string, string | undefined>>)[name],
      operand: positionals[0] ?? '',
    },
  };
}

/** A call with the wrong number of arguments. */
class UsageError extends Error {}

function helpOf({ about, usage, flags = {}, values = {}, offline }: CommandText<string, string>): string {
  const lines = [
    ...Object.entries({ help: 'print this and stop', ...flags }).map(([flag, meaning]) => [
      `--${flag}`,
      meaning,
    ]),
    ...Object.entries(values).map(([name, [placeholder, meaning]]) => [`--${name} ${placeholder}`, meaning]),
  ].map(([option = '', meaning = '']) => `  ${option.padEnd(17)} ${meaning}\n`);
  const settings = offline === true ? '' : `\nSettings (environment variables):\n${describeSettings()}\n`;
  return `${about}\n\nUsage: ${usage}\n\nOptions:\n${lines.join('')}${settings}`;
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
