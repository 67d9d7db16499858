import { describe, expect, it } from 'vitest';
import { answer } from '../../src/stance/answer.ts';
import { ask, brief, D, denied, P, R, said, terms } from './world.ts';

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
    const claim = { practice: 'SHARE', modality: ['DOES'], names: new Map() } as const;
    expect(brief(answer(claim, [may], terms))).toBe('SILENT ');
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
});
