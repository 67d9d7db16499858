import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADLINE, ask } from '../../support/http.ts';

/** Read from seed/policies/jmark/policy.txt, "International Transfer of Data." */
const JMARK =
  'The information we collect may be transferred to, used from, and stored in the United States or other jurisdictions in which JMARK, our affiliates, or service providers are located';
/** Read from seed/policies/jsm/policy.txt, part 9. */
const JSM = 'Wij verstrekken geen persoonsgegevens aan partijen welke gevestigd zijn buiten de EU.';
const OUTSIDE_EU = { practice: 'SHARE', outside: 'eu' };

interface Answer {
  readonly controller: { readonly slug: string };
  readonly stance: string;
  readonly basis: string | null;
}
interface Stances<N> {
  readonly stances: { readonly totalCount: number; readonly edges: readonly { readonly node: N }[] };
}

const STANCES = `query ($claim: ClaimInput!, $stance: [Stance!], $asOf: Date, $controllers: [ID!]) {
  stances(claim: $claim, stance: $stance, asOf: $asOf, controllers: $controllers) {
    totalCount
    edges { node { controller { slug } stance basis } }
  }
}`;

/** What the policies answer, and the words that they answer with. */
export function answersOfPolicies(url: () => string): void {
  /** `jsm DENIED STATED` for every controller that answers, in order. */
  const answers = async (variables: Readonly<Record<string, unknown>>): Promise<string[]> => {
    const { stances } = await ask<Stances<Answer>>(url(), STANCES, variables);
    expect(stances.totalCount).toBe(stances.edges.length);
    return stances.edges.map(({ node }) => `${node.controller.slug} ${node.stance} ${node.basis ?? '-'}`);
  };

  it('answers the headline question as the policies do', async () => {
    expect(await ask(url(), HEADLINE)).toEqual({
      stances: {
        counts: { affirmed: 1, denied: 1, mixed: 0, silent: 0 },
        edges: [
          {
            node: {
              controller: { name: 'JMARK Business Solutions, Inc.' },
              stance: 'AFFIRMED',
              basis: 'STATED',
              because:
                'JMARK Business Solutions, Inc. affirms this in 1 statement, naming United States and Worldwide, as something it may do; 1 denial bears on it without changing the answer.',
              evidence: [{ quote: JMARK, section: { heading: 'International Transfer of Data.' } }],
            },
          },
          {
            node: {
              controller: { name: 'JSM BV' },
              stance: 'DENIED',
              basis: 'STATED',
              because: 'JSM BV denies this in 1 statement, naming European Union.',
              evidence: [
                {
                  quote: JSM,
                  section: { heading: '9. Worden persoonsgegevens gedeeld met derde partijen?' },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it.each([
    ['jmark', JMARK],
    ['jsm', JSM],
  ])('says where the quote of %s stands in the text', async (slug, quote) => {
    const text = readFileSync(new URL(`../../../seed/policies/${slug}/policy.txt`, import.meta.url), 'utf8');
    const start = text.indexOf(quote);
    const end = start + quote.length;
    expect(text.lastIndexOf(quote)).toBe(start);
    const { stances } = await ask<Stances<{ readonly evidence: unknown }>>(
      url(),
      `query ($claim: ClaimInput!, $of: [ID!]) { stances(claim: $claim, controllers: $of) { edges { node {
        evidence { quote start end prefix suffix near: prefix(chars: 3) none: suffix(chars: 0) policy { slug text } }
      } } } }`,
      { claim: OUTSIDE_EU, of: [slug] },
    );
    expect(text.slice(start, end)).toBe(quote);
    expect(stances.edges.map(({ node }) => node.evidence)).toEqual([
      [
        {
          quote,
          start,
          end,
          prefix: text.slice(start - 60, start),
          suffix: text.slice(end, end + 60),
          near: text.slice(start - 3, start),
          none: '',
          policy: { slug, text },
        },
      ],
    ]);
  });

  it('names the statements, the concepts and the denials aside', async () => {
    const query = `query ($claim: ClaimInput!) { stances(claim: $claim) { edges { node {
      __typename asOf limits { name } conditions
      matched { __typename id ... on Jurisdiction { slug name } ... on DataCategory { definition } }
      affirming { id practice polarity modality recipients { slug } in { slug } outside { slug } }
      denying { id polarity recipients { slug } outside { slug } } asides { id exempts { slug } }
    } } } }`;
    const { stances } = await ask<Stances<{ readonly asides: readonly { readonly id: string }[] }>>(
      url(),
      query,
      { claim: OUTSIDE_EU },
    );
    const today = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string;
    const common = { __typename: 'StanceAnswer', asOf: today, limits: [], conditions: [] };
    expect(stances.edges.map(({ node }) => node)).toMatchObject([
      {
        ...common,
        matched: [
          { __typename: 'Jurisdiction', id: 'Jurisdiction:us', slug: 'us', name: 'United States' },
          { __typename: 'Jurisdiction', id: 'Jurisdiction:worldwide', slug: 'worldwide', name: 'Worldwide' },
        ],
        affirming: [
          {
            id: 'Statement:jmark/transfer-abroad',
            practice: 'TRANSFER',
            polarity: 'AFFIRMED',
            modality: 'MAY',
            recipients: [{ slug: 'group-company' }, { slug: 'service-provider' }],
            in: [{ slug: 'us' }, { slug: 'worldwide' }],
            outside: [],
          },
        ],
        denying: [],
        // "We will then cease the processing ... for direct marketing": a denial of processing, sharing included.
        asides: [{ id: 'Statement:jmark/no-direct-marketing-after-objection', exempts: [] }],
      },
      {
        ...common,
        matched: [{ __typename: 'Jurisdiction', id: 'Jurisdiction:eu', slug: 'eu', name: 'European Union' }],
        affirming: [],
        denying: [
          {
            id: 'Statement:jsm/no-sharing-outside-eu',
            polarity: 'DENIED',
            recipients: [{ slug: 'everybody' }],
            outside: [{ slug: 'eu' }],
          },
        ],
        // All else that denies sharing, and what denies processing: "louter voor interne doeleinden", sensitive data.
        asides: [
          { id: 'Statement:jsm/no-access-for-the-public' },
          { id: 'Statement:jsm/no-consultation-by-others' },
          { id: 'Statement:jsm/no-further-sharing-of-supplied-data' },
          { id: 'Statement:jsm/no-other-than-internal-purposes' },
          { id: 'Statement:jsm/no-sensitive-data-processed' },
          { id: 'Statement:jsm/no-sharing-beyond-contract-and-law' },
          { id: 'Statement:jsm/no-sharing-with-third-parties' },
        ],
      },
    ]);
    // By law, to authorities, to partners: mentioned, or on consent.
    expect(stances.edges[1]?.node.asides[6]).toHaveProperty('exempts.length', 4);
  });

  it('says what an answer is limited to and on what it depends', async () => {
    const query = `query ($claim: ClaimInput!, $of: [ID!]) { stances(claim: $claim, controllers: $of) { edges { node {
      stance conditions limits { role name concept { __typename slug } } evidence(first: 1) { start } denying(first: 0) { id }
    } } } }`;
    // "Individuals in the EEA have the following rights": restriction, "but only where ...".
    const claim = { practice: 'GRANT_RIGHT', right: 'restriction' };
    const { stances } = await ask<Stances<unknown>>(url(), query, { claim, of: ['jmark'] });
    expect(stances.edges).toEqual([
      {
        node: {
          stance: 'AFFIRMED',
          conditions: [expect.stringMatching(/^only where accuracy is contested, /) as unknown],
          limits: [
            {
              role: 'RESIDENTS_OF',
              name: 'European Economic Area',
              concept: { __typename: 'Jurisdiction', slug: 'eea' },
            },
          ],
          evidence: [{ start: 32177 }],
          denying: [],
        },
      },
    ]);
  });

  it('keeps the stances that are asked for', async () => {
    const asked = (stance: unknown) => answers({ claim: OUTSIDE_EU, stance });
    expect(await asked(['DENIED'])).toEqual(['jsm DENIED STATED']);
    expect(await asked(['MIXED', 'AFFIRMED'])).toEqual(['jmark AFFIRMED STATED']);
    expect(await asked(['SILENT'])).toEqual([]);
    expect(await asked([])).toEqual([]);
    expect(await asked(null)).toEqual(['jmark AFFIRMED STATED', 'jsm DENIED STATED']);
  });

  it('keeps the controllers that are asked for, by slug or global id, in the order of all', async () => {
    const asked = (controllers: unknown) => answers({ claim: OUTSIDE_EU, controllers });
    expect(await asked(['jsm'])).toEqual(['jsm DENIED STATED']);
    expect(await asked(['Controller:jsm', 'jmark', 'jsm'])).toEqual([
      'jmark AFFIRMED STATED',
      'jsm DENIED STATED',
    ]);
    expect(await asked([])).toEqual([]);
  });

  it('takes global ids, null and narrower practices in a claim', async () => {
    const claim = { practice: 'TRANSFER', outside: 'Jurisdiction:eu', in: null };
    // A denial of all sharing denies transfers without naming them.
    expect(await answers({ claim })).toEqual(['jmark AFFIRMED STATED', 'jsm DENIED IMPLIED']);
    // "We will not sell information about you": only JMARK speaks of selling.
    expect(await answers({ claim: { practice: 'SELL' } })).toEqual(['jmark DENIED STATED', 'jsm SILENT -']);
  });

  describe('asOf', () => {
    const on = async (asOf: string, claim: Readonly<Record<string, string>>) =>
      (await answers({ claim: { practice: 'SHARE', ...claim }, asOf })).join(', ');

    it('takes the United Kingdom for a part of the EU until it left', async () => {
      expect(await on('2020-01-31', { in: 'gb' })).toBe('jmark SILENT -, jsm SILENT -');
      expect(await on('2020-02-01', { in: 'gb' })).toBe('jmark SILENT -, jsm DENIED STATED');
    });

    it('takes the EEA for what it was', async () => {
      // Iceland is outside the EU and in the EEA, so a denial outside the EU says more than one outside the EEA.
      expect(await on('2026-11-22', { in: 'is' })).toBe('jmark SILENT -, jsm DENIED STATED');
      expect(await on('2026-11-22', { outside: 'eea' })).toBe('jmark AFFIRMED STATED, jsm DENIED STATED');
      expect(await on('2026-11-22', { in: 'us' })).toBe('jmark AFFIRMED STATED, jsm DENIED STATED');
    });

    // Privacy Shield fell on 2020-07-16; the Data Privacy Framework is of 2023-07-10. Both cover some companies only.
    it.each([
      ['2020-07-15', 'IMPLIED'],
      ['2020-07-16', 'STATED'],
      ['2023-07-09', 'STATED'],
      ['2023-07-10', 'IMPLIED'],
    ])('knows on %s what is adequate in the United States', async (asOf, basis) => {
      expect(await on(asOf, { outside: 'eea-and-adequate' })).toBe(
        `jmark AFFIRMED ${basis}, jsm DENIED STATED`,
      );
    });
  });
}
