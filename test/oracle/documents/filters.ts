import { catalogue, roleEnum, type Statement } from '../atlas/things.ts';
import type { Choices } from '../../http/cost/choices.ts';
import {
  asksOf,
  claims,
  DATES,
  DAYS,
  KINDS,
  practices,
  practicesAbove,
  slugsOf,
  statements,
  wordsIn,
  type Value,
} from './facts.ts';

type Fields = Record<string, Value>;

const MOST_NESTED = 3;
/** The server takes 20, claims counted. */
const MOST_COMBINED = 4;
const STANCES = ['AFFIRMED', 'DENIED', 'MIXED', 'SILENT'];
/** Somebody affirms most claims, whichever answer they were chosen for, and few give a mixed one. */
const LOOKED_FOR = ['AFFIRMED', 'DENIED', 'DENIED', 'SILENT', ...Array<string>(9).fill('MIXED')];

/** Filters and claims, drawn from what the seed says so that they often hold for something. */
export class Filters {
  readonly #choose: Choices;
  #combined = 0;

  constructor(choose: Choices) {
    this.#choose = choose;
  }

  statement(): Value {
    const choose = this.#choose;
    return this.#tree(() => {
      const said = choose.one(statements);
      const drawn = Array.from({ length: choose.one([1, 1, 1, 2]) }, () => this.#fact(said));
      return Object.assign({}, ...drawn) as Fields;
    }, 1);
  }

  concept(kind: string): Value {
    const choose = this.#choose;
    return this.#tree((): Fields => {
      switch (choose.below(3)) {
        case 0:
          return { text: choose.one(choose.one(slugsOf(kind)).split('-')).slice(0, 1 + choose.below(5)) };
        case 1:
          return { slug: choose.some(slugsOf(kind), 1 + choose.below(5)) };
        default:
          return { within: this.ref(kind) };
      }
    }, 1);
  }

  controller(): Value {
    const choose = this.#choose;
    return this.#tree((): Fields => {
      const asOf: Fields = choose.chance(25) ? { asOf: choose.one(DATES) } : {};
      switch (choose.below(4)) {
        case 0:
          return { slug: choose.some(slugsOf('Controller'), 1 + choose.below(3)) };
        case 1:
          return { [choose.one(['establishedIn', 'establishedOutside'])]: this.#union(), ...asOf };
        default:
          return { says: [this.#says(), ...(choose.chance(20) ? [this.#says()] : [])], ...asOf };
      }
    }, 1);
  }

  /** A claim to which somebody gives an answer that is drawn first. */
  claim(stance = this.#choose.one(LOOKED_FOR)): Value {
    const choose = this.#choose;
    if (choose.chance(6)) return { practice: 'SHARE', [choose.one(['in', 'outside'])]: this.#union() };
    const claim = choose.one(claims.get(stance) ?? []) as Fields;
    return {
      ...claim,
      ...(choose.chance(4) ? { modality: [choose.one(['DOES', 'MAY'])] } : {}),
      ...(choose.chance(3) ? { period: this.period() } : {}),
    };
  }

  /** Some answers; a claim and they are drawn together. */
  stances(): { readonly claim: Value; readonly stance: Value } {
    const stance = this.#choose.one(LOOKED_FOR);
    const more = this.#choose.chance(8) ? [this.#choose.one(STANCES)] : [];
    return { claim: this.claim(stance), stance: [stance, ...more] };
  }

  period(): Value {
    const choose = this.#choose;
    switch (choose.below(4)) {
      case 0:
        return { has: choose.chance(70) };
      case 1:
        return { bound: choose.one(['AT_MOST', 'EXACTLY', 'AT_LEAST', 'INDEFINITE']) };
      case 2:
        return { minDays: choose.one(DAYS) };
      default:
        return { maxDays: choose.one(DAYS) };
    }
  }

  /** Something of a kind, by slug or by id. */
  ref(kind: string): string {
    const slug = this.#choose.one(slugsOf(kind));
    return this.#choose.chance(30) ? `${kind}:${slug}` : slug;
  }

  /** The id of anything, or of nothing. */
  id(): string {
    const kind = this.#choose.one(KINDS);
    return `${kind}:${this.#choose.chance(4) ? 'nobody' : this.#choose.one(slugsOf(kind))}`;
  }

  #union(): Value {
    return this.#choose.one(['eu', 'eea', 'us', 'ch', 'eea-and-adequate', 'Jurisdiction:be', 'fr', 'gb']);
  }

  #says(): Fields {
    const { claim, stance } = this.stances();
    return {
      claim,
      ...(this.#choose.chance(70) ? { stance } : {}),
      ...(this.#choose.chance(20) ? { asOf: this.#choose.one(DATES) } : {}),
    };
  }

  /** A condition, alone or with others of which all, some or none must hold. */
  #tree(leaf: () => Fields, depth: number): Fields {
    const choose = this.#choose;
    if (depth === 1) this.#combined = 0;
    if (depth >= MOST_NESTED || this.#combined >= MOST_COMBINED || !choose.chance(35)) return leaf();
    const some = (): Fields[] =>
      Array.from({ length: choose.one([2, 2, 1, 3]) }, () => this.#tree(leaf, depth + 1));
    this.#combined += depth;
    const own = choose.chance(30) ? leaf() : {};
    switch (choose.below(4)) {
      case 0:
        return { ...own, and: some() };
      case 1:
        return { ...own, not: this.#tree(leaf, depth + 1) };
      case 2:
        return { ...own, or: choose.chance(95) ? some() : [] };
      default:
        return { ...own, or: some(), not: this.#tree(leaf, depth + 1) };
    }
  }

  /** Something that is so of a statement. */
  #fact(said: Statement): Fields {
    const choose = this.#choose;
    const asks = asksOf(said);
    const exactly: Fields = choose.chance(35) ? { exactly: choose.chance(80) } : {};
    const roles = [...said.named.keys()].map((claim) => roleEnum({ claim }));
    const others = catalogue.roles.map(roleEnum).filter((role) => !roles.includes(role));
    switch (choose.below(14)) {
      case 0:
        return { polarity: said.polarity };
      case 1:
        return { modality: [said.modality] };
      case 2:
        return { has: choose.some(roles.length > 0 ? roles : ['DATA'], 1) };
      case 3:
        return { lacks: choose.some(others, 1 + choose.below(2)) };
      case 4:
        return { controller: [choose.chance(30) ? said.controller.id : said.controller.slug] };
      case 5:
        return { policy: [said.policy.slug] };
      case 6:
        return { section: choose.one(said.evidence).section.slug };
      case 7:
        return { period: this.period() };
      case 8:
      case 9:
        return { text: this.#part(said) };
      case 10:
      case 11:
        return {
          practice: [choose.one(practicesAbove(said.practice)), ...choose.some(practices, choose.below(2))],
          ...exactly,
        };
      default: {
        const [claim, slug] = asks.length > 0 ? choose.one(asks) : ['data', 'personal-data'];
        return { [claim]: slug, ...exactly };
      }
    }
  }

  /** Part of a quote, some of it in another case. */
  #part(said: Statement): string {
    const choose = this.#choose;
    const words = wordsIn(said);
    const part = words.length > 0 ? choose.one(words) : 'privacy';
    return choose.chance(30) ? part.toUpperCase() : part;
  }
}
