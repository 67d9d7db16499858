import type { Builder } from '../../builder/builder.ts';
import { badUserInput } from '../../builder/errors.ts';
import type { Catalogue } from '../../kinds/catalogue.ts';
import type { Vocabulary } from '../../kinds/concept/vocabulary.ts';
import type { StatementEnums } from '../../kinds/statement/enums.ts';
import type { Modality } from '../../kinds/statement/kind.ts';
import { readPeriod, type definePeriodWhere, type PeriodFields } from '../../kinds/statement/period.ts';
import type { Practice } from '../../kinds/statement/practice.ts';
import { readConcept } from '../../kinds/arguments/concept.ts';
import type { Claim } from '../../stance/claim.ts';

/** A claim as a client writes it; roles go by their claim field. */
export interface ClaimFields {
  readonly practice?: Practice | null | undefined;
  readonly modality?: readonly Modality[] | null | undefined;
  readonly period?: PeriodFields | null | undefined;
  readonly [role: string]: unknown;
}

/** The input ClaimInput: a practice, and one field per role of the kinds. */
export function defineClaimInput(
  builder: Builder,
  enums: StatementEnums,
  period: ReturnType<typeof definePeriodWhere>,
  catalogue: Catalogue,
) {
  return builder.inputRef<ClaimFields>('ClaimInput').implement({
    description:
      'A question about what a controller says: a practice, concepts, or both. At least one field besides modality and period; in and outside are not given together.',
    fields: (t) => ({
      practice: t.field({
        type: enums.practice,
        description:
          'What is done or promised, narrower practices included. Without one, any practice is meant.',
      }),
      modality: t.field({
        type: [enums.modality],
        description: 'Only statements of these modalities count, such as [DOES].',
      }),
      period: t.field({
        type: period,
        description: 'Only statements with such a period count, such as maxDays: 1095.',
      }),
      ...Object.fromEntries(
        catalogue.roles.map((role) => [
          role.claim,
          t.id({
            description: `${role.description} A slug or a global id of ${role.kind.label}: "${role.example}".`,
          }),
        ]),
      ),
    }),
  });
}

/**
 * The claim that the fields mean.
 * @throws GraphQLError BAD_USER_INPUT for an empty claim, in with outside, and concepts that do not exist
 */
export function readClaim(
  fields: ClaimFields,
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  argument = 'claim',
): Claim {
  const names = new Map<string, string>();
  for (const role of catalogue.roles) {
    const asked = fields[role.claim];
    if (typeof asked !== 'string') continue;
    names.set(role.claim, readConcept(asked, role.kind, vocabulary, `${argument}.${role.claim}`));
  }
  const practice = fields.practice ?? undefined;
  if (practice === undefined && names.size === 0) {
    throw badUserInput(
      `${argument} is empty: give a practice, a concept such as data: "email-address", or both; modality and period only filter`,
    );
  }
  if (names.has('in') && names.has('outside')) {
    throw badUserInput(`${argument}.in and ${argument}.outside are one dimension: give one of them`);
  }
  const period = readPeriod(fields.period, `${argument}.period`);
  return { practice, modality: fields.modality ?? undefined, period, names };
}
