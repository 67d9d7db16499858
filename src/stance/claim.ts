import type { Vocabulary } from '../kinds/concept/vocabulary.ts';
import type { IsoDate } from '../kinds/jurisdiction/date.ts';
import type { Bound, Modality, PeriodFilter, Polarity } from '../kinds/statement/kind.ts';
import type { Practice } from '../kinds/statement/practice.ts';

/** A question about one controller: a practice, concepts by role, or both. Roles go by their claim field. */
export interface Claim {
  readonly practice: Practice | undefined;
  /** Only statements of these modalities count; none given means all. */
  readonly modality: readonly Modality[] | undefined;
  /** Only statements with such a period count; none given means all. */
  readonly period: PeriodFilter | undefined;
  /** One concept id per role that the claim names: `outside` → `Jurisdiction:eu`. */
  readonly names: ReadonlyMap<string, string>;
}

/** A period as the rules need it: the days of its duration (a year counts 365, a month 30), where it states one. */
export interface SaidPeriod {
  readonly bound: Bound | null;
  readonly days: number | null;
}

/** What one statement says, as far as the rules need it. */
export interface Said {
  readonly id: string;
  readonly policyId: string;
  readonly practice: Practice;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly condition: string | null;
  /** Whether it exempts other statements from what it denies. */
  readonly exempts: boolean;
  /** Null where it states none. */
  readonly period: SaidPeriod | null;
  /** Concept ids by role. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** What the rules know about the concepts at the date that is asked about. */
export interface Terms {
  readonly vocabulary: Vocabulary;
  readonly asOf: IsoDate;
  /** The concepts that stand for all of their kind. */
  readonly universal: ReadonlySet<string>;
}

/** A concept that narrows an answer, and its role. */
export interface Limit {
  readonly role: string;
  readonly concept: string;
}

export const STANCES = {
  AFFIRMED: 'The policy says so, and nothing in it denies it.',
  DENIED: 'The policy says that it is not so, and nothing in it affirms it.',
  MIXED: 'The policy affirms and denies it.',
  SILENT: 'The policy says nothing about it: neither yes nor no.',
} as const;
export type Stance = keyof typeof STANCES;

export const BASES = {
  STATED: 'The words say it.',
  IMPLIED:
    'It follows: from "worldwide", from an adequacy decision for some recipients only, or from the denial of a broader practice.',
} as const;
export type Basis = keyof typeof BASES;

/** What a controller's statements answer to a claim; statements and concepts by id. */
export interface Answer {
  readonly stance: Stance;
  /** Null when SILENT. */
  readonly basis: Basis | null;
  readonly limits: readonly Limit[];
  readonly conditions: readonly string[];
  /** How what is affirmed is said: each modality once. */
  readonly modalities: readonly Modality[];
  readonly matched: readonly string[];
  readonly affirming: readonly string[];
  readonly denying: readonly string[];
  /** Denials that bear on the claim without being part of the stance. */
  readonly asides: readonly string[];
}
