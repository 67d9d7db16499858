import type { Atlas } from '../../../src/atlas.ts';
import type { Corpus } from '../../../src/corpus/read.ts';
import type { Engine } from '../../../src/engine/port.ts';

/** A corpus that statements are tried on. */
export interface Sample {
  readonly corpus: Corpus;
  readonly named: Named;
  /** An atlas of its kinds, over an engine. */
  atlas(engine: Engine): Atlas;
}

/** What the examples name of a corpus, by global id; all of it stands in the corpus. */
export interface Named {
  /** The first has the lists that `between` cuts. */
  readonly controllers: readonly [string, ...string[]];
  readonly policies: readonly [string, ...string[]];
  readonly sections: readonly [string, ...string[]];
  /** The first two are quoted twice or in the same words. */
  readonly statements: readonly [string, string, ...string[]];
  readonly exempting: string;
  /** What the first controller collects, and something else comes after it. */
  readonly collected: string;
  readonly place: string;
  /** Words of sections, folded. */
  readonly searches: readonly { readonly words: readonly string[]; readonly limit: number }[];
  /** Part of a quote. */
  readonly text: string;
  /** Items of each list that something lies between; best of all, all of one name, so that only the id tells their order. */
  readonly between: Readonly<Record<'policies' | 'sections' | 'statements', readonly [string, string]>>;
}
