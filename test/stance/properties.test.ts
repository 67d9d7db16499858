import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Said } from '../../src/stance/claim.ts';
import { answerTo, BOUNDS, holds, MODALITIES, scenes } from './properties/scenes.ts';

// What holds of any answer, whatever is said and asked. Denials, places and persons have files of their own.

const ids = (statements: readonly Said[]): string[] => statements.map(({ id }) => id);
const asking = (claim: Claim, change: Partial<Claim>): Claim => ({ ...claim, ...change });

describe('any answer', () => {
  it('follows from which statements affirm and which deny, and has a basis unless it is silent', () => {
    holds(scenes(undefined, { covers: true }), ({ claim, corpus }) => {
      const { stance, basis, affirming, denying } = answerTo(claim, corpus);
      const sides = {
        AFFIRMED: [true, false],
        DENIED: [false, true],
        MIXED: [true, true],
        SILENT: [false, false],
      };
      expect([affirming.length > 0, denying.length > 0]).toEqual(sides[stance]);
      expect(basis === null).toBe(stance === 'SILENT');
    });
  });

  it('is affirmed by affirmed statements, denied by denied ones, and its asides are denials of neither side', () => {
    holds(scenes(undefined, { covers: true }), ({ claim, corpus }) => {
      const { affirming, denying, asides } = answerTo(claim, corpus);
      const polarities = new Map(corpus.map(({ id, polarity }) => [id, polarity]));
      for (const id of affirming) expect(polarities.get(id)).toBe('AFFIRMED');
      for (const id of [...denying, ...asides]) expect(polarities.get(id)).toBe('DENIED');
      const listed = [...affirming, ...denying, ...asides];
      expect(new Set(listed).size).toBe(listed.length);
    });
  });

  it('is the same without its asides', () => {
    holds(scenes(undefined, { covers: true }), ({ claim, corpus }) => {
      const answered = answerTo(claim, corpus);
      const rest = corpus.filter(({ id }) => !answered.asides.includes(id));
      expect(answerTo(claim, rest)).toEqual({ ...answered, asides: [] });
    });
  });

  it('gives the conditions of the statements that decide it, each once', () => {
    holds(scenes(undefined, { covers: true }), ({ claim, corpus }) => {
      const { conditions, affirming, denying } = answerTo(claim, corpus);
      const deciding = corpus.filter(({ id }) => affirming.includes(id) || denying.includes(id));
      const stated = new Set(deciding.map(({ condition }) => condition).filter((each) => each !== null));
      expect(conditions).toEqual([...stated].sort());
    });
  });

  it('is implied only where no statement that decides it says so by itself', () => {
    holds(scenes(), ({ claim, corpus }) => {
      const { basis, affirming, denying } = answerTo(claim, corpus);
      const deciding = corpus.filter(({ id }) => affirming.includes(id) || denying.includes(id));
      const stated = deciding.some((said) => answerTo(claim, [said]).basis === 'STATED');
      expect(basis).toBe(deciding.length === 0 ? null : stated ? 'STATED' : 'IMPLIED');
    });
  });

  it('does not depend on the order of statements', () => {
    const orders = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
    holds(fc.tuple(scenes(undefined, { covers: true }), orders), ([{ claim, corpus }, order]) => {
      const rank = new Map(corpus.map(({ id }, index) => [id, order[index] ?? 0]));
      const shuffled = [...corpus].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
      expect(answerTo(claim, shuffled)).toEqual(answerTo(claim, corpus));
    });
  });

  it('is the same where a statement stands twice', () => {
    holds(scenes(undefined, { covers: true }), ({ claim, corpus, more }) => {
      const once = answerTo(claim, [...corpus, more]);
      const twice = answerTo(claim, [more, ...corpus, { ...more, id: 'again' }]);
      const { stance, basis, limits, conditions, matched } = twice;
      expect(once).toMatchObject({ stance, basis, limits, conditions, matched });
    });
  });
});

describe('what counts', () => {
  it('is what the controller does itself for a claim without "by", and what others do for one with it', () => {
    holds(scenes(), ({ claim, corpus }) => {
      const itself = new Map([...claim.names].filter(([role]) => role !== 'by'));
      for (const names of [itself, new Map([...itself, ['by', 'Recipient:marketer']])]) {
        const asked = asking(claim, { names });
        const counted = corpus.filter((said) => said.names.has('by') === names.has('by'));
        expect(answerTo(asked, corpus)).toEqual(answerTo(asked, counted));
        const { affirming, denying, asides } = answerTo(asked, corpus);
        expect(ids(counted)).toEqual(expect.arrayContaining([...affirming, ...denying, ...asides]));
      }
    });
  });

  it('is what has a modality that is asked for', () => {
    const asked = fc.subarray([...MODALITIES], { minLength: 1 });
    holds(fc.tuple(scenes(), asked), ([{ claim, corpus }, modality]) => {
      const kept = corpus.filter((said) => modality.includes(said.modality));
      expect(answerTo(asking(claim, { modality }), corpus)).toEqual(answerTo(claim, kept));
    });
  });

  it('is what has a period that is asked for', () => {
    const days = fc.constantFrom(undefined, 30, 100, 365);
    const asked: fc.Arbitrary<NonNullable<Claim['period']>> = fc.record({
      bound: fc.constantFrom(undefined, ...BOUNDS),
      minDays: days,
      maxDays: days,
      has: fc.constantFrom(undefined, true, false),
    });
    holds(fc.tuple(scenes(), asked), ([{ claim, corpus }, filter]) => {
      const kept = corpus.filter(({ period }) => {
        if (filter.has !== undefined && filter.has !== (period !== null)) return false;
        if (filter.bound !== undefined && filter.bound !== period?.bound) return false;
        const long = period?.days ?? null;
        if (filter.minDays !== undefined && (long === null || long < filter.minDays)) return false;
        return filter.maxDays === undefined || (long !== null && long <= filter.maxDays);
      });
      expect(answerTo(asking(claim, { period: filter }), corpus)).toEqual(answerTo(claim, kept));
    });
  });
});
