import { command } from './command.ts';
import { namedConcepts } from './corpus/format.ts';
import { shares } from './reader/words.ts';
import { productCatalogue, readSeed } from './product.ts';

await command(
  {
    about:
      'Checks the seed files and reports every mistake as file:line:column: what is wrong, and what would be right.',
    usage: 'npm run check',
    offline: true,
  },
  () => {
    const corpus = readSeed({ catalogue: productCatalogue });
    for (const policy of corpus.policies) {
      const { slug, statements, header, text, coverage } = policy;
      const denied = statements.filter(({ said }) => said.polarity === 'DENIED').length;
      const facts = statements.flatMap(({ said }) =>
        productCatalogue.roles.flatMap((role) => namedConcepts(said, role)),
      );
      process.stdout.write(
        `${slug}: ${statements.length} statements (${denied} denied), ${facts.length} facts; ${shares(policy)}${header.read === 'complete' ? '; read completely' : ''}\n`,
      );
      for (const { line, column, start, end } of coverage.forgotten)
        process.stdout.write(`  policy.txt:${line}:${column}: forgotten: ${text.slice(start, end)}\n`);
    }
    process.stdout.write(`no mistakes in ${corpus.policies.length} policies\n`);
    return Promise.resolve();
  },
);
