import type { FieldComplexityValue } from '@pothos/plugin-complexity';
import { MOST, DEFAULT_SIZE, type PageArgs } from './page.ts';

/** What a field costs: `field` once, and `multiplier` times what is selected in it. */
type Price = Extract<FieldComplexityValue, object>;

/** How long the lists of the graph are at most, where no page size says it. */
export interface Sizes {
  readonly controllers: number;
  readonly policies: number;
  /** The terms one step broader and narrower than one. */
  readonly broader: number;
  readonly narrower: number;
  /** What leads from one statement by a type of relationship: QUOTED_IN → the most quotes of one. */
  readonly ofStatement: (type: string) => number;
}

/** A price that depends on the arguments and on the graph; prices are worked out with its sizes as their context. */
export function priced<A>(price: (args: A, sizes: Sizes) => Price): (args: A, sizes: object) => Price {
  return (args, sizes) => price(args, sizes as Sizes);
}

/** The price of a list of at most so many items, each of which takes so many rows to read, and of rows beside. */
export function listPrice(most: number, rows = 1, beside = 0): Price {
  return { field: most * rows + beside, multiplier: Math.max(1, most) };
}

/** The price of a plain list that takes `first`; one that is too large is refused by who resolves it. */
export function firstPrice(usual: number) {
  return ({ first }: { readonly first?: number | null | undefined }): Price =>
    listPrice(clamped(first ?? usual));
}

/**
 * The price of a page: its size times what is selected. An empty page costs like one of one item, since one is read to
 * see whether more follow.
 */
export function pagePrice(page: PageArgs): Price {
  return pagePriceAfter(0, page);
}

/** The price of a page for which so many rows are read before. */
export function pagePriceAfter(rows: number, { first, last }: PageArgs): Price {
  return { field: 1 + rows, multiplier: Math.max(1, clamped(first ?? last ?? DEFAULT_SIZE)) };
}

/** Sizes that no list has are refused where it is resolved, with their own message. */
function clamped(size: number): number {
  return Math.min(MOST, Math.max(0, size));
}
