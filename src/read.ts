import { writeFileSync } from 'node:fs';
import { command } from './command.ts';
import { UserError } from './errors.ts';
import { suggest } from './kinds/suggest.ts';
import { productCatalogue, readSeed } from './product.ts';
import { htmlPage } from './reader/html.ts';
import { terminalPage } from './reader/terminal.ts';
import { wording } from './reader/words.ts';

await command(
  {
    about:
      'Prints a policy with what was read from it under each passage: for a person who reviews the reading. Dim text states nothing, marked text was forgotten.',
    usage: 'npm run read -- POLICY [--html FILE]',
    operand: 'POLICY',
    offline: true,
    values: { html: ['FILE', 'write a page for a browser to this file instead'] },
  },
  (_config, { operand, value }) => {
    const corpus = readSeed({ catalogue: productCatalogue });
    const policy = corpus.policies.find(({ slug }) => slug === operand);
    if (policy === undefined) {
      const known = corpus.policies.map(({ slug }) => slug);
      const hint = suggest(operand, known) || `: the policies are ${known.join(', ')}`;
      throw new UserError(`there is no policy "${operand}"${hint}`);
    }
    const say = wording(corpus, productCatalogue);
    const file = value('html');
    if (file !== undefined) write(file, htmlPage(policy, say));
    else process.stdout.write(terminalPage(policy, say, process.stdout.isTTY && process.stdout.hasColors()));
    return Promise.resolve();
  },
);

function write(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new UserError(`cannot write the page: ${(error as Error).message}`);
  }
  process.stderr.write(`wrote ${file}\n`);
}
