import { writeFileSync } from 'node:fs';
import { productAtlas } from '../../src/product.ts';
import { allContracts } from './contracts.ts';
import { unopened } from './unopened.ts';

for (const [file, content] of Object.entries(await allContracts(productAtlas(unopened())))) {
  writeFileSync(new URL(`../../schema/${file}`, import.meta.url), content);
}
