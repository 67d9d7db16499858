import type { CatalogueRole } from '../../../src/kinds/catalogue.ts';
import { catalogue as catalogueOf } from '../../../src/kinds/catalogue.ts';
import * as vocabularies from '../../../src/kinds/vocabularies.ts';

/** The kinds of the product: data, and all that is taken from it beside the practices and the rules of stances. */
export const catalogue = catalogueOf(Object.values(vocabularies));

/** Anything that has an id; `keys` are what it sorts by. */
export interface Thing {
  readonly id: string;
  readonly kind: string;
  readonly slug: string;
  readonly keys: Keys;
}

export type Keys = readonly [string, string];

/** A step from a place to a larger one, on the days from `from` until the day before `until`. */
export interface Dated {
  readonly place: string;
  readonly from: string;
  readonly until: string | null;
  readonly scope: string | null;
}

export interface Concept extends Thing {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly iri: string | null;
  readonly closeTo: string | null;
  /** The ids one step broader, on any day; of a place, the state that it is a part of. */
  readonly broaderIds: readonly string[];
  readonly memberships: readonly Dated[];
  readonly decisions: readonly Dated[];
}

export interface Controller extends Thing {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Policy extends Thing {
  readonly controller: Controller;
  readonly title: string;
  readonly language: string;
  readonly lastUpdated: string | null;
  readonly effectiveDate: string | null;
  readonly url: string | null;
  readonly sha256: string;
  readonly text: string;
}

export interface Section extends Thing {
  readonly policy: Policy;
  readonly heading: string | null;
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

export interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly section: Section;
  readonly policy: Policy;
}

export interface Period {
  readonly duration: string | null;
  readonly days: number | null;
  readonly bound: string | null;
  readonly criterion: string | null;
}

export interface Statement extends Thing {
  readonly policy: Policy;
  readonly controller: Controller;
  readonly practice: string;
  readonly polarity: string;
  readonly modality: string;
  readonly condition: string | null;
  readonly note: string | null;
  readonly period: Period | null;
  readonly identity: { readonly kind: string; readonly value: string } | null;
  /** In text order. */
  readonly evidence: readonly Evidence[];
  readonly exemptIds: readonly string[];
  /** What it names, by the claim field of the role, each by name. */
  readonly named: ReadonlyMap<string, readonly Concept[]>;
}

export const before = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

export const byKeys = (a: Pick<Thing, 'keys'>, b: Pick<Thing, 'keys'>): number => compareKeys(a.keys, b.keys);

export function compareKeys(a: Keys, b: Keys): number {
  return before(a[0], b[0]) || before(a[1], b[1]);
}

/** Without case and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The id of something of a kind, by its slug or already by its id. */
export function idOf(kind: string, asked: string): string {
  return asked.includes(':') ? asked : `${kind}:${asked}`;
}

/** Parts of a policy sort by its slug and where they start, in nine digits. */
export function inText(policy: string, start: number): string {
  return `${policy} ${String(1e9 + start).slice(1)}`;
}

/** The value of the enum StatementRole. */
export function roleEnum({ claim }: Pick<CatalogueRole, 'claim'>): string {
  return claim.replace(/(?=[A-Z])/g, '_').toUpperCase();
}

/** The role that a value of the enum StatementRole means. */
export function roleOf(name: string): CatalogueRole {
  const found = catalogue.roles.find((role) => roleEnum(role) === name);
  if (found === undefined) throw new Error(`no role is called ${name}`);
  return found;
}
