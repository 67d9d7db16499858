import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/kinds/concept/kind.ts';
import { overlap, Places, within } from '../../src/kinds/jurisdiction/places.ts';
import { concept, J } from './world.ts';

// A world of a few states with history, one of them divided: enough to tell every rule of time and territory apart.
const place = (slug: string): Concept => concept(J(slug));
const member = (state: string, whole: string, from: string, until: string | null = null) => ({
  place: J(state),
  whole: J(whole),
  from,
  until,
});
const adequate = (state: string, from: string, until: string | null, scope: string | null) => ({
  ...member(state, 'eea', from, until),
  scope,
});
const places = new Places(
  ['eu', 'eea', 'worldwide', 'eea-and-adequate', 'fr', 'gb', 'no', 'us', 'us-mo', 'ch', 'ca'].map(place),
  [{ part: J('us-mo'), whole: J('us') }],
  [
    member('fr', 'eu', '1958-01-01'),
    member('fr', 'eea', '1994-01-01'),
    member('no', 'eea', '1994-01-01'),
    member('gb', 'eu', '1973-01-01', '2020-02-01'),
    member('gb', 'eea', '1994-01-01', '2020-02-01'),
  ],
  [
    adequate('ch', '2000-07-26', null, null),
    adequate('us', '2000-07-26', '2015-10-06', 'Safe Harbor'),
    adequate('us', '2016-07-12', '2020-07-16', 'Privacy Shield'),
    adequate('ca', '2001-12-20', null, 'commercial organisations'),
  ],
);
const slugs = (area: ReadonlySet<string>): string[] =>
  [...area].map((id) => id.replace('Jurisdiction:', '')).sort();
const certain = (slug: string, asOf: string): string[] => slugs(places.area(J(slug), asOf).certain);
const possible = (slug: string, asOf: string): string[] => slugs(places.area(J(slug), asOf).possible);

describe('the area of a place', () => {
  it('has a part of a state as a territory beside the rest of it', () => {
    expect(certain('us', '2026-01-01')).toEqual(['us', 'us-mo']);
    expect(certain('us-mo', '2026-01-01')).toEqual(['us-mo']);
  });

  it('follows membership from its first day until the day before its last', () => {
    expect(certain('eu', '1957-12-31')).toEqual([]);
    expect(certain('eu', '1958-01-01')).toEqual(['fr']);
    expect(certain('eu', '1972-12-31')).toEqual(['fr']);
    expect(certain('eu', '1973-01-01')).toEqual(['fr', 'gb']);
    expect(certain('eu', '2020-01-31')).toEqual(['fr', 'gb']);
    expect(certain('eu', '2020-02-01')).toEqual(['fr']);
    expect(certain('eea', '2021-01-01')).toEqual(['fr', 'no']);
  });

  it('of the EEA and what is adequate leaves open what is adequate for some recipients only', () => {
    expect(certain('eea-and-adequate', '2018-05-25')).toEqual(['ch', 'fr', 'gb', 'no']);
    expect(possible('eea-and-adequate', '2018-05-25')).toEqual(['ca', 'ch', 'fr', 'gb', 'no', 'us', 'us-mo']);
    expect(possible('eea-and-adequate', '2020-07-15')).toContain('us');
    expect(possible('eea-and-adequate', '2020-07-16')).not.toContain('us');
    expect(possible('eea-and-adequate', '2015-12-01')).not.toContain('us');
  });

  it('has an outside, which is never empty', () => {
    const outside = places.outside(places.area(J('eu'), '2026-01-01'));
    expect(within(places.area(J('us'), '2026-01-01').certain, outside.certain)).toBe(true);
    expect(within(places.area(J('eea'), '2026-01-01').certain, outside.certain)).toBe(false);
    expect(overlap(places.area(J('eea'), '2026-01-01').certain, outside.certain)).toBe(true);
    expect(within(outside.certain, places.world)).toBe(true);
    expect(within(places.world, outside.certain)).toBe(false);
  });

  it('that is empty lies nowhere', () => {
    expect(within(new Set(), places.world)).toBe(false);
  });
});
