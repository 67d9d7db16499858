import {
  astFromValue,
  getNamedType,
  isEnumType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import { typesAround } from '../atlas/neighbors.ts';
import { catalogue, roleEnum } from '../atlas/things.ts';
import { nodeOf } from '../../http/cost/arguments.ts';
import type { Choices } from '../../http/cost/choices.ts';
import { DATES, keysOf, KINDS, practices, slugsOf, type Value } from './facts.ts';
import { Filters } from './filters.ts';

/** Arguments of a field as they stand in a document, and how many items it has at most by them. */
export interface Given {
  readonly text: string;
  readonly items: number;
}

const SIZES = [1, 2, 2, 3, 3, 5, 8, 20, 100];
const USUAL = 20;
const USUAL_ORDERS: ReadonlyMap<string, string> = new Map([
  ...[['Statement', 'TEXT'] as const, ['Section', 'TEXT'] as const, ['Policy', 'TITLE'] as const],
]);

/** Writes the arguments of fields; some become variables of the operation. */
export class Arguments {
  readonly declared: string[] = [];
  readonly variables: Record<string, Value> = {};
  readonly #choose: Choices;
  readonly #filters: Filters;

  constructor(choose: Choices) {
    this.#choose = choose;
    this.#filters = new Filters(choose);
  }

  /** Arguments for a field of a type, of which so many items are wanted at most. */
  of(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, room: number): Given {
    const own = new Set(field.args.map(({ name }) => name));
    const node = nodeOf(getNamedType(field.type))?.name ?? '';
    const given: Record<string, Value> = {};
    if (field.name === 'stances') this.#asked(given);
    else if (own.has('claim')) given['claim'] = this.#filters.claim();
    if (own.has('slug')) given['slug'] = this.#slug(node);
    if (own.has('ids'))
      given['ids'] = Array.from({ length: 1 + this.#choose.below(4) }, () => this.#filters.id());
    if (field.name === 'node') given['id'] = this.#filters.id();
    if (field.name === 'neighbors') this.#around(given);
    if (own.has('where') && this.#choose.chance(45)) given['where'] = this.#where(node);
    if (own.has('orderBy') && this.#choose.chance(40)) given['orderBy'] = this.#order(field);
    if (own.has('asOf') && this.#choose.chance(35)) given['asOf'] = this.#choose.one(DATES);
    if (own.has('chars') && this.#choose.chance(60)) given['chars'] = this.#choose.one([0, 10, 60, 1000]);
    if (own.has('includeNarrower')) this.#counted(given, [node, parent.name]);
    const items = this.#size(own, room, given);
    this.#cursor(field, node, own, given);
    const written = field.args.flatMap((argument) => {
      const value = given[argument.name];
      return value === undefined ? [] : [`${argument.name}: ${this.#write(argument, value)}`];
    });
    return { text: written.length === 0 ? '' : `(${written.join(', ')})`, items };
  }

  #asked(given: Record<string, Value>): void {
    const { claim, stance } = this.#filters.stances();
    given['claim'] = claim;
    if (this.#choose.chance(95)) given['stance'] = stance;
    if (this.#choose.chance(25)) {
      const asked = this.#choose.some(slugsOf('Controller'), 1 + this.#choose.below(3));
      given['controllers'] = asked.map((slug) => (this.#choose.chance(30) ? `Controller:${slug}` : slug));
    }
  }

  #slug(kind: string): Value {
    return this.#choose.chance(3) ? 'nobody' : this.#choose.one(slugsOf(kind));
  }

  #around(given: Record<string, Value>): void {
    const kind = this.#choose.one(KINDS);
    const id = `${kind}:${this.#choose.one(slugsOf(kind))}`;
    given['id'] = id;
    const types = typesAround(id);
    if (types.length > 0 && this.#choose.chance(40)) given['edges'] = this.#choose.some(types, 2);
  }

  #where(node: string): Value {
    if (node === 'Statement') return this.#filters.statement();
    return node === 'Controller' ? this.#filters.controller() : this.#filters.concept(node);
  }

  #order({ args }: GraphQLField<unknown, unknown>): Value {
    const type = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
    return isEnumType(type)
      ? this.#choose.one(
          type
            .getValues()
            .map(({ name }) => name)
            .reverse(),
        )
      : null;
  }

  /** Which statements count for a list of what is named. */
  #counted(given: Record<string, Value>, near: readonly string[]): void {
    const choose = this.#choose;
    const kind = catalogue.allConceptKinds.find(({ label }) => near.includes(label));
    if (choose.chance(20)) given['polarity'] = choose.chance(75) ? 'DENIED' : 'AFFIRMED';
    if (choose.chance(25)) given['practice'] = choose.some(practices.slice(0, 17), 1 + choose.below(2));
    if (choose.chance(25)) given['includeNarrower'] = choose.chance(25);
    // A role is of one kind of concept, which an interface does not tell.
    if (kind !== undefined && choose.chance(20))
      given['roles'] = choose.some(kind.roles.map(roleEnum), 1 + choose.below(2));
  }

  #size(own: ReadonlySet<string>, room: number, given: Record<string, Value>): number {
    const choose = this.#choose;
    if (!own.has('first')) return 1;
    if (room >= USUAL && choose.chance(15)) return USUAL;
    const size = choose.chance(3) ? 0 : choose.one(SIZES.filter((each) => each <= Math.max(2, room)));
    given[own.has('last') && choose.chance(35) ? 'last' : 'first'] = size;
    return Math.max(1, size);
  }

  /** A cursor is a place in an order, so the place of anything of the kind makes one. */
  #cursor(
    field: GraphQLField<unknown, unknown>,
    node: string,
    own: ReadonlySet<string>,
    given: Record<string, Value>,
  ): void {
    const choose = this.#choose;
    const kind = node === 'StanceAnswer' ? 'Controller' : node;
    if (!own.has('before') || keysOf(kind).length === 0 || !choose.chance(35)) return;
    const order = given['orderBy'] ?? USUAL_ORDERS.get(kind) ?? 'NAME';
    const cursor = (): string => {
      const [name, id] = choose.one(keysOf(kind));
      // Just before and just behind something: where it stands is then told by its id alone.
      const keys = [name, choose.one([id, id, id, '', `${id}~`])];
      const held = [1, getNamedType(field.type).name, order, keys];
      return Buffer.from(JSON.stringify(held)).toString('base64url');
    };
    const usual = 'last' in given ? 'before' : 'after';
    given[choose.chance(80) ? usual : choose.one(['after', 'before'])] = cursor();
  }

  #write({ type }: GraphQLArgument, value: Value): string {
    if (!this.#choose.chance(20)) return literal(value, type);
    const name = `v${this.declared.length}`;
    if (this.#choose.chance(30)) {
      this.declared.push(`$${name}: ${String(type)} = ${literal(value, type)}`);
    } else {
      this.declared.push(`$${name}: ${String(type)}`);
      this.variables[name] = value;
    }
    return `$${name}`;
  }
}

/** A value as it stands in a document. */
function literal(value: Value, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} is no ${String(type)}`);
  return print(node);
}
