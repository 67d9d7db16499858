import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Corpus } from '../../src/corpus/read.ts';
import type { Engine } from '../../src/engine/port.ts';
import { forEachEngine } from '../support/engines.ts';
import { corpusOf, tinyCatalogue, tinySeed } from '../support/seed.ts';
import { changed, edits } from './edits.ts';
import { derivedFrom, derivedTypes } from './expected-derived.ts';
import { expectedGraph, policySlugs, roleNames } from './expected.ts';
import { exportGraph, graphOf, sorted, type GraphExport } from './graph-export.ts';
import { Broken, watched } from './watched.ts';

/** How many places of a load are tried, the first and the last write among them; it takes longer on Neo4j. */
const PLACES = { embedded: Number.POSITIVE_INFINITY, neo4j: 5 };

/** Numbers from 1 to `last`, at most `most` of them, evenly. */
function spread(last: number, most: number): number[] {
  const count = Math.min(last, most);
  return Array.from({ length: count }, (_, index) => 1 + Math.round((index * (last - 1)) / (count - 1)));
}

const load = (engine: Engine, corpus: Corpus): Promise<boolean> =>
  loadCorpus(engine, corpus, tinyCatalogue, { clock: () => new Date(0) });

/** A policy in a graph: its nodes, what leads from them, and who publishes it. */
function policyIn({ nodes, edges }: GraphExport, slug: string): GraphExport {
  const own = nodes.filter(
    ({ id }) => id === `Policy:${slug}` || (id.split(/[:/]/)[1] === slug && id.includes('/')),
  );
  const ids = new Set(own.map(({ id }) => id));
  return {
    nodes: own,
    edges: edges.filter(({ type, from, to }) => ids.has(from) || (type === 'PUBLISHES' && ids.has(to))),
  };
}

const isDerived = ({ type }: { type: string }): boolean => derivedTypes.includes(type);

forEachEngine('a load that is cut short', (open, kind) => {
  describe.each([
    ['a policy goes', edits],
    ['all policies stay', edits.filter(({ name }) => !/goes$|a policy is taken out/.test(name))],
  ])('where %s', (_what, made) => {
    const files = changed(made);
    const [before, after] = [expectedGraph(tinySeed, tinyCatalogue), expectedGraph(files, tinyCatalogue)];
    const [old, next] = [corpusOf(tinySeed), corpusOf(files)];

    it('leaves each policy old or new, and the next one repairs it', { timeout: 120_000 }, async () => {
      const engine = await open();
      await load(engine, old);
      const whole = watched(engine);
      await load(whole.engine, next);
      expect(whole.writes.length).toBeGreaterThan(20);

      const seen = new Set<string>();
      for (const at of spread(whole.writes.length, PLACES[kind])) {
        await load(engine, old);
        const start = (await graphOf(engine))?.version ?? 0;
        const broken = watched(engine, at);
        await expect(load(broken.engine, next)).rejects.toThrow(Broken);
        expect(broken.writes).toEqual(whole.writes.slice(0, at));

        const graph = await exportGraph(engine, tinyCatalogue);
        for (const slug of new Set([...policySlugs(tinySeed), ...policySlugs(files)])) {
          const now = policyIn(graph, slug);
          const same = JSON.stringify(now) === JSON.stringify(policyIn(before, slug));
          if (!same) expect(now, `${slug}, broken at write ${at}`).toEqual(policyIn(after, slug));
          seen.add(`${slug} ${same ? 'old' : 'new'}`);
        }
        expect(graph.edges.filter(isDerived), `derived edges, broken at write ${at}`).toEqual(
          expectedDerived(graph),
        );
        const committed = broken.versions.length;
        expect(broken.versions).toEqual(broken.versions.map((_version, index) => start + index + 1));
        expect(await graphOf(engine)).toMatchObject({
          version: start + committed,
          hash: committed === 0 ? old.hash : null,
        });

        expect(await load(engine, next)).toBe(true);
        expect(await exportGraph(engine, tinyCatalogue)).toEqual(after);
        expect((await graphOf(engine))?.hash).toBe(next.hash);
      }
      expect([...seen]).toEqual(expect.arrayContaining(['alpha old', 'alpha new']));
    });
  });
});

function expectedDerived(graph: GraphExport): GraphExport['edges'] {
  const edges = derivedFrom(graph, roleNames(tinyCatalogue.roles));
  return sorted({ nodes: [], edges }).edges;
}
