import type { Concept } from '../concept/kind.ts';
import type { IsoDate } from './date.ts';
import { grouped } from '../grouped.ts';
import { globalId } from '../kind.ts';
import { EEA_AND_ADEQUATE, jurisdiction, WORLDWIDE } from './kind.ts';

/** A territory that is not divided further here: a place without parts, or what is left of a state beside its parts. */
export type Territory = string;

/** A set of territories. */
export type Area = ReadonlySet<Territory>;

/** An area, and the larger one that it may be, where an adequacy decision covers only some recipients. */
export interface PossibleArea {
  readonly certain: Area;
  readonly possible: Area;
}

interface Period {
  readonly place: string;
  readonly whole: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly scope?: string | null;
}

/** All of the world that no place of the vocabulary names; so no complement of an area is ever empty. */
const ELSEWHERE: Territory = 'elsewhere';
const EEA = globalId(jurisdiction.label, 'eea');

/**
 * What places contain. Membership of unions and adequacy hold from `from` until the day before `until`; only states and
 * their parts are members.
 */
export class Places {
  /** Every territory there is. */
  readonly world: Area;
  readonly #parts: ReadonlyMap<string, readonly string[]>;
  readonly #members: readonly Period[];
  readonly #unions: ReadonlySet<string>;
  readonly #adequacy: readonly Period[];

  constructor(
    concepts: readonly Concept[],
    parts: readonly { part: string; whole: string }[],
    members: readonly Period[],
    adequacy: readonly Period[],
  ) {
    this.#parts = grouped(parts.map(({ whole, part }) => [whole, part] as const));
    this.#members = members;
    this.#unions = new Set(members.map(({ whole }) => whole));
    this.#adequacy = adequacy;
    const named = concepts.filter(({ kind, id }) => kind === jurisdiction.label && !this.#isComputed(id));
    this.world = new Set([ELSEWHERE, ...named.flatMap(({ id }) => [...this.#territories(id)])]);
  }

  /** The territories of a place at a date; a union of which nobody is a member yet has none. */
  area(place: string, asOf: IsoDate): PossibleArea {
    if (place === globalId(jurisdiction.label, WORLDWIDE)) return exactly(this.world);
    if (place === globalId(jurisdiction.label, EEA_AND_ADEQUATE)) return this.#eeaAndAdequate(asOf);
    if (!this.#unions.has(place)) return exactly(this.#territories(place));
    return exactly(this.#covered(this.#members, place, asOf));
  }

  /** The state that a place is a part of, and the unions of which it is a member at a date. */
  wholes(place: string, asOf: IsoDate): readonly string[] {
    const states = [...this.#parts].flatMap(([whole, parts]) => (parts.includes(place) ? [whole] : []));
    const unions = this.#members.filter((period) => period.place === place && holds(period, asOf));
    return [...states, ...unions.map(({ whole }) => whole)];
  }

  /** The parts of a state, and the members of a union at a date. */
  parts(place: string, asOf: IsoDate): readonly string[] {
    const members = this.#members.filter((period) => period.whole === place && holds(period, asOf));
    return [...(this.#parts.get(place) ?? []), ...members.map((period) => period.place)];
  }

  /** How many wholes a place has and how many parts a whole has at most, whatever the date. */
  widest(): { readonly wholes: number; readonly parts: number } {
    const pairs = [
      ...[...this.#parts].flatMap(([whole, parts]) => parts.map((place) => ({ place, whole }))),
      ...this.#members,
    ];
    const most = (ids: readonly string[]): number =>
      Math.max(0, ...[...grouped(ids.map((id) => [id, id] as const)).values()].map(({ length }) => length));
    return { wholes: most(pairs.map(({ place }) => place)), parts: most(pairs.map(({ whole }) => whole)) };
  }

  /** All but the area of a place: what may belong to the place does not certainly lie outside it. */
  outside(area: PossibleArea): PossibleArea {
    return { certain: difference(this.world, area.possible), possible: difference(this.world, area.certain) };
  }

  #eeaAndAdequate(asOf: IsoDate): PossibleArea {
    const eea = this.area(EEA, asOf).certain;
    const whole = this.#adequacy.filter(({ scope }) => scope === null || scope === undefined);
    const certain = union(eea, this.#covered(whole, EEA, asOf));
    return { certain, possible: union(certain, this.#covered(this.#adequacy, EEA, asOf)) };
  }

  #covered(periods: readonly Period[], whole: string, asOf: IsoDate): Area {
    const now = periods.filter((period) => period.whole === whole && holds(period, asOf));
    return new Set(now.flatMap(({ place }) => [...this.#territories(place)]));
  }

  /** A state with parts has the rest of it as a territory of its own, which goes by the id of the state. */
  #territories(place: string): Area {
    const parts = this.#parts.get(place) ?? [];
    return new Set([place, ...parts.flatMap((part) => [...this.#territories(part)])]);
  }

  #isComputed(id: string): boolean {
    return (
      id === globalId(jurisdiction.label, WORLDWIDE) ||
      id === globalId(jurisdiction.label, EEA_AND_ADEQUATE) ||
      this.#unions.has(id)
    );
  }
}

function holds({ from, until }: Period, asOf: IsoDate): boolean {
  return from <= asOf && (until === null || asOf < until);
}

/** Whether the first area lies within the second; an empty area lies nowhere. */
export function within(inner: Area, outer: Area): boolean {
  return inner.size > 0 && [...inner].every((territory) => outer.has(territory));
}

export function overlap(a: Area, b: Area): boolean {
  return [...a].some((territory) => b.has(territory));
}

export function union(a: Area, b: Area): Area {
  return new Set([...a, ...b]);
}

function difference(a: Area, b: Area): Area {
  return new Set([...a].filter((territory) => !b.has(territory)));
}

function exactly(area: Area): PossibleArea {
  return { certain: area, possible: area };
}
