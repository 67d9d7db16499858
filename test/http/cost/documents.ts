import type { Arbitrary } from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { Arguments } from './arguments.ts';
import { chosen, type Choices } from './choices.ts';
import type { Value } from './values.ts';

/** An operation with its variables. */
export interface Document {
  readonly query: string;
  readonly variables: Readonly<Record<string, Value>>;
}

/** Where in a document something is written. */
interface At {
  /** How many objects may still lie within each other; the edges and nodes of a page are one with it. */
  readonly depth: number;
  /** How many fields lie around it. */
  readonly level: number;
  /** How many items each list may have here at most, so that most documents can be paid for. */
  readonly room: number;
}

interface Fragment extends At {
  readonly name: string;
  readonly on: GraphQLCompositeType;
  /** The names of its fields in the answer, and how many fields lie within each other. */
  readonly names: ReadonlySet<string>;
  readonly height: number;
}

const MOST_LEVELS = 14;
const MOST_FIELDS = 60;
const MOST_ALIASES = 12;
const MOST_FRAGMENTS = 3;
/** About as long as a list is that does not take a size. */
const PLAIN = 5;
/** What a page is made of: drawn more often, since all else lies within. */
const OFTEN = new Map<string, number>([
  ...[['edges', 88] as const, ['node', 88] as const],
  ...[['totalCount', 30] as const, ['pageInfo', 20] as const, ['cursor', 25] as const],
]);

/** Random valid documents over a schema: whatever fields, arguments and types it has. */
export function documents(schema: GraphQLSchema): Arbitrary<Document> {
  return chosen((choose) => new Writer(schema, choose).document());
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #choose: Choices;
  readonly #arguments: Arguments;
  readonly #fragments: Fragment[] = [];
  readonly #definitions: string[] = [];
  #started = 0;
  #fields = 0;
  #aliases = 0;
  #deepest = 0;

  constructor(schema: GraphQLSchema, choose: Choices) {
    this.#schema = schema;
    this.#choose = choose;
    this.#arguments = new Arguments(choose);
  }

  document(): Document {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('the schema has no queries');
    const at = {
      depth: 1 + this.#choose.below(6),
      level: 0,
      room: this.#choose.one([20, 100, 100, 400, 2000]),
    };
    const groups = this.#choose.some(
      sortsOf(Object.values(query.getFields())),
      this.#choose.one([1, 1, 1, 2, 3]),
    );
    const fields = groups.map((group) => this.#choose.one(group));
    const names = new Set<string>();
    const roots = fields.flatMap((field) => this.#field(query, field, at, names));
    const { declared, variables } = this.#arguments;
    const head = declared.length === 0 ? '' : `query (${declared.join(', ')}) `;
    return { query: [`${head}{ ${roots.join(' ')} }`, ...this.#definitions].join('\n'), variables };
  }

  #selection(type: GraphQLCompositeType, at: At): string {
    const parts = this.#members(type, at, new Set());
    return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
  }

  #members(type: GraphQLCompositeType, at: At, names: Set<string>): string[] {
    const all = isUnionType(type) ? [] : Object.values(type.getFields());
    const written = this.#drawn(all, at).flatMap((field) => this.#field(type, field, at, names));
    const more = at.depth > 0 && this.#choose.chance(isAbstractType(type) ? 70 : 12);
    return [
      ...written,
      ...(more ? this.#fragment(type, at, names) : []),
      ...(this.#choose.chance(5) ? ['__typename'] : []),
    ];
  }

  /** Which fields are selected: of a page by how often they are asked, of all else a few values and objects. */
  #drawn(all: readonly GraphQLField<unknown, unknown>[], at: At): readonly GraphQLField<unknown, unknown>[] {
    const choose = this.#choose;
    const open = all.filter(({ type }) => isLeafType(getNamedType(type)) || this.#isOpen(at));
    if (all.some(({ name }) => name === 'edges' || name === 'cursor'))
      return open.filter(({ name }) => choose.chance(OFTEN.get(name) ?? 25));
    const leaves = open.filter(({ type }) => isLeafType(getNamedType(type)));
    const objects = open.filter((field) => !leaves.includes(field));
    return [
      ...choose.some(leaves, choose.one([0, 1, 1, 2])),
      ...(at.depth > 0 ? choose.some(objects, choose.one([0, 1, 1, 2, 3])) : []),
    ];
  }

  #isOpen({ level }: At): boolean {
    return level < MOST_LEVELS - 1 && this.#fields < MOST_FIELDS;
  }

  /** One field; nothing where its name is taken and no other can be given. */
  #field(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    at: At,
    names: Set<string>,
  ): string[] {
    const taken = names.has(field.name);
    const renamed = (taken || this.#choose.chance(8)) && this.#aliases < MOST_ALIASES;
    if (taken && !renamed) return [];
    const alias = renamed ? `a${this.#aliases++}` : undefined;
    names.add(alias ?? field.name);
    this.#fields += 1;
    this.#deepest = Math.max(this.#deepest, at.level + 1);
    const type = getNamedType(field.type);
    const { text, items } = this.#arguments.of(parent, field, at.room);
    const head = `${alias === undefined ? '' : `${alias}: `}${field.name}${text}`;
    if (!isCompositeType(type)) return [head];
    const within = field.name === 'edges' || field.name === 'node';
    const plain = isList(field.type) && !within && items === 1 ? PLAIN : 1;
    const inner = {
      depth: at.depth - (within ? 0 : 1),
      level: at.level + 1,
      room: Math.max(1, at.room / (items * plain)),
    };
    return [`${head} ${this.#selection(type, inner)}`];
  }

  /** An inline fragment or a named one, which may have been used before, on a type that fits. */
  #fragment(type: GraphQLCompositeType, at: At, names: Set<string>): string[] {
    const on = this.#choose.one(this.#fitting(type));
    if (this.#choose.chance(50)) {
      const parts = this.#members(on, at, names);
      return parts.length === 0 ? [] : [`... on ${on.name} { ${parts.join(' ')} }`];
    }
    const fragment = this.#known(on, at, names) ?? this.#newFragment(on, at, names);
    if (fragment === undefined) return [];
    for (const name of fragment.names) names.add(name);
    this.#deepest = Math.max(this.#deepest, at.level + fragment.height);
    return [`...${fragment.name}`];
  }

  #known(on: GraphQLCompositeType, at: At, names: ReadonlySet<string>): Fragment | undefined {
    return this.#fragments.find(
      (each) =>
        each.on === on &&
        each.room <= at.room &&
        at.level + each.height <= MOST_LEVELS &&
        ![...each.names].some((name) => names.has(name)),
    );
  }

  #newFragment(on: GraphQLCompositeType, at: At, taken: ReadonlySet<string>): Fragment | undefined {
    if (this.#started >= MOST_FRAGMENTS || !this.#isOpen(at)) return undefined;
    const name = `F${this.#started++}`;
    const outer = this.#deepest;
    this.#deepest = at.level;
    const inner = { depth: Math.min(at.depth, 2), level: at.level, room: Math.min(at.room, 20) };
    const names = new Set(taken);
    const parts = this.#members(on, inner, names);
    const height = this.#deepest - at.level;
    this.#deepest = Math.max(outer, this.#deepest);
    if (parts.length === 0) return undefined;
    this.#definitions.push(`fragment ${name} on ${on.name} { ${parts.join(' ')} }`);
    const own = new Set([...names].filter((each) => !taken.has(each)));
    const fragment = { ...inner, name, on, names: own, height };
    this.#fragments.push(fragment);
    return fragment;
  }

  /** The types on which a fragment may be where something of a type is: itself, its interfaces, and what it may be. */
  #fitting(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    const interfaces = isUnionType(type) ? [] : type.getInterfaces();
    if (isObjectType(type)) return [type, ...interfaces];
    const possible = this.#schema.getPossibleTypes(type);
    const shared: readonly GraphQLNamedType[] = [
      ...new Set(possible.flatMap((each) => [...each.getInterfaces()])),
    ];
    return [...interfaces, ...possible, ...shared.filter(isCompositeType)];
  }
}

/** Fields that take the same arguments, together: most root fields are the same two of one kind of concept each. */
function sortsOf(fields: readonly GraphQLField<unknown, unknown>[]) {
  const sort = ({ args }: GraphQLField<unknown, unknown>): string =>
    args.map(({ name, type }) => `${name}: ${String(type)}`).join();
  const sorts = [...new Set(fields.map(sort))];
  return sorts.map((each) => fields.filter((field) => sort(field) === each));
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
