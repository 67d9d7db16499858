import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Choices } from '../../http/cost/choices.ts';
import { schema } from '../atlas/answer.ts';
import { Arguments } from './arguments.ts';
import type { Value } from './facts.ts';

/** An operation with its variables. */
export interface Document {
  readonly query: string;
  readonly variables: Readonly<Record<string, Value>>;
  /** Parts of it were left out, so that it may ask what cannot be asked. */
  readonly isSmaller?: true;
}

type Type = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** Where in a document something is written. */
interface At {
  /** How many lists may still lie within each other. */
  readonly lists: number;
  /** How many fields lie around it. */
  readonly level: number;
  /** How many items each list may have here at most. */
  readonly room: number;
  /** Within a fragment, whatever is more than a value gets a name of its own. */
  readonly fragment: boolean;
}

const MOST_LEVELS = 14;
const MOST_FIELDS = 45;
const MOST_ALIASES = 18;
const MOST_FRAGMENTS = 2;
/** What the oracle leaves out, because it tells of the program or ranks. */
const LEFT_OUT = ['about', 'search'];
/** Fields of pages and their edges, by how often they are selected. */
const OFTEN = new Map<string, number>([
  ...[['edges', 95] as const, ['node', 92] as const, ['counts', 50] as const, ['totalCount', 40] as const],
  ...[['pageInfo', 35] as const, ['cursor', 35] as const],
]);
const ROOTS: readonly (readonly [weight: number, names: RegExp])[] = [
  [4, /^stances$/],
  [3, /^statements$/],
  [3, /^controllers$/],
  [2, /^neighbors$/],
  [2, /^nodes?$/],
  [1, /^policies$/],
  [2, /^(controller|policy|statement)$/],
  [4, /^(?!controllers|policies|statements|stances|neighbors|nodes).*s$/],
  [2, /^(?!controller|policy|statement).*[^s]$/],
];

/** Writes a valid document at random. */
export class Writer {
  readonly #choose: Choices;
  readonly #arguments: Arguments;
  readonly #definitions: string[] = [];
  readonly #fragments: { readonly name: string; readonly on: Type; readonly height: number }[] = [];
  #fields = 0;
  #aliases = 0;

  constructor(choose: Choices) {
    this.#choose = choose;
    this.#arguments = new Arguments(choose);
  }

  document(): Document {
    const choose = this.#choose;
    const query = schema.getQueryType();
    if (!query) throw new Error('the schema has no queries');
    const all = Object.values(query.getFields()).filter(({ name }) => !LEFT_OUT.includes(name));
    const weighted = ROOTS.flatMap(([weight, names]) => Array.from({ length: weight }, () => names));
    const at: At = {
      lists: choose.one([1, 2, 2, 3, 3, 4, 4]),
      level: 0,
      room: choose.one([20, 40, 100]),
      fragment: false,
    };
    const taken = new Set<string>();
    const roots = Array.from({ length: choose.one([1, 1, 2]) }, () => {
      const names = choose.one(weighted);
      const field = choose.one(all.filter(({ name }) => names.test(name)));
      return this.#field(query, field, at, taken);
    }).flat();
    const { declared, variables } = this.#arguments;
    const head = declared.length === 0 ? '' : `query (${declared.join(', ')}) `;
    return { query: [`${head}{ ${roots.join(' ')} }`, ...this.#definitions].join('\n'), variables };
  }

  #selection(type: Type, at: At): string {
    const parts = this.#members(type, at, new Set());
    return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
  }

  #members(type: Type, at: At, taken: Set<string>): string[] {
    const fields = this.#drawn(type, at).flatMap((field) => this.#field(type, field, at, taken));
    const more = this.#choose.chance(isInterfaceType(type) ? 65 : 12);
    return [
      ...fields,
      ...(more ? this.#fragment(type, at, taken) : []),
      ...(this.#choose.chance(5) && !taken.has('__typename') ? ['__typename'] : []),
    ];
  }

  #drawn(type: Type, at: At): readonly Field[] {
    const choose = this.#choose;
    const open = Object.values(type.getFields()).filter((field) => this.#isOpen(field, at));
    if (open.some(({ name }) => name === 'edges' || name === 'cursor'))
      return open.filter(({ name }) => choose.chance(OFTEN.get(name) ?? 30));
    const leaves = open.filter((field) => isLeafType(getNamedType(field.type)));
    const objects = open.filter((field) => !leaves.includes(field));
    // A claim is one field among many, and the headline question.
    const claims = objects.filter(({ args }) => args.some(({ name }) => name === 'claim'));
    return [
      ...new Set([
        ...choose.some(leaves, choose.one([1, 1, 2, 3])),
        ...(choose.chance(35) ? claims : []),
        ...choose.some(objects, choose.one([0, 1, 1, 2])),
      ]),
    ];
  }

  #isOpen({ type }: Field, { lists, level }: At): boolean {
    if (isLeafType(getNamedType(type))) return true;
    const opens = isLong(type) ? 1 : 0;
    return lists >= opens && level + 3 * opens < MOST_LEVELS && this.#fields < MOST_FIELDS;
  }

  /** One field; nothing where its name is taken and no other can be given. */
  #field(parent: Type, field: Field, at: At, taken: Set<string>): string[] {
    const type = getNamedType(field.type);
    const apart = at.fragment && (isCompositeType(type) || field.args.length > 0);
    const known = taken.has(field.name);
    const renamed = (known || apart || this.#choose.chance(6)) && this.#aliases < MOST_ALIASES;
    if ((known || apart) && !renamed) return [];
    const alias = renamed ? `a${this.#aliases++}` : undefined;
    taken.add(alias ?? field.name);
    this.#fields += 1;
    const { text, items } = this.#arguments.of(parent, field, at.room);
    const head = `${alias === undefined ? '' : `${alias}: `}${field.name}${text}`;
    if (!isObjectType(type) && !isInterfaceType(type)) return [head];
    const inner = {
      lists: at.lists - (isLong(field.type) ? 1 : 0),
      level: at.level + 1,
      room: Math.max(1, Math.floor(at.room / items)),
      fragment: false,
    };
    return [`${head} ${this.#selection(type, inner)}`];
  }

  /** An inline fragment or a named one, which may have been used before, on a type that fits. */
  #fragment(type: Type, at: At, taken: Set<string>): string[] {
    const on = this.#choose.one(fitting(type));
    if (this.#choose.chance(50)) {
      const parts = this.#members(on, { ...at, fragment: true }, taken);
      return parts.length === 0 ? [] : [`... on ${on.name} { ${parts.join(' ')} }`];
    }
    const known = this.#fragments.find((each) => each.on === on && at.level + each.height <= MOST_LEVELS);
    if (known !== undefined && at.lists > 0) return [`...${known.name}`];
    if (this.#fragments.length + this.#definitions.length >= MOST_FRAGMENTS) return [];
    const name = `F${this.#definitions.length}`;
    this.#definitions.push('');
    const lists = Math.min(at.lists, 1);
    const inner = { ...at, lists, level: Math.max(at.level, 8), room: Math.min(at.room, 10), fragment: true };
    const parts = this.#members(on, inner, new Set());
    if (parts.length === 0) parts.push('__typename');
    this.#definitions[Number(name.slice(1))] = `fragment ${name} on ${on.name} { ${parts.join(' ')} }`;
    this.#fragments.push({ name, on, height: MOST_LEVELS - inner.level });
    return [`...${name}`];
  }
}

/** Whether a field leads to many things; the edges of a page are counted with it. */
function isLong(type: GraphQLOutputType): boolean {
  const name = getNamedType(type).name;
  const list = isListType(isNonNullType(type) ? type.ofType : type);
  return name.endsWith('Connection') || (list && !name.endsWith('Edge'));
}

/** The types on which a fragment may be where something of a type is. */
function fitting(type: Type): readonly Type[] {
  return isInterfaceType(type)
    ? [...schema.getPossibleTypes(type), type, ...type.getInterfaces()]
    : [type, ...type.getInterfaces()];
}
