import {
  Kind,
  parse,
  print,
  specifiedRules,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type SelectionSetNode,
} from 'graphql';
import { schema } from '../atlas/answer.ts';
import type { Value } from './facts.ts';
import type { Document } from './writer.ts';

/** What may be left out of a document, if what remains is valid. */
const PARTS: ReadonlySet<string> = new Set([
  ...[Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD, Kind.ARGUMENT, Kind.OBJECT_FIELD],
]);

/** Valid documents that are one step smaller: the largest parts are left out first. */
export function* smaller({ query, variables }: Document): Generator<Document> {
  const document = parse(query);
  for (const without of [...removals(document)].sort((a, b) => a.size - b.size)) {
    const made = tidy(without.document, variables);
    if (made !== undefined && made.query !== query) yield made;
  }
  for (const [name, value] of Object.entries(variables))
    for (const less of lesser(value))
      yield { query, variables: { ...variables, [name]: less }, isSmaller: true };
}

/** The document without one of its parts, or with one item of a list less. */
function* removals(document: DocumentNode): Generator<{ document: DocumentNode; size: number }> {
  const parts: ASTNode[] = [];
  visit(document, {
    enter(node, _key, parent) {
      if (PARTS.has(node.kind) || (Array.isArray(parent) && node.kind.endsWith('Value'))) parts.push(node);
    },
  });
  for (const part of parts) {
    const left = visit(document, { enter: (node) => (node === part ? null : undefined) });
    yield { document: left, size: print(left).length };
    // What lies within a fragment may stand in its place.
    if (part.kind !== Kind.INLINE_FRAGMENT) continue;
    const opened = visit(document, {
      SelectionSet: (set) => ({
        ...set,
        selections: set.selections.flatMap((each) => (each === part ? part.selectionSet.selections : [each])),
      }),
    });
    yield { document: opened, size: print(opened).length };
  }
}

/** Without selections that hold nothing and what is used no more; undefined where it is not valid. */
function tidy(document: DocumentNode, variables: Document['variables']): Document | undefined {
  const unlessEmpty = {
    leave: ({ selectionSet }: { readonly selectionSet?: SelectionSetNode | undefined }) =>
      selectionSet?.selections.length === 0 ? null : undefined,
  };
  const full = visit(document, {
    Field: unlessEmpty,
    InlineFragment: unlessEmpty,
    FragmentDefinition: unlessEmpty,
  });
  const fragments = namesIn(full, Kind.FRAGMENT_SPREAD);
  const defined = full.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const names = new Set(defined.map(({ name }) => name.value));
  const kept = visit(full, {
    FragmentDefinition: (node) => (fragments.has(node.name.value) ? undefined : null),
    FragmentSpread: (node) => (names.has(node.name.value) ? undefined : null),
  });
  const used = namesIn(kept, Kind.ARGUMENT);
  const made = visit(kept, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
  });
  const query = printed(made);
  if (query === undefined || validate(schema, parse(query), specifiedRules).length > 0) return undefined;
  const left = Object.entries(variables).filter(([name]) => used.has(name));
  return { query, variables: Object.fromEntries(left), isSmaller: true };
}

/** The names of the fragments that are spread, or of the variables that arguments are. */
function namesIn(document: DocumentNode, kind: Kind.FRAGMENT_SPREAD | Kind.ARGUMENT): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    FragmentSpread: (node) => {
      if (kind === Kind.FRAGMENT_SPREAD) names.add(node.name.value);
    },
    Argument: ({ value }) => {
      if (kind === Kind.ARGUMENT && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return names;
}

function printed(document: DocumentNode): string | undefined {
  const text = print(document);
  try {
    parse(text);
    return text;
  } catch {
    return undefined;
  }
}

/** A value with one of its parts left out. */
function* lesser(value: Value): Generator<Value> {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value) as readonly (readonly [string, Value])[];
  const whole = (left: readonly (readonly [string, Value])[]): Value =>
    Array.isArray(value) ? left.map(([, item]) => item) : Object.fromEntries(left);
  for (const [index, [name, item]] of entries.entries()) {
    yield whole(entries.toSpliced(index, 1));
    for (const less of lesser(item)) yield whole(entries.with(index, [name, less]));
  }
}
