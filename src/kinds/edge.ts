import type { Shape } from '../engine/cypher.ts';
import type { ConceptKind } from './concept/kind.ts';
import { controller } from './controller/kind.ts';
import { placeEdges, jurisdiction } from './jurisdiction/kind.ts';
import { policy, section } from './policy/kind.ts';
import { DENIES } from './role.ts';
import { statement } from './statement/kind.ts';

/** One sort of relationship: what it leads from and to, and what it carries. */
export interface EdgeKind {
  /** Relationship type: `STATES`. */
  readonly type: string;
  /** Labels of the nodes that it leads from and to. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** What it means, for an analyst. */
  readonly description: string;
  /** Properties that tell apart two of one type between the same nodes. */
  readonly keys: Shape;
  /** The other properties. */
  readonly properties: Shape;
  /** Whether it is told by a policy's words, or follows from the statements of a controller. */
  readonly derived: boolean;
}

function edge(
  type: string,
  from: string | readonly string[],
  to: string | readonly string[],
  description: string,
  more: Partial<Pick<EdgeKind, 'keys' | 'properties' | 'derived'>> = {},
): EdgeKind {
  return {
    type,
    from: [from].flat(),
    to: [to].flat(),
    description,
    keys: {},
    properties: {},
    derived: false,
    ...more,
  };
}

/** Every relationship of a graph with these concept kinds. */
export function edgeKinds(concepts: readonly ConceptKind[]): EdgeKind[] {
  const places = jurisdiction.label;
  const labels = concepts.map(({ label }) => label);
  const period = { keys: { from: 'string' }, properties: { until: 'string?' } } as const;
  const decision = { ...period.properties, decision: 'string', scope: 'string?' } as const;
  const counted = { properties: { statements: 'string[]' }, derived: true } as const;
  return [
    edge('PUBLISHES', controller.label, policy.label, 'The controller publishes the policy.'),
    edge('HAS_SECTION', policy.label, section.label, 'The section is a part of the policy.'),
    edge('STATES', policy.label, statement.label, 'The policy says it.'),
    edge('QUOTED_IN', statement.label, section.label, 'The words that the statement was read from.', {
      keys: { start: 'integer' },
      properties: { end: 'integer', quote: 'string', folded: 'string' },
    }),
    edge('EXEMPTS', statement.label, statement.label, 'The denial does not reach what is exempted.'),
    ...concepts.flatMap(({ label, roles }) =>
      roles.map(({ type, description }) => edge(type, statement.label, label, description)),
    ),
    edge(
      'BROADER',
      labels.filter((label) => label !== places),
      labels.filter((label) => label !== places),
      'The second concept is broader; always of the same kind.',
    ),
    edge(placeEdges.memberOf, places, places, 'A state was in the union in [from, until).', period),
    edge(placeEdges.partOf, places, places, 'The first place is a part of the state.'),
    edge(
      placeEdges.adequateFor,
      places,
      places,
      'The place was adequate for the other in [from, until), by the decision.',
      {
        ...period,
        properties: decision,
      },
    ),
    ...concepts.flatMap(({ label, roles }) =>
      roles.flatMap(({ derives = [], type }) =>
        derives.map((derivation) =>
          edge(
            derivation.type,
            controller.label,
            label,
            `The controller affirms ${derivation.practice ?? 'something'} ${type} the concept; statements: the ids of those that say so.`,
            counted,
          ),
        ),
      ),
    ),
    edge(
      DENIES,
      controller.label,
      labels,
      'The controller denies the practice of the concept, without a condition; statements: the ids of those that say so.',
      {
        ...counted,
        keys: { practice: 'string', role: 'string' },
      },
    ),
  ];
}
