import { describe, expect, it } from 'vitest';
import { candidatePractices } from '../../src/stance/answer.ts';
import { ask, brief, claimOf, D, denied, J, R, said } from './world.ts';

// Cases on the edge of a rule, where an implementation that is a little wrong answers otherwise.

describe('a denial', () => {
  it('under a condition is not whole, so it does not deny a narrower practice', () => {
    const words = denied({ practice: 'SHARE', condition: 'without consent' });
    expect(ask('SELL', {}, [words])).toMatchObject({ stance: 'SILENT', asides: [words.id] });
  });

  it('of a promise answers where any practice is asked for, that of a seat does not', () => {
    const promise = denied({ practice: 'PROTECT', names: { data: [D('email-address')] } });
    expect(ask(undefined, { data: D('email-address') }, [promise]).stance).toBe('DENIED');
    const seat = denied({ practice: 'ESTABLISH', names: { in: [J('us')] } });
    expect(ask(undefined, { in: J('us') }, [seat])).toMatchObject({ stance: 'SILENT', asides: [seat.id] });
  });

  it('that states it beside one that implies it makes the answer STATED', () => {
    const words = [denied({ practice: 'SHARE' }), denied({ practice: 'SELL' })];
    expect(brief(ask('SELL', {}, words))).toBe('DENIED STATED');
  });

  it('of a narrower concept is limited to it', () => {
    const words = denied({ practice: 'SELL', names: { data: [D('email-address')] } });
    const limited = `DENIED STATED data=${D('email-address')}`;
    expect(brief(ask('SELL', { data: D('contact-data') }, [words]))).toBe(limited);
  });

  it('of "personal data" that is limited elsewhere does not name what is asked', () => {
    const names = { data: [D('personal-data')], dataSubject: ['DataSubject:child'] };
    const words = denied({ practice: 'COLLECT', names });
    expect(ask('COLLECT', { data: D('ip-address') }, [words])).toMatchObject({
      stance: 'SILENT',
      asides: [words.id],
    });
  });

  it('of what the controller does says nothing of what others do', () => {
    const words = denied({ practice: 'COLLECT' });
    expect(ask('COLLECT', { by: R('marketer') }, [words])).toMatchObject({ stance: 'SILENT', asides: [] });
  });
});

describe('places and persons', () => {
  it("a statement's own persons are the narrower limit beside those whom the policy covers", () => {
    const cover = said({ practice: 'COVER', policy: 'us', names: { residentsOf: [J('us')] } });
    const sale = said({ practice: 'SELL', policy: 'us', names: { residentsOf: [J('us-ca')] } });
    expect(brief(ask('SELL', {}, [cover, sale]))).toBe(`AFFIRMED STATED residentsOf=${J('us-ca')}`);
  });

  it('"nowhere in the world" is no limit', () => {
    const words = denied({ practice: 'STORE', names: { in: [J('worldwide')] } });
    expect(brief(ask('STORE', {}, [words]))).toBe('DENIED STATED');
  });

  it('the world is more than the places of the vocabulary', () => {
    const words = denied({ practice: 'SHARE', names: { outside: ['eea', 'us'].map(J) } });
    const limits = `outside=${J('eea')} outside=${J('us')}`;
    expect(brief(ask('SHARE', { in: J('worldwide') }, [words]))).toBe(`DENIED STATED ${limits}`);
  });
});

describe('a place of which some is uncertain', () => {
  const rest = J('eea-and-adequate');

  it('lies within itself, and what is outside it lies outside it', () => {
    const inside = said({ practice: 'SHARE', names: { in: [rest] } });
    const outside = said({ practice: 'SHARE', names: { outside: [rest] } });
    expect(brief(ask('SHARE', { in: rest }, [inside]))).toBe('AFFIRMED STATED');
    expect(brief(ask('SHARE', { outside: rest }, [outside]))).toBe('AFFIRMED STATED');
    expect(brief(ask('SHARE', { in: rest }, [outside]))).toBe('SILENT ');
    const residents = said({ practice: 'GRANT_RIGHT', names: { residentsOf: [rest] } });
    expect(brief(ask('GRANT_RIGHT', { residentsOf: rest }, [residents]))).toBe('AFFIRMED STATED');
  });

  it('is denied as a whole by its own name, and of two together only in part', () => {
    const outside = denied({ practice: 'SHARE', names: { outside: [rest] } });
    expect(brief(ask('SHARE', { outside: rest }, [outside]))).toBe('DENIED STATED');
    expect(brief(ask('SELL', { outside: rest }, [outside]))).toBe('DENIED IMPLIED');
    const inUs = said({ practice: 'SHARE', names: { in: [J('us')] } });
    expect(ask('SHARE', { outside: rest }, [outside, inUs]).stance).toBe('MIXED');
    const both = denied({ practice: 'SHARE', names: { outside: [rest, J('us')] } });
    expect(ask('SHARE', { outside: rest }, [both]).limits).toHaveLength(2);
  });
});

describe('what is asked for by the word for all', () => {
  it('is named by that word, even if the denial is limited elsewhere', () => {
    const words = denied({
      practice: 'SELL',
      names: { data: [D('personal-data')], recipient: [R('marketer')] },
    });
    const answered = ask('SELL', { data: D('personal-data') }, [words]);
    expect(brief(answered)).toBe(`DENIED STATED recipient=${R('marketer')}`);
    expect(answered.matched).toEqual([D('personal-data')]);
  });
});

describe('limits', () => {
  it('name only the persons who are asked about', () => {
    const some = said({ practice: 'GRANT_RIGHT', names: { residentsOf: [J('us'), J('be')] } });
    expect(brief(ask('GRANT_RIGHT', { residentsOf: J('eea') }, [some]))).toBe(
      `AFFIRMED STATED residentsOf=${J('be')}`,
    );
  });

  it('do not come from a COVER of what others do', () => {
    const theirs = said({ practice: 'COVER', names: { residentsOf: [J('us')], by: [R('marketer')] } });
    expect(brief(ask('SELL', {}, [theirs, said({ practice: 'SELL' })]))).toBe('AFFIRMED STATED');
  });
});

describe('the practices whose statements are read', () => {
  it('are the narrower ones, the broader ones, and COVER, because it limits what the policy says', () => {
    const read = candidatePractices(claimOf('STORE')) ?? [];
    expect([...read].sort()).toEqual(['COVER', 'PROCESS', 'RETAIN', 'STORE']);
  });

  it('are those that reach the practice too', () => {
    expect(candidatePractices(claimOf('USE'))).toContain('COLLECT');
    expect(candidatePractices(claimOf('RELY_ON'))).toContain('GRANT_RIGHT');
    expect(candidatePractices(claimOf(undefined, { data: D('ip-address') }))).toBeUndefined();
  });
});
