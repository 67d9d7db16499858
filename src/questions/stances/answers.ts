import { badUserInput } from '../../builder/errors.ts';
import type { Context } from '../../builder/context.ts';
import { allControllers } from '../../kinds/controller/cypher.ts';
import { grouped } from '../../kinds/grouped.ts';
import type { IsoDate } from '../../kinds/jurisdiction/date.ts';
import { globalId, parseGlobalId } from '../../kinds/kind.ts';
import type { ControllerRow } from '../../kinds/refs.ts';
import { suggest } from '../../kinds/suggest.ts';
import { answer } from '../../stance/answer.ts';
import type { Answer, Claim } from '../../stance/claim.ts';

/** What one controller answers to a claim, at a date. */
export interface ControllerAnswer extends Answer {
  readonly controller: ControllerRow;
  readonly asOf: IsoDate;
}

/** What every controller answers to a claim, by name of the controller. */
export async function answersOfAll(
  claim: Claim,
  asOf: IsoDate,
  context: Context,
): Promise<ControllerAnswer[]> {
  const { engine, catalogue, run } = context;
  const [vocabulary, controllers, said] = await Promise.all([
    context.vocabulary(),
    engine.read(allControllers, {}, run),
    context.said(claim),
  ]);
  const universal = new Set(
    catalogue.allConceptKinds.flatMap((kind) =>
      kind.universal === undefined ? [] : [globalId(kind.label, kind.universal)],
    ),
  );
  const ofController = grouped(said.map((each) => [each.controllerId, each] as const));
  return controllers.map((controller) => ({
    ...answer(claim, ofController.get(controller.id) ?? [], { vocabulary, asOf, universal }),
    controller,
    asOf,
  }));
}

/**
 * The answers of some controllers, given by slug or global id, in the order of all; an empty list matches nothing.
 * @throws GraphQLError BAD_USER_INPUT naming the nearest slugs
 */
export function ofControllers(
  answers: readonly ControllerAnswer[],
  asked: readonly string[],
): readonly ControllerAnswer[] {
  const known = new Map(
    answers.flatMap(
      (each) =>
        [
          [each.controller.id, each],
          [each.controller.slug, each],
        ] as const,
    ),
  );
  const wanted = new Set(
    asked.map((id) => {
      const found = known.get(id);
      if (found !== undefined) return found;
      const slugs = answers.map(({ controller }) => controller.slug);
      const slug = parseGlobalId(id)?.slug ?? id;
      throw badUserInput(`controllers: there is no Controller "${id}"${suggest(slug, slugs)}`);
    }),
  );
  return answers.filter((each) => wanted.has(each));
}
