import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatMistake } from '../../src/corpus/mistakes.ts';
import { BrokenSeed, readCorpus, type Corpus } from '../../src/corpus/read.ts';
import { catalogue } from '../../src/kinds/catalogue.ts';
import { dataCategory } from '../../src/kinds/data-category.ts';
import { purpose } from '../../src/kinds/purpose.ts';
import { recipient } from '../../src/kinds/recipient.ts';

/** The kinds of the tiny seed: it stays valid when the product learns new ones. */
export const tinyCatalogue = catalogue([dataCategory, purpose, recipient]);

/** The files of a seed folder: path in the folder → text. */
export type SeedTexts = Readonly<Record<string, string>>;

const ALPHA_TEXT = `
Your privacy matters to us. \u{1F600} Ålesund

1. What we collect
We collect your e-mail address. We never sell your data.
We use your e-mail address for our newsletter.

2. Sharing
We may share data with hosting providers in the United States.
We never sell\u00a0data of children.
`;

const ALPHA = `controller: {slug: alpha, name: Alpha Inc, aliases: [Alpha]}
title: Alpha Privacy Policy
language: en
lastUpdated: 2018-05-25
sha256: ${sha256(ALPHA_TEXT)}
sections:
  - {slug: collect, heading: 1. What we collect, level: 1}
  - {slug: sharing, heading: 2. Sharing, level: 1}
statements:
  collects-email:
    practice: COLLECT
    data: [email-address]
    purposes: [newsletter]
    quote:
      - We collect your e-mail address.
      - We use your e-mail address for our newsletter.
  no-sale:
    practice: SELL
    polarity: DENIED
    data: [personal-data]
    except: [hosting]
    quote: We never sell your data
  hosting:
    practice: SHARE
    modality: MAY
    recipients: [hosting-provider]
    in: [us]
    condition: where we need it
    note: read from one sentence
    period: {duration: P1Y2M, bound: AT_MOST, criterion: inactivity}
    quote: We
    near: 2. Sharing
nothing-stated:
  - {quote: Your privacy matters to us., why: courtesy}
agreement:
  - {kind: Purpose, both: 3, either: 4}
  - {kind: DataCategory, both: 0, either: 2}
`;

const BETA_TEXT = 'Beta\nWe store names. Write to info@beta.example.\n';

const BETA = `controller: {slug: beta, name: Béta}
title: Béta beleid
language: nl
effectiveDate: 2020-02-29
url: https://beta.example/privacy
sha256: ${sha256(BETA_TEXT)}
statements:
  storage:
    practice: STORE
    data: [personal-data]
    residentsOf: [eea]
    outside: [eu, us]
    by: [service-provider]
    quote: We store names.
  reach:
    practice: IDENTIFY
    identity: {kind: EMAIL, value: info@beta.example}
    quote: info@beta.example
`;

const GAMMA_TEXT = 'Gamma tracks nobody, and records nobody.\n';

const GAMMA = `controller: {slug: alpha, name: Alpha Inc, aliases: [Alpha]}
title: Gamma
language: en
sha256: ${sha256(GAMMA_TEXT)}
statements:
  no-tracking:
    practice: TRACK
    polarity: DENIED
    data: [personal-data]
    quote: tracks nobody
  no-recording:
    practice: RECORD
    polarity: DENIED
    data: [personal-data]
    quote: records nobody
`;

/** A valid seed with a little of everything, for a test to break or to change. */
export const tinySeed: SeedTexts = {
  'dpv-2.3.csv': `term,iri,label,kind
Contact,https://w3id.org/dpv/pd#Contact,Contact,class
EmailAddress,https://w3id.org/dpv/pd#EmailAddress,Email Address,class
`,
  'vocabulary/data-categories.yaml': `- slug: personal-data
  name: Personal data
  definition: Any information about a person.
- slug: contact-data
  name: Contact data
  definition: Data by which a person can be reached.
  closeTo: https://w3id.org/dpv/pd#Contact
- slug: email-address
  name: E-mail address
  aliases: [email, e-mailadres]
  definition: The address of a mailbox.
  iri: https://w3id.org/dpv/pd#EmailAddress
  broader: [contact-data]
`,
  'vocabulary/purposes.yaml': `- {slug: marketing, name: Marketing, definition: Making a product known.}
- {slug: newsletter, name: Newsletter, definition: News that is sent out., broader: [marketing]}
`,
  'vocabulary/recipients.yaml': `- {slug: everybody, name: Everybody, definition: Any recipient.}
- {slug: service-provider, name: Service provider, definition: Who works for the controller.}
- {slug: hosting-provider, name: Hosting provider, definition: Who runs computers., broader: [service-provider]}
`,
  'vocabulary/jurisdictions.yaml': `- {slug: eu, name: European Union, definition: A union.}
- {slug: eea, name: European Economic Area, definition: An area.}
- slug: gb
  name: United Kingdom
  definition: A state that left and, here, comes back.
  memberOf:
    - {place: eu, from: 1973-01-01, until: 2020-02-01}
    - {place: eu, from: 2040-01-01}
- slug: us
  name: United States
  definition: A state.
  adequateFor:
    - {place: eea, from: 2016-07-12, until: 2020-07-16, decision: Privacy Shield, scope: listed companies}
    - {place: eea, from: 2023-07-10, decision: Data Privacy Framework}
- {slug: us-mo, name: Missouri, definition: A part of a state., partOf: [us]}
`,
  'policies/alpha/policy.txt': ALPHA_TEXT,
  'policies/alpha/policy.yaml': ALPHA,
  'policies/beta/policy.txt': BETA_TEXT,
  'policies/beta/policy.yaml': BETA,
  'policies/gamma/policy.txt': GAMMA_TEXT,
  'policies/gamma/policy.yaml': GAMMA,
};

/** The files with one passage of one file replaced; the passage must stand there once. */
export function edited(files: SeedTexts, path: string, from: string, to: string): SeedTexts {
  const parts = (files[path] ?? '').split(from);
  if (parts.length !== 2) throw new Error(`${path} holds ${JSON.stringify(from)} ${parts.length - 1} times`);
  return { ...files, [path]: parts.join(to) };
}

/** The files without some of them. */
export function without(files: SeedTexts, ...paths: readonly string[]): SeedTexts {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

/** What the reader makes of the files. @throws BrokenSeed */
export function corpusOf(files: SeedTexts, kinds = tinyCatalogue): Corpus {
  return inFolder(files, (folder) => readCorpus(folder, kinds));
}

/** The mistakes of the files, as people read them, with paths from the seed folder. */
export function mistakesIn(
  files: Readonly<Record<string, string | Buffer>>,
  kinds = tinyCatalogue,
): string[] {
  return inFolder(files, (folder) => {
    try {
      readCorpus(folder, kinds);
      return [];
    } catch (error) {
      if (!(error instanceof BrokenSeed)) throw error;
      return error.mistakes.map((mistake) => formatMistake(mistake).replace(`${folder}/`, ''));
    }
  });
}

export function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Writes the files to a folder that exists only while `work` runs. */
export function inFolder<T>(
  files: Readonly<Record<string, string | Buffer>>,
  work: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-seed-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
