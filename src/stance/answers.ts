import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Edition } from '../edition.ts';
import type { Reader, RunOptions } from '../engine/port.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import type { IsoDate } from '../kinds/jurisdiction/date.ts';
import { practiceNames } from '../kinds/statement/practice.ts';
import { answer, candidatePractices } from './answer.ts';
import { saidIn } from './candidates.ts';
import type { Answer, Claim } from './claim.ts';
import type { candidates } from './cypher.ts';

/** How many claims keep the answers of the whole corpus, and how many answers they may be together. */
const MOST_CLAIMS = 200;
const MOST_ANSWERS = 1_000_000;

/** What controllers answer, by their ids. */
export type Answers = ReadonlyMap<string, Answer>;

/** Answers claims from the graph: those of the whole corpus are kept, by claim, date and version of the graph. */
export class Respondent {
  readonly #catalogue: Catalogue;
  readonly #candidates: ReturnType<typeof candidates>;
  readonly #kept = new LRUCache<string, Promise<Answers>>({ max: MOST_CLAIMS, maxSize: MOST_ANSWERS });

  constructor(catalogue: Catalogue, statement: ReturnType<typeof candidates>) {
    this.#catalogue = catalogue;
    this.#candidates = statement;
  }

  /** What every controller answers to a claim at a date; at most one database statement. */
  ofAll(reader: Reader, claim: Claim, asOf: IsoDate, edition: Edition): Promise<Answers> {
    const key = keyOf(claim, asOf, edition);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const ids = edition.controllers.map(({ id }) => id);
    // Shared by later operations, so it is not stopped with the request that happens to need it first.
    const fresh = this.#read(reader, ids, claim, asOf, edition, {});
    this.#kept.set(key, fresh, { size: Math.max(1, ids.length) });
    fresh.catch(() => {
      if (this.#kept.peek(key) === fresh) this.#kept.delete(key);
    });
    return fresh;
  }

  /** What some controllers answer, by their ids: from what is kept for all, or else from their own statements alone. */
  async ofSome(
    reader: Reader,
    ids: readonly string[],
    claim: Claim,
    asOf: IsoDate,
    edition: Edition,
  ): Promise<Answers> {
    return this.#kept.get(keyOf(claim, asOf, edition)) ?? this.#read(reader, ids, claim, asOf, edition);
  }

  /** Loaders of answers for one operation: the controllers of a tick share one database statement per claim and date. */
  loaders(reader: Reader): (claim: Claim, asOf: IsoDate, edition: Edition) => DataLoader<string, Answer> {
    const loaders = new Map<string, DataLoader<string, Answer>>();
    return (claim, asOf, edition) => {
      const key = keyOf(claim, asOf, edition);
      const known = loaders.get(key);
      if (known !== undefined) return known;
      const loader = new DataLoader<string, Answer>(async (ids) => {
        const answers = await this.ofSome(reader, ids, claim, asOf, edition);
        return ids.map((id) => answers.get(id) ?? new Error(`${id} is no controller of this edition`));
      });
      loaders.set(key, loader);
      return loader;
    };
  }

  async #read(
    reader: Reader,
    ids: readonly string[],
    claim: Claim,
    asOf: IsoDate,
    { vocabulary }: Edition,
    run?: RunOptions,
  ): Promise<Answers> {
    const { roles, universal } = this.#catalogue;
    const practices = candidatePractices(claim) ?? practiceNames;
    const rows = await reader.read(this.#candidates, { controllers: ids, practices }, run);
    const terms = { vocabulary, asOf, universal };
    const roleOf = new Map(roles.map((role) => [role.type, role.claim]));
    return new Map(rows.map((row) => [row.controller, answer(claim, saidIn(row, roleOf), terms)]));
  }
}

/** Equal for claims that mean the same. */
function keyOf(
  { practice, modality, period, names }: Claim,
  asOf: IsoDate,
  { graph: { version } }: Edition,
): string {
  const modalities = modality && [...new Set(modality)].sort();
  const asked = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const { bound, minDays, maxDays, has } = period ?? {};
  return JSON.stringify([version, asOf, practice, modalities, bound, minDays, maxDays, has, asked]);
}
