import type { Engine, RunOptions } from '../engine/port.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import type { Vocabulary } from '../kinds/concept/vocabulary.ts';
import type { IsoDate } from '../kinds/jurisdiction/date.ts';
import type { Loaders } from '../kinds/loaders.ts';
import type { Claim, Said } from '../stance/claim.ts';

/** What one operation works with: everything in it is read at most once per operation. */
export interface Context {
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  /** The signal of the request. */
  readonly run: RunOptions;
  readonly loaders: Loaders;
  /** The date of the injected clock: the default of every `asOf`. */
  readonly today: IsoDate;
  /** The concepts of the graph's present version. */
  readonly vocabulary: () => Promise<Vocabulary>;
  /** Every statement that can bear on a claim. */
  readonly said: (claim: Claim) => Promise<readonly Said[]>;
}
