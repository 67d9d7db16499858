import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { graphState, loadCorpus, type LoadProgress } from '../../src/corpus/load.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import type { PlainMap } from '../../src/engine/cypher.ts';
import type { Engine } from '../../src/engine/port.ts';
import { catalogue } from '../../src/kinds/catalogue.ts';
import * as vocabularies from '../../src/kinds/vocabularies.ts';
import { SEED_FOLDER } from '../../src/product.ts';
import { forEachEngine, neo4jServer, openEmpty } from '../support/engines.ts';
import { corpusOf, tinyCatalogue, tinySeed } from '../support/seed.ts';
import { changed, edits } from './edits.ts';
import { expectedGraph } from './expected.ts';
import { exportGraph, graphOf, type GraphExport } from './graph-export.ts';
import { watched } from './watched.ts';

const clock = (): Date => new Date('2026-03-01T12:00:00Z');
const product = catalogue(Object.values(vocabularies));

const load = (engine: Engine, files = tinySeed): Promise<boolean> =>
  loadCorpus(engine, corpusOf(files), tinyCatalogue, { clock });

/** The files of the shipped seed, by path. */
function shipped(): Record<string, string> {
  const paths = readdirSync(SEED_FOLDER, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => /[.](yaml|txt)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(SEED_FOLDER, path), 'utf8')]),
  );
}

forEachEngine('the shipped seed', (open) => {
  it('becomes the graph that its files describe', async () => {
    const engine = await open();
    await loadCorpus(engine, readCorpus(SEED_FOLDER, product), product, { clock });
    expect(await exportGraph(engine, product)).toEqual(expectedGraph(shipped(), product));
  });
});

describe.skipIf(neo4jServer === null)('both engines', () => {
  it('hold the same graph', async () => {
    const graphs: GraphExport[] = [];
    for (const kind of ['embedded', 'neo4j'] as const) {
      const engine = await openEmpty(kind);
      await loadCorpus(engine, readCorpus(SEED_FOLDER, product), product, { clock });
      graphs.push(await exportGraph(engine, product));
      await engine.close();
    }
    expect(graphs[0]?.nodes.length).toBeGreaterThan(200);
    expect(JSON.stringify(graphs[0])).toBe(JSON.stringify(graphs[1]));
  });
});

forEachEngine('a load', (open) => {
  let engine: Engine;
  let graph: GraphExport;
  const progress: LoadProgress[] = [];
  const first = { loaded: false, versions: [] as (number | undefined)[] };
  beforeAll(async () => {
    engine = await open();
    const watch = watched(engine);
    const report = (step: LoadProgress): void => void progress.push(step);
    first.loaded = await loadCorpus(watch.engine, corpusOf(tinySeed), tinyCatalogue, {
      clock,
      progress: report,
    });
    first.versions = watch.versions;
    graph = await exportGraph(engine, tinyCatalogue);
  });

  const orderOf = ({ from, practice }: PlainMap): string => JSON.stringify([from, practice]);
  const propsOf = (id: string) => graph.nodes.find((node) => node.id === id)?.props;
  const edgesOf = (type: string, from: string) =>
    graph.edges
      .filter((edge) => edge.type === type && edge.from === from)
      .map(({ to, props }): PlainMap => ({ to, ...props }))
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

  it('makes the graph that the files describe', () => {
    expect(graph).toEqual(expectedGraph(tinySeed, tinyCatalogue));
  });

  it('sets what a statement says, and nothing else', () => {
    expect(graph.nodes.find(({ id }) => id === 'Statement:alpha/hosting')).toEqual({
      id: 'Statement:alpha/hosting',
      labels: ['Entity', 'Statement'],
      props: {
        ...{
          kind: 'Statement',
          slug: 'alpha/hosting',
          // "We may share" starts at UTF-16 unit 176.
          sortName: 'alpha 000000176',
          practice: 'SHARE',
          polarity: 'AFFIRMED',
          modality: 'MAY',
        },
        ...{ policyId: 'Policy:alpha', controllerId: 'Controller:alpha', condition: 'where we need it' },
        ...{ note: 'read from one sentence', duration: 'P1Y2M', days: 425, bound: 'AT_MOST' },
        criterion: 'inactivity',
      },
    });
    expect(propsOf('Statement:beta/reach')).toMatchObject({
      identityKind: 'EMAIL',
      identityValue: 'info@beta.example',
    });
    expect(propsOf('Policy:beta')).toMatchObject({ effectiveDate: '2020-02-29', sortName: 'beta beleid' });
    expect(propsOf('Policy:beta')).not.toHaveProperty('lastUpdated');
  });

  it('keeps each of several relationships of one type between two nodes', () => {
    expect(edgesOf('MEMBER_OF', 'Jurisdiction:gb')).toEqual([
      { to: 'Jurisdiction:eu', from: '1973-01-01', until: '2020-02-01' },
      { to: 'Jurisdiction:eu', from: '2040-01-01' },
    ]);
    expect(edgesOf('ADEQUATE_FOR', 'Jurisdiction:us')).toEqual([
      {
        ...{ to: 'Jurisdiction:eea', from: '2016-07-12', until: '2020-07-16' },
        ...{ decision: 'Privacy Shield', scope: 'listed companies' },
      },
      { to: 'Jurisdiction:eea', from: '2023-07-10', decision: 'Data Privacy Framework' },
    ]);
    const quotes = edgesOf('QUOTED_IN', 'Statement:alpha/collects-email');
    expect(quotes.map(({ to }) => to)).toEqual(['Section:alpha/collect', 'Section:alpha/collect']);
    expect(quotes.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining([
        'We collect your e-mail address.',
        'We use your e-mail address for our newsletter.',
      ]),
    );
  });

  it('derives edges for people who walk the graph', () => {
    expect(edgesOf('COLLECTS', 'Controller:alpha')).toEqual([
      { to: 'DataCategory:email-address', statements: ['Statement:alpha/collects-email'] },
    ]);
    expect(edgesOf('SHARES_WITH', 'Controller:alpha')).toEqual([
      { to: 'Recipient:hosting-provider', statements: ['Statement:alpha/hosting'] },
    ]);
    expect(edgesOf('TRANSFERS_TO', 'Controller:alpha')).toEqual([
      { to: 'Jurisdiction:us', statements: ['Statement:alpha/hosting'] },
    ]);
    // The denial of alpha exempts something, and what beta says of storage somebody else does.
    expect(edgesOf('DENIES', 'Controller:alpha')).toEqual([
      {
        to: 'DataCategory:personal-data',
        practice: 'RECORD',
        role: 'DATA',
        statements: ['Statement:gamma/no-recording'],
      },
      {
        to: 'DataCategory:personal-data',
        practice: 'TRACK',
        role: 'DATA',
        statements: ['Statement:gamma/no-tracking'],
      },
    ]);
    expect(graph.edges.filter(({ from }) => from === 'Controller:beta').map(({ type }) => type)).toEqual([
      'PUBLISHES',
    ]);
  });

  it('counts a version for each transaction: the vocabulary, each policy, the end', async () => {
    expect(first).toEqual({ loaded: true, versions: [1, 2, 3, 4, 5] });
    expect(await graphOf(engine)).toEqual({
      ...{ id: 'graph', version: 5, hash: corpusOf(tinySeed).hash, seededAt: '2026-03-01T12:00:00.000Z' },
    });
    expect(await graphState(engine)).toMatchObject({ version: 5, hash: corpusOf(tinySeed).hash });
  });

  it('tells how far it is', () => {
    expect(progress.map(({ done, total, step }) => `${done}/${total} ${step}`)).toEqual([
      ...['1/5 vocabulary', '2/5 alpha', '3/5 beta', '4/5 gamma', '5/5 done'],
    ]);
  });

  it('of what the graph has already does nothing', async () => {
    const { engine: same, reads, writes, versions, turns } = watched(engine);
    expect(await load(same)).toBe(false);
    expect({ reads, writes, versions }).toEqual({ reads: ['graph.read'], writes: [], versions: [] });
    expect(turns).toEqual([]);
    expect((await graphOf(engine))?.version).toBe(5);
    expect(await exportGraph(engine, tinyCatalogue)).toEqual(graph);
  });

  it('of other files counts on', async () => {
    const watch = watched(engine);
    expect(await load(watch.engine, changed(edits.slice(0, 1)))).toBe(true);
    expect(watch.versions).toEqual([6, 7, 8, 9, 10]);
  });
});
