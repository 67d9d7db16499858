import type { Builder } from '../../builder/builder.ts';
import { listPrice, priced } from '../../builder/price.ts';
import type { Catalogue } from '../catalogue.ts';
import { byName, type Concept } from '../concept/kind.ts';
import { namedKey } from '../loaders.ts';
import { present, type Refs, type StatementRow } from '../refs.ts';
import { defineEvidence } from './evidence.ts';
import type { StatementEnums } from './enums.ts';
import { statement, type Bound, type IdentityKind, type Modality, type Polarity } from './kind.ts';
import type { Practice } from './practice.ts';

/** The type Statement: its own properties, and one field per role of the kinds. */
export function defineStatement(
  builder: Builder,
  refs: Refs,
  enums: StatementEnums,
  catalogue: Catalogue,
): void {
  defineEvidence(refs);
  const period = definePeriod(builder, enums);
  const identity = defineIdentity(builder, enums);
  refs.statement.implement({
    description: statement.description,
    interfaces: [refs.node],
    fields: (t) => ({
      slug: t.exposeString('slug', {
        description: 'What follows the colon of the id: "jsm/no-sharing-outside-eu".',
      }),
      policy: t.field({
        type: refs.policy,
        description: 'The policy that says it.',
        resolve: async (row, _args, { loaders }) =>
          present(await loaders.policy.load(row.policyId), row.policyId),
      }),
      controller: t.field({
        type: refs.controller,
        description: 'The controller whose policy says it.',
        resolve: async (row, _args, { loaders }) =>
          present(await loaders.controller.load(row.controllerId), row.controllerId),
      }),
      practice: t.field({
        type: enums.practice,
        description: 'What is done or promised.',
        resolve: (row) => row.practice as Practice,
      }),
      polarity: t.field({
        type: enums.polarity,
        description: 'Whether it is affirmed or denied.',
        resolve: (row) => row.polarity as Polarity,
      }),
      modality: t.field({
        type: enums.modality,
        description: 'How firmly it is said.',
        resolve: (row) => row.modality as Modality,
      }),
      condition: t.exposeString('condition', {
        nullable: true,
        description: 'The condition under which it holds, in a few English words.',
      }),
      note: t.exposeString('note', {
        nullable: true,
        description: 'Why it was read this way, where careful readers could differ.',
      }),
      period: t.field({
        type: period,
        nullable: true,
        description: 'How long, for RETAIN and COMMIT.',
        resolve: (row) =>
          row.duration === null && row.bound === null && row.criterion === null ? null : row,
      }),
      identity: t.field({
        type: identity,
        nullable: true,
        description: 'What an IDENTIFY statement gives.',
        resolve: (row) => (row.identityKind === null ? null : row),
      }),
      evidence: t.field({
        type: [refs.evidence],
        description: 'The words that it was read from, in text order; never empty.',
        complexity: priced((_args, { ofStatement }) => listPrice(ofStatement('QUOTED_IN'))),
        resolve: (row, _args, { loaders }) => loaders.evidence.load(row.id),
      }),
      exempts: t.field({
        type: [refs.statement],
        description: 'The statements that this denial exempts ("except to our processors").',
        // Each is looked up by its id, which is read first.
        complexity: priced((_args, { ofStatement }) => listPrice(ofStatement('EXEMPTS'), 2)),
        resolve: async (row, _args, { loaders }) => {
          const exempted = await loaders.exempts.load(row.id);
          return Promise.all(
            exempted.map(async ({ exempted: id }) => present(await loaders.statement.load(id), id)),
          );
        },
      }),
    }),
  });
  for (const role of catalogue.roles) {
    const type = refs.concepts.get(role.kind.label);
    if (type === undefined) throw new Error(`the kind ${role.kind.label} has no type`);
    builder.objectField(refs.statement, role.field, (t) =>
      t.field({
        type: [type],
        description: `${role.description} By name.`,
        // The terms themselves are kept, which asks for the version of the graph.
        complexity: priced((_args, { ofStatement }) => listPrice(ofStatement(role.type), 1, 1)),
        resolve: async (row, _args, { loaders, edition }) => {
          const key = namedKey(row.id, role.type);
          const [named, { vocabulary }] = await Promise.all([loaders.named.load(key), edition()]);
          return named
            .map(({ concept }) => present<Concept>(vocabulary.concept(concept) ?? null, concept))
            .sort(byName);
        },
      }),
    );
  }
}

function definePeriod(builder: Builder, enums: StatementEnums) {
  return builder.objectRef<StatementRow>('Period').implement({
    description: 'A period, or what bounds one; any part may be missing.',
    fields: (t) => ({
      duration: t.exposeString('duration', { nullable: true, description: 'As ISO 8601: "P3Y".' }),
      days: t.exposeInt('days', {
        nullable: true,
        description: 'The duration in days, for comparing only: a year counts 365, a month 30.',
      }),
      bound: t.field({
        type: enums.bound,
        nullable: true,
        description: 'How the duration limits.',
        resolve: (row) => row.bound as Bound | null,
      }),
      criterion: t.exposeString('criterion', {
        nullable: true,
        description: 'What the period runs from or depends on: "inactivity".',
      }),
    }),
  });
}

function defineIdentity(builder: Builder, enums: StatementEnums) {
  return builder.objectRef<StatementRow>('Identity').implement({
    description: 'Who the controller is, or a way to reach it.',
    fields: (t) => ({
      kind: t.field({
        type: enums.identityKind,
        description: 'What the value is.',
        resolve: (row) => row.identityKind as IdentityKind,
      }),
      value: t.string({ description: 'As the policy writes it.', resolve: (row) => row.identityValue ?? '' }),
    }),
  });
}
