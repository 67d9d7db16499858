import type { Builder } from '../../builder/builder.ts';
import { described } from '../../builder/described.ts';
import { pageOf, type Order, type Page } from '../../builder/page.ts';
import type { PageInfoRef } from '../../builder/page-info.ts';
import type { Catalogue } from '../../kinds/catalogue.ts';
import type { Refs } from '../../kinds/refs.ts';
import type { StatementEnums } from '../../kinds/statement/enums.ts';
import { STANCES } from '../../stance/claim.ts';
import { defineAnswer } from './answer-type.ts';
import { answersOfAll, ofControllers, type ControllerAnswer } from './answers.ts';
import { defineClaimInput, readClaim } from './claim-input.ts';

const byName: Order<ControllerAnswer> = {
  connection: 'StanceAnswerConnection',
  orderBy: 'NAME',
  keysOf: ({ controller }) => [controller.sortName, controller.id],
};

/** The question `stances`, with the types of its answer. */
export function defineStances(
  builder: Builder,
  refs: Refs,
  enums: StatementEnums,
  pageInfo: PageInfoRef,
  catalogue: Catalogue,
): void {
  const stance = builder.enumType('Stance', {
    description: 'What a policy answers to a claim.',
    values: described(STANCES),
  });
  const node = defineAnswer(builder, refs, stance, catalogue);
  const connection = defineConnection(builder, node, pageInfo);
  const claimInput = defineClaimInput(builder, enums, catalogue);
  builder.queryField('stances', (t) =>
    t.field({
      type: connection,
      description:
        'What each controller says about one claim, by name of the controller. The headline question of this API.',
      args: {
        claim: t.arg({
          type: claimInput,
          required: true,
          description: 'The question, such as {practice: SHARE, outside: "eu"}.',
        }),
        stance: t.arg({ type: [stance], description: 'Only these answers, such as [AFFIRMED, MIXED].' }),
        asOf: t.arg({
          type: 'Date',
          description:
            'The day that says what belongs to a union and what is adequate; today unless given. It does not choose policies.',
        }),
        controllers: t.arg.idList({ description: 'Only these controllers, by slug or global id: ["jsm"].' }),
        first: t.arg.int({
          description: 'The size of the page, at most 100; 20 unless first or last is given.',
        }),
        after: t.arg.string({ description: 'The cursor after which the page starts.' }),
        last: t.arg.int({ description: 'The size of a page that ends the list, at most 100.' }),
        before: t.arg.string({ description: 'The cursor before which the page ends.' }),
      },
      resolve: async (_root, { claim, stance: wanted, asOf, controllers, ...page }, context) => {
        const vocabulary = await context.vocabulary();
        const asked = readClaim(claim, context.catalogue, vocabulary);
        const all = await answersOfAll(asked, asOf ?? context.today, context);
        const chosen = controllers ? ofControllers(all, controllers) : all;
        const answers = chosen.filter((each) => wanted?.includes(each.stance) ?? true);
        return { answers, page: pageOf(answers, byName, page) };
      },
    }),
  );
}

interface StancePage {
  readonly answers: readonly ControllerAnswer[];
  readonly page: Page<ControllerAnswer>;
}

function defineConnection(builder: Builder, node: ReturnType<typeof defineAnswer>, pageInfo: PageInfoRef) {
  const edge = builder.objectRef<{ cursor: string; node: ControllerAnswer }>('StanceAnswerEdge').implement({
    description: 'An answer in a list of answers.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'The place of the answer, for after and before.' }),
      node: t.field({ type: node, description: 'The answer.', resolve: (row) => row.node }),
    }),
  });
  const counts = builder.objectRef<readonly ControllerAnswer[]>('StanceCounts').implement({
    description: 'How many controllers answer how, over all pages.',
    fields: (t) =>
      Object.fromEntries(
        Object.entries(STANCES).map(([name, description]) => [
          name.toLowerCase(),
          t.int({
            description,
            resolve: (answers) => answers.filter(({ stance }) => stance === name).length,
          }),
        ]),
      ),
  });
  return builder.objectRef<StancePage>('StanceAnswerConnection').implement({
    description: 'A page of answers, by name of the controller.',
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The answers of the page.',
        resolve: ({ page }) => page.edges,
      }),
      pageInfo: t.field({
        type: pageInfo,
        description: 'Where the page stands.',
        resolve: ({ page }) => page.pageInfo,
      }),
      totalCount: t.int({
        description: 'The number of answers over all pages.',
        resolve: ({ answers }) => answers.length,
      }),
      counts: t.field({
        type: counts,
        description: 'The number of answers by stance.',
        resolve: ({ answers }) => answers,
      }),
    }),
  });
}
