import { generate } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';

/** What a front end needs of the operations, made of the schema's text: file name → content. */
export async function clientContracts(sdl: string): Promise<Readonly<Record<string, string>>> {
  const made = (await generate(
    {
      schema: sdl,
      documents: 'schema/operations/*.graphql',
      cwd: new URL('../../', import.meta.url).pathname,
      silent: true,
      generates: {
        'client/': {
          preset,
          presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
          config: {
            documentMode: 'string',
            enumsAsTypes: true,
            onlyOperationTypes: true,
            useTypeImports: true,
            scalars: { Date: 'string', ID: 'string' },
          },
        },
      },
    },
    false,
  )) as readonly { readonly filename: string; readonly content: string }[];
  const named = (name: string): string => {
    const file = made.find(({ filename }) => filename === `client/${name}`);
    if (file === undefined) throw new Error(`the client preset made no ${name}`);
    return `${file.content.trimEnd()}\n`;
  };
  return { 'operations.ts': named('graphql.ts'), 'persisted.json': named('persisted-documents.json') };
}
