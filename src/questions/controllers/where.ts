import type { Builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { COMBINED, FILTER_LIMIT, refuseLarge } from '../../builder/where.ts';
import type { IsoDate } from '../../kinds/jurisdiction/date.ts';
import type { Claim, Stance } from '../../stance/claim.ts';
import { readConcept } from '../../kinds/arguments/concept.ts';
import { readClaim, type ClaimFields } from '../stances/claim-input.ts';
import type { StanceTypes } from '../stances/type.ts';

/** A filter of controllers as a client writes it. */
export interface ControllerFields {
  readonly and?: readonly ControllerFields[] | null | undefined;
  readonly or?: readonly ControllerFields[] | null | undefined;
  readonly not?: ControllerFields | null | undefined;
  readonly slug?: readonly string[] | null | undefined;
  readonly establishedIn?: string | null | undefined;
  readonly establishedOutside?: string | null | undefined;
  readonly asOf?: IsoDate | null | undefined;
  readonly says?: readonly SaysFields[] | null | undefined;
}

interface SaysFields {
  readonly claim: ClaimFields;
  readonly stance: readonly Stance[];
  readonly asOf?: IsoDate | null | undefined;
}

/** The stances of those who say something, whether or not they deny it too. */
const SAYING: readonly Stance[] = ['AFFIRMED', 'MIXED'];

/** The inputs ControllerWhere and SaysInput. */
export function defineControllerWhere(builder: Builder, { claim, stance }: StanceTypes) {
  const says = builder.inputRef<SaysFields>('SaysInput').implement({
    description: 'A claim, and the answers to it that are looked for.',
    fields: (t) => ({
      claim: t.field({ type: claim, required: true, description: 'The question, such as {practice: SELL}.' }),
      stance: t.field({
        type: [stance],
        required: true,
        defaultValue: [...SAYING],
        description: 'The answers that count, such as [SILENT]; those who affirm unless given.',
      }),
      asOf: t.field({
        type: 'Date',
        description:
          'The day for the places of the claim; the asOf of the filter that it stands in unless given.',
      }),
    }),
  });
  const where = builder.inputRef<ControllerFields>('ControllerWhere');
  return where.implement({
    description: `Which controllers; all that is given must hold. ${FILTER_LIMIT} A claim counts as one.`,
    fields: (t) => ({
      and: t.field({ type: [where], description: COMBINED.and }),
      or: t.field({ type: [where], description: COMBINED.or }),
      not: t.field({ type: where, description: COMBINED.not }),
      slug: t.stringList({
        description: 'One of these slugs, such as ["jsm"]. One that nobody has matches nothing.',
      }),
      establishedIn: t.id({
        description: 'States a seat in this place, by slug or global id: "eu".',
      }),
      establishedOutside: t.id({
        description: 'States a seat outside this place, by slug or global id: "eea".',
      }),
      asOf: t.field({
        type: 'Date',
        description:
          'The day for the seats and claims of this filter; nested filters have their own. Today unless given.',
      }),
      says: t.field({ type: [says], description: 'Answers every one of these claims so.' }),
    }),
  });
}

/**
 * The ids of the controllers for which a filter holds.
 * @throws GraphQLError LIMIT_EXCEEDED for a filter that is too large, BAD_USER_INPUT for claims and places that cannot be
 */
export async function matching(where: ControllerFields, context: Context): Promise<ReadonlySet<string>> {
  refuseLarge(where);
  return holding(where, 'where', context);
}

async function holding(
  where: ControllerFields,
  path: string,
  context: Context,
): Promise<ReadonlySet<string>> {
  const { controllers, vocabulary } = await context.edition();
  const all = controllers.map(({ id }) => id);
  const only = (test: (id: string) => boolean): ReadonlySet<string> => new Set(all.filter(test));
  const asOf = where.asOf ?? context.today;
  const parts: Promise<ReadonlySet<string>>[] = [];

  for (const [index, each] of (where.and ?? []).entries())
    parts.push(holding(each, `${path}.and[${index}]`, context));
  if (where.or) {
    const some = where.or.map((each, index) => holding(each, `${path}.or[${index}]`, context));
    parts.push(Promise.all(some).then((sets) => only((id) => sets.some((set) => set.has(id)))));
  }
  if (where.not)
    parts.push(holding(where.not, `${path}.not`, context).then((set) => only((id) => !set.has(id))));
  if (where.slug) {
    const slugs = new Set(where.slug);
    parts.push(
      Promise.resolve(new Set(controllers.filter(({ slug }) => slugs.has(slug)).map(({ id }) => id))),
    );
  }
  const seats = { establishedIn: 'in', establishedOutside: 'outside' } as const;
  for (const [field, role] of Object.entries(seats)) {
    const place = where[field as keyof typeof seats];
    if (typeof place !== 'string') continue;
    const id = readConcept(place, context.catalogue.jurisdiction, vocabulary, `${path}.${field}`);
    parts.push(answering(seatIn(role, id), SAYING, asOf, context));
  }
  for (const [index, each] of (where.says ?? []).entries()) {
    const claim = readClaim(each.claim, context.catalogue, vocabulary, `${path}.says[${index}].claim`);
    parts.push(answering(claim, each.stance, each.asOf ?? asOf, context));
  }
  const sets = await Promise.all(parts);
  return only((id) => sets.every((set) => set.has(id)));
}

/** The controllers that answer a claim in one of these ways. */
async function answering(
  claim: Claim,
  stances: readonly Stance[],
  asOf: IsoDate,
  context: Context,
): Promise<ReadonlySet<string>> {
  const answers = await context.answersOfAll(claim, asOf);
  return new Set([...answers].filter(([, { stance }]) => stances.includes(stance)).map(([id]) => id));
}

/** How many claims a filter puts to the controllers: those that it spells out, and the seats. */
export function claimsOf({
  and,
  or,
  not,
  says,
  establishedIn,
  establishedOutside,
}: ControllerFields): number {
  const inner = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  const seats = [establishedIn, establishedOutside].filter((place) => typeof place === 'string');
  return inner.reduce((sum, each) => sum + claimsOf(each), (says?.length ?? 0) + seats.length);
}

function seatIn(role: 'in' | 'outside', place: string): Claim {
  return { practice: 'ESTABLISH', modality: undefined, period: undefined, names: new Map([[role, place]]) };
}
