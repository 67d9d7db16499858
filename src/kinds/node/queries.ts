import type { Builder } from '../../builder/builder.ts';
import { badUserInput } from '../../builder/errors.ts';
import { listPrice } from '../../builder/price.ts';
import type { Refs } from '../refs.ts';
import { nodeById } from './read.ts';

const MOST_IDS = 100;

/** The root fields `node` and `nodes` (Relay Global Object Identification). */
export function defineNodes(builder: Builder, refs: Refs): void {
  builder.queryField('node', (t) =>
    t.field({
      type: refs.node,
      nullable: true,
      description: 'Anything by its global id; null if there is none of this id.',
      args: { id: t.arg.id({ required: true, description: 'Such as "Controller:jsm".' }) },
      resolve: (_root, { id }, context) => nodeById(id, 'id', context),
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
        return Promise.all(ids.map((id, index) => nodeById(id, `ids[${index}]`, context)));
      },
    }),
  );
}
