import type { Builder } from '../../builder/builder.ts';
import { described } from '../../builder/described.ts';
import { defineConnection, listed, pageArguments } from '../../builder/connection.ts';
import type { Listing, Order, PageArgs } from '../../builder/page.ts';
import { pagePriceAfter, priced } from '../../builder/price.ts';
import type { PageInfoRef } from '../../builder/page-info.ts';
import type { Catalogue } from '../../kinds/catalogue.ts';
import type { Refs } from '../../kinds/refs.ts';
import type { StatementEnums } from '../../kinds/statement/enums.ts';
import type { definePeriodWhere } from '../../kinds/statement/period.ts';
import { STANCES } from '../../stance/claim.ts';
import { defineAnswer } from './answer-type.ts';
import { answerOf, answersTo, type ControllerAnswer } from './answers.ts';
import { defineClaimInput, readClaim } from './claim-input.ts';

const byName: Order<ControllerAnswer> = {
  connection: 'StanceAnswerConnection',
  orderBy: 'NAME',
  keysOf: ({ controller }) => [controller.sortName, controller.id],
};

export const AS_OF =
  'The day that says what belongs to a union and what is adequate; today unless given. It does not choose policies.';

/** Which controllers a question is put to. */
interface Asked {
  readonly controllers?: readonly string[] | null | undefined;
}

/** The question `stances`, with the types of its answer. */
export function defineStances(
  builder: Builder,
  refs: Refs,
  enums: StatementEnums,
  pageInfo: PageInfoRef,
  period: ReturnType<typeof definePeriodWhere>,
  catalogue: Catalogue,
): StanceTypes {
  const stance = defineStance(builder);
  const node = defineAnswer(builder, refs, stance, enums);
  const connection = defineAnswers(builder, node, pageInfo);
  const claimInput = defineClaimInput(builder, enums, period, catalogue);
  builder.queryField('stances', (t) =>
    t.field({
      type: connection,
      description:
        'What each controller says about one claim, by name of the controller. The headline question of this API.',
      // A row comes for every controller that answers.
      complexity: priced(({ controllers, ...page }: PageArgs & Asked, sizes) =>
        pagePriceAfter(controllers?.length ?? sizes.controllers, page),
      ),
      args: {
        claim: t.arg({
          type: claimInput,
          required: true,
          description: 'The question, such as {practice: SHARE, outside: "eu"}.',
        }),
        stance: t.arg({ type: [stance], description: 'Only these answers, such as [AFFIRMED, MIXED].' }),
        asOf: t.arg({ type: 'Date', description: AS_OF }),
        controllers: t.arg.idList({ description: 'Only these controllers, by slug or global id: ["jsm"].' }),
        ...pageArguments(builder),
      },
      resolve: async (_root, { claim, stance: wanted, asOf, controllers, ...page }, context) => {
        const { vocabulary } = await context.edition();
        const asked = readClaim(claim, context.catalogue, vocabulary);
        const all = await answersTo(asked, asOf ?? context.today, controllers, context);
        const answers = all.filter((each) => wanted?.includes(each.stance) ?? true);
        return { answers, ...listed(answers, byName, page) };
      },
    }),
  );
  builder.objectField(refs.controller, 'stance', (t) =>
    t.field({
      type: node,
      description: 'What this controller says about one claim.',
      // A row of what it says, and the version of the graph.
      complexity: 2,
      args: {
        claim: t.arg({
          type: claimInput,
          required: true,
          description: 'The question, such as {practice: SELL}.',
        }),
        asOf: t.arg({ type: 'Date', description: AS_OF }),
      },
      resolve: async (controller, { claim, asOf }, context) => {
        const { vocabulary } = await context.edition();
        const asked = readClaim(claim, context.catalogue, vocabulary);
        return answerOf(controller, asked, asOf ?? context.today, context);
      },
    }),
  );
  return { stance, claim: claimInput };
}

/** What other questions ask claims with. */
export interface StanceTypes {
  readonly stance: ReturnType<typeof defineStance>;
  readonly claim: ReturnType<typeof defineClaimInput>;
}

function defineStance(builder: Builder) {
  return builder.enumType('Stance', {
    description: 'What a policy answers to a claim.',
    values: described(STANCES),
  });
}

/** A page of answers, with all that are behind it. */
interface AnswerListing extends Listing<ControllerAnswer> {
  readonly answers: readonly ControllerAnswer[];
}

function defineAnswers(builder: Builder, node: ReturnType<typeof defineAnswer>, pageInfo: PageInfoRef) {
  const description = 'answers, by name of the controller';
  const { connection } = defineConnection(builder, { name: 'StanceAnswer', node, pageInfo, description });
  const counts = builder.objectRef<readonly ControllerAnswer[]>('StanceCounts').implement({
    description: 'How many controllers answer how, over all pages, of those that the question lets through.',
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
  builder.objectField(connection, 'counts', (t) =>
    t.field({
      type: counts,
      description:
        'The number of answers by stance; an answer that the argument stance leaves out does not count.',
      resolve: (listing) => (listing as AnswerListing).answers,
    }),
  );
  return connection;
}
