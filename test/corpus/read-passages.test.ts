import { describe, expect, it } from 'vitest';
import { corpusOf, edited, mistakesIn, tinySeed } from '../support/seed.ts';
import { breaking } from './broken.ts';

const alpha = breaking('policies/alpha/policy.yaml');

describe('a quote', () => {
  alpha(
    'that is not in the text',
    '- We collect your e-mail address.',
    '- We collect your email address.',
    '15:9: this is not in the text: "We collect your email address."; the text comes closest with "e-mail address." where this has "email address."',
  );
  alpha(
    'with a space where the text has a no-break space',
    'quote: We never sell your data',
    'quote: We never sell data of children.',
    String.raw`22:12: this is not in the text: "We never sell data of children."; the text comes closest with "sell\u00a0data of children." where this has "sell data of children."`,
  );
  alpha(
    'that stands twice',
    'quote: We never sell your data',
    'quote: We never sell',
    '22:12: this stands 2 times in the text: "We never sell". Add near: with a passage that stands once, before the one that is meant',
  );
  alpha(
    'across two sections',
    'quote: We never sell your data',
    'quote: "newsletter.\\n\\n2. Sharing"',
    '22:12: this quote crosses the border of a section: use one quote on each side',
  );
  alpha(
    'that starts where another one starts',
    '- We use your e-mail address for our newsletter.',
    '- We collect your',
    '16:9: another quote of this statement starts at the same place: keep the longer one',
  );
  alpha(
    'with a near, in a list',
    '- We collect your e-mail address.',
    '- {quote: Nobody, near: 2. Sharing}',
    '15:17: this is not in the text: "Nobody"',
  );
  alpha(
    'of nothing-stated',
    'Your privacy matters to us.,',
    'Your privacy matters not.,',
    '34:13: this is not in the text: "Your privacy matters not."; the text comes closest with "to" where this has "not."',
  );
  alpha(
    'of nothing-stated with a near that it stands before',
    'Your privacy matters to us.,',
    'Your privacy matters to us., near: 2. Sharing,',
    '34:48: the quote does not stand after this: "2. Sharing". Name a passage before it',
  );
});

describe('a passage that states nothing', () => {
  alpha(
    'of which a statement quotes a part',
    'Your privacy matters to us.,',
    'address for our newsletter.,',
    '34:13: the statement "collects-email" quotes a part of this: a passage states something or nothing',
  );
});

describe('a policy that is marked as read completely', () => {
  it('tells each passage that was forgotten, in the text', () => {
    const marked = edited(
      tinySeed,
      'policies/beta/policy.yaml',
      'statements:\n',
      'read: complete\nstatements:\n',
    );
    const file = 'policies/beta/policy.txt';
    const why = 'Quote it, or put it under nothing-stated: with the reason';
    expect(mistakesIn(marked)).toEqual([
      `${file}:1:1: no statement quotes this: "Beta". ${why}`,
      `${file}:2:17: no statement quotes this: "Write to". ${why}`,
    ]);
  });

  it('is right when none is', () => {
    const said = 'nothing-stated:\n  - {quote: Beta, why: title}\n  - {quote: Write to, why: courtesy}\n';
    const marked = edited(
      tinySeed,
      'policies/beta/policy.yaml',
      'statements:\n',
      `read: complete\n${said}statements:\n`,
    );
    expect(mistakesIn(marked)).toEqual([]);
    const beta = corpusOf(marked).policies.find(({ slug }) => slug === 'beta');
    // Westorenames and infobetaexample; Beta and Writeto.
    expect(beta?.coverage).toEqual({ characters: 38, stated: 27, nothingStated: 11, forgotten: [] });
  });
});

describe('a near', () => {
  alpha(
    'that is not in the text',
    'near: 2. Sharing',
    'near: 3. Sharing',
    '32:11: this is not in the text: "3. Sharing"; the text comes closest with "2. Sharing" where this has "3. Sharing"',
  );
  alpha(
    'that stands several times',
    'near: 2. Sharing',
    'near: We',
    '32:11: this stands 5 times in the text, and must stand once: "We"',
  );
  alpha(
    'after the quote',
    'near: 2. Sharing',
    'near: of children.',
    '32:11: the quote does not stand after this: "of children.". Name a passage before it',
  );
  alpha(
    'of a quote in a list',
    '- We collect your e-mail address.',
    '- {quote: We, near: nowhere}',
    '15:27: this is not in the text: "nowhere"',
  );
  alpha(
    'beside a list of quotes',
    '      - We use your e-mail address for our newsletter.\n',
    '      - We use your e-mail address for our newsletter.\n    near: 2. Sharing\n',
    '17:11: there are several quotes: write {quote: ..., near: ...} for the one that this belongs to',
  );
});

describe('a section', () => {
  const [collect, sharing] = [
    '{slug: collect, heading: 1. What we collect,',
    '{slug: sharing, heading: 2. Sharing,',
  ];
  alpha(
    'whose heading is not in the text',
    'heading: 2. Sharing',
    'heading: 2. Transfers',
    '8:30: no line after the heading "1. What we collect" starts with "2. Transfers"',
  );
  alpha(
    'whose heading does not start a line',
    'heading: 2. Sharing',
    'heading: Sharing',
    '8:30: no line after the heading "1. What we collect" starts with "Sharing"',
  );
  alpha(
    'and another one, both without a heading in the text',
    `${collect} level: 1}\n  - ${sharing}`,
    '{slug: collect, heading: One, level: 1}\n  - {slug: sharing, heading: Two,',
    '7:30: no line of the text starts with "One"',
    '8:30: no line of the text starts with "Two"',
  );
  alpha(
    'out of the order of the text',
    `${collect} level: 1}\n  - ${sharing}`,
    `${sharing} level: 1}\n  - ${collect}`,
    '8:30: no line after the heading "2. Sharing" starts with "1. What we collect", only one before it: put the sections in the order of the text',
  );
  alpha(
    'with the slug of another one',
    'slug: sharing,',
    'slug: collect,',
    '8:12: the slug "collect" stands twice in this file: give each its own',
  );
  alpha(
    'with the slug of the text before the first heading',
    'slug: collect,',
    'slug: preamble,',
    '7:12: "preamble" is the text before the first heading here: give this section another slug',
  );
});
