import type { Builder } from '../../builder/builder.ts';
import { described } from '../../builder/described.ts';
import type { Catalogue } from '../catalogue.ts';
import { roleName } from '../role.ts';
import { BOUNDS, IDENTITY_KINDS, MODALITIES, type Polarity } from './kind.ts';
import { PRACTICES, type Practice, type PracticeEntry } from './practice.ts';

export type StatementEnums = ReturnType<typeof defineStatementEnums>;

/** The enums of a statement's own properties. */
export function defineStatementEnums(builder: Builder, catalogue: Catalogue) {
  const polarities: Readonly<Record<Polarity, { description: string }>> = {
    AFFIRMED: { description: 'The policy says that it is so.' },
    DENIED: { description: 'The policy says that it is not so.' },
  };
  return {
    practice: builder.enumType('Practice', {
      description:
        'What somebody does with personal data, or promises. A narrower practice is a case of its broader one: SELL is SHARE.',
      values: practiceValues,
    }),
    polarity: builder.enumType('Polarity', {
      description: 'Whether a statement affirms or denies.',
      values: polarities,
    }),
    modality: builder.enumType('Modality', {
      description: 'How firmly a policy says it.',
      values: described(MODALITIES),
    }),
    role: builder.enumType('StatementRole', {
      description: 'How a statement names a concept.',
      values: Object.fromEntries(
        catalogue.roles.map((each) => [roleName(each), { value: each.claim, description: each.description }]),
      ),
    }),
    bound: builder.enumType('PeriodBound', {
      description: 'How a period limits.',
      values: described(BOUNDS),
    }),
    identityKind: builder.enumType('IdentityKind', {
      description: 'What an IDENTIFY statement gives.',
      values: described(IDENTITY_KINDS),
    }),
  };
}

const practiceValues = Object.fromEntries(
  Object.entries(PRACTICES).map(([name, entry]: [string, PracticeEntry]) => {
    const broader = entry.broader === undefined ? '' : ` A case of ${entry.broader}.`;
    const iri = entry.iri === undefined ? '' : ` DPV: ${entry.iri}`;
    return [name, { description: `${entry.description}${broader}${iri}` }];
  }),
) as Record<Practice, { description: string }>;
