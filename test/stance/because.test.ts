import { describe, expect, it } from 'vitest';
import { because } from '../../src/stance/because.ts';
import type { Said } from '../../src/stance/claim.ts';
import { ask, D, denied, said, terms } from './world.ts';

// The sentence that a person reads must tell what the stance alone hides.

const sentence = (corpus: readonly Said[]): string =>
  because('Alpha', ask('COLLECT', { data: D('email-address') }, [...corpus]), terms.vocabulary);
const email = { practice: 'COLLECT' as const, names: { data: [D('email-address')] } };

describe('why a company is said to do something', () => {
  it('is that it says so, naming what it names', () => {
    expect(sentence([said(email)])).toMatch(/^Alpha affirms this in 1 statement, naming [^,]+\.$/);
  });

  it('tells on what it depends, where nothing is said without reserve', () => {
    expect(sentence([said({ ...email, modality: 'ON_CONSENT' })])).toMatch(/, on consent\.$/);
    expect(sentence([said({ ...email, modality: 'MAY' })])).toMatch(/, as something it may do\.$/);
    expect(sentence([said({ ...email, modality: 'IF_REQUIRED_BY_LAW' })])).toMatch(
      /, where the law asks for it\.$/,
    );
    expect(sentence([said({ ...email, modality: 'MAY' }), said(email)])).not.toContain('may do');
  });

  it('tells that denials bear on it, which the answer leaves out', () => {
    const exempting = {
      ...denied({ practice: 'COLLECT', names: { data: [D('contact-data')] } }),
      exempts: true,
    };
    expect(sentence([said(email), exempting])).toMatch(
      /^Alpha affirms this .*; 1 denial bears on it without changing the answer\.$/,
    );
    expect(sentence([said(email), exempting, { ...exempting, id: 'another' }])).toContain(
      '; 2 denials bear on',
    );
  });
});

describe('why a company is said to be silent', () => {
  it('is that nothing answers the question, though denials may come near', () => {
    expect(sentence([])).toBe('Alpha says nothing that answers this.');
    const near = denied({ practice: 'COLLECT', names: { dataSubject: ['DataSubject:child'] } });
    expect(sentence([near])).toBe(
      'Alpha says nothing that answers this; 1 denial bears on it without answering it.',
    );
  });
});
