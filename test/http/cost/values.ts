import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { catalogue, controllers, policies, sectionsOf, statements, termsOf } from '../lists/oracle.ts';
import type { Choices } from './choices.ts';

/** A value as JSON has it; enums are strings. */
export type Value = null | string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

/** The slugs of the seed, by kind. */
const SLUGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Controller', controllers],
  ['Policy', policies],
  ['Section', policies.flatMap((policy) => [...sectionsOf(policy)])],
  ['Statement', statements.map(({ slug }) => slug)],
  ...catalogue.allConceptKinds.map(({ label }) => [label, termsOf(label).map(({ slug }) => slug)] as const),
]);
const KINDS = [...SLUGS.keys()];
const KIND_OF_CLAIM = new Map(catalogue.roles.map(({ claim, kind }) => [claim, kind.label]));
const KIND_OF_NAME: ReadonlyMap<string, string> = new Map([
  ...[...SLUGS.keys()].map((kind) => [kind.toLowerCase(), kind] as const),
  ['controllers', 'Controller'],
  ['establishedIn', 'Jurisdiction'],
  ['establishedOutside', 'Jurisdiction'],
]);
const WORDS = [
  ...new Set(
    statements.flatMap(({ quotes }) => quotes.flatMap(({ quote }) => quote.match(/\p{L}{4,}/gu) ?? [])),
  ),
];
const DATES = ['1990-01-01', '2018-05-25', '2020-02-01', '2022-06-30', '2024-02-29'];
const DAYS = [0, 30, 365, 1095];
const MOST_NESTED = 3;

/** Values of arguments by their names and types: mostly such as exist in the seed. */
export class Values {
  readonly #choose: Choices;

  constructor(choose: Choices) {
    this.#choose = choose;
  }

  /** A value for an argument; `near` are the kinds that the field leads to and starts from. */
  of(type: GraphQLInputType, name: string, near: readonly string[], owner = '', depth = 1): Value {
    const choose = this.#choose;
    if (isNonNullType(type)) return this.of(type.ofType, name, near, owner, depth);
    if (isListType(type)) {
      const length = choose.one([1, 1, 1, 1, 2, 2, 2, 3, 3, 0]);
      return Array.from({ length }, () => this.of(type.ofType, name, near, owner, depth));
    }
    if (isInputObjectType(type)) return this.#object(type, near, depth);
    if (isEnumType(type)) {
      return choose.one(name === 'roles' ? rolesOf(near) : type.getValues().map((value) => value.name));
    }
    switch (type.name) {
      case 'Int':
        return choose.one(name === 'chars' ? [0, 10, 60, 1000] : /days/i.test(name) ? DAYS : [1, 2, 3]);
      case 'Float':
        return choose.one([0.5, 0.85, 1]);
      case 'Boolean':
        return choose.chance(50);
      case 'Date':
        return choose.one(DATES);
      case 'ID':
        return this.#id(name, near, owner);
      default:
        return name === 'slug' && near[0] !== undefined ? this.#slug(near[0]) : choose.one(WORDS);
    }
  }

  #slug(kind: string): string {
    return this.#choose.chance(2) ? 'nobody-knows' : this.#choose.one(SLUGS.get(kind) ?? ['unknown-kind']);
  }

  #id(name: string, near: readonly string[], owner: string): string {
    const meant = owner === 'ConceptWhere' ? near[0] : (KIND_OF_CLAIM.get(name) ?? KIND_OF_NAME.get(name));
    const kind = meant ?? this.#choose.one(KINDS);
    const slug = this.#slug(kind);
    return meant === undefined || this.#choose.chance(30) ? `${kind}:${slug}` : slug;
  }

  #object(type: GraphQLInputObjectType, near: readonly string[], depth: number): Value {
    const value = (field: GraphQLInputField): readonly [string, Value] => {
      const nested = getNamedType(field.type) === type ? depth + 1 : depth;
      return [field.name, this.of(field.type, field.name, near, type.name, nested)];
    };
    const fields = Object.values(type.getFields());
    const required = fields.filter(isRequiredInputField);
    const optional = fields.filter((field) => !required.includes(field));
    return Object.fromEntries([...required, ...this.#chosen(type, optional, depth)].map(value));
  }

  /** One or two fields; what may nest goes on only so deep, and what cannot stand together is not drawn together. */
  #chosen(
    type: GraphQLInputObjectType,
    fields: readonly GraphQLInputField[],
    depth: number,
  ): readonly GraphQLInputField[] {
    const choose = this.#choose;
    const named = (...names: string[]) => fields.filter(({ name }) => names.includes(name));
    if (type.name === 'PeriodWhere') return choose.some(fields, 1);
    if (type.name === 'ClaimInput') {
      const roles = choose.some(
        fields.filter(({ name }) => KIND_OF_CLAIM.has(name)),
        choose.one([0, 1, 1, 2]),
      );
      const both = ['in', 'outside'].every((place) => roles.some(({ name }) => name === place));
      const kept = both ? roles.filter(({ name }) => name !== 'in') : roles;
      const practice = kept.length === 0 || choose.chance(50) ? named('practice') : [];
      return [...practice, ...kept, ...(choose.chance(10) ? named('modality') : [])];
    }
    const leaves = fields.filter((field) => getNamedType(field.type) !== type);
    const trees = fields.filter((field) => !leaves.includes(field));
    return [
      ...choose.some(leaves, choose.one([0, 1, 1, 1, 2])),
      ...(depth < MOST_NESTED && choose.chance(30) ? choose.some(trees, 1) : []),
    ];
  }
}

/** The roles in which statements name a concept of one of these kinds. */
function rolesOf(near: readonly string[]): readonly string[] {
  const own = catalogue.roles.filter(({ kind }) => near.includes(kind.label));
  return own.map(({ claim }) => claim.replace(/[A-Z]/g, '_$&').toUpperCase());
}

/** Whether statements name something of this kind. */
export function isConceptKind(name: string): boolean {
  return catalogue.roles.some(({ kind }) => kind.label === name);
}

/** Whether there is something of this kind in the seed. */
export function isKind(name: string): boolean {
  return SLUGS.has(name);
}

/** A value as it stands in a document. */
export function literal(value: Value, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type))
    return `[${(value as readonly Value[]).map((each) => literal(each, type.ofType)).join(', ')}]`;
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as Readonly<Record<string, Value>>).map(([name, each]) => {
      const field = fields[name];
      if (field === undefined) throw new Error(`${type.name} has no ${name}`);
      return `${name}: ${literal(each, field.type)}`;
    });
    return `{${parts.join(', ')}}`;
  }
  return isEnumType(type) && typeof value === 'string' ? value : JSON.stringify(value);
}
