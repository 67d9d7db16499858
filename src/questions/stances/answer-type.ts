import type { Builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { described } from '../../builder/described.ts';
import { MOST } from '../../builder/page.ts';
import { firstPrice } from '../../builder/price.ts';
import type { Concept } from '../../kinds/concept/kind.ts';
import { present, type Refs } from '../../kinds/refs.ts';
import { listSize, statementsBehind } from '../../kinds/statement/behind.ts';
import type { StatementEnums } from '../../kinds/statement/enums.ts';
import { because } from '../../stance/because.ts';
import { BASES, type Limit } from '../../stance/claim.ts';
import type { ControllerAnswer } from './answers.ts';

/** How many items of each of its lists an answer shows unless asked. */
const USUAL = 20;

/** The type StanceAnswer. */
export function defineAnswer(
  builder: Builder,
  refs: Refs,
  stance: ReturnType<Builder['enumType']>,
  enums: StatementEnums,
) {
  const basis = builder.enumType('StanceBasis', {
    description: 'Whether the words say it, or it follows from them.',
    values: described(BASES),
  });
  const limit = defineLimit(builder, refs, enums.role);
  const first = () =>
    builder.args((t) => ({
      first: t.int({ defaultValue: USUAL, description: `How many, at most ${MOST}.` }),
    }));
  return builder.objectRef<ControllerAnswer>('StanceAnswer').implement({
    description: 'What one controller says about one claim, with its words.',
    fields: (t) => {
      const listed = (description: string, ids: (row: ControllerAnswer) => readonly string[]) =>
        t.field({
          type: [refs.statement],
          description,
          complexity: firstPrice(USUAL),
          args: first(),
          resolve: (row, args, context) =>
            statementsBehind(ids(row).slice(0, listSize(args.first, USUAL)), context.loaders),
        });
      return {
        controller: t.field({
          type: refs.controller,
          description: 'Who answers.',
          resolve: (row) => row.controller,
        }),
        asOf: t.field({
          type: 'Date',
          description: 'The day that says what belongs to a union and what is adequate.',
          resolve: (row) => row.asOf,
        }),
        stance: t.field({ type: stance, description: 'The answer.', resolve: (row) => row.stance }),
        basis: t.field({
          type: basis,
          nullable: true,
          description: 'Whether the words say it or it follows from them; null when SILENT.',
          resolve: (row) => row.basis,
        }),
        because: t.string({
          description: 'The answer in one sentence, for a person.',
          resolve: async (row, _args, { edition }) =>
            because(row.controller.name, row, (await edition()).vocabulary),
        }),
        limits: t.field({
          type: [limit],
          description: 'What the answer is limited to, such as only contact information.',
          complexity: firstPrice(USUAL),
          args: first(),
          resolve: (row, args) => row.limits.slice(0, listSize(args.first, USUAL)),
        }),
        conditions: t.stringList({
          description: 'The conditions of the statements that decide, in a few English words.',
          resolve: (row) => row.conditions,
        }),
        matched: t.field({
          type: [refs.concept],
          description: 'The concepts, the same or narrower, that the deciding statements named.',
          complexity: firstPrice(USUAL),
          args: first(),
          resolve: (row, args, context) =>
            concepts(row.matched.slice(0, listSize(args.first, USUAL)), context),
        }),
        affirming: listed('The statements that affirm the claim.', (row) => row.affirming),
        denying: listed('The statements that deny the claim.', (row) => row.denying),
        asides: listed(
          'Other denials that bear on the claim; never part of the stance.',
          (row) => row.asides,
        ),
        evidence: t.field({
          type: [refs.evidence],
          description: 'The quotes of the affirming and denying statements, in text order, each once.',
          complexity: firstPrice(USUAL),
          args: first(),
          resolve: (row, args, { loaders }) => {
            const most = listSize(args.first, USUAL);
            const deciding = [...row.affirming, ...row.denying];
            return deciding.length === 0 ? [] : loaders.quotes(most).load(deciding.join(' '));
          },
        }),
      };
    },
  });
}

function defineLimit(builder: Builder, refs: Refs, role: StatementEnums['role']) {
  const concept = async (id: string, context: Context): Promise<Concept> =>
    present((await context.edition()).vocabulary.concept(id) ?? null, id);
  return builder.objectRef<Limit>('Limit').implement({
    description: 'A concept to which an answer is limited.',
    fields: (t) => ({
      role: t.field({ type: role, description: 'The role of the concept.', resolve: (row) => row.role }),
      concept: t.field({
        type: refs.concept,
        description: 'The concept.',
        resolve: (row, _args, context) => concept(row.concept, context),
      }),
      name: t.string({
        description: 'The name of the concept.',
        resolve: async (row, _args, context) => (await concept(row.concept, context)).name,
      }),
    }),
  });
}

async function concepts(ids: readonly string[], { edition }: Context): Promise<Concept[]> {
  const { vocabulary } = await edition();
  return ids.map((id) => present(vocabulary.concept(id) ?? null, id));
}
