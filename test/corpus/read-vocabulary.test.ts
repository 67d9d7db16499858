import { describe, expect, it } from 'vitest';
import { edited, mistakesIn, tinySeed } from '../support/seed.ts';
import { breaking } from './broken.ts';

const data = breaking('vocabulary/data-categories.yaml');
const purposes = breaking('vocabulary/purposes.yaml');
const places = breaking('vocabulary/jurisdictions.yaml');

describe('broader', () => {
  data(
    'names no concept',
    'broader: [contact-data]',
    'broader: [contact]',
    '13:13: there is no DataCategory "contact": did you mean "contact-data"?',
  );
  data(
    'leads to the universal concept',
    'broader: [contact-data]',
    'broader: [personal-data]',
    '13:13: "personal-data" stands for all of its kind, so no broader edge leads to it: take it out',
  );
  data(
    'leads back over another concept',
    'closeTo: https://w3id.org/dpv/pd#Contact',
    'broader: [email-address]',
    '7:12: broader leads back to where it started: contact-data → email-address → contact-data. Take one of them out',
  );
  purposes(
    'leads to itself',
    'broader: [marketing]',
    'broader: [newsletter]',
    '2:85: broader leads back to where it started: newsletter → newsletter. Take one of them out',
  );

  it('may lead to one concept over two ways', () => {
    const path = 'vocabulary/data-categories.yaml';
    const more = `${tinySeed[path] ?? ''}- {slug: id, name: Id, definition: Id., broader: [contact-data]}
- {slug: work-email, name: Work, definition: At work., broader: [email-address, id]}\n`;
    expect(mistakesIn({ ...tinySeed, [path]: more })).toEqual([]);
  });
});

describe('a slug', () => {
  data(
    'stands twice',
    'slug: contact-data',
    'slug: personal-data',
    '4:9: the slug "personal-data" stands twice in this file: give each its own',
    '13:13: there is no DataCategory "contact-data": see vocabulary/data-categories.yaml',
  );
  places(
    'of a place stands twice',
    'slug: us-mo, name: Missouri, definition: A part of a state., partOf: [us]',
    'slug: us, name: Missouri, definition: A part of a state.',
    '15:10: the slug "us" stands twice in this file: give each its own',
  );
  places(
    'is not one',
    'slug: us-mo',
    'slug: US_MO',
    '15:10: expected a slug: lower-case letters, digits and single hyphens, and this is "US_MO"',
  );
});

describe('a place', () => {
  places(
    'is a member of an unknown one',
    '- {place: eu, from: 2040',
    '- {place: ue, from: 2040',
    '8:15: there is no Jurisdiction "ue": did you mean "us" or "eea" or "eu"?',
  );
  places(
    'is a part of an unknown one',
    'partOf: [us]',
    'partOf: [uss]',
    '15:74: there is no Jurisdiction "uss": did you mean "us"?',
  );
  places(
    'is adequate for an unknown one',
    '{place: eea, from: 2023',
    '{place: ea, from: 2023',
    '14:15: there is no Jurisdiction "ea": did you mean "eea" or "eu" or "gb"?',
  );
  places(
    'is a part of itself',
    'partOf: [us]',
    'partOf: [us-mo]',
    '15:73: partOf leads back to where it started: us-mo → us-mo. Take one of them out',
  );
  places(
    'left before it joined',
    'until: 2020-02-01',
    'until: 1972-02-01',
    '7:44: until (1972-02-01) must be later than from (1973-01-01)',
  );
  places(
    'is adequate until the day from which it is',
    'until: 2020-07-16',
    'until: 2016-07-12',
    '13:45: until (2016-07-12) must be later than from (2016-07-12)',
  );
  places(
    'joined twice on one day',
    'from: 2040-01-01',
    'from: 1973-01-01',
    '8:25: there is one for "eu" from 1973-01-01 already: two must start on different days',
  );
  places(
    'has a date that is none',
    'from: 2040-01-01',
    'from: 2040-02-30',
    '8:25: expected a date such as 2018-05-25, and this is "2040-02-30"',
  );
});

describe('a vocabulary that cannot be read', () => {
  data(
    'for its shape is the only mistake, though policies name its concepts',
    'closeTo: https',
    'closeto: https',
    '7:3: there is no key "closeto" here: the keys are slug, name, aliases, definition, iri, closeTo, broader',
  );
  places(
    'for its YAML is the only mistake',
    'slug: us-mo, name',
    'slug: us-mo name',
    '15:10: this is not YAML: Block collections are not allowed within flow collections',
  );

  it('does not hide mistakes elsewhere', () => {
    const broken = edited(tinySeed, 'vocabulary/data-categories.yaml', 'closeTo: https', 'closeto: https');
    const path = 'policies/alpha/policy.yaml';
    expect(mistakesIn(edited(broken, path, 'in: [us]', 'in: [usa]')).slice(1)).toEqual([
      `${path}:27:10: there is no Jurisdiction "usa": did you mean "us" or "eea"?`,
    ]);
  });
});
