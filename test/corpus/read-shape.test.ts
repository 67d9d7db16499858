import { describe, expect, it } from 'vitest';
import { mistakesIn, tinySeed } from '../support/seed.ts';
import { breaking } from './broken.ts';

const alpha = breaking('policies/alpha/policy.yaml');
const beta = breaking('policies/beta/policy.yaml');
const data = breaking('vocabulary/data-categories.yaml');

describe('a key', () => {
  alpha(
    'of a statement that there is not',
    '    modality: MAY',
    '    modalty: MAY',
    '25:5: there is no key "modalty" here: the keys are practice, polarity, modality, condition, period, identity, note, except, quote, near, data, purposes, recipients, by, in, outside, residentsOf',
  );
  alpha(
    'of a policy that there is not',
    'language: en',
    'language: en\nlang: en',
    '4:1: there is no key "lang" here: the keys are controller, title, language, lastUpdated, effectiveDate, url, sha256, read, agreement, sections, statements, nothing-stated',
  );
  alpha(
    'of a quote that there is not',
    '- We collect your e-mail address.',
    '- {quote: We collect, neer: Your}',
    '15:29: there is no key "neer" here: the keys are quote, near',
  );
  alpha(
    'that there is not, first in its brackets',
    'controller: {slug: alpha, name',
    'controller: {slag: alpha, slug: alpha, name',
    '1:14: there is no key "slag" here: the keys are slug, name, aliases',
  );
  alpha('that is missing', 'title: Alpha Privacy Policy\n', '', '1:1: the key "title" is missing here');
  beta(
    'of a statement that is missing',
    '    quote: info@beta.example\n',
    '',
    '16:5: the key "quote" is missing here',
  );
  alpha(
    'of a section that is missing',
    'heading: 2. Sharing, level: 1',
    'heading: 2. Sharing',
    '8:5: the key "level" is missing here',
  );
  alpha(
    'that stands twice',
    '  no-sale:',
    '  hosting:',
    '23:3: this key stands twice here: keep one of the two',
  );
  alpha(
    'of a statement that is no slug',
    '  no-sale:',
    '  No_Sale:',
    '17:3: "No_Sale": expected a slug: lower-case letters, digits and single hyphens',
  );
});

describe('a value', () => {
  alpha(
    'that is no list',
    'data: [email-address]',
    'data: email-address',
    '12:11: expected a list, and this is "email-address"',
  );
  alpha(
    'that is a number',
    'title: Alpha Privacy Policy',
    'title: 2018',
    '2:8: expected a text (in quotation marks if it looks like a number), and this is 2018',
  );
  alpha(
    'that is not there',
    'title: Alpha Privacy Policy',
    'title:',
    '2:7: expected a text (in quotation marks if it looks like a number), and there is nothing',
  );
  alpha(
    'that is blank',
    'condition: where we need it',
    'condition: " "',
    '28:16: expected some text, and this is " "',
  );
  alpha(
    'that should be keys with values',
    'period: {duration: P1Y2M, bound: AT_MOST, criterion: inactivity}',
    'period: P1Y2M',
    '30:13: expected keys with values, and this is "P1Y2M"',
  );
  alpha('that is an empty list', 'in: [us]', 'in: []', '27:9: this list is empty: leave its key out');
  beta(
    'that is no quote',
    'quote: info@beta.example',
    'quote: 5',
    '18:12: expected a quote or a list of quotes, and this is 5',
  );
  alpha(
    'of the practice',
    'practice: SELL',
    'practice: SELLS',
    '18:15: expected PROCESS or COLLECT or OBTAIN or GENERATE or TRACK or RECORD or USE or COMBINE or PROFILE or DECIDE_AUTOMATICALLY or STORE or RETAIN or SHARE or SELL or RENT or TRANSFER or ENCOUNTER or DELETE or PROTECT or GRANT_RIGHT or RELY_ON or REQUIRE or COMMIT or FOLLOW_LAW or IDENTIFY or ESTABLISH or COVER, and this is "SELLS"',
  );
  alpha(
    'of the polarity',
    'polarity: DENIED',
    'polarity: NO',
    '19:15: expected AFFIRMED or DENIED, and this is "NO"',
  );
  alpha(
    'of the bound of a period',
    'bound: AT_MOST',
    'bound: MAX',
    '30:38: expected AT_MOST or EXACTLY or AT_LEAST or INDEFINITE, and this is "MAX"',
  );
  alpha(
    'that is no date',
    'lastUpdated: 2018-05-25',
    'lastUpdated: 25 May 2018',
    '4:14: expected a date such as 2018-05-25, and this is "25 May 2018"',
  );
  alpha(
    'that is no language',
    'language: en',
    'language: English',
    '3:11: expected a language tag such as nl or en-GB, and this is "English"',
  );
  alpha(
    'that is no duration',
    'duration: P1Y2M',
    'duration: 14 months',
    '30:24: expected an ISO 8601 duration such as P3Y, and this is "14 months"',
  );
  alpha('too large', 'Sharing, level: 1', 'Sharing, level: 7', '8:49: expected at most 6, and this is 7');
  alpha('too small', 'Sharing, level: 1', 'Sharing, level: 0', '8:49: expected at least 1, and this is 0');
  alpha(
    'that is not whole',
    'Sharing, level: 1',
    'Sharing, level: 1.5',
    '8:49: expected a whole number, and this is 1.5',
  );
  beta(
    'that is no web address',
    'url: https://beta.example/privacy',
    'url: beta',
    '5:6: expected a web address such as https://example.com/privacy, and this is "beta"',
  );
  data(
    'that is no IRI',
    'iri: https://w3id.org/dpv/pd#EmailAddress',
    'iri: pd#EmailAddress',
    '12:8: expected an IRI such as https://w3id.org/dpv#Marketing, and this is "pd#EmailAddress"',
  );
});

describe('an agreement', () => {
  alpha(
    'of a kind that there is not',
    'kind: Purpose',
    'kind: Purposes',
    '36:12: expected DataCategory or Purpose or Recipient or Jurisdiction, and this is "Purposes"',
  );
  alpha(
    'with more facts in both readings than in either',
    'both: 3, either: 4',
    'both: 5, either: 4',
    '36:27: facts that both readings have are among those that either has: expected at most either',
  );
  alpha(
    'of one kind twice',
    'kind: DataCategory',
    'kind: Purpose',
    '37:12: Purpose stands twice in this list',
  );
});

describe('YAML', () => {
  alpha(
    'with a bracket left open',
    'language: en',
    'language: [en',
    '4:1: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  );
  alpha(
    'with a key out of line',
    '  no-sale:',
    '   no-sale:',
    '17:1: this is not YAML: All mapping items must start at the same column',
  );
  alpha(
    'with a text that starts with a star',
    'condition: where we need it',
    'condition: *where* we need it',
    '28:24: this is not YAML: Unexpected scalar at node end',
    '28:16: *where* refers to another value: put a text in quotation marks',
  );

  it('that is empty', () => {
    expect(mistakesIn({ ...tinySeed, 'vocabulary/purposes.yaml': '' })).toEqual([
      'vocabulary/purposes.yaml:1:1: expected a list, and there is nothing',
    ]);
  });
});
