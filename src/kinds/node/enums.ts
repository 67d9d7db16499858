import type { Builder } from '../../builder/builder.ts';
import type { Catalogue } from '../catalogue.ts';
import { kindName } from '../kind.ts';

/** The enum of the kinds of nodes; its values stand for their labels. */
export function defineNodeKind(builder: Builder, { kinds }: Catalogue) {
  return builder.enumType('NodeKind', {
    description: 'A kind of thing that the graph holds.',
    values: Object.fromEntries(
      kinds.map((kind) => [kindName(kind), { value: kind.label, description: kind.description }]),
    ),
  });
}
