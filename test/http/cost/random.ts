import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EngineKind } from '../../../src/engine/port.ts';
import { productAtlas } from '../../../src/product.ts';
import { numberSet } from '../../support/numbers.ts';
import { unopened } from '../../support/unopened.ts';
import { expectCost, put, type Answered, type Target } from './asked.ts';
import { documents, type Document } from './documents.ts';

/** How many documents; Neo4j plans each of their statements anew. `COST_DOCUMENTS` and `COST_SEED` set others. */
const COUNT = { embedded: 2_000, neo4j: 25 } as const;
const SEED = numberSet('COST_SEED', 20_180_525);

/** What a generated document may be refused with: values that do not go together, or a price above the limit. */
const EXPECTED = ['BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED'];

/** The price bounds the rows of random documents. */
export function randomDocuments(target: () => Target, kind: EngineKind): void {
  const count = numberSet('COST_DOCUMENTS', COUNT[kind]);

  it(`prices ${count} random documents at no less than their rows`, { timeout: 900_000 }, async () => {
    const { schema } = productAtlas(unopened());
    const answers: Answered[] = [];
    const property = fc.asyncProperty(documents(schema), async (document: Document) => {
      const answer = await put(target(), document);
      const { codes, messages } = answer;
      expect(
        codes.filter((code) => !EXPECTED.includes(code)),
        messages.join('\n'),
      ).toEqual([]);
      expectCost(answer);
      answers.push(answer);
    });
    await fc.assert(property, { seed: SEED, numRuns: count });
    expectTelling(answers, kind);
  });
}

/** Most documents are answered, and enough of these come near their price: else the bound would say little. */
function expectTelling(answers: readonly Answered[], kind: EngineKind): void {
  const answered = answers.filter(({ codes }) => codes.length === 0);
  const several = answered.filter(({ traffic }) => traffic.rows > 1);
  const ratios = answered.map(({ cost, traffic }) => traffic.rows / Math.max(1, cost?.estimated ?? 0));
  const near = ratios.filter((ratio) => ratio > 0.2);
  const dear = answers.filter(({ codes }) => codes.includes('COST_LIMIT_EXCEEDED'));
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  process.stderr.write(
    [
      `costs (${kind}, seed ${SEED}): ${answers.length} documents`,
      `answered without an error ${percent(answered.length, answers.length)}`,
      `refused by price ${percent(dear.length, answers.length)}`,
      `of those answered with more than one row ${percent(several.length, answered.length)}`,
      `rows above a fifth of the price ${percent(near.length, answered.length)}`,
      `greatest rows/price ${Math.max(...ratios).toFixed(2)}\n`,
    ].join(', '),
  );
  expect(answered.length / answers.length).toBeGreaterThanOrEqual(0.6);
  expect(several.length / answered.length).toBeGreaterThanOrEqual(0.5);
  expect(near.length / answered.length).toBeGreaterThanOrEqual(0.1);
}
