import type { Builder } from '../../builder/builder.ts';
import { badUserInput } from '../../builder/errors.ts';
import type { StatementEnums } from './enums.ts';
import type { Bound, PeriodFilter } from './kind.ts';

/** A filter of periods as a client writes it. */
export interface PeriodFields {
  readonly bound?: Bound | null | undefined;
  readonly minDays?: number | null | undefined;
  readonly maxDays?: number | null | undefined;
  readonly has?: boolean | null | undefined;
}

/** The input PeriodWhere. */
export function definePeriodWhere(builder: Builder, enums: StatementEnums) {
  return builder.inputRef<PeriodFields>('PeriodWhere').implement({
    description:
      'Which periods count; all that is given must hold. For comparing, a year has 365 days and a month 30.',
    fields: (t) => ({
      bound: t.field({ type: enums.bound, description: 'How the period limits, such as INDEFINITE.' }),
      minDays: t.int({
        description:
          'The stated duration has so many days or more. A period without a duration, such as one without end, has none.',
      }),
      maxDays: t.int({ description: 'The stated duration has so many days or fewer: 1095 for three years.' }),
      has: t.boolean({ description: 'Whether a period is stated at all, if only by a criterion.' }),
    }),
  });
}

/**
 * The filter that the fields mean; `undefined` where they ask for nothing.
 * @throws GraphQLError BAD_USER_INPUT for what no period can be
 */
export function readPeriod(
  fields: PeriodFields | null | undefined,
  argument: string,
): PeriodFilter | undefined {
  const { bound, minDays, maxDays, has } = fields ?? {};
  for (const [name, days] of Object.entries({ minDays, maxDays })) {
    if (typeof days === 'number' && days < 0)
      throw badUserInput(`${argument}.${name} is ${days}: a period has 0 days or more`);
  }
  if (typeof minDays === 'number' && typeof maxDays === 'number' && minDays > maxDays) {
    throw badUserInput(
      `${argument}.minDays is ${minDays} and maxDays is ${maxDays}: minDays is the smaller one`,
    );
  }
  const filter = {
    bound: bound ?? undefined,
    minDays: minDays ?? undefined,
    maxDays: maxDays ?? undefined,
    has: has ?? undefined,
  };
  const given = Object.values(filter).filter((each) => each !== undefined);
  if (has === false && given.length > 1) {
    throw badUserInput(`${argument}.has is false, so there is no period for bound, minDays and maxDays`);
  }
  return given.length === 0 ? undefined : filter;
}
