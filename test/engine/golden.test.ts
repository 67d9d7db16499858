import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/atlas.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Engine } from '../../src/engine/port.ts';
import { forEachEngine } from '../support/engines.ts';
import { answersTo, FILTER, goldenQuestions, readGolden } from './golden.ts';
import { tellsApart } from './leaves.ts';
import { fixed } from './samples/fixed.ts';

const golden = readGolden();

describe('the golden file', () => {
  it('answers every statement that reads and every filter, with rows, and nothing else', () => {
    const answered = Object.entries(golden).filter(([, answers]) =>
      answers.some(({ rows }) => rows.length > 0),
    );
    expect(answered.map(([question]) => question).sort()).toEqual([...goldenQuestions].sort());
    expect(Object.keys(golden).length).toBe(answered.length);
  });

  it('has statements on both sides of every filter', () => {
    for (const [question, answers] of Object.entries(golden)) {
      if (!question.startsWith(FILTER)) continue;
      const [found, others] = answers
        .filter(({ of }) => of === 'statement.all.total.where')
        .map(({ rows }) => Number(rows[0]?.['total'] ?? 0));
      expect(tellsApart(question.slice(FILTER.length), found ?? 0, others ?? 0), question).toBe(true);
    }
  });
});

forEachEngine('the golden rows', (open, kind) => {
  let engine: Engine;
  let atlas: Atlas;
  beforeAll(async () => {
    engine = await open();
    atlas = fixed.atlas(engine);
    await loadCorpus(engine, fixed.corpus, atlas.catalogue, { clock: () => new Date(0) });
  });

  // What filters give on Neo4j is compared over the shipped seed, in statements.test.ts.
  const questions = goldenQuestions.filter((each) => kind === 'embedded' || !each.startsWith(FILTER));
  it.each(questions)('%s', async (question) => {
    expect(await answersTo(question, engine, atlas)).toEqual(golden[question]);
  });
});
