import { createAtlas } from '../../../src/atlas.ts';
import { corpusOf, sha256, tinyCatalogue, tinySeed, type SeedTexts } from '../../support/seed.ts';
import type { Sample } from './sample.ts';

const clock = (): Date => new Date('2026-11-22T10:00:00Z');

const TEXT = `Delta and its customers

1. Data
We collect and use your e-mail address. Your e-mail address is for our newsletter.
We keep your e-mail address for two years at most, and invoices for exactly two years.
We keep contracts for ten years or longer, and backups for ever.
We keep messages until they are answered.

2. Others
We share no data outside the EU.
Our hosting provider is in the United States.
With your consent our partners send you marketing by e-mail. The law may require that we share data.
`;

/** Statements of one quote are written in another order than that of their ids. */
const POLICY = `controller: {slug: delta, name: Delta}
title: Delta privacy
language: en
sha256: ${sha256(TEXT)}
sections:
  - {slug: data, heading: 1. Data, level: 1}
  - {slug: others, heading: 2. Others, level: 1}
statements:
  uses-email:
    practice: USE
    data: [email-address]
    purposes: [newsletter]
    quote:
      - We collect and use your e-mail address.
      - Your e-mail address is for our newsletter.
  collects-email:
    practice: COLLECT
    data: [personal-data, email-address]
    purposes: [newsletter]
    quote: We collect and use your e-mail address.
  processes-email:
    practice: PROCESS
    data: [email-address, contact-data]
    purposes: [newsletter]
    quote: We collect and use your e-mail address.
  keeps-email:
    practice: RETAIN
    data: [email-address]
    period: {duration: P2Y, bound: AT_MOST}
    quote: your e-mail address for two years at most
  keeps-invoices:
    practice: RETAIN
    period: {duration: P2Y, bound: EXACTLY}
    quote: invoices for exactly two years
  keeps-contracts:
    practice: RETAIN
    period: {duration: P10Y, bound: AT_LEAST}
    quote: contracts for ten years or longer
  keeps-backups:
    practice: RETAIN
    period: {bound: INDEFINITE}
    quote: backups for ever
  keeps-messages:
    practice: RETAIN
    period: {criterion: until they are answered}
    quote: messages until they are answered
  no-sharing-abroad:
    practice: SHARE
    polarity: DENIED
    data: [personal-data]
    outside: [eu]
    except: [hosting-abroad, sharing-by-law]
    quote: We share no data outside the EU.
  hosting-abroad:
    practice: TRANSFER
    data: [email-address]
    recipients: [hosting-provider]
    in: [us, us-mo]
    quote: Our hosting provider is in the United States.
  partners-market:
    practice: USE
    modality: ON_CONSENT
    data: [email-address]
    purposes: [marketing]
    by: [service-provider]
    quote: With your consent our partners send you marketing by e-mail.
  sharing-by-law:
    practice: SHARE
    modality: IF_REQUIRED_BY_LAW
    recipients: [everybody]
    quote: The law may require that we share data.
  no-sharing-of-email:
    practice: SHARE
    polarity: DENIED
    data: [email-address]
    quote: We share no data
`;

const APP_TEXT = 'The Delta app collects crash reports, and your e-mail address.\n';
const SHOP_TEXT = 'The Délta shop collects your e-mail address, and sells no data.\n';

function small(title: string, text: string, statements: string): string {
  return `controller: {slug: delta, name: Delta}
title: ${title}
language: en
sha256: ${sha256(text)}
statements:
${statements}`;
}

/**
 * The tiny seed and a controller with three policies that sort by one name, statements of one quote, and every sort of
 * period.
 */
const fixedSeed: SeedTexts = {
  ...tinySeed,
  'policies/delta/policy.txt': TEXT,
  'policies/delta/policy.yaml': POLICY,
  'policies/delta-app/policy.txt': APP_TEXT,
  'policies/delta-app/policy.yaml': small(
    'Délta Privacy',
    APP_TEXT,
    `  reports: {practice: COLLECT, data: [personal-data], quote: crash reports}
  email: {practice: COLLECT, modality: MAY, data: [email-address], quote: your e-mail address}
`,
  ),
  'policies/delta-shop/policy.txt': SHOP_TEXT,
  'policies/delta-shop/policy.yaml': small(
    'DELTA PRIVACY',
    SHOP_TEXT,
    `  email: {practice: OBTAIN, data: [email-address], quote: your e-mail address}
  no-sale: {practice: SELL, polarity: DENIED, data: [personal-data], quote: sells no data}
`,
  ),
};

/** A corpus that stays when the shipped seed changes: what is recorded of it holds until a statement changes. */
export const fixed: Sample = {
  corpus: corpusOf(fixedSeed),
  atlas: (engine) =>
    createAtlas({
      kinds: tinyCatalogue.conceptKinds,
      engine,
      clock,
      imprint: { version: '1.2.3', dpv: '2.3', licences: [] },
    }),
  named: {
    controllers: ['Controller:delta', 'Controller:alpha', 'Controller:beta'],
    policies: ['Policy:delta', 'Policy:alpha'],
    sections: ['Section:delta/data', 'Section:alpha/collect', 'Section:beta/preamble'],
    statements: [
      'Statement:delta/uses-email',
      'Statement:delta/collects-email',
      'Statement:delta/hosting-abroad',
      'Statement:alpha/collects-email',
      'Statement:beta/storage',
    ],
    exempting: 'Statement:delta/no-sharing-abroad',
    collected: 'DataCategory:email-address',
    place: 'Jurisdiction:eea',
    searches: [
      { words: ['e', 'mail', 'address'], limit: 100 },
      { words: ['data', 'provider'], limit: 2 },
      { words: ['data', 'provider'], limit: 1 },
    ],
    text: 'É-MAIL address',
    between: {
      policies: ['Policy:delta', 'Policy:delta-shop'],
      sections: ['Section:delta/preamble', 'Section:delta/others'],
      statements: ['Statement:delta/collects-email', 'Statement:delta/uses-email'],
    },
  },
};
