import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/stance/answer.ts';
import type { Answer, Basis, Said } from '../../../src/stance/claim.ts';
import { claimOf, terms } from '../world.ts';
import {
  ADEQUATE,
  ADEQUATE_FROM,
  CERTAIN_PLACES,
  disjoint,
  inside,
  NAMED_PLACES,
  PLACES,
  possibly,
  territories,
  WORLDWIDE,
} from './facts.ts';
import { echo, holds } from './scenes.ts';

// Where something is done, told by sets of territories of our own.

const SHARE = claimOf('SHARE');
const list = (places: readonly string[]) => fc.subarray([...places], { minLength: 1, maxLength: 3 });
const place = (places: readonly string[]) => fc.constantFrom(...places);
/** The day before the United States are adequate for some, that day, and one later. */
const days = fc.constantFrom('2023-07-09', ADEQUATE_FROM, '2026-01-01');
const sharing = (polarity: Said['polarity'], role: 'in' | 'outside', places: readonly string[]): Said =>
  echo(SHARE, 'said', { polarity, names: new Map([[role, places]]) });
const asked = (role: 'in' | 'outside', where: string, said: Said, asOf = terms.asOf): Answer =>
  answer(claimOf('SHARE', { [role]: where }), [said], { ...terms, asOf });
const all = (places: readonly string[]): readonly string[] => places.flatMap(territories);

/** That an affirmation answers so; a missing basis is silence. */
function expectAffirmed(answered: Answer, basis: Basis | null, matched?: readonly string[]): void {
  expect([answered.stance, answered.basis]).toEqual(basis === null ? ['SILENT', null] : ['AFFIRMED', basis]);
  if (matched !== undefined) expect([...answered.matched].sort()).toEqual([...matched].sort());
}

/** That a denial answers so: not at all, or with these limits. */
function expectDenied(answered: Answer, limits: readonly string[] | null): void {
  expect([answered.stance, answered.asides]).toEqual([limits === null ? 'SILENT' : 'DENIED', []]);
  expect(answered.limits.map(({ concept }) => concept).sort()).toEqual([...(limits ?? [])].sort());
}

describe('"in" places', () => {
  it('is in X where one of them lies within X', () => {
    holds(fc.tuple(list(CERTAIN_PLACES), place(PLACES), days), ([places, x, asOf]) => {
      const matched = places.filter((each) => inside(territories(each), territories(x)));
      const answered = asked('in', x, sharing('AFFIRMED', 'in', places), asOf);
      expectAffirmed(answered, matched.length > 0 ? 'STATED' : null, matched);
    });
  });

  it('is outside X where one of them has nothing of X, by implication if it says "globally" or is adequate for some', () => {
    holds(fc.tuple(list(CERTAIN_PLACES), place(PLACES), days), ([places, x, asOf]) => {
      fc.pre(x !== WORLDWIDE);
      const stated = places.filter((each) => disjoint(territories(each), possibly(x, asOf)));
      const implied = places.filter(
        (each) => each === WORLDWIDE || disjoint(territories(each), territories(x)),
      );
      const basis = stated.length > 0 ? 'STATED' : implied.length > 0 ? 'IMPLIED' : null;
      const matched = [...new Set([...stated, ...implied])];
      expectAffirmed(asked('outside', x, sharing('AFFIRMED', 'in', places), asOf), basis, matched);
    });
  });

  it('is never both in X and outside X', () => {
    const where = fc.constantFrom<'in' | 'outside'>('in', 'outside');
    holds(fc.tuple(where, place(PLACES), place(PLACES), days), ([role, p, x, asOf]) => {
      fc.pre(x !== WORLDWIDE);
      const said = sharing('AFFIRMED', role, [p]);
      const both = [asked('in', x, said, asOf), asked('outside', x, said, asOf)];
      expect(both.filter(({ stance }) => stance === 'AFFIRMED').length).toBeLessThan(2);
    });
  });

  it('if denied, is denied place by place: whole if one contains what is asked, limited by those that overlap', () => {
    holds(fc.tuple(list(CERTAIN_PLACES), place(CERTAIN_PLACES)), ([places, x]) => {
      const answered = asked('in', x, sharing('DENIED', 'in', places));
      const overlapping = places.filter((each) => !disjoint(territories(each), territories(x)));
      const containing = places.some((each) => inside(territories(x), territories(each)));
      expectDenied(answered, containing ? [] : overlapping.length > 0 ? overlapping : null);
    });
  });

  it('if denied, is a limit of a claim that asks for no place, unless it says "anywhere"', () => {
    holds(list(CERTAIN_PLACES), (places) => {
      const answered = answer(SHARE, [sharing('DENIED', 'in', places)], terms);
      expectDenied(answered, places.includes(WORLDWIDE) ? [] : places);
    });
  });
});

describe('"outside" places', () => {
  it('is outside X where X is part of all of them together, and in nothing but the world', () => {
    holds(fc.tuple(list(NAMED_PLACES), place(PLACES), days), ([places, x, asOf]) => {
      const said = sharing('AFFIRMED', 'outside', places);
      expectAffirmed(asked('in', x, said, asOf), x === WORLDWIDE ? 'STATED' : null);
      fc.pre(x !== WORLDWIDE);
      const certain = inside(possibly(x, asOf), all(places));
      const perhaps = inside(territories(x), all(places));
      expectAffirmed(asked('outside', x, said, asOf), certain ? 'STATED' : perhaps ? 'IMPLIED' : null);
    });
  });

  it('if denied, is denied for "outside" Y: whole if all of them are part of Y, else limited by them', () => {
    holds(fc.tuple(list(NAMED_PLACES), place(PLACES), days), ([places, y, asOf]) => {
      fc.pre(y !== WORLDWIDE);
      const answered = asked('outside', y, sharing('DENIED', 'outside', places), asOf);
      expectDenied(answered, inside(all(places), territories(y)) ? [] : places);
    });
  });

  it('if denied, is denied for "in" p: whole if p has nothing of them, not at all if they contain p', () => {
    holds(fc.tuple(list(NAMED_PLACES), place(PLACES), days), ([places, p, asOf]) => {
      const answered = asked('in', p, sharing('DENIED', 'outside', places), asOf);
      const whole = disjoint(possibly(p, asOf), all(places));
      expectDenied(answered, whole ? [] : inside(possibly(p, asOf), all(places)) ? null : places);
    });
  });

  it('if denied for what is adequate, are denied in part for a place that is adequate for some only', () => {
    holds(fc.tuple(place(NAMED_PLACES), days), ([p, asOf]) => {
      const apart = disjoint(territories(p), possibly(ADEQUATE, asOf));
      const within = inside(territories(p), territories(ADEQUATE));
      const part = [ADEQUATE];
      const outside = asked('in', p, sharing('DENIED', 'outside', [ADEQUATE]), asOf);
      expectDenied(outside, apart ? [] : within ? null : part);
      const there = asked('in', p, sharing('DENIED', 'in', [ADEQUATE]), asOf);
      expectDenied(there, within ? [] : apart ? null : part);
    });
  });
});
