import type { Builder } from '../../builder/builder.ts';
import { badUserInput } from '../../builder/errors.ts';
import type { Context } from '../../builder/context.ts';
import { COMBINED, FILTER_LIMIT, refuseLarge } from '../../builder/where.ts';
import type { Edition } from '../../edition.ts';
import type { Catalogue, CatalogueRole } from '../catalogue.ts';
import { globalId, parseGlobalId, sortNameOf, type Kind } from '../kind.ts';
import type { Filter } from '../list.ts';
import { policy, section } from '../policy/kind.ts';
import { readConcept } from '../arguments/concept.ts';
import { readControllers } from '../arguments/controllers.ts';
import type { StatementEnums } from './enums.ts';
import { all, any, Conditions, fragments, not } from './filters.ts';
import type { Modality, Polarity } from './kind.ts';
import { readPeriod, type definePeriodWhere, type PeriodFields } from './period.ts';
import { narrowerPractices, type Practice } from './practice.ts';

/** A filter of statements as a client writes it; concepts go by the claim field of their role. */
export interface StatementFields {
  readonly and?: readonly StatementFields[] | null | undefined;
  readonly or?: readonly StatementFields[] | null | undefined;
  readonly not?: StatementFields | null | undefined;
  readonly controller?: readonly string[] | null | undefined;
  readonly policy?: readonly string[] | null | undefined;
  readonly section?: string | null | undefined;
  readonly practice?: readonly Practice[] | null | undefined;
  readonly polarity?: Polarity | null | undefined;
  readonly modality?: readonly Modality[] | null | undefined;
  readonly has?: readonly string[] | null | undefined;
  readonly lacks?: readonly string[] | null | undefined;
  readonly period?: PeriodFields | null | undefined;
  readonly text?: string | null | undefined;
  readonly exactly?: boolean | null | undefined;
  readonly [role: string]: unknown;
}

/** The input StatementWhere. */
export function defineStatementWhere(
  builder: Builder,
  enums: StatementEnums,
  period: ReturnType<typeof definePeriodWhere>,
  catalogue: Catalogue,
) {
  const where = builder.inputRef<StatementFields>('StatementWhere');
  return where.implement({
    description: `Which statements; all that is given must hold. ${FILTER_LIMIT}`,
    fields: (t) => ({
      and: t.field({ type: [where], description: COMBINED.and }),
      or: t.field({ type: [where], description: COMBINED.or }),
      not: t.field({ type: where, description: COMBINED.not }),
      controller: t.idList({ description: 'Of one of these controllers, by slug or global id: ["jsm"].' }),
      policy: t.idList({ description: 'In one of these policies, by slug or global id: ["jsm"].' }),
      section: t.id({ description: 'Quoted in this section, by slug or global id: "jsm/cookies".' }),
      practice: t.field({
        type: [enums.practice],
        description:
          'One of these practices, or a narrower one unless exactly is true: SHARE finds SELL too.',
      }),
      polarity: t.field({ type: enums.polarity, description: 'Affirmed or denied.' }),
      modality: t.field({ type: [enums.modality], description: 'One of these modalities, such as [DOES].' }),
      has: t.field({ type: [enums.role], description: 'Names a concept in every one of these roles.' }),
      lacks: t.field({ type: [enums.role], description: 'Names no concept in any of these roles.' }),
      period: t.field({ type: period, description: 'States such a period, such as maxDays: 1095.' }),
      text: t.string({ description: 'Part of a quote, case and accents aside: "cookies".' }),
      exactly: t.boolean({
        description: 'The practices and concepts that are named here alone, not narrower ones.',
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
 * The filter that the fields mean; `undefined` where they hold nothing.
 * @throws GraphQLError LIMIT_EXCEEDED for a filter that is too large, BAD_USER_INPUT for what cannot be
 */
export async function statementFilter(
  fields: StatementFields | null | undefined,
  context: Context,
): Promise<Filter | undefined> {
  if (fields === null || fields === undefined) return undefined;
  refuseLarge(fields);
  const conditions = new Conditions();
  const text = treeText(fields, 'where', conditions, { ...context, present: await context.edition() });
  return text === undefined ? undefined : { text, params: conditions.params };
}

interface Reading extends Context {
  readonly present: Edition;
}

function treeText(
  fields: StatementFields,
  path: string,
  conditions: Conditions,
  reading: Reading,
): string | undefined {
  const inner = (each: StatementFields, at: string): string | undefined =>
    treeText(each, `${path}.${at}`, conditions, reading);
  return all([
    ...(fields.and ?? []).map((each, index) => inner(each, `and[${index}]`)),
    ...(fields.or ? [any(fields.or.map((each, index) => inner(each, `or[${index}]`)))] : []),
    ...(fields.not ? [not(inner(fields.not, 'not'))] : []),
    ...leafTexts(fields, path, conditions, reading),
  ]);
}

function leafTexts(
  fields: StatementFields,
  path: string,
  conditions: Conditions,
  { catalogue, present, today }: Reading,
): (string | undefined)[] {
  const { exactly } = fields;
  const leaf = fragments(conditions);
  const given = <T>(value: T | null | undefined, text: (value: T) => string): string | undefined =>
    value === null || value === undefined ? undefined : text(value);
  const role = (name: string): CatalogueRole => {
    const found = catalogue.roles.find(({ claim }) => claim === name);
    if (found === undefined) throw new Error(`no role is called ${name}`);
    return found;
  };
  const period = readPeriod(fields.period, `${path}.period`);
  return [
    given(fields.controller, (asked) =>
      leaf.controller(readControllers(present.controllers, asked, `${path}.controller`).map(({ id }) => id)),
    ),
    given(fields.policy, (asked) => leaf.policy(asked.map((id) => readId(id, policy, `${path}.policy`)))),
    given(fields.section, (asked) => leaf.section(readId(asked, section, `${path}.section`))),
    given(fields.practice, (asked) => leaf.practice(exactly ? asked : asked.flatMap(narrowerPractices))),
    given(fields.polarity, (asked) => leaf.polarity(asked)),
    given(fields.modality, (asked) => leaf.modality(asked)),
    ...(fields.has ?? []).map((name) => leaf.has(role(name))),
    ...(fields.lacks ?? []).map((name) => leaf.lacks(role(name))),
    ...(period === undefined ? [] : leaf.period(period)),
    given(fields.text, (asked) => leaf.text(sortNameOf(asked))),
    ...catalogue.roles.map((each) =>
      given(fields[each.claim] as string | null | undefined, (asked) => {
        const id = readConcept(asked, each.kind, present.vocabulary, `${path}.${each.claim}`);
        return leaf.names(each, exactly ? [id] : present.vocabulary.narrowerOrSame(id, today));
      }),
    ),
  ];
}

/** The id of something that is no concept, given by slug or global id; whether it exists, the graph knows. */
function readId(asked: string, { label }: Kind, argument: string): string {
  const parsed = parseGlobalId(asked);
  if (parsed !== undefined && parsed.label !== label)
    throw badUserInput(`${argument}: "${asked}" is not a ${label}`);
  return parsed === undefined ? globalId(label, asked) : asked;
}
