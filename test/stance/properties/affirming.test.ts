import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Practice } from '../../../src/kinds/statement/practice.ts';
import type { Claim, Said } from '../../../src/stance/claim.ts';
import { claimOf, D, P, terms } from '../world.ts';
import {
  ALL_PRACTICES,
  inside,
  isCase,
  isKind,
  NAMED_PLACES,
  PLACES,
  possibly,
  territories,
} from './facts.ts';
import { answerTo, CONCEPT_ROLES, echo, holds, scenes } from './scenes.ts';

// What affirms a claim, and that it is never lost: not by what else is said, and not for a broader claim.

/** The whole rule of affirming for claims that name concepts alone. */
function affirms(claim: Claim, said: Said): boolean {
  const practices =
    claim.practice === undefined ||
    isCase(said.practice, claim.practice) ||
    (claim.practice === 'USE' && isCase(said.practice, 'PROCESS') && said.names.has('purpose')) ||
    (claim.practice === 'RELY_ON' && said.names.has('legalBasis'));
  return (
    said.polarity === 'AFFIRMED' &&
    practices &&
    said.names.has('by') === claim.names.has('by') &&
    [...claim.names].every(([role, asked]) => said.names.get(role)?.some((id) => isKind(id, asked)))
  );
}

/** The same claim about another concept of one role. */
const about = (claim: Claim, role: string, concept: string): Claim => ({
  ...claim,
  names: new Map([...claim.names, [role, concept]]),
});
/** Every pair of a list of which the first is another and within the second. */
const pairs = <T>(all: readonly T[], within: (inner: T, outer: T) => boolean) =>
  fc.constantFrom(
    ...all.flatMap((inner) =>
      all.filter((outer) => outer !== inner && within(inner, outer)).map((outer) => [inner, outer] as const),
    ),
  );
const placePairs = (places: readonly string[]) =>
  pairs(places, (inner, outer) => inside(possibly(inner, terms.asOf), territories(outer)));
const practicePairs = pairs(ALL_PRACTICES, isCase);
const conceptPairs = fc.constantFrom(
  ['data', D('email-address'), D('contact-data')] as const,
  ['purpose', P('direct-marketing'), P('marketing')] as const,
);

/** That nothing of what affirms the first claim is missing from what affirms the second. */
function expectRolledUp(narrower: Claim, broader: Claim, corpus: readonly Said[]): void {
  const found = answerTo(broader, corpus).affirming;
  expect(found).toEqual(expect.arrayContaining([...answerTo(narrower, corpus).affirming]));
}

describe('an affirmation', () => {
  it('is of the practice or a case of it, and names the same or a narrower concept wherever the claim asks', () => {
    holds(scenes(CONCEPT_ROLES, { polarity: 'AFFIRMED' }), ({ claim, corpus }) => {
      const expected = corpus.filter((said) => affirms(claim, said)).map(({ id }) => id);
      const answered = answerTo(claim, corpus);
      expect(answered.affirming).toEqual(expected);
      const matching = corpus
        .filter((said) => affirms(claim, said))
        .flatMap((said) =>
          [...claim.names].flatMap(([role, asked]) =>
            (said.names.get(role) ?? []).filter((id) => isKind(id, asked)),
          ),
        );
      expect([...answered.matched].sort()).toEqual([...new Set(matching)].sort());
    });
  });

  it('of processing for a purpose is of use too, and one on a legal basis is of relying on it; no other reaches so far', () => {
    const asked = fc.oneof(fc.constantFrom<Practice>('USE', 'RELY_ON'), fc.constantFrom(...ALL_PRACTICES));
    const details = fc.subarray(['purpose', 'legalBasis'] as const);
    holds(fc.tuple(asked, fc.constantFrom(...ALL_PRACTICES), details), ([practice, other, roles]) => {
      const claim = claimOf(practice);
      const names = new Map(roles.map((role) => [role, [`${role}:any`]]));
      const said = echo(claim, 'said', { practice: other, names });
      expect(answerTo(claim, [said]).stance).toBe(affirms(claim, said) ? 'AFFIRMED' : 'SILENT');
    });
  });

  it('makes any answer AFFIRMED or MIXED', () => {
    const drawn = fc.tuple(scenes(), fc.boolean());
    holds(drawn, ([{ claim, corpus, more }, asAsked]) => {
      const affirmation = asAsked ? echo(claim, 'more') : more;
      fc.pre(answerTo(claim, [affirmation]).stance === 'AFFIRMED');
      const answered = answerTo(claim, [...corpus, affirmation]);
      expect(['AFFIRMED', 'MIXED']).toContain(answered.stance);
      expect(answered.affirming).toContain('more');
    });
  });

  it('affirms whatever else is said', () => {
    holds(scenes(), ({ claim, corpus, more }) => {
      const { affirming } = answerTo(claim, corpus);
      const added = answerTo(claim, [more, ...corpus]).affirming.filter((id) => id !== more.id);
      expect(added).toEqual(affirming);
      const alone = corpus.filter((said) => answerTo(claim, [said]).affirming.includes(said.id));
      expect(affirming).toEqual(alone.map(({ id }) => id));
    });
  });
});

describe('what affirms a claim', () => {
  it('affirms it for a practice of which the asked one is a case, and for any practice', () => {
    holds(fc.tuple(scenes(), practicePairs), ([{ claim, corpus }, [narrower, broader]]) => {
      const asked = { ...claim, practice: narrower };
      const said = [...corpus, echo(asked, 'narrower')];
      expectRolledUp(asked, { ...claim, practice: broader }, said);
      expectRolledUp(asked, { ...claim, practice: undefined }, said);
    });
  });

  it('affirms it for a broader concept', () => {
    holds(fc.tuple(scenes(), conceptPairs), ([{ claim, corpus }, [role, narrower, broader]]) => {
      const asked = about(claim, role, narrower);
      expectRolledUp(asked, about(claim, role, broader), [...corpus, echo(asked, 'narrower')]);
    });
  });

  it('affirms it "in" the whole where it does "in" a part, and "outside" a part where it does outside the whole', () => {
    const drawn = fc.tuple(scenes(), placePairs(PLACES), placePairs(NAMED_PLACES));
    holds(drawn, ([{ claim, corpus }, [part, whole], [inner, outer]]) => {
      const names = new Map([...claim.names].filter(([role]) => role !== 'in' && role !== 'outside'));
      const placed = (role: string, place: string): Claim => about({ ...claim, names }, role, place);
      const said = [...corpus, echo(placed('in', part), 'in'), echo(placed('outside', outer), 'outside')];
      expectRolledUp(placed('in', part), placed('in', whole), said);
      expectRolledUp(placed('outside', outer), placed('outside', inner), said);
    });
  });

  it('affirms it where less is asked', () => {
    holds(scenes(), ({ claim, corpus }) => {
      const said = [...corpus, echo(claim, 'same')];
      for (const role of claim.names.keys()) {
        // Who acts is no detail of the claim: without it, it asks what the controller does itself.
        if (role === 'by') continue;
        const names = new Map([...claim.names].filter(([named]) => named !== role));
        expectRolledUp(claim, { ...claim, names }, said);
      }
    });
  });

  it('does not affirm it for what is narrower', () => {
    const drawn = fc.tuple(scenes(CONCEPT_ROLES), practicePairs, conceptPairs, placePairs(PLACES));
    holds(drawn, ([{ claim }, [practice, broaderPractice], [role, narrower, broader], [part, whole]]) => {
      const silent = (asked: Claim, of: Claim): void => {
        expect(answerTo(asked, [echo(of, 'broader')]).stance).toBe('SILENT');
      };
      silent(about(claim, role, narrower), about(claim, role, broader));
      silent(about(claim, 'in', part), about(claim, 'in', whole));
      // Processing for a purpose is using for it.
      const reaches = practice === 'USE' && claim.names.has('purpose');
      if (!reaches) silent({ ...claim, practice }, { ...claim, practice: broaderPractice });
    });
  });
});
