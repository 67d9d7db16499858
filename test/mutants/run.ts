import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { broken, makeCopy, removeCopy, root, whileBroken } from './copy.ts';
import { elsewhere } from './elsewhere.ts';
import { RULES, rules, type Mutation } from './mutants.ts';
import { failuresOf, runSuite, verdictOn, type Verdict } from './suite.ts';

// Proves that the tests notice when something is broken: breaks one thing after the other in a copy and runs the tests there.

const USAGE = `npm run mutants [-- WORD...]

Breaks the rules of stances and what else the API does, one after the other, in a copy of the sources, and runs the tests
that must notice.

  red     a test noticed
  GREEN   no test noticed: one is missing
  ERROR   the mutation broke the program instead of a rule

WORD...   only the mutations whose names hold all of these words
--help    this text

Exits with 1 unless all are red.
`;
const LABELS = { red: 'red  ', green: 'GREEN', invalid: 'ERROR' } as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (!values.help) return await judgeAll(selected(positionals));
    process.stdout.write(USAGE);
    return 0;
  } catch (error) {
    say(messageOf(error));
    return 1;
  }
}

/** The mutations whose names hold all of the words. @throws if there are none, or one of them no longer fits its file. */
function selected(words: readonly string[]): readonly Mutation[] {
  const chosen = [...rules, ...elsewhere].filter(({ name }) =>
    words.every((word) => name.toLowerCase().includes(word.toLowerCase())),
  );
  if (chosen.length === 0) throw new Error(`no mutation is called ${words.join(' ')}`);
  for (const mutation of chosen) broken(readFileSync(join(root, mutation.file), 'utf8'), mutation);
  return chosen;
}

/** Judges mutations in a copy that is gone afterwards, and says so line by line; the exit code. */
async function judgeAll(chosen: readonly Mutation[]): Promise<number> {
  const folder = makeCopy();
  const stop = whenStopped(() => {
    removeCopy(folder);
  });
  try {
    const verdicts: Verdict[] = [];
    const counts = new Map<string, number>();
    for (const mutation of chosen) {
      const suite = mutation.tests ?? RULES;
      const sound = counts.get(suite.join(' ')) ?? (await soundCount(folder, suite, stop));
      counts.set(suite.join(' '), sound);
      verdicts.push(await judge(folder, mutation, sound, stop));
    }
    const count = (kind: Verdict['kind']): number => verdicts.filter((each) => each.kind === kind).length;
    const errors = count('invalid');
    say(`\n${count('red')} red, ${count('green')} green${errors > 0 ? `, ${errors} errors` : ''}`);
    return count('red') === chosen.length ? 0 : 1;
  } finally {
    removeCopy(folder);
  }
}

/**
 * Ends the process on Ctrl-C and its like: aborts the signal, which kills the running tests, and cleans up. At once, and
 * under `node --import tsx`: the `tsx` command kills a child that does not end within some 60 ms of a Ctrl-C.
 */
function whenStopped(cleanUp: () => void): AbortSignal {
  const stopper = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      stopper.abort();
      cleanUp();
      process.exit(128 + constants.signals[name]);
    });
  }
  return stopper.signal;
}

/** How many tests of a suite run on the sound program. @throws if one of them fails. */
async function soundCount(folder: string, suite: readonly string[], stop: AbortSignal): Promise<number> {
  const report = await runSuite(folder, suite, stop);
  const failures = failuresOf(report);
  if (failures.length > 0)
    throw new Error(`Nothing is broken yet, and these fail already:\n  ${failures.join('\n  ')}`);
  say(`sound: ${report.numTotalTests} tests of ${suite.join(' ')}`);
  return report.numTotalTests;
}

async function judge(folder: string, mutation: Mutation, sound: number, stop: AbortSignal): Promise<Verdict> {
  const started = performance.now();
  const verdict = await whileBroken(folder, mutation, () => verdictOf(folder, mutation, sound, stop));
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const why = verdict.kind === 'invalid' ? ` (${verdict.why})` : '';
  say(`${LABELS[verdict.kind]} ${seconds.padStart(5)} s  ${mutation.name}${why}`);
  return verdict;
}

async function verdictOf(
  folder: string,
  { tests = RULES }: Mutation,
  sound: number,
  stop: AbortSignal,
): Promise<Verdict> {
  try {
    return verdictOn(await runSuite(folder, tests, stop), sound);
  } catch (error) {
    return { kind: 'invalid', why: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
