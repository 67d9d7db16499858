import { writeFileSync } from 'node:fs';
import { productAtlas } from '../../src/product.ts';
import { contracts } from './contracts.ts';
import { unopened } from './unopened.ts';

for (const [file, content] of Object.entries(contracts(productAtlas(unopened())))) {
  writeFileSync(new URL(`../../schema/${file}`, import.meta.url), content);
}
