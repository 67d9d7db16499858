import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Engine } from '../../src/engine/port.ts';
import { productAtlas, productCatalogue, readSeed } from '../../src/product.ts';
import { practiceNames } from '../../src/kinds/statement/practice.ts';
import { neo4jServer, openEmpty } from '../support/engines.ts';
import { recording } from '../support/recording.ts';
import { unopened } from '../support/unopened.ts';

const EDGE_TYPES = productCatalogue.edges.map(({ type }) => type);

/**
 * Parameters for every statement that reads; a statement without an example fails the test below. They name nodes of the
 * seed, an id that does not exist, and nothing at all.
 */
const EXAMPLES: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'graph.read': [{}],
  'seed.ownNodes': [{}],
  'seed.publishers': [{ policy: 'Policy:jsm' }],
  'seed.saidByController': [{ controller: 'Controller:jsm' }, { controller: 'Controller:none' }],
  'seed.partsOfPolicy': [{ policy: 'Policy:jsm' }, { policy: 'Policy:none' }],
  'seed.roots': [{}],
  'concept.all': [{}],
  'concept.broader': [{}],
  'jurisdiction.parts': [{}],
  'jurisdiction.memberships': [{}],
  'jurisdiction.adequacy': [{}],
  'controller.byIds': [ids('Controller:jsm', 'Controller:jmark', 'Controller:none', 'Policy:jsm'), ids()],
  'controller.all': [{}],
  'policy.byIds': [ids('Policy:jsm', 'Policy:jmark'), ids()],
  'policy.textByIds': [ids('Policy:jmark', 'Policy:jsm')],
  'section.byIds': [ids('Section:jsm/cookies', 'Section:jmark/preamble', 'Section:none'), ids()],
  'statement.byIds': [
    ids('Statement:jsm/no-sharing-outside-eu', 'Statement:jsm/retention-three-years', 'Section:jsm/cookies'),
  ],
  'statement.evidence': [
    ids('Statement:jsm/identity-email', 'Statement:jmark/transfer-abroad', 'Statement:none'),
    ids(),
  ],
  'statement.quotes': [
    {
      groups: [{ id: 'a', statements: ['Statement:jmark/transfer-abroad', 'Statement:jsm/seat'] }],
      limit: 2,
    },
    {
      groups: [
        { id: 'b', statements: ['Statement:none'] },
        { id: 'c', statements: ['Statement:jsm/identity-email', 'Statement:jsm/seat'] },
      ],
      limit: 100,
    },
    { groups: [], limit: 5 },
  ],
  'extent.nodes': [{}],
  'extent.polarity': [{}],
  'extent.edgesOfStatements': [{}],
  'statement.exempts': [ids('Statement:jsm/no-sharing-with-third-parties', 'Statement:jsm/seat')],
  'statement.names': [
    {
      asked: [
        { id: 'Statement:jmark/transfer-abroad', types: ['TO', 'IN', 'ABOUT'] },
        { id: 'Statement:jsm/uses-device-data', types: ['ABOUT'] },
        { id: 'Statement:jsm/seat', types: [] },
      ],
    },
    { asked: [] },
  ],
  'stance.candidates': [
    { controllers: ['Controller:jsm', 'Controller:jmark'], practices: ['SHARE', 'TRANSFER', 'RETAIN'] },
    { controllers: ['Controller:jema', 'Controller:none'], practices: ['DELETE'] },
    { controllers: ['Controller:jema'], practices: [] },
    { controllers: [], practices: ['SHARE'] },
  ],
  ...pagesOfConcepts(),
  ...pagesOf('policy.all', {}, { lower: 'e', upper: 'privacyz' }),
  ...pagesOf(
    'controller.policies',
    { parents: ['Controller:jsm', 'Policy:none'] },
    { lower: 'a', upper: 'z' },
  ),
  ...pagesOf(
    'policy.sections',
    { parents: ['Policy:jsm', 'Policy:none'] },
    { lower: 'jsm 000000001', upper: 'jsm 000009999' },
  ),
  ...pagesOf(
    'section.statements',
    { parents: ['Section:jsm/wie', 'Section:none'] },
    { lower: 'jsm 000000001', upper: 'jsm 000009999' },
  ),
  'search.sections': [
    { terms: ['derde', 'partij'], whole: [' derde ', ' partij '], phrase: ' derde partijen ', limit: 200 },
    { terms: ['data', 'third'], whole: [' data ', ' third '], phrase: ' data third ', limit: 5 },
    { terms: ['abracadabra'], whole: [' abracadabra '], phrase: ' abracadabra ', limit: 5 },
  ],
  'neighbors.page': [
    { id: 'Controller:jsm', types: EDGE_TYPES, edge: '', node: '', limit: 100 },
    {
      id: 'Controller:jsm',
      types: ['COLLECTS', 'DENIES'],
      edge: 'COLLECTS OUT',
      node: 'DataCategory:m',
      limit: 3,
    },
    { id: 'Statement:jsm/no-sharing-with-third-parties', types: EDGE_TYPES, edge: '', node: '', limit: 100 },
    { id: 'Jurisdiction:eu', types: ['MEMBER_OF', 'ADEQUATE_FOR', 'OUTSIDE'], edge: '', node: '', limit: 50 },
    { id: 'Controller:none', types: EDGE_TYPES, edge: '', node: '', limit: 5 },
    { id: 'Controller:jsm', types: [], edge: '', node: '', limit: 5 },
  ],
  'neighbors.total': [
    { id: 'Controller:jsm', types: EDGE_TYPES },
    { id: 'DataCategory:email-address', types: ['ABOUT'] },
    { id: 'Controller:none', types: EDGE_TYPES },
  ],
  ...pagesOf('statement.all', {}, { lower: 'jema', upper: 'jsm' }),
  ...pagesOf(
    'policy.statements',
    { parents: ['Policy:jsm', 'Policy:none'] },
    { lower: 'jsm 000000001', upper: 'jsm 000009999' },
  ),
  ...pagesOf(
    'controller.statements',
    { parents: ['Controller:jsm', 'Policy:none'] },
    { lower: 'jsm 000000001', upper: 'jsm 000009999' },
  ),
};

function ids(...list: string[]): { ids: string[] } {
  return { ids: list };
}

type Params = Readonly<Record<string, unknown>>;

/** Pages of a list: every direction, and bounds that let something through. */
function pagesOf(
  name: string,
  from: Params,
  bounds: { readonly lower: string; readonly upper: string },
): Readonly<Record<string, readonly Params[]>> {
  const params = (after: boolean, before: boolean): Params => ({
    ...from,
    limit: 3,
    ...(after ? { lowerName: bounds.lower, lowerId: '' } : {}),
    ...(before ? { upperName: bounds.upper, upperId: '~' } : {}),
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
function pagesOfConcepts(): Readonly<Record<string, readonly Params[]>> {
  const corpus = readSeed({ catalogue: productCatalogue });
  const page = { limit: 3, lowerName: '', lowerId: '' };
  const examples = productCatalogue.allConceptKinds.map((kind) => {
    const entries = kind === productCatalogue.jurisdiction ? corpus.places : corpus.concepts.get(kind);
    const within = (entries ?? []).map(({ slug }) => `${kind.label}:${slug}`);
    const types = kind.roles.map(({ type }) => type);
    const counted = { polarity: 'AFFIRMED', practices: practiceNames, types };
    return {
      controllers: { ...counted, parents: ['Controller:jmark', 'Controller:jsm', 'Controller:jet-info'] },
      concepts: { ...counted, parents: [{ id: 'all of the kind', within }] },
    };
  });
  const pages = (list: string, params: readonly Params[]) => [
    [`${list}.after.where`, params.map((each) => ({ ...each, ...page }))] as const,
    [`${list}.total.where`, params] as const,
  ];
  const ofControllers = examples.map(({ controllers }) => controllers);
  const ofConcepts = examples.map(({ concepts }) => concepts);
  return Object.fromEntries<readonly Params[]>([
    ...pages('controller.concepts', ofControllers),
    ...pages('concept.controllers', ofConcepts),
    ...pages('concept.statements', ofConcepts),
  ]);
}

const { statements } = productAtlas(unopened());
const reads = statements
  .filter(({ writes }) => !writes)
  .map((statement) => [statement.name, statement] as const);

describe('every statement', () => {
  it('has a name of its own', () => {
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
  });

  it('that reads has an example, and no example stands for nothing', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(reads.map(([name]) => name).sort());
  });

  it('that writes is run by the seed', async () => {
    const engine = await openEmpty('embedded');
    const { engine: recorded, ran } = recording(engine);
    const atlas = productAtlas(recorded);
    const corpus = readSeed(atlas);
    const clock = (): Date => new Date(0);
    await loadCorpus(recorded, corpus, atlas.catalogue, { clock });
    const smaller = { ...corpus, policies: corpus.policies.slice(1), hash: 'another' };
    await loadCorpus(recorded, smaller, atlas.catalogue, { clock });
    const writes = statements.filter((statement) => statement.writes).map(({ name }) => name);
    expect(writes.filter((name) => !ran.has(name))).toEqual([]);
    await engine.close();
  });
});

describe('every statement that reads, on every engine', () => {
  const engines: Engine[] = [];

  beforeAll(async () => {
    for (const kind of neo4jServer === null ? (['embedded'] as const) : (['embedded', 'neo4j'] as const)) {
      const engine = await openEmpty(kind);
      const atlas = productAtlas(engine);
      await loadCorpus(engine, readSeed(atlas), atlas.catalogue, { clock: () => new Date(0) });
      engines.push(engine);
    }
    return () => Promise.all(engines.map((engine) => engine.close()));
  });

  it.each(reads)('%s gives the same rows', async (name, statement) => {
    let rows = 0;
    for (const params of EXAMPLES[name] ?? []) {
      const [embedded, ...others] = await Promise.all(
        engines.map((engine) => engine.read(statement, params as never)),
      );
      for (const other of others) expect(embedded).toEqual(other);
      rows += embedded?.length ?? 0;
    }
    expect(rows).toBeGreaterThan(0);
  });

  it.skipIf(neo4jServer === null).each(reads)('%s starts at an index or a label', async (name, statement) => {
    const plan = await engines[1]?.explain(statement, EXAMPLES[name]?.[0] as never);
    expect(plan?.length).toBeGreaterThan(0);
    expect(plan?.join('\n')).not.toMatch(/AllNodesScan|CartesianProduct/);
  });
});
