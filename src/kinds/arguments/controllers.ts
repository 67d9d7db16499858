import { badUserInput } from '../../builder/errors.ts';
import { parseGlobalId } from '../kind.ts';
import type { ControllerRow } from '../refs.ts';
import { suggestNamed } from '../suggest.ts';

/**
 * The controllers that are asked for, in the order of all; an empty list matches nothing.
 * @throws GraphQLError BAD_USER_INPUT naming the nearest slugs
 */
export function readControllers(
  controllers: readonly ControllerRow[],
  asked: readonly string[],
  argument: string,
): ControllerRow[] {
  const known = new Map(
    controllers.flatMap((each) => [[each.id, each] as const, [each.slug, each] as const]),
  );
  const wanted = new Set(
    asked.map((id) => {
      const found = known.get(id);
      if (found !== undefined) return found;
      const slug = parseGlobalId(id)?.slug ?? id;
      const nearest = suggestNamed(slug, controllers);
      throw badUserInput(`${argument}: there is no Controller "${id}"${nearest}`);
    }),
  );
  return controllers.filter((each) => wanted.has(each));
}
