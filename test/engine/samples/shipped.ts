import { productAtlas, productCatalogue, readSeed } from '../../../src/product.ts';
import type { Sample } from './sample.ts';

/** The seed that the product ships. */
export const shipped: Sample = {
  corpus: readSeed({ catalogue: productCatalogue }),
  atlas: productAtlas,
  named: {
    controllers: ['Controller:jsm', 'Controller:jmark', 'Controller:jet-info'],
    policies: ['Policy:jsm', 'Policy:jmark'],
    sections: ['Section:jsm/direct-contact', 'Section:jsm/derde-partijen', 'Section:jmark/privacy-policy'],
    statements: [
      'Statement:jmark/transfer-abroad',
      'Statement:jmark/store-abroad',
      'Statement:jsm/identity-email',
      'Statement:jsm/retention-three-years',
      'Statement:jsm/seat',
    ],
    exempting: 'Statement:jsm/no-sharing-with-third-parties',
    collected: 'DataCategory:email-address',
    place: 'Jurisdiction:eu',
    searches: [
      { words: ['derde', 'partijen'], limit: 200 },
      { words: ['data', 'third'], limit: 5 },
    ],
    text: 'cookies',
    between: {
      policies: ['Policy:cet-services', 'Policy:jsm'],
      sections: ['Section:jsm/waarom', 'Section:jsm/cookies'],
      statements: ['Statement:jsm/collects-contract-data', 'Statement:jsm/collects-professional-data'],
    },
  },
};
