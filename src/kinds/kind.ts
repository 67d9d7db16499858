import type { Shape } from '../engine/cypher.ts';

/** One sort of node. Data without GraphQL: the seed, the DDL and the schema all read it. */
export interface Kind {
  /** Node label and GraphQL type: `DataCategory`. It starts every global id of the kind. */
  readonly label: string;
  /** Root field of one: `dataCategory`. */
  readonly field: string;
  /** Root field of many: `dataCategories`. */
  readonly plural: string;
  /** What one is, for an analyst. */
  readonly description: string;
  /** The scalar properties beside `id` and `kind`. */
  readonly columns: Shape;
  /** Composite indexes, each in the order in which pages are read; every one ends in `id`. */
  readonly indexes: readonly (readonly [string, ...string[]])[];
}

/** `Statement`, `jsm/no-sharing-outside-eu` → `Statement:jsm/no-sharing-outside-eu`. */
export function globalId(label: string, slug: string): string {
  return `${label}:${slug}`;
}

/** The slug of a global id, and its kind's label; `undefined` if it is not of that form. */
export function parseGlobalId(id: string): { label: string; slug: string } | undefined {
  const match = /^([A-Z][A-Za-z]*):([a-z0-9][a-z0-9+/-]*)$/.exec(id);
  return match?.[1] === undefined || match[2] === undefined ? undefined : { label: match[1], slug: match[2] };
}

/** Parts of a policy sort by it and by where in its text they start: `jsm 000012345`. */
export function placeInText(policySlug: string, start: number): string {
  return `${policySlug} ${String(start).padStart(9, '0')}`;
}

/** Names sort without case and accents: `Élan` beside `elan`. */
export function sortNameOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, without case and accents, and where they come from. */
interface Words {
  /** Letters and digits, one space between words and at both ends: ` we use e mail `, so that a whole word has spaces around. */
  readonly text: string;
  /** For each code unit of the text the range of the character that it comes from, in UTF-16 code units. */
  readonly origins: readonly { readonly start: number; readonly end: number }[];
}

/** Folds a text to its words, character by character, so that each part of them goes back to a part of the original. */
export function wordsOf(original: string): Words {
  let text = ' ';
  const origins = [{ start: 0, end: 0 }];
  let start = 0;
  for (const character of `${original} `) {
    const end = start + character.length;
    for (const unit of sortNameOf(character).replace(/[^\p{L}\p{N}]+/gu, ' ')) {
      if (unit === ' ' && text.endsWith(' ')) continue;
      text += unit;
      for (let index = 0; index < unit.length; index++) origins.push({ start, end });
    }
    start = end;
  }
  return { text, origins };
}

/** A name as the value of an enum: `DataCategory` → `DATA_CATEGORY`, `legalBasis` → `LEGAL_BASIS`. */
export function enumName(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, '_$&').toUpperCase();
}

/** The value of the enum NodeKind: `DataCategory` → `DATA_CATEGORY`. */
export function kindName({ label }: Pick<Kind, 'label'>): string {
  return enumName(label);
}
