import { describe, expect, it } from 'vitest';
import { formatMistake } from '../../src/corpus/mistakes.ts';
import { BrokenSeed, readCorpus } from '../../src/corpus/read.ts';
import {
  corpusOf,
  edited,
  inFolder,
  mistakesIn,
  sha256,
  tinyCatalogue,
  tinySeed,
  without,
} from '../support/seed.ts';
import { breaking } from './broken.ts';

const ALPHA = 'policies/alpha/policy.yaml';
const alpha = breaking(ALPHA);

describe('a valid seed', () => {
  it('has no mistake', () => {
    expect(mistakesIn(tinySeed)).toEqual([]);
  });

  it('is read with its defaults', () => {
    const { policies, places } = corpusOf(tinySeed);
    expect(policies.map(({ slug }) => slug)).toEqual(['alpha', 'beta', 'gamma']);
    expect(policies[0]?.statements[0]?.said).toMatchObject({ polarity: 'AFFIRMED', modality: 'DOES' });
    expect(places[0]).toMatchObject({ slug: 'eu', aliases: [], memberOf: [], partOf: [], adequateFor: [] });
  });

  it('has the hash of all its files', () => {
    const { hash } = corpusOf(tinySeed);
    expect(corpusOf({ ...tinySeed }).hash).toBe(hash);
    for (const [path, text] of Object.entries(tinySeed).filter(([path]) => path.endsWith('.yaml'))) {
      expect(corpusOf({ ...tinySeed, [path]: `${text}# reviewed\n` }).hash).not.toBe(hash);
    }
    // Also where the length stays.
    expect(corpusOf(edited(tinySeed, ALPHA, 'practice: SELL', 'practice: RENT')).hash).not.toBe(hash);
    expect(corpusOf(without(tinySeed, ...filesOf('gamma'))).hash).not.toBe(hash);
  });

  it('may have hidden files beside its policies', () => {
    expect(mistakesIn({ ...tinySeed, 'policies/.DS_Store': 'x' })).toEqual([]);
  });
});

describe('what a statement names', () => {
  alpha(
    'an unknown concept, with the nearest',
    'data: [email-address]',
    'data: [e-mail-address]',
    '12:12: there is no DataCategory "e-mail-address": did you mean "email-address"?',
  );
  alpha(
    'an unknown concept that none is near',
    'data: [email-address]',
    'data: [zzzzzzz]',
    '12:12: there is no DataCategory "zzzzzzz": see vocabulary/data-categories.yaml',
  );
  alpha(
    'the second of a list',
    'data: [email-address]',
    'data: [contact-data, emailaddress]',
    '12:26: there is no DataCategory "emailaddress": did you mean "email-address"?',
  );
  alpha(
    'a concept of another kind',
    'purposes: [newsletter]',
    'purposes: [everybody]',
    '13:16: "everybody" is a Recipient, not a Purpose: name it under recipients or by',
  );
  alpha(
    'an unknown place',
    'in: [us]',
    'in: [usa]',
    '27:10: there is no Jurisdiction "usa": did you mean "us" or "eea"?',
  );
  alpha(
    'an unknown statement',
    'except: [hosting]',
    'except: [hostin]',
    '21:14: there is no statement of this policy "hostin": did you mean "hosting"?',
  );
  alpha(
    'itself',
    'except: [hosting]',
    'except: [no-sale]',
    '21:14: "no-sale" cannot exempt itself: name another statement',
  );
  alpha(
    'a concept twice',
    'data: [email-address]',
    'data: [email-address, email-address]',
    '12:27: "email-address" stands twice in this list: once is enough',
  );
});

describe('files', () => {
  it('reports each that is missing', () => {
    const gone = ['policies/beta/policy.txt', 'policies/gamma/policy.yaml', 'vocabulary/purposes.yaml'];
    expect(mistakesIn(without(tinySeed, ...gone))).toEqual([
      'vocabulary/purposes.yaml:1:1: this file is missing',
      'policies/beta/policy.txt:1:1: this file is missing',
      'policies/gamma/policy.yaml:1:1: this file is missing',
    ]);
  });

  it('reports that there is no folder of policies', () => {
    const files = without(tinySeed, ...['alpha', 'beta', 'gamma'].flatMap(filesOf));
    expect(mistakesIn(files)).toEqual(['policies:1:1: this folder is missing']);
  });

  it('reports what is not the folder of a policy', () => {
    const files = { ...tinySeed, 'policies/notes.txt': 'x', 'policies/Big Co/policy.txt': 'x' };
    expect(mistakesIn(files)).toEqual([
      'policies/Big Co:1:1: the name of this folder: expected a slug: lower-case letters, digits and single hyphens',
      'policies/notes.txt:1:1: this is not a folder: each policy has a folder of its own',
    ]);
  });

  it('reports a text that is not UTF-8', () => {
    expect(mistakesIn({ ...tinySeed, 'policies/gamma/policy.txt': Buffer.from([0x47, 0xe9]) })).toEqual([
      'policies/gamma/policy.txt:1:1: this file is not in UTF-8: save it as UTF-8',
    ]);
  });

  it('reports a text that was changed', () => {
    expect(
      mistakesIn({ ...tinySeed, 'policies/gamma/policy.txt': 'Gamma tracks nobody, and records nobody!\n' }),
    ).toEqual([
      'policies/gamma/policy.yaml:4:9: policy.txt has another SHA-256: ' +
        '310bf225aaf8c624a50148279753db58a2fa0601d8076e89eaa21e3d9a051013. The text must stay as it was read',
    ]);
  });

  it.each(['', `sha256: '' # none yet`])('tells the hash that a policy lacks (%s)', (instead) => {
    const path = 'policies/gamma/policy.yaml';
    const hash = sha256(tinySeed['policies/gamma/policy.txt'] ?? '');
    const [mistake] = mistakesIn(edited(tinySeed, path, `sha256: ${hash}`, instead));
    expect(mistake).toContain(`write the SHA-256 of policy.txt here: sha256: ${hash}`);
  });

  it('reports two names of one controller', () => {
    const path = 'policies/gamma/policy.yaml';
    expect(mistakesIn(edited(tinySeed, path, 'name: Alpha Inc', 'name: Alpha Ltd'))).toEqual([
      `${path}:1:33: policies/alpha calls the controller "alpha" "Alpha Inc": a controller has one name`,
    ]);
  });
});

describe('several mistakes', () => {
  const broken = [
    ['vocabulary/data-categories.yaml', 'broader: [contact-data]', 'broader: [personal-data]'],
    ['vocabulary/jurisdictions.yaml', 'until: 2020-02-01', 'until: 1972-02-01'],
    [ALPHA, 'data: [email-address]', 'data: [emailaddress]'],
    [ALPHA, 'in: [us]', 'in: [usa]'],
    [ALPHA, 'heading: 2. Sharing', 'heading: 2. Transfers'],
    [ALPHA, 'quote: We never sell your data', 'quote: Nobody sells'],
    [ALPHA, 'Your privacy matters to us.,', 'Who cares?,'],
    ['policies/beta/policy.yaml', 'language: nl', 'language: Dutch'],
  ] as const;
  const files = broken.reduce((all, [path, from, to]) => edited(all, path, from, to), tinySeed);

  it('are reported in one error, file by file', () => {
    expect(mistakesIn(files)).toEqual([
      'vocabulary/data-categories.yaml:13:13: "personal-data" stands for all of its kind, so no broader edge leads to it: take it out',
      'vocabulary/jurisdictions.yaml:7:44: until (1972-02-01) must be later than from (1973-01-01)',
      `${ALPHA}:8:30: no line after the heading "1. What we collect" starts with "2. Transfers"`,
      `${ALPHA}:12:12: there is no DataCategory "emailaddress": did you mean "email-address"?`,
      `${ALPHA}:22:12: this is not in the text: "Nobody sells"`,
      `${ALPHA}:27:10: there is no Jurisdiction "usa": did you mean "us" or "eea"?`,
      `${ALPHA}:34:13: this is not in the text: "Who cares?"`,
      'policies/beta/policy.yaml:3:11: expected a language tag such as nl or en-GB, and this is "Dutch"',
    ]);
  });

  it('are the message of that error, a line each', () => {
    inFolder(files, (folder) => {
      let error: unknown;
      try {
        readCorpus(folder, tinyCatalogue);
      } catch (thrown) {
        error = thrown;
      }
      if (!(error instanceof BrokenSeed)) throw new Error('expected a BrokenSeed');
      expect(error.name).toBe('BrokenSeed');
      expect(error.message.split('\n')).toEqual(error.mistakes.map(formatMistake));
      expect(error.message.split('\n')[1]).toMatch(
        new RegExp(`^${folder}/vocabulary/jurisdictions[.]yaml:7:44: until`),
      );
    });
  });
});

function filesOf(policy: string): string[] {
  return [`policies/${policy}/policy.txt`, `policies/${policy}/policy.yaml`];
}
