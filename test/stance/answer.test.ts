import { describe, expect, it } from 'vitest';
import { answer } from '../../src/stance/answer.ts';
import { ask, brief, claimOf, D, denied, P, R, said, terms } from './world.ts';

// Each case is a sentence of a policy, the claim that a reader would ask, and the answer that the sentence gives.

describe('affirming', () => {
  it('is silent where nothing is said', () => {
    expect(brief(ask('SHARE', {}, []))).toBe('SILENT ');
    expect(brief(ask('SHARE', {}, [said({ practice: 'COLLECT' })]))).toBe('SILENT ');
  });

  it('takes a narrower practice, not a broader one', () => {
    expect(brief(ask('SHARE', {}, [said({ practice: 'SELL' })]))).toBe('AFFIRMED STATED');
    expect(brief(ask('SELL', {}, [said({ practice: 'SHARE' })]))).toBe('SILENT ');
  });

  it('takes a narrower concept, not a broader one', () => {
    const email = said({ practice: 'COLLECT', names: { data: [D('email-address')] } });
    const contact = said({ practice: 'COLLECT', names: { data: [D('contact-data')] } });
    const answered = ask('COLLECT', { data: D('contact-data') }, [email]);
    expect(brief(answered)).toBe('AFFIRMED STATED');
    expect(answered.matched).toEqual([D('email-address')]);
    expect(brief(ask('COLLECT', { data: D('email-address') }, [contact]))).toBe('SILENT ');
  });

  it('needs every dimension that the claim names', () => {
    const some = said({ practice: 'SHARE', names: { data: [D('email-address')] } });
    expect(brief(ask('SHARE', { data: D('email-address'), recipient: R('marketer') }, [some]))).toBe(
      'SILENT ',
    );
  });

  it('takes "personal data" only for itself', () => {
    const generic = said({ practice: 'COLLECT', names: { data: [D('personal-data')] } });
    expect(brief(ask('COLLECT', { data: D('personal-data') }, [generic]))).toBe('AFFIRMED STATED');
    expect(brief(ask('COLLECT', { data: D('ip-address') }, [generic]))).toBe('SILENT ');
  });

  it('takes processing for a purpose as use for it', () => {
    const words = said({ practice: 'PROCESS', names: { purpose: [P('support')] } });
    expect(brief(ask('USE', { purpose: P('support') }, [words]))).toBe('AFFIRMED STATED');
    expect(brief(ask('USE', {}, [said({ practice: 'PROCESS' })]))).toBe('SILENT ');
  });

  it('keeps apart what others do', () => {
    const theirs = said({
      practice: 'COLLECT',
      names: { by: [R('advertising-partner')], data: [D('ip-address')] },
    });
    expect(brief(ask('COLLECT', { data: D('ip-address') }, [theirs]))).toBe('SILENT ');
    expect(brief(ask('COLLECT', { by: R('advertising-partner') }, [theirs]))).toBe('AFFIRMED STATED');
    expect(brief(ask('COLLECT', { by: R('advertising-partner') }, [said({ practice: 'COLLECT' })]))).toBe(
      'SILENT ',
    );
  });

  it('counts only the modalities that are asked for', () => {
    const may = said({ practice: 'SHARE', modality: 'MAY' });
    expect(brief(answer(claimOf('SHARE', {}, { modality: ['DOES'] }), [may], terms))).toBe('SILENT ');
    expect(brief(answer(claimOf('SHARE', {}, { modality: ['MAY', 'DOES'] }), [may], terms))).toBe(
      'AFFIRMED STATED',
    );
  });

  it('counts only the periods that are asked for', () => {
    const years = said({ practice: 'RETAIN', period: { bound: 'AT_MOST', days: 1095 } });
    const forever = said({ practice: 'RETAIN', period: { bound: 'INDEFINITE', days: null } });
    const unsaid = said({ practice: 'STORE' });
    const which = (period: Parameters<typeof claimOf>[2]): string[] => [
      ...answer(claimOf('STORE', {}, period), [years, forever, unsaid], terms).affirming,
    ];
    expect(which({ period: { maxDays: 1095 } })).toEqual([years.id]);
    expect(which({ period: { maxDays: 1094 } })).toEqual([]);
    expect(which({ period: { minDays: 1095 } })).toEqual([years.id]);
    expect(which({ period: { minDays: 1096 } })).toEqual([]);
    expect(which({ period: { bound: 'INDEFINITE' } })).toEqual([forever.id]);
    expect(which({ period: { bound: 'INDEFINITE', maxDays: 9999 } })).toEqual([]);
    expect(which({ period: { has: true } })).toEqual([years.id, forever.id]);
    expect(which({ period: { has: false } })).toEqual([unsaid.id]);
    expect(which({})).toEqual([years.id, forever.id, unsaid.id]);
  });

  it('takes what is based on a legal basis as relying on it, whatever the practice', () => {
    const words = said({ practice: 'COLLECT', names: { legalBasis: ['LegalBasis:consent'] } });
    expect(brief(ask('RELY_ON', { legalBasis: 'LegalBasis:consent' }, [words]))).toBe('AFFIRMED STATED');
    expect(brief(ask('RELY_ON', {}, [words]))).toBe('AFFIRMED STATED');
    expect(brief(ask('RELY_ON', { legalBasis: 'LegalBasis:contract' }, [words]))).toBe('SILENT ');
    expect(brief(ask('RELY_ON', {}, [said({ practice: 'COLLECT' })]))).toBe('SILENT ');
  });
});

describe('denying', () => {
  it('"does not sell contact information" denies selling, limited to it', () => {
    const words = denied({ practice: 'SELL', names: { data: [D('contact-data')] } });
    expect(brief(ask('SELL', {}, [words]))).toBe(`DENIED STATED data=${D('contact-data')}`);
    expect(brief(ask('SELL', { data: D('email-address') }, [words]))).toBe('DENIED STATED');
    expect(brief(ask('SELL', { data: D('ip-address') }, [words]))).toBe('SILENT ');
  });

  it('"does not share personal data with any party" denies without limits, and selling by implication', () => {
    const words = denied({
      practice: 'SHARE',
      names: { data: [D('personal-data')], recipient: [R('everybody')] },
    });
    expect(brief(ask('SHARE', {}, [words]))).toBe('DENIED STATED');
    expect(brief(ask('SHARE', { data: D('ip-address'), recipient: R('marketer') }, [words]))).toBe(
      'DENIED STATED',
    );
    expect(brief(ask('SELL', {}, [words]))).toBe('DENIED IMPLIED');
    expect(ask('PROCESS', {}, [words]).stance).toBe('SILENT');
  });

  it('of one purpose is an aside where another is affirmed', () => {
    const no = denied({ practice: 'USE', names: { data: [D('ip-address')], purpose: [P('marketing')] } });
    const yes = said({
      practice: 'USE',
      names: { data: [D('email-address')], purpose: [P('direct-marketing')] },
    });
    const answered = ask('USE', { purpose: P('marketing') }, [no, yes]);
    expect(brief(answered)).toBe('AFFIRMED STATED');
    expect(answered.asides).toEqual([no.id]);
    expect(brief(ask('USE', { purpose: P('marketing') }, [no]))).toBe(
      `DENIED STATED data=${D('ip-address')}`,
    );
  });

  it('that only a condition restricts stands beside an affirmation', () => {
    const no = denied({ practice: 'SELL', condition: 'in the conventional sense' });
    const yes = said({ practice: 'SELL', modality: 'MAY' });
    expect(ask('SELL', {}, [no, yes])).toMatchObject({
      stance: 'MIXED',
      conditions: ['in the conventional sense'],
    });
    expect(ask('SELL', {}, [no]).stance).toBe('DENIED');
  });

  it('with exceptions gives way to what is excepted', () => {
    const no = denied({ practice: 'SHARE', exempts: true });
    const yes = said({ practice: 'SHARE', names: { recipient: [R('service-provider')] } });
    expect(ask('SHARE', {}, [no, yes])).toMatchObject({ stance: 'AFFIRMED', asides: [no.id] });
  });

  it('of a promise stands beside the promise', () => {
    const no = denied({ practice: 'PROTECT', names: { data: [D('email-address')] } });
    expect(ask('PROTECT', {}, [no, said({ practice: 'PROTECT' })]).stance).toBe('MIXED');
  });

  it('that names nothing of what is asked only bears on it', () => {
    const words = denied({ practice: 'SHARE', names: { recipient: [R('marketer')] } });
    expect(ask('SHARE', { data: D('ip-address') }, [words])).toMatchObject({
      stance: 'SILENT',
      asides: [words.id],
    });
  });

  it('of one practice denies no other where any is asked for', () => {
    const words = denied({ practice: 'STORE', names: { data: [D('ip-address')] } });
    expect(ask(undefined, { data: D('ip-address') }, [words]).stance).toBe('DENIED');
    const held = said({ practice: 'COLLECT', names: { data: [D('ip-address')] } });
    expect(ask(undefined, { data: D('ip-address') }, [words, held])).toMatchObject({
      stance: 'AFFIRMED',
      asides: [words.id],
    });
  });

  it('within a service that is not asked about only bears on the claim', () => {
    const chat = ['Service:chat'];
    const words = denied({ practice: 'RECORD', names: { within: chat } });
    expect(ask('RECORD', {}, [words])).toMatchObject({ stance: 'SILENT', asides: [words.id] });
    expect(brief(ask('RECORD', { within: 'Service:chat' }, [words]))).toBe('DENIED STATED');
    expect(ask('RECORD', { within: 'Service:telephone' }, [words])).toMatchObject({
      stance: 'SILENT',
      asides: [],
    });
    const promise = denied({ practice: 'PROTECT', names: { within: chat } });
    expect(ask('PROTECT', {}, [promise, said({ practice: 'PROTECT' })])).toMatchObject({
      stance: 'AFFIRMED',
      asides: [promise.id],
    });
  });

  it('of covering persons bears on any claim that names them, and answers only whom the policy covers', () => {
    const child = 'DataSubject:child';
    const words = denied({ practice: 'COVER', names: { dataSubject: [child] } });
    expect(ask('COLLECT', { dataSubject: child }, [words])).toMatchObject({
      stance: 'SILENT',
      asides: [words.id],
    });
    expect(ask(undefined, { dataSubject: child }, [words]).asides).toEqual([words.id]);
    expect(ask('COLLECT', {}, [words]).asides).toEqual([]);
    expect(ask('COLLECT', { dataSubject: 'DataSubject:visitor' }, [words]).asides).toEqual([]);
    expect(brief(ask('COVER', { dataSubject: child }, [words]))).toBe('DENIED STATED');
  });

  it('under a condition is an aside beside an affirmation where no practice is asked for', () => {
    const no = denied({ practice: 'SELL', names: { data: [D('ip-address')] }, condition: 'for money' });
    const yes = said({ practice: 'COLLECT', names: { data: [D('ip-address')] } });
    expect(ask(undefined, { data: D('ip-address') }, [no, yes])).toMatchObject({
      stance: 'AFFIRMED',
      asides: [no.id],
    });
  });
});
