import type { Builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { badUserInput } from '../../builder/errors.ts';
import { listPrice } from '../../builder/price.ts';
import { parseGlobalId } from '../kind.ts';
import type { Refs } from '../refs.ts';
import { suggest } from '../suggest.ts';

const MOST_IDS = 100;

/** The root fields `node` and `nodes` (Relay Global Object Identification). */
export function defineNodes(builder: Builder, refs: Refs): void {
  builder.queryField('node', (t) =>
    t.field({
      type: refs.node,
      nullable: true,
      description: 'Anything by its global id; null if there is none of this id.',
      args: { id: t.arg.id({ required: true, description: 'Such as "Controller:jsm".' }) },
      resolve: (_root, { id }, context) => read(id, 'id', context),
    }),
  );
  builder.queryField('nodes', (t) =>
    t.field({
      type: [refs.node],
      nullable: { list: false, items: true },
      description:
        'Many things by their global ids, in the order of the ids; null for an id that does not exist.',
      args: { ids: t.arg.idList({ required: true, description: `At most ${MOST_IDS}.` }) },
      complexity: ({ ids }) => listPrice(Math.min(ids.length, MOST_IDS)),
      resolve: (_root, { ids }, context) => {
        if (ids.length > MOST_IDS)
          throw badUserInput(`ids has ${ids.length} items: at most ${MOST_IDS} are answered`);
        return Promise.all(ids.map((id, index) => read(id, `ids[${index}]`, context)));
      },
    }),
  );
}

/**
 * What has an id.
 * @throws GraphQLError BAD_USER_INPUT for what is no global id of any kind
 */
async function read(id: string, argument: string, context: Context): Promise<{ readonly id: string } | null> {
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
