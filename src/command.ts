import { parseArgs } from 'node:util';
import { BrokenSeed } from './corpus/read.ts';
import { ConfigError, describeSettings, readConfig, type Config } from './config.ts';
import { EngineError } from './engine/errors.ts';
import { UserError } from './errors.ts';

/** A wrong call or setting: one line on standard error, exit code 2. */
const MISUSE = 2;

/**
 * Runs a command of the product: `--help` explains it and the settings; wrong settings are one line and exit code 2; a
 * database that does not answer and a seed with mistakes are said without a stack, exit code 1.
 */
export async function command(about: string, work: (config: Config) => Promise<void>): Promise<void> {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
    if (values.help) {
      process.stdout.write(`${about}\n\nSettings (environment variables):\n${describeSettings()}\n`);
      return;
    }
    await work(readConfig(process.env));
  } catch (error) {
    if (error instanceof ConfigError || isArgumentError(error))
      fail(MISUSE, `policy-atlas: ${error.message}`);
    else if (error instanceof BrokenSeed)
      fail(1, `the seed has ${error.mistakes.length} mistakes:\n${error.message}`);
    else if (error instanceof EngineError || error instanceof UserError)
      fail(1, `policy-atlas: ${error.message}`);
    else throw error;
  }
}

function fail(exitCode: number, message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
