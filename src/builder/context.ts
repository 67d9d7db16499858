import type { Edition } from '../edition.ts';
import type { Spent } from '../engine/metered.ts';
import type { EngineKind } from '../engine/port.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import type { IsoDate } from '../kinds/jurisdiction/date.ts';
import type { Loaders } from '../kinds/loaders.ts';
import type { Pages } from '../kinds/pages.ts';
import type { Hit } from '../graph/search/search.ts';
import type { Wanted } from '../graph/search/words.ts';
import type { Neighbor } from '../graph/neighbors/neighbors.ts';
import type { Listing, PageArgs } from './page.ts';
import type { Sizes } from './price.ts';
import type { Answer, Claim } from '../stance/claim.ts';
import type { Answers } from '../stance/answers.ts';

/** What one operation works with: everything in it is read at most once per operation. */
export interface Context {
  /** What it has asked of the database so far; what is read once for all operations is not its own. */
  readonly spent: Spent;
  readonly engine: EngineKind;
  readonly catalogue: Catalogue;
  readonly loaders: Loaders;
  readonly pages: Pages;
  /** The date of the injected clock: the default of every `asOf`. */
  readonly today: IsoDate;
  /** What is kept in memory of the graph's present version: the same one for all of the operation. */
  readonly edition: () => Promise<Edition>;
  /** How long lists are, for prices: of the present version of the graph, or of the one before. */
  readonly sizes: () => Promise<Sizes>;
  /** What is found among the nodes of some kinds, the best first. */
  readonly search: (wanted: Wanted, labels: ReadonlySet<string>) => Promise<readonly Hit[]>;
  /** What is one edge away from a node, by some sorts of edges or by all. */
  readonly neighbors: (id: string, edges: readonly string[] | undefined, page: PageArgs) => Listing<Neighbor>;
  /** What every controller answers to a claim. */
  readonly answersOfAll: (claim: Claim, asOf: IsoDate) => Promise<Answers>;
  /** What one controller answers to a claim, by its id; the controllers of a list are read together. */
  readonly answerOf: (controller: string, claim: Claim, asOf: IsoDate) => Promise<Answer>;
}
