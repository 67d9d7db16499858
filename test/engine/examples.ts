import { policyRows, vocabularyRows, type GraphRows } from '../../src/corpus/rows.ts';
import type { Catalogue } from '../../src/kinds/catalogue.ts';
import { globalId } from '../../src/kinds/kind.ts';
import type { Place } from '../../src/kinds/list.ts';
import { practiceNames } from '../../src/kinds/statement/practice.ts';
import type { Named, Sample } from './samples/sample.ts';

export type Params = Readonly<Record<string, unknown>>;

/** Parameters by the name of a statement. */
export type Examples = Readonly<Record<string, readonly Params[]>>;

/**
 * Parameters for every statement of an atlas that reads. They name nodes of the corpus, an id that does not exist, and
 * nothing at all.
 */
export function examplesOf(
  catalogue: Catalogue,
  { corpus, named }: Pick<Sample, 'corpus' | 'named'>,
): Examples {
  const { controllers, policies, sections, statements, between } = named;
  const [controller] = controllers;
  const [policy] = policies;
  const edgeTypes = catalogue.edges.map(({ type }) => type);
  const roleTypes = catalogue.roles.map(({ type }) => type);
  const places = placesIn([
    vocabularyRows(corpus, catalogue),
    ...corpus.policies.map((entry) => policyRows(entry, catalogue)),
  ]);
  const pages = (list: string, from: Params, cut: keyof Named['between']): Examples => {
    const [lower, upper] = between[cut];
    return pagesOf(list, from, { lower: placeOf(places, lower), upper: placeOf(places, upper) });
  };
  return {
    'graph.read': [{}],
    'seed.ownNodes': [{}],
    'seed.publishers': [{ policy }],
    'seed.saidByController': [{ controller }, { controller: 'Controller:none' }],
    'seed.partsOfPolicy': [{ policy }, { policy: 'Policy:none' }],
    'seed.roots': [{}],
    'concept.all': [{}],
    'concept.broader': [{}],
    'jurisdiction.parts': [{}],
    'jurisdiction.memberships': [{}],
    'jurisdiction.adequacy': [{}],
    'controller.byIds': [ids(...controllers, 'Controller:none', policy), ids()],
    'controller.all': [{}],
    'policy.whole': [{}],
    'policy.byIds': [ids(...policies), ids()],
    'policy.textByIds': [ids(...policies)],
    'section.byIds': [ids(...sections, 'Section:none'), ids()],
    'statement.byIds': [ids(...statements, ...sections)],
    'statement.evidence': [ids(...statements, 'Statement:none'), ids()],
    'statement.quotes': [
      { groups: [{ id: 'a', statements: statements.slice(0, 2) }], limit: 2 },
      {
        groups: [
          { id: 'b', statements: ['Statement:none'] },
          { id: 'c', statements },
        ],
        limit: 100,
      },
      { groups: [], limit: 5 },
    ],
    'extent.nodes': [{}],
    'extent.polarity': [{}],
    'extent.edgesOfStatements': [{}],
    'statement.exempts': [ids(named.exempting, ...statements)],
    'statement.names': [
      {
        asked: statements.map((id, index) => ({
          id,
          types: [roleTypes, roleTypes.slice(0, 1), []][index % 3] ?? [],
        })),
      },
      { asked: [] },
    ],
    'stance.candidates': [
      { controllers, practices: ['SHARE', 'TRANSFER', 'RETAIN'] },
      { controllers: [controller, 'Controller:none'], practices: ['PROCESS', 'COLLECT'] },
      { controllers: [controller], practices: [] },
      { controllers: [], practices: ['SHARE'] },
    ],
    ...pagesOfConcepts(catalogue, { corpus, named }, places),
    ...pages('policy.all', {}, 'policies'),
    ...pages('controller.policies', { parents: [...controllers, policy] }, 'policies'),
    ...pages('policy.sections', { parents: [...policies, 'Policy:none'] }, 'sections'),
    ...pages('section.statements', { parents: [...sections, 'Section:none'] }, 'statements'),
    ...pages('statement.all', {}, 'statements'),
    ...pages('policy.statements', { parents: [...policies, 'Policy:none'] }, 'statements'),
    ...pages('controller.statements', { parents: [...controllers, policy] }, 'statements'),
    'search.sections': [...named.searches, { words: ['abracadabra'], limit: 5 }].map(({ words, limit }) => ({
      terms: words,
      whole: words.map((word) => ` ${word} `),
      phrase: ` ${words.join(' ')} `,
      limit,
    })),
    'neighbors.page': [
      { id: controller, types: edgeTypes, edge: '', node: '', limit: 100 },
      {
        id: controller,
        types: ['COLLECTS', 'DENIES'],
        edge: 'COLLECTS OUT',
        node: named.collected,
        limit: 3,
      },
      { id: named.exempting, types: edgeTypes, edge: '', node: '', limit: 100 },
      { id: named.place, types: ['MEMBER_OF', 'ADEQUATE_FOR', 'OUTSIDE'], edge: '', node: '', limit: 50 },
      { id: 'Controller:none', types: edgeTypes, edge: '', node: '', limit: 5 },
      { id: controller, types: [], edge: '', node: '', limit: 5 },
    ],
    'neighbors.total': [
      { id: controller, types: edgeTypes },
      { id: named.collected, types: ['ABOUT'] },
      { id: 'Controller:none', types: edgeTypes },
    ],
  };
}

function ids(...list: string[]): Params {
  return { ids: list };
}

/** The place of every node that sorts by a name, by its id. */
function placesIn(graph: readonly GraphRows[]): ReadonlyMap<string, Place> {
  const nodes = graph.flatMap((rows) => [...rows.nodes.values()].flat());
  return new Map(nodes.map(({ id, props }) => [id, { id, sortName: props['sortName'] as string }]));
}

function placeOf(places: ReadonlyMap<string, Place>, id: string): Place {
  const place = places.get(id);
  if (place === undefined) throw new Error(`the corpus has no ${id}`);
  return place;
}

/** Pages of a list: every direction, and bounds that are items, so that what stands at a bound shows. */
function pagesOf(
  name: string,
  from: Params,
  { lower, upper }: { readonly lower: Place; readonly upper: Place },
): Examples {
  const params = (after: boolean, before: boolean): Params => ({
    ...from,
    limit: 3,
    ...(after ? { lowerName: lower.sortName, lowerId: lower.id } : {}),
    ...(before ? { upperName: upper.sortName, upperId: upper.id } : {}),
  });
  const pages = ['', '.backward'].flatMap((direction) =>
    [false, true].flatMap((after) =>
      [false, true].map((before) => {
        const suffix = `${direction}${after ? '.after' : ''}${before ? '.before' : ''}`;
        return [`${name}${suffix}`, [params(after, before)]] as const;
      }),
    ),
  );
  return Object.fromEntries<readonly Params[]>([...pages, [`${name}.total`, [from]]]);
}

/** Pages of what leads from and to the concepts of a kind, by whatever practice. */
function pagesOfConcepts(
  catalogue: Catalogue,
  { corpus, named }: Pick<Sample, 'corpus' | 'named'>,
  places: ReadonlyMap<string, Place>,
): Examples {
  const examples = catalogue.allConceptKinds.map((kind) => {
    const entries = kind === catalogue.jurisdiction ? corpus.places : corpus.concepts.get(kind);
    const within = (entries ?? []).map(({ slug }) => globalId(kind.label, slug));
    const types = kind.roles.map(({ type }) => type);
    const counted = { polarity: 'AFFIRMED', practices: practiceNames, types };
    return {
      controllers: { ...counted, parents: named.controllers },
      concepts: { ...counted, parents: [{ id: 'all of the kind', within }] },
    };
  });
  const pages = (list: string, params: readonly Params[], after: string) => {
    const lower = placeOf(places, after);
    const bounds = [
      { lowerName: '', lowerId: '' },
      { lowerName: lower.sortName, lowerId: lower.id },
    ];
    return [
      [
        `${list}.after.where`,
        params.flatMap((each) => bounds.map((bound) => ({ ...each, limit: 3, ...bound }))),
      ] as const,
      [`${list}.total.where`, params] as const,
    ];
  };
  const ofControllers = examples.map(({ controllers }) => controllers);
  const ofConcepts = examples.map(({ concepts }) => concepts);
  return Object.fromEntries<readonly Params[]>([
    ...pages('controller.concepts', ofControllers, named.collected),
    ...pages('concept.controllers', ofConcepts, named.controllers[0]),
    ...pages('concept.statements', ofConcepts, named.between.statements[0]),
  ]);
}
