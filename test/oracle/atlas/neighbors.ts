import type { PageArgs } from './pages.ts';
import { page } from './pages.ts';
import { before, catalogue, roleEnum, type Statement, type Thing } from './things.ts';
import { isCase, present, statement, thing, world } from './world.ts';

/** A relationship of the graph, with the statements that it rests on. */
interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly said: readonly Statement[];
}

interface Neighbor {
  readonly node: Thing;
  readonly edge: string;
  readonly direction: 'IN' | 'OUT';
  readonly behind: readonly Statement[];
  readonly statementCount: number;
}

const edges: readonly Edge[] = [...ofPolicies(), ...world.statements.flatMap(ofStatement), ...ofTerms()];

/** The types of the relationships around something. */
export function typesAround(id: string): readonly string[] {
  return [...new Set(edges.filter(({ from, to }) => from === id || to === id).map(({ type }) => type))];
}

/** What is one edge away from something, by the sort of edge, its direction and the id. */
export function neighbors(id: string, types: readonly string[] | null | undefined, args: PageArgs) {
  if (thing(id) === null) throw new Error(`there is no ${id}`);
  const around = new Map<
    string,
    { edge: string; direction: 'IN' | 'OUT'; node: string; said: Statement[] }
  >();
  for (const { type, from, to, said } of edges) {
    if (!(types?.includes(type) ?? true)) continue;
    const ways = [
      ...(from === id ? [['OUT', to] as const] : []),
      ...(to === id ? [['IN', from] as const] : []),
    ];
    for (const [direction, node] of ways) {
      const key = `${type} ${direction} ${node}`;
      const known = around.get(key)?.said ?? [];
      around.set(key, { edge: type, direction, node, said: [...known, ...said] });
    }
  }
  const items = [...around.values()].map(({ edge, direction, node, said }) => {
    const behind = [...new Set(said)].sort((a, b) => before(a.id, b.id));
    const neighbor: Neighbor = {
      ...{ edge, direction, behind, statementCount: behind.length },
      node: present(thing(node) ?? undefined, node),
    };
    return { keys: [`${edge} ${direction}`, node] as const, edge: neighbor };
  });
  return page({ connection: 'NeighborConnection', orderBy: 'EDGE', items }, args);
}

function ofPolicies(): Edge[] {
  return [
    ...world.policies.map(({ id, controller }) => edge('PUBLISHES', controller.id, id)),
    ...world.sections.map(({ id, policy }) => edge('HAS_SECTION', policy.id, id)),
  ];
}

function ofStatement(said: Statement): Edge[] {
  const { id } = said;
  const named = catalogue.roles.flatMap((role) =>
    (said.named.get(role.claim) ?? []).map((concept) => ({ role, concept })),
  );
  return [
    edge('STATES', said.policy.id, id, [said]),
    ...said.evidence.map(({ section }) => edge('QUOTED_IN', id, section.id, [said])),
    // What is exempted has its denial behind it, on either way.
    ...said.exemptIds.map((exempted) => edge('EXEMPTS', id, statement(exempted).id, [said])),
    ...named.map(({ role, concept }) => edge(role.type, id, concept.id, [said])),
    ...derived(said, named),
  ];
}

type Naming = readonly {
  readonly role: (typeof catalogue.roles)[number];
  readonly concept: Thing;
}[];

/** What follows for the controller from one statement. */
function derived(said: Statement, named: Naming): Edge[] {
  if (said.named.has('by')) return [];
  const from = said.controller.id;
  if (said.polarity === 'AFFIRMED') {
    return named.flatMap(({ role, concept }) =>
      (role.derives ?? [])
        .filter(({ practice }) => practice === undefined || isCase(said.practice, practice))
        .map(({ type }) => edge(type, from, concept.id, [said])),
    );
  }
  // A denial that names one thing only and holds as it stands.
  const [only] = named;
  const narrowing = ['OUTSIDE', 'RESIDENTS_OF', 'DATA_SUBJECT', 'BY'];
  const stands = named.length === 1 && said.condition === null && said.exemptIds.length === 0;
  if (only === undefined || !stands || narrowing.includes(roleEnum(only.role))) return [];
  return [edge('DENIES', from, only.concept.id, [said])];
}

function ofTerms(): Edge[] {
  return world.concepts.flatMap(({ id, kind, broaderIds, memberships, decisions }) => [
    ...broaderIds.map((broader) => edge(kind === 'Jurisdiction' ? 'PART_OF' : 'BROADER', id, broader)),
    ...memberships.map(({ place }) => edge('MEMBER_OF', id, place)),
    ...decisions.map(({ place }) => edge('ADEQUATE_FOR', id, place)),
  ]);
}

function edge(type: string, from: string, to: string, said: readonly Statement[] = []): Edge {
  return { type, from, to, said };
}
