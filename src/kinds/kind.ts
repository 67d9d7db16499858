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

/** A text without case and accents to look words up in, and where each of its code units comes from. */
interface Folded {
  /** White space is made single, so that a phrase is found across the end of a line. */
  readonly text: string;
  /** The range of the character that a code unit comes from, in UTF-16 code units. */
  readonly origins: readonly { readonly start: number; readonly end: number }[];
}

/** `Élan  vital` → `elan vital`. */
export function folded(text: string): string {
  return fold(text).text;
}

/** Folds a text character by character, so that each part of it goes back to a part of the original. */
export function fold(original: string): Folded {
  let text = '';
  const origins: { start: number; end: number }[] = [];
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    const isSpace = /\s/u.test(character);
    const part = !isSpace ? sortNameOf(character) : text.endsWith(' ') ? '' : ' ';
    for (let unit = 0; unit < part.length; unit++) origins.push({ start, end });
    text += part;
    start = end;
  }
  return { text, origins };
}

/** The value of the enum NodeKind: `DataCategory` → `DATA_CATEGORY`. */
export function kindName({ label }: Pick<Kind, 'label'>): string {
  return label.replace(/(?!^)[A-Z]/g, '_$&').toUpperCase();
}
