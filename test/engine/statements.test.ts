import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/atlas.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Plain } from '../../src/engine/cypher.ts';
import type { Engine, EngineKind } from '../../src/engine/port.ts';
import { neo4jServer, openEmpty } from '../support/engines.ts';
import { recording } from '../support/recording.ts';
import { unopened } from '../support/unopened.ts';
import { examplesOf } from './examples.ts';
import { filteredOfAll, filterFields, leavesInCode, leavesOf, tellsApart, type Asked } from './leaves.ts';
import { NEVER_PLANNED, scansOf } from './plans.ts';
import { shipped } from './samples/shipped.ts';

const clock = (): Date => new Date(0);

/** The statements that look a label or a type of relationship through, and why none of them needs an index. */
const SCANS: Readonly<Record<string, string>> = {
  'seed.roots': 'a seed compares everything that there is with its files',
  'concept.all': 'the vocabulary is read whole, once per version of the graph',
  'concept.broader': 'the vocabulary is read whole, once per version of the graph',
  'jurisdiction.parts': 'the vocabulary is read whole, once per version of the graph',
  'jurisdiction.memberships': 'the vocabulary is read whole, once per version of the graph',
  'jurisdiction.adequacy': 'the vocabulary is read whole, once per version of the graph',
  'search.sections': 'terms stand anywhere in the words of a section, and indexes of words are not portable',
  'extent.nodes': 'everything is counted, once per version of the graph',
  'extent.polarity': 'everything is counted, once per version of the graph',
  'extent.edgesOfStatements': 'everything is counted, once per version of the graph',
};

const unasked = shipped.atlas(unopened());
const { statements, catalogue } = unasked;
const examples = examplesOf(catalogue, shipped);
const leaves = leavesOf(catalogue, shipped);
const reads = statements
  .filter(({ writes }) => !writes)
  .map((statement) => [statement.name, statement] as const);

describe('every statement', () => {
  it('has a name of its own', () => {
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
  });

  it('that reads has an example, and no example stands for nothing', () => {
    expect(Object.keys(examples).sort()).toEqual(reads.map(([name]) => name).sort());
  });

  it('that writes is run by the seed', async () => {
    const engine = await openEmpty('embedded');
    const { engine: recorded, ran } = recording(engine);
    const { corpus } = shipped;
    await loadCorpus(recorded, corpus, catalogue, { clock });
    const smaller = { ...corpus, policies: corpus.policies.slice(1), hash: 'another' };
    await loadCorpus(recorded, smaller, catalogue, { clock });
    const writes = statements.filter((statement) => statement.writes).map(({ name }) => name);
    expect(writes.filter((name) => !ran.has(name))).toEqual([]);
    await engine.close();
  });
});

describe('every fragment of a filter', () => {
  it('has an example, and no example stands for nothing', () => {
    const named = new Set(Object.keys(leaves).map((leaf) => leaf.replace(/:.*$/, '')));
    expect([...named].sort()).toEqual([...leavesInCode(unasked)].sort());
  });

  it('is reached by what a client can ask, and an example asks for each of that', () => {
    const asked = new Set(Object.values(leaves).flatMap((where) => Object.keys(where)));
    expect([...asked].sort()).toEqual([...filterFields(unasked)].sort());
  });
});

describe('every statement that reads, on every engine', () => {
  let embedded: Engine;
  let neo4j: Engine | undefined;
  let atlas: Atlas;

  beforeAll(async () => {
    embedded = await loaded('embedded');
    neo4j = neo4jServer === null ? undefined : await loaded('neo4j');
    atlas = shipped.atlas(embedded);
    return async () => {
      await embedded.close();
      await neo4j?.close();
    };
  });

  /** The rows of the embedded engine; those of Neo4j are the same. */
  async function sameRows({ statement, params }: Asked): Promise<readonly Readonly<Record<string, Plain>>[]> {
    const rows = await embedded.read(statement, params as never);
    if (neo4j !== undefined) {
      expect(rows, statement.name).toEqual(await neo4j.read(statement, params as never));
    }
    return rows;
  }

  async function planOf({ statement, params }: Asked): Promise<readonly string[]> {
    const plan = (await neo4j?.explain(statement, params as never)) ?? [];
    expect(plan.length).toBeGreaterThan(0);
    expect(plan.join('\n'), statement.text).not.toMatch(NEVER_PLANNED);
    return plan;
  }

  it.each(reads)('%s gives the same rows', async (name, statement) => {
    let rows = 0;
    for (const params of examples[name] ?? []) rows += (await sameRows({ statement, params })).length;
    expect(rows).toBeGreaterThan(0);
  });

  it.each(Object.entries(leaves))('filtered by %s gives the same rows', async (leaf, where) => {
    const { page, found, others } = await filteredOfAll(atlas, where);
    const count = async (asked: Asked): Promise<number> => Number((await sameRows(asked))[0]?.['total'] ?? 0);
    const [of, not] = [await count(found), await count(others)];
    expect(tellsApart(leaf, of, not), `it finds ${of}, and ${not} are left`).toBe(true);
    expect(await sameRows(page)).toHaveLength(Math.min(of, Number(page.params['limit'])));
  });

  describe.skipIf(neo4jServer === null)('by its plan', () => {
    it.each(reads)('%s starts at an index, or scans for a reason', async (name, statement) => {
      const scans = scansOf(await planOf({ statement, params: examples[name]?.[0] ?? {} }));
      if (SCANS[name] === undefined) expect(scans).toEqual([]);
      else expect(scans, `${name} scans no longer`).not.toEqual([]);
    });

    it.each(Object.entries(leaves))('filtered by %s starts at an index', async (_leaf, where) => {
      const { page, found } = await filteredOfAll(atlas, where);
      expect(scansOf(await planOf(page))).toEqual([]);
      await planOf(found);
    });

    it('no reason stands for nothing', () => {
      expect(Object.keys(SCANS).filter((name) => !reads.some(([each]) => each === name))).toEqual([]);
    });
  });
});

/** An engine with the shipped seed, and with no index but those of the product. */
async function loaded(kind: EngineKind): Promise<Engine> {
  const engine = await openEmpty(kind, { bare: true });
  await loadCorpus(engine, shipped.corpus, catalogue, { clock });
  return engine;
}
