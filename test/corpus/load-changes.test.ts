import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Corpus } from '../../src/corpus/read.ts';
import type { Engine } from '../../src/engine/port.ts';
import { forEachEngine, openEmpty } from '../support/engines.ts';
import { corpusOf, tinyCatalogue, tinySeed, type SeedTexts } from '../support/seed.ts';
import { changed, edits } from './edits.ts';
import { expectedGraph } from './expected.ts';
import { exportGraph, graphOf, type GraphExport } from './graph-export.ts';

/** How many sequences of edits are tried, within some seconds. */
const SEQUENCES = { embedded: 25, neo4j: 5 };

const load = (engine: Engine, corpus: Corpus): Promise<boolean> =>
  loadCorpus(engine, corpus, tinyCatalogue, { clock: () => new Date(0) });

/** What a load into an empty database makes. */
async function fresh(corpus: Corpus): Promise<GraphExport> {
  const engine = await openEmpty('embedded');
  try {
    await load(engine, corpus);
    return await exportGraph(engine, tinyCatalogue);
  } finally {
    await engine.close();
  }
}

it('every edit changes what the graph must be', () => {
  const before = JSON.stringify(expectedGraph(tinySeed, tinyCatalogue));
  for (const edit of edits) {
    expect(JSON.stringify(expectedGraph(changed([edit]), tinyCatalogue)), edit.name).not.toBe(before);
  }
});

forEachEngine('a load after a change', (open, kind) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });

  /** Loads and compares with a load into an empty database, and with what the files say. */
  const becomes = async (files: SeedTexts): Promise<void> => {
    const before = (await graphOf(engine))?.version ?? 0;
    const corpus = corpusOf(files);
    const loaded = await load(engine, corpus);
    const graph = await exportGraph(engine, tinyCatalogue);
    expect(graph).toEqual(expectedGraph(files, tinyCatalogue));
    expect(graph).toEqual(await fresh(corpus));
    const after = await graphOf(engine);
    expect(after?.hash).toBe(corpus.hash);
    expect(after?.version).toBe(before + (loaded ? corpus.policies.length + 2 : 0));
  };

  it.each(edits.map((edit) => [edit.name, edit] as const))(
    '%s, and is as before again',
    async (_name, edit) => {
      await load(engine, corpusOf(tinySeed));
      await becomes(changed([edit]));
      await becomes(tinySeed);
    },
  );

  it('takes out what is no longer said of a statement, a policy and a concept', async () => {
    const gone = edits.filter(({ name }) => /^(properties of (statements are taken|con)|dates)/.test(name));
    expect(gone).toHaveLength(3);
    await becomes(tinySeed);
    await becomes(changed(gone));
    const { nodes } = await exportGraph(engine, tinyCatalogue);
    const keysOf = (id: string): string[] => Object.keys(nodes.find((node) => node.id === id)?.props ?? {});
    const said = ['controllerId', 'kind', 'modality', 'polarity', 'policyId', 'practice', 'slug', 'sortName'];
    expect(keysOf('Statement:alpha/hosting')).toEqual(['bound', ...said]);
    expect(keysOf('Statement:beta/reach')).toEqual(said);
    expect(keysOf('Policy:beta')).toEqual([
      ...['agreedBoth', 'agreedEither', 'agreedKinds', 'characters', 'complete', 'controllerId', 'kind'],
      ...['language', 'nothingStated', 'sha256', 'slug', 'sortName', 'stated', 'text', 'title'],
    ]);
    expect(keysOf('DataCategory:email-address')).toEqual([
      ...['aliases', 'definition', 'kind', 'name', 'slug', 'sortName'],
    ]);
  });

  it('makes the graph of the files, whatever changed before', { timeout: 120_000 }, async () => {
    const states = fc.array(fc.subarray([...edits]), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(states, async (sequence) => {
        for (const made of sequence) await becomes(changed(made));
      }),
      { numRuns: SEQUENCES[kind] },
    );
  });
});
