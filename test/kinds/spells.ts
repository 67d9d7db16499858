import { catalogue } from '../../src/kinds/catalogue.ts';
import { conceptKind } from '../../src/kinds/concept/kind.ts';
import { dataCategory } from '../../src/kinds/data-category.ts';
import { purpose } from '../../src/kinds/purpose.ts';
import { recipient } from '../../src/kinds/recipient.ts';
import { sha256, tinySeed, type SeedTexts } from '../support/seed.ts';

/** A kind that no privacy policy needs, to see that one more is one more file. */
export const spell = conceptKind({
  label: 'Spell',
  field: 'spell',
  plural: 'spells',
  vocabulary: 'spells',
  description: 'Words that open what is closed.',
  roles: [
    {
      field: 'spells',
      claim: 'spell',
      type: 'ENCHANTED_BY',
      description: 'What enchants.',
      example: 'open-sesame',
      derives: [{ practice: 'COLLECT', type: 'CASTS' }],
    },
  ],
});

/** The kinds of the tiny seed, and spells. */
export const enchantedKinds = [dataCategory, purpose, recipient, spell];
export const enchantedCatalogue = catalogue(enchantedKinds);

const TEXT = `Delta
We collect your e-mail address by Open Sesame.
We do not sell by curses.
`;

const POLICY = `controller: {slug: delta, name: Delta}
title: Delta and the cave
language: en
sha256: ${sha256(TEXT)}
statements:
  opens:
    practice: COLLECT
    data: [email-address]
    spells: [open-sesame]
    quote: We collect your e-mail address by Open Sesame.
  no-curses:
    practice: SELL
    polarity: DENIED
    spells: [curse]
    quote: We do not sell by curses.
`;

/** The tiny seed with a vocabulary of spells and a policy that names some. */
export const enchantedSeed: SeedTexts = {
  ...tinySeed,
  'vocabulary/spells.yaml': `- {slug: charm, name: Charm, definition: What pleases.}
- {slug: open-sesame, name: Open Sesame, aliases: ["Sésame, ouvre-toi"], definition: What opens., broader: [charm]}
- {slug: curse, name: Curse, definition: What harms.}
`,
  'policies/delta/policy.txt': TEXT,
  'policies/delta/policy.yaml': POLICY,
};
