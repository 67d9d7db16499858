import { expect } from 'vitest';
import type { Tally } from './atlas/answer.ts';

const STANCES = ['AFFIRMED', 'DENIED', 'MIXED', 'SILENT'] as const;
const LEAST = 0.1;
/** Of fewer answers the shares are a matter of luck. */
const ENOUGH = 300;

/** What the answers that were compared are made of: too much of one sort would compare little. */
export class Shares {
  readonly #counts = new Map<string, number>();

  /** One more answer that was compared, with what it is made of. */
  add(counted: Counted): void {
    this.#count('answers');
    if (counted.items() > 0) this.#count('non-empty answers');
    for (const stance of counted.stances) {
      this.#count('stances');
      this.#count(stance);
    }
    this.pages(counted.later);
  }

  /** More pages, each past the first of its list or not. */
  pages(later: readonly boolean[]): void {
    for (const isLater of later) {
      this.#count('pages');
      if (isLater) this.#count('pages past the first');
    }
  }

  /** A document that was too dear to be answered. */
  refused(): void {
    this.#count('refused by price');
  }

  /** Prints the shares. */
  print(title: string): void {
    const lines = [
      `${title}: ${this.#of('answers')} answers compared, ${this.#of('refused by price')} refused by price`,
      ...this.#shares().map(([name, share, of]) => `${name} ${(100 * share).toFixed(1)} % of ${of}`),
    ];
    process.stderr.write(`${lines.join('; ')}\n`);
  }

  /** Fails where something is too rare to have been tested. */
  check(): void {
    if (this.#of('answers') < ENOUGH) return;
    for (const [name, share] of this.#shares()) expect(share, name).toBeGreaterThanOrEqual(LEAST);
    expect(this.#of('refused by price')).toBeLessThan(this.#of('answers') * LEAST);
  }

  #shares(): readonly (readonly [name: string, share: number, of: number])[] {
    const share = (name: string, all: string) =>
      [name, this.#of(name) / Math.max(1, this.#of(all)), this.#of(all)] as const;
    return [
      share('non-empty answers', 'answers'),
      ...STANCES.map((stance) => share(stance, 'stances')),
      share('pages past the first', 'pages'),
    ];
  }

  #of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  #count(name: string): void {
    this.#counts.set(name, this.#of(name) + 1);
  }
}

/** What one answer is made of. */
export interface Counted {
  readonly tally: Tally;
  /** How many things it shows, by themselves or in pages. */
  readonly items: () => number;
  readonly stances: readonly string[];
  /** For each page whether it shows something that is not at the start of its list. */
  readonly later: readonly boolean[];
}

export function counting(): Counted {
  const stances: string[] = [];
  const later: boolean[] = [];
  let items = 0;
  return {
    stances,
    later,
    items: () => items,
    tally: {
      page: ({ edges, skipped }) => {
        items += edges.length;
        later.push(skipped > 0);
      },
      stance: (stance) => {
        items += 1;
        stances.push(stance);
      },
      thing: () => {
        items += 1;
      },
    },
  };
}
