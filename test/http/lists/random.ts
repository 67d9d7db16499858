import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EngineKind } from '../../../src/engine/port.ts';
import { BOUNDS } from '../../../src/kinds/statement/kind.ts';
import { refusal } from '../../support/http.ts';
import { answerTo, sent, type PeriodWhere, type Where } from './evaluate.ts';
import { DAYS, fieldsOf, filters } from './filters.ts';
import { catalogue, statements } from './oracle.ts';
import { backward, forward, reader, slugsOf, type Read } from './walk.ts';

/** Neo4j plans every filter anew, and the embedded engine has answered it by then. */
const RUNS = { embedded: 150, neo4j: 25 } as const;
const SEED = 20_180_525;

/** Random filters, each answered as the files of the seed say. */
export function randomFilters(url: () => string, kind: EngineKind): void {
  const runs = RUNS[kind];

  it.each<readonly [string, Where]>([
    ['beside another condition', { text: 'CE', or: [{}, { polarity: 'AFFIRMED' }] }],
    ['in not', { not: { or: [{}, { polarity: 'AFFIRMED' }] } }],
  ])('answers an or with an empty filter, %s', async (_what, where) => {
    const { totalCount } = await reader(url, 'statements', { where: ['StatementWhere', sent(where)] })({});
    expect(totalCount).toBe(answerTo(where).length);
  });

  it('refuses half of a character', async () => {
    const query = 'query ($where: StatementWhere) { statements(where: $where) { totalCount } }';
    const { message, extensions } = await refusal(url(), query, { where: { text: '\ud83d' } });
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(/variable text .*well-formed/);
  });

  // Whatever is not stated must not be unknown: the opposite of a filter leaves all the others.
  it('answers every period that is stated, and its opposite', async () => {
    expect(DAYS.length).toBeGreaterThan(4);
    const periods: readonly PeriodWhere[] = [
      ...DAYS.flatMap((days) => [{ minDays: days }, { maxDays: days }, { minDays: days, maxDays: days }]),
      ...Object.keys(BOUNDS).flatMap((bound) => [{ bound }, { bound, maxDays: 1095 }]),
      ...[{ has: true }, { has: false }, { has: true, minDays: 30 }],
    ];
    for (const period of periods) {
      for (const where of [{ period }, { not: { period } }]) {
        const page = await reader(url, 'statements', { where: ['StatementWhere', where] })({ first: 100 });
        expect(slugsOf(page), JSON.stringify(where)).toEqual(answerTo(where).slice(0, 100));
        expect(page.totalCount).toBe(answerTo(where).length);
      }
    }
  });

  it(`answers ${runs} random filters in both orders and both directions`, { timeout: 600_000 }, async () => {
    const sizes: number[] = [];
    const fields = new Set<string>();
    const answered = async (where: Where, size: number): Promise<void> => {
      const expected = answerTo(where);
      const reversed = [...expected].reverse();
      const list = (orderBy: string): Read =>
        reader(url, 'statements', {
          where: ['StatementWhere', sent(where)],
          orderBy: ['StatementOrder', orderBy],
        });
      await forward(list('TEXT'), size, expected);
      await backward(list('TEXT'), size, expected);
      await forward(list('TEXT_DESC'), size, reversed);
      await backward(list('TEXT_DESC'), 100, reversed);
      sizes.push(expected.length);
      for (const field of fieldsOf(where)) fields.add(field);
    };
    // Pages of at least a sixth of the answer, so that no walk is longer than six or seven pages.
    const size = fc.integer({ min: 1, max: 6 });
    const property = fc.asyncProperty(filters, size, (where, pages) =>
      answered(where, Math.min(100, Math.max(1, Math.ceil(answerTo(where).length / pages)))),
    );
    await fc.assert(property, { seed: SEED, numRuns: runs });
    const telling = sizes.filter((each) => each > 0 && each < statements.length);
    expect(sizes).toHaveLength(runs);
    expect(telling.length / runs).toBeGreaterThanOrEqual(0.3);
    // A few filters do not hold every leaf.
    if (kind === 'neo4j') return;
    const leaves = ['controller', 'policy', 'section', 'practice', 'polarity', 'modality', 'has', 'lacks'];
    expect([...fields]).toEqual(
      expect.arrayContaining([
        ...[...leaves, 'period', 'text', 'exactly'],
        ...catalogue.roles.map(({ claim }) => claim),
      ]),
    );
  });
}
