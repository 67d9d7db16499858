import { z } from 'zod';
import type { ConceptKind } from '../kinds/concept/kind.ts';
import type { Role } from '../kinds/role.ts';
import {
  BOUNDS,
  IDENTITY_KINDS,
  MODALITIES,
  POLARITIES,
  type Bound,
  type IdentityKind,
  type Modality,
} from '../kinds/statement/kind.ts';
import { practiceNames } from '../kinds/statement/practice.ts';
import { SLUG, SLUG_EXPECTED } from './files.ts';

const slug = z.string().regex(SLUG, SLUG_EXPECTED);
/** A list of slugs, each once. */
const slugs = z.array(slug).superRefine((list, context) => {
  for (const [at, item] of list.entries()) {
    if (list.indexOf(item) === at) continue;
    const message = `"${item}" stands twice in this list: once is enough`;
    context.addIssue({ code: 'custom', path: [at], message });
  }
});
const line = z.string().regex(/\S/, 'expected some text');
const date = z.iso.date('expected a date such as 2018-05-25');
const iri = z.url('expected an IRI such as https://w3id.org/dpv#Marketing');
const named = { slug, name: line, aliases: z.array(line).default([]) };

const concept = z.strictObject({
  ...named,
  definition: line,
  iri: iri.optional(),
  closeTo: iri.optional(),
  broader: slugs.default([]),
});

const place = concept.omit({ broader: true }).extend({
  memberOf: z.array(z.strictObject({ place: slug, from: date, until: date.optional() })).default([]),
  partOf: slugs.default([]),
  adequateFor: z
    .array(
      z.strictObject({
        place: slug,
        from: date,
        until: date.optional(),
        decision: line,
        scope: line.optional(),
      }),
    )
    .default([]),
});

export type ConceptEntry = z.output<typeof concept>;
export type PlaceEntry = z.output<typeof place>;

export const conceptFile = z.array(concept);
export const placeFile = z.array(place);

const passage = { quote: line, near: line.optional() };
const quote = z.union(
  [line, z.array(z.union([line, z.strictObject(passage)])).min(1)],
  'expected a quote or a list of quotes',
);

const said = z.strictObject({
  practice: z.enum(practiceNames),
  polarity: z.enum(POLARITIES).default('AFFIRMED'),
  modality: z.enum(Object.keys(MODALITIES) as Modality[]).default('DOES'),
  condition: line.optional(),
  period: z
    .strictObject({
      duration: z
        .string()
        .regex(/^P(\d+[YMWD])+$/, 'expected an ISO 8601 duration such as P3Y')
        .optional(),
      bound: z.enum(Object.keys(BOUNDS) as Bound[]).optional(),
      criterion: line.optional(),
    })
    .optional(),
  identity: z
    .strictObject({ kind: z.enum(Object.keys(IDENTITY_KINDS) as IdentityKind[]), value: line })
    .optional(),
  note: line.optional(),
  except: slugs.min(1).optional(),
  quote,
  near: line.optional(),
});

/** The shape of `policy.yaml`; what a statement may name follows from the roles of the kinds. */
export function policyFile(kinds: readonly ConceptKind[]) {
  const list = slugs.min(1).optional();
  const roles = kinds.flatMap((kind) => kind.roles.map((role) => [role.field, list] as const));
  const agreement = z
    .strictObject({
      kind: z.enum(kinds.map(({ label }) => label)),
      both: z.int().min(0),
      either: z.int().min(1),
    })
    .refine(({ both, either }) => both <= either, {
      path: ['both'],
      error: 'facts that both readings have are among those that either has: expected at most either',
    });
  // The keys of roles are known at run time only; `namedConcepts` reads them.
  const statement = said.extend(Object.fromEntries(roles)) as unknown as typeof said;
  return z.strictObject({
    controller: z.strictObject(named),
    title: line,
    language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'expected a language tag such as nl or en-GB'),
    lastUpdated: date.optional(),
    effectiveDate: date.optional(),
    url: z.url('expected a web address such as https://example.com/privacy').optional(),
    // Compared with the text, and told by the mistake where it is another one or is missing.
    sha256: z.string().default(''),
    read: z.literal('complete').optional(),
    agreement: z.array(agreement).default([]).superRefine(onceEach),
    sections: z.array(z.strictObject({ slug, heading: line, level: z.int().min(1).max(6) })).default([]),
    statements: z.record(slug, statement),
    'nothing-stated': z.array(z.strictObject({ ...passage, why: line })).default([]),
  });
}

function onceEach(list: readonly { readonly kind: string }[], context: z.RefinementCtx): void {
  for (const [at, { kind }] of list.entries()) {
    if (list.findIndex((other) => other.kind === kind) === at) continue;
    context.addIssue({ code: 'custom', path: [at, 'kind'], message: `${kind} stands twice in this list` });
  }
}

export type PolicyFile = z.output<ReturnType<typeof policyFile>>;
export type StatementFile = PolicyFile['statements'][string];

/** The slugs that a statement names in a role. */
export function namedConcepts(statement: StatementFile, role: Role): readonly string[] {
  return (
    ((statement as Readonly<Record<string, unknown>>)[role.field] as readonly string[] | undefined) ?? []
  );
}
