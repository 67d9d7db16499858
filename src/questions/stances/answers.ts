import type { Context } from '../../builder/context.ts';
import type { IsoDate } from '../../kinds/jurisdiction/date.ts';
import { readControllers } from '../../kinds/arguments/controllers.ts';
import { present, type ControllerRow } from '../../kinds/refs.ts';
import type { Answer, Claim } from '../../stance/claim.ts';

/** What one controller answers to a claim, at a date. */
export interface ControllerAnswer extends Answer {
  readonly controller: ControllerRow;
  readonly asOf: IsoDate;
}

/** What controllers answer to a claim, by name of the controller: all of them, or only some, given by slug or global id. */
export async function answersTo(
  claim: Claim,
  asOf: IsoDate,
  asked: readonly string[] | null | undefined,
  context: Context,
): Promise<ControllerAnswer[]> {
  const { controllers } = await context.edition();
  if (asked !== null && asked !== undefined) {
    return Promise.all(
      readControllers(controllers, asked, 'controllers').map(async (controller) =>
        answerOf(controller, claim, asOf, context),
      ),
    );
  }
  const answers = await context.answersOfAll(claim, asOf);
  return controllers.map((controller) => ({
    ...present(answers.get(controller.id) ?? null, controller.id),
    controller,
    asOf,
  }));
}

/** What one controller answers to a claim. */
export async function answerOf(
  controller: ControllerRow,
  claim: Claim,
  asOf: IsoDate,
  context: Context,
): Promise<ControllerAnswer> {
  return { ...(await context.answerOf(controller.id, claim, asOf)), controller, asOf };
}
