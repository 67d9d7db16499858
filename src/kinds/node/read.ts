import type { Context } from '../../builder/context.ts';
import { badUserInput } from '../../builder/errors.ts';
import { parseGlobalId } from '../kind.ts';
import { suggest } from '../suggest.ts';

/**
 * What has a global id; null if there is none of this id.
 * @throws GraphQLError BAD_USER_INPUT for what is no global id of any kind
 */
export async function nodeById(
  id: string,
  argument: string,
  context: Context,
): Promise<{ readonly id: string } | null> {
  const { loaders, catalogue } = context;
  const label = parseGlobalId(id)?.label;
  if (label === undefined)
    throw badUserInput(`${argument}: "${id}" is not a global id: write it as "Controller:jsm"`);
  switch (label) {
    case 'Policy':
      return loaders.policy.load(id);
    case 'Section':
      return loaders.section.load(id);
    case 'Statement':
      return loaders.statement.load(id);
  }
  const labels = catalogue.kinds.map((kind) => kind.label);
  if (!labels.includes(label))
    throw badUserInput(`${argument}: there is no kind "${label}"${suggest(label, labels)}`);
  const { controllerById, vocabulary } = await context.edition();
  return controllerById.get(id) ?? vocabulary.concept(id) ?? null;
}
