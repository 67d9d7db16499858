import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { productAtlas, readSeed } from '../../src/product.ts';
import { answer } from '../../src/stance/answer.ts';
import type { Answer, Stance } from '../../src/stance/claim.ts';
import { forEachEngine } from '../support/engines.ts';
import { claims, randomCorpus } from './random-corpus.ts';

const CLAIMS = 150;
const AS_OF = ['2014-06-01', '2020-09-01', '2026-11-22'];

/** Lists in one order, since the rules promise none. */
const sorted = (given: Answer) => ({
  ...given,
  limits: given.limits.map(({ role, concept }) => `${role} ${concept}`).sort(),
  conditions: [...given.conditions].sort(),
  matched: [...given.matched].sort(),
  affirming: [...given.affirming].sort(),
  denying: [...given.denying].sort(),
  asides: [...given.asides].sort(),
});

forEachEngine('what Cypher gives the rules', (open) => {
  it.each([1, 2, 3])('loses no statement that bears on a claim (random graph %i)', async (seed) => {
    const engine = await open();
    const atlas = productAtlas(engine);
    const { corpus, said } = randomCorpus(readSeed(atlas), atlas.catalogue, seed);
    await loadCorpus(engine, corpus, atlas.catalogue, { clock: () => new Date(0) });
    const { vocabulary } = await atlas.context().edition();
    const found = new Map<Stance, number>();
    for (const [index, claim] of fc
      .sample(claims(corpus, atlas.catalogue), { seed, numRuns: CLAIMS })
      .entries()) {
      const asOf = AS_OF[index % AS_OF.length] ?? '';
      const context = atlas.context();
      // One controller by itself, before the whole corpus is asked and kept.
      const alone = await context.answerOf('Controller:c0', claim, asOf);
      const answers = await context.answersOfAll(claim, asOf);
      expect(answers.size).toBe(said.size);
      expect(sorted(alone)).toEqual(sorted(answers.get('Controller:c0') as Answer));
      for (const [controller, statements] of said) {
        const { universal } = atlas.catalogue;
        const expected = answer(claim, statements, { vocabulary, asOf, universal });
        const shown = `${controller} ${JSON.stringify([...claim.names, claim.practice])}`;
        expect([shown, sorted(answers.get(controller) as Answer)]).toEqual([shown, sorted(expected)]);
        found.set(expected.stance, (found.get(expected.stance) ?? 0) + 1);
      }
    }
    // Claims that nobody answers would prove nothing.
    const total = CLAIMS * said.size;
    for (const stance of ['AFFIRMED', 'DENIED', 'MIXED', 'SILENT'] as const)
      expect([stance, (found.get(stance) ?? 0) / total > 0.01]).toEqual([stance, true]);
  });
});
