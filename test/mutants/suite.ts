import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What vitest's JSON reporter says of a run, as far as it is read here. */
export interface Report {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    /** Why the file itself failed, where it did: it could not be imported, or a hook threw. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export type Verdict =
  | { readonly kind: 'red' | 'green' }
  /** The run proves nothing: the mutation broke the program instead of a rule. */
  | { readonly kind: 'invalid'; readonly why: string };

/**
 * How a test says that it found another answer. fast-check wraps the failed assertion into an error of its own, and the
 * oracle and those who expect a refusal show the document or the answer in one.
 */
const ASSERTED = /^(AssertionError|Error: (Property failed after|document \d+ of seed|expected one error))/;
const REPORT = 'report.json';
/** A mutation that makes a rule loop for ever must not hold up the others. */
const MOST_MS = 120_000;

/** Runs the tests of a folder that are named by filters, until the signal kills them. @throws if vitest leaves no report. */
export async function runSuite(folder: string, tests: readonly string[], stop: AbortSignal): Promise<Report> {
  const report = join(folder, REPORT);
  rmSync(report, { force: true });
  const child = spawn(
    process.execPath,
    [
      join(folder, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      `--root=${folder}`,
      '--config=test/mutants/vitest.config.ts',
      `--outputFile=${REPORT}`,
      ...tests,
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      signal: stop,
      timeout: MOST_MS,
      killSignal: 'SIGKILL',
    },
  );
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  child.on('error', (error) => (complaints += error.message));
  await once(child, 'close');
  if (!existsSync(report)) throw new Error(`vitest left no report of ${tests.join(' ')}:\n${complaints}`);
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

/** The failed tests and the files that failed by themselves, each with the first line of its reason. */
export function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${name}: ${firstLine(message)}`] : [];
    return failed.map((test) => `${test.fullName}: ${firstLine(test.failureMessages[0] ?? '')}`);
  });
}

/** Red only where the same tests ran as on the sound program, and one of them found another answer than it expects. */
export function verdictOn(report: Report, expected: number): Verdict {
  const failures = failuresOf(report);
  if (report.numTotalTests !== expected) {
    return invalid(`${report.numTotalTests} of ${expected} tests ran`, failures);
  }
  if (failures.length === 0) return { kind: 'green' };
  const reasons = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ failureMessages }) => failureMessages);
  if (reasons.some((reason) => /^(ReferenceError|SyntaxError)/.test(reason))) {
    return invalid('the broken passage is no program', failures);
  }
  const asserted = reasons.some((reason) => ASSERTED.test(reason));
  return asserted ? { kind: 'red' } : invalid('no test failed by an assertion', failures);
}

function invalid(why: string, failures: readonly string[]): Verdict {
  return { kind: 'invalid', why: [why, ...failures.slice(0, 1)].join('; ') };
}

function firstLine(text: string): string {
  return text.split('\n', 1).join('');
}
