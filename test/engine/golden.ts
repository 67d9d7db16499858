import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Atlas } from '../../src/atlas.ts';
import type { Cypher, Plain } from '../../src/engine/cypher.ts';
import type { Engine } from '../../src/engine/port.ts';
import type { StatementFields } from '../../src/kinds/statement/where.ts';
import { unopened } from '../support/unopened.ts';
import { examplesOf, type Params } from './examples.ts';
import { filteredOfAll, filteredOfParents, leavesOf, type Asked } from './leaves.ts';
import { fixed } from './samples/fixed.ts';

const FILE = new URL('golden.yaml', import.meta.url);

/** What a statement answers to parameters. Values that are null are left out: an engine refuses rows without a column. */
export interface Answer {
  /** The name of the statement. */
  readonly of: string;
  readonly params: Params;
  readonly rows: readonly Readonly<Record<string, Plain>>[];
}

/** What the name of a filter starts with. */
export const FILTER = 'filter ';

/** Answers by what was asked: a statement that reads, or a filter: `filter has.data`. */
export type Golden = Readonly<Record<string, readonly Answer[]>>;

const { catalogue, statements } = fixed.atlas(unopened());
const reads = new Map<string, Cypher>(
  statements.filter(({ writes }) => !writes).map((statement) => [statement.name, statement]),
);
const examples = examplesOf(catalogue, fixed);
const leaves = new Map<string, StatementFields>(
  Object.entries(leavesOf(catalogue, fixed)).map(([leaf, where]) => [`${FILTER}${leaf}`, where]),
);

/** Everything that the golden file answers: every statement that reads, and every leaf of a filter. */
export const goldenQuestions: readonly string[] = [...reads.keys(), ...leaves.keys()];

/** What an engine over the fixed corpus answers to one of them. */
export async function answersTo(question: string, engine: Engine, atlas: Atlas): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { statement, params, shown } of await askedBy(question, atlas)) {
    const rows = await engine.read(statement, params as never);
    answers.push({ of: statement.name, params, rows: rows.map((row) => stated(row, shown)) });
  }
  return answers;
}

async function askedBy(
  question: string,
  atlas: Atlas,
): Promise<readonly (Asked & { readonly shown?: readonly string[] })[]> {
  const statement = reads.get(question);
  if (statement !== undefined) return (examples[question] ?? []).map((params) => ({ statement, params }));
  const where = leaves.get(question);
  if (where === undefined) throw new Error(`nothing is called ${question}`);
  const { page, found, others } = await filteredOfAll(atlas, where);
  // Which ones a filter finds is its answer; what the list tells of each is that of the list without it.
  const shown = ['id'];
  const pages = [page, ...(await filteredOfParents(atlas, where, fixed.named))];
  return [...pages.map((each) => ({ ...each, shown })), found, others];
}

function stated(
  row: Readonly<Record<string, Plain>>,
  shown: readonly string[] = Object.keys(row),
): Record<string, Plain> {
  return Object.fromEntries(
    shown.flatMap((column) => {
      const value = row[column] ?? null;
      return value === null ? [] : [[column, value] as const];
    }),
  );
}

/** The golden answers, as they were recorded. */
export function readGolden(): Golden {
  return parse(readFileSync(FILE, 'utf8')) as Golden;
}

/** Records the golden answers, a row a line. */
export function writeGolden(golden: Golden, origin: string): void {
  const line = (value: unknown): string =>
    stringify(value, {
      collectionStyle: 'flow',
      lineWidth: 0,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    }).trimEnd();
  const blocks = Object.entries(golden).map(([question, answers]) => {
    const entries = answers.map(({ of, params, rows }) => {
      const list = rows.length === 0 ? ' []' : rows.map((row) => `\n      - ${line(row)}`).join('');
      return `  - of: ${of}\n    params: ${line(params)}\n    rows:${list}\n`;
    });
    return `${line(question)}:\n${entries.join('')}`;
  });
  const head = `# What ${origin} answers over the fixed corpus: written by \`npm run golden\`, never by hand.\n`;
  writeFileSync(FILE, [head, ...blocks].join('\n'));
}
