import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  assertInterfaceType,
  getNamedType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Fetched by npx where it is run: it is 118 MB, and nothing else needs it. */
const COMPILER = 'relay-compiler@21.0.1';

/** What a React component of a Relay client declares: its module's name and the one fragment in it. */
export interface RelayModule {
  name: string;
  fragment: string;
}

/** One module for every type that has an id: its fragment is read again by `node(id)`. */
export function refetchables(schema: GraphQLSchema): readonly RelayModule[] {
  return identified(schema).map(({ name: type }) => {
    const name = `Refetch${type}`;
    const fragment = `fragment ${name}_item on ${type} @refetchable(queryName: "${name}Query") { id }`;
    return { name, fragment };
  });
}

/** One module for every connection of the root and of the types that have an id: its fragment loads page by page. */
export function paginated(schema: GraphQLSchema): readonly RelayModule[] {
  const query = schema.getQueryType();
  return [...(query ? [query] : []), ...identified(schema)].flatMap((type) =>
    Object.values(type.getFields())
      .filter(isConnection)
      .map((field) => pages(type.name, field)),
  );
}

/** The files that relay-compiler writes for these modules. @throws with its messages if it refuses them. */
export async function artifacts(schema: string, modules: readonly RelayModule[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-relay-'));
  try {
    for (const name of ['components', 'made']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'schema.graphql'), schema);
    for (const { name, fragment } of modules) {
      writeFileSync(join(folder, 'components', `${name}.ts`), `graphql\`${fragment}\`;\n`);
    }
    const config = {
      language: 'typescript',
      schema: 'schema.graphql',
      src: 'components',
      artifactDirectory: 'made',
    };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
    await promisify(execFile)(
      'npx',
      ['--yes', COMPILER, '--noWatchman', '--output', 'quiet-with-errors', 'relay.config.json'],
      { cwd: folder },
    );
    return readdirSync(join(folder, 'made'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function identified(schema: GraphQLSchema): readonly (GraphQLInterfaceType | GraphQLObjectType)[] {
  const { interfaces, objects } = schema.getImplementations(assertInterfaceType(schema.getType('Node')));
  return [...interfaces, ...objects];
}

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  const paged = ['first', 'after'].every((name) => field.args.some((arg) => arg.name === name));
  return paged && getNamedType(field.type).name.endsWith('Connection');
}

function pages(type: string, field: GraphQLField<unknown, unknown>): RelayModule {
  const name = `Pages${type}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
  const args = field.args.filter(
    (arg) => isRequiredArgument(arg) || ['first', 'after', 'last', 'before'].includes(arg.name),
  );
  const declared = args.map((arg) => `${arg.name}: { type: "${String(arg.type)}" }`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const fragment = `
    fragment ${name}_list on ${type}
    @argumentDefinitions(${declared}) @refetchable(queryName: "${name}Query") {
      ${field.name}(${given}) @connection(key: "${name}_${field.name}") { edges { node { __typename } } }
    }`;
  return { name, fragment };
}
