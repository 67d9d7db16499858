import { grouped } from '../grouped.ts';
import type { IsoDate } from '../jurisdiction/date.ts';
import type { Places } from '../jurisdiction/places.ts';
import type { Concept } from './kind.ts';

/**
 * The concepts of one version of the graph, in memory: they are few and change only with the seed. What is narrower than
 * a concept is then a list of ids, given to statements as a parameter.
 */
export class Vocabulary {
  /** What contains what among places, at any date. */
  readonly places: Places;
  readonly #concepts: ReadonlyMap<string, Concept>;
  readonly #broader: ReadonlyMap<string, readonly string[]>;
  readonly #narrower: ReadonlyMap<string, readonly string[]>;

  constructor(
    concepts: readonly Concept[],
    broader: readonly { narrower: string; broader: string }[],
    places: Places,
  ) {
    this.places = places;
    this.#concepts = new Map(concepts.map((concept) => [concept.id, concept]));
    this.#broader = grouped(broader.map((edge) => [edge.narrower, edge.broader] as const));
    this.#narrower = grouped(broader.map((edge) => [edge.broader, edge.narrower] as const));
  }

  concept(id: string): Concept | undefined {
    return this.#concepts.get(id);
  }

  /** The concepts of a kind, by its label. */
  conceptsOf(label: string): Concept[] {
    return [...this.#concepts.values()].filter((concept) => concept.kind === label);
  }

  /** The concepts one step broader; of a place, what it is a part or a member of at a date. */
  broaderOf(id: string, asOf: IsoDate): readonly string[] {
    return [...(this.#broader.get(id) ?? []), ...this.places.wholes(id, asOf)];
  }

  /** The concepts one step narrower; of a place, its parts or members at a date. */
  narrowerOf(id: string, asOf: IsoDate): readonly string[] {
    return [...(this.#narrower.get(id) ?? []), ...this.places.parts(id, asOf)];
  }

  /** How many terms are one step broader and narrower than one at most, whatever the date. */
  widest(): { readonly broader: number; readonly narrower: number } {
    const most = (links: ReadonlyMap<string, readonly string[]>): number =>
      Math.max(0, ...[...links.values()].map(({ length }) => length));
    const places = this.places.widest();
    return {
      broader: Math.max(most(this.#broader), places.wholes),
      narrower: Math.max(most(this.#narrower), places.parts),
    };
  }

  /** A concept and all that are narrower, each once. */
  narrowerOrSame(id: string, asOf: IsoDate): readonly string[] {
    const found = new Set([id]);
    // A set goes on to what was added while it is walked.
    for (const each of found) for (const next of this.narrowerOf(each, asOf)) found.add(next);
    return [...found];
  }

  /** Whether `id` is the same concept as `broader` or a narrower one. */
  matches(id: string, broader: string): boolean {
    return id === broader || (this.#broader.get(id) ?? []).some((next) => this.matches(next, broader));
  }
}
