import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Said } from '../../../src/stance/claim.ts';
import { claimOf } from '../world.ts';
import { CERTAIN_PLACES, disjoint, inside, limitsItsPolicy, territories } from './facts.ts';
import { answerTo, echo, holds, practices, scenes } from './scenes.ts';

// Of whom something is said: the persons of a place, told by sets of territories of our own.

const GRANT = claimOf('GRANT_RIGHT');
const places = fc.subarray([...CERTAIN_PLACES], { minLength: 0, maxLength: 2 });
const asked = fc.constantFrom(...CERTAIN_PLACES);
const of = (limit: readonly string[], words: Partial<Said> = {}): Said =>
  echo(GRANT, 'said', {
    names: limit.length === 0 ? new Map() : new Map([['residentsOf', limit]]),
    ...words,
  });
const about = (place: string): Claim => claimOf('GRANT_RIGHT', { residentsOf: place });

/** What is said of the persons of some places means for those of another. */
function relation(limit: readonly string[], place: string): 'all' | 'some' | 'none' {
  const covered = limit.flatMap(territories);
  if (limit.length === 0 || inside(territories(place), covered)) return 'all';
  return disjoint(territories(place), covered) ? 'none' : 'some';
}

/** That the limits are those that overlap what is asked, and none that the statement does not state. */
function expectLimits(claim: Claim, said: Said, limit: readonly string[]): void {
  const place = claim.names.get('residentsOf');
  const { limits } = answerTo(claim, [said]);
  const found = limits.map(({ concept }) => concept);
  const overlapping = limit.filter((each) => place === undefined || relation([each], place) !== 'none');
  expect(found).toEqual(expect.arrayContaining(overlapping));
  expect(limit).toEqual(expect.arrayContaining(found));
  expect(limits.every(({ role }) => role === 'residentsOf')).toBe(true);
}

describe('persons of a place', () => {
  it('are meant by what is said of everybody or of a place that contains theirs, and partly where the two overlap', () => {
    holds(fc.tuple(places, asked), ([limit, place]) => {
      const answered = answerTo(about(place), [of(limit)]);
      const related = relation(limit, place);
      expect(answered.stance).toBe(related === 'none' ? 'SILENT' : 'AFFIRMED');
      expectLimits(about(place), of(limit), related === 'some' ? limit : []);
    });
  });

  it('are meant by a denial in the same way', () => {
    const restricted = fc.record({ exempts: fc.boolean(), condition: fc.constantFrom(null, 'if asked') });
    holds(fc.tuple(places, asked, restricted), ([limit, place, words]) => {
      const denial = of(limit, { polarity: 'DENIED', ...words });
      const { stance, denying, asides } = answerTo(about(place), [denial]);
      const related = relation(limit, place);
      expect([stance, denying, asides]).toEqual(
        related === 'none' ? ['SILENT', [], []] : ['DENIED', ['said'], []],
      );
      expectLimits(about(place), denial, related === 'some' ? limit : []);
    });
  });

  it('keep a denial from being whole where it means only some of them', () => {
    holds(fc.tuple(places, asked), ([limit, place]) => {
      const claim = claimOf('SHARE', { residentsOf: place });
      const denial = { ...of(limit, { polarity: 'DENIED' }), practice: 'SHARE' as const };
      const { stance, asides } = answerTo(claim, [denial, echo(claim, 'yes')]);
      const related = relation(limit, place);
      expect(stance).toBe(related === 'all' ? 'MIXED' : 'AFFIRMED');
      expect(asides).toEqual(related === 'some' ? ['said'] : []);
    });
  });

  it('limit an answer that does not ask for them where every affirmation is limited, and a denial', () => {
    holds(fc.tuple(places, places), ([limit, other]) => {
      expectLimits(GRANT, of(limit), limit);
      expectLimits(GRANT, of(limit, { polarity: 'DENIED' }), limit);
      const { limits } = answerTo(GRANT, [of(limit), of(other, { id: 'other' })]);
      const both = limit.length > 0 && other.length > 0 ? new Set([...limit, ...other]) : new Set();
      expect(new Set(limits.map(({ concept }) => concept))).toEqual(both);
      expect(limits).toHaveLength(both.size);
    });
  });
});

describe('a policy that covers the persons of a place', () => {
  it('says all that it says of them alone, unless it says of whom; other policies are as they were', () => {
    const covering = fc.subarray([...CERTAIN_PLACES], { minLength: 1, maxLength: 2 });
    holds(fc.tuple(scenes(), covering, fc.boolean()), ([{ claim, corpus }, covered, apart]) => {
      fc.pre(claim.practice !== undefined && claim.practice !== 'COVER');
      const said = corpus.filter(({ practice }) => practice !== 'COVER');
      const limits = apart ? covered.map((place) => [place]) : [covered];
      const covers = limits.map((limit, index) =>
        of(limit, { id: `cover ${index}`, practice: 'COVER', policyId: 'p' }),
      );
      expect(covers.every(limitsItsPolicy)).toBe(true);
      const spelledOut = said.map((each) =>
        each.policyId !== 'p' || each.names.has('residentsOf')
          ? each
          : { ...each, names: new Map([...each.names, ['residentsOf', covered]]) },
      );
      expect(answerTo(claim, [...covers, ...said])).toEqual(answerTo(claim, spelledOut));
    });
  });

  it('leaves out whom it says that it leaves out, wherever they are', () => {
    holds(fc.tuple(asked, asked, practices), ([covered, place, practice]) => {
      fc.pre(practice !== 'COVER');
      const child = 'DataSubject:child';
      const names = new Map([['dataSubject', [child]]]);
      const cover = of([covered], { id: 'cover', practice: 'COVER' });
      const not = of([], { id: 'not', practice: 'COVER', polarity: 'DENIED', names });
      const claim = claimOf(practice, { dataSubject: child, residentsOf: place });
      expect(answerTo(claim, [cover, not])).toMatchObject({ stance: 'SILENT', asides: ['not'] });
    });
  });

  it('takes nothing from what another policy affirms', () => {
    holds(fc.tuple(scenes(), asked), ([{ claim, corpus }, place]) => {
      const cover = of([place], { id: 'cover', practice: 'COVER', policyId: 'r' });
      const { affirming } = answerTo(claim, [...corpus, cover]);
      expect(affirming.filter((id) => id !== 'cover')).toEqual(answerTo(claim, corpus).affirming);
    });
  });
});
