import {
  getNamedType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import type { Choices } from './choices.ts';
import { isConceptKind, isKind, literal, Values, type Value } from './values.ts';

/** Arguments of a field as they stand in a document, and how many items it has at most by them. */
export interface Given {
  readonly text: string;
  readonly items: number;
}

const SIZES = [0, 1, 1, 3, 3, 20, 20, 100];
const USUAL = 20;
/** What cursors are made of; the names and ids of a list lie on both sides of most of them. */
const KEYS = ['', 'c', 'data', 'jmark 000002000', 'jsm', 'p', 'zz'];
const USUAL_ORDERS = new Map([
  ['Statement', 'TEXT'],
  ['Section', 'TEXT'],
  ['Policy', 'TITLE'],
]);

/** Writes the arguments of fields; some become variables of the operation, with a value or a default. */
export class Arguments {
  readonly declared: string[] = [];
  readonly variables: Record<string, Value> = {};
  readonly #choose: Choices;
  readonly #values: Values;

  constructor(choose: Choices) {
    this.#choose = choose;
    this.#values = new Values(choose);
  }

  /** Arguments for a field of a type of which so many items are wanted at most. */
  of(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, room: number): Given {
    const choose = this.#choose;
    const node = nodeOf(getNamedType(field.type));
    const near = [node?.name ?? '', parent.name].filter(isKind);
    const given = new Map<GraphQLArgument, Value>();
    for (const argument of field.args) {
      if (['first', 'last', 'after', 'before'].includes(argument.name)) continue;
      if (!isRequiredArgument(argument) && !choose.chance(argument.name === 'where' ? 40 : 15)) continue;
      // A role is of one kind of concept, which an interface does not tell.
      if (argument.name === 'roles' && !near.some(isConceptKind)) continue;
      given.set(argument, this.#values.of(argument.type, argument.name, near));
    }
    const items = this.#size(field, room, given);
    this.#cursor(field, node, given);
    const parts = [...given].map(([argument, value]) => `${argument.name}: ${this.#write(argument, value)}`);
    return { text: parts.length === 0 ? '' : `(${parts.join(', ')})`, items };
  }

  #size({ args }: GraphQLField<unknown, unknown>, room: number, given: Map<GraphQLArgument, Value>): number {
    const choose = this.#choose;
    const sized = args.filter(({ name }) => name === 'first' || name === 'last');
    if (sized.length === 0) return 1;
    const usual = typeof sized[0]?.defaultValue === 'number' ? sized[0].defaultValue : USUAL;
    if (usual <= room && choose.chance(15)) return usual;
    const size = choose.one(choose.chance(1) ? [100] : SIZES.filter((each) => each <= room));
    given.set(choose.one(sized), size);
    return Math.max(1, size);
  }

  /** A cursor is a place in an order, so any two texts make one. */
  #cursor(
    field: GraphQLField<unknown, unknown>,
    node: GraphQLNamedType | undefined,
    given: Map<GraphQLArgument, Value>,
  ): void {
    const bounds = field.args.filter(({ name }) => name === 'after' || name === 'before');
    if (node === undefined || !isKind(node.name) || bounds.length < 2 || !this.#choose.chance(8)) return;
    const asked = [...given].find(([{ name }]) => name === 'orderBy')?.[1];
    const order = asked ?? USUAL_ORDERS.get(node.name) ?? 'NAME';
    const cursor = [1, getNamedType(field.type).name, order, [this.#choose.one(KEYS), '']];
    given.set(this.#choose.one(bounds), Buffer.from(JSON.stringify(cursor)).toString('base64url'));
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

/** The type of what a connection lists; the type itself where it is none. */
export function nodeOf(type: GraphQLNamedType): GraphQLNamedType | undefined {
  if (!isObjectType(type)) return type;
  const edge = type.getFields()['edges'];
  if (edge === undefined) return type;
  const edgeType = getNamedType(edge.type);
  const node = isObjectType(edgeType) ? edgeType.getFields()['node'] : undefined;
  return node && getNamedType(node.type);
}
