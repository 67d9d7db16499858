import { expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import type { Engine } from '../../../src/engine/port.ts';
import { productAtlas, readSeed } from '../../../src/product.ts';
import { ask } from '../../support/http.ts';
import { about, type About } from './about.ts';
import { search } from './asking.ts';
import { nodes, ofKind, statementsIn } from './oracle.ts';

const countsOf = ({ corpus }: About): readonly number[] => [
  ...[corpus.controllers, corpus.policies, corpus.sections, corpus.statements, corpus.affirmations],
  ...[corpus.denials, corpus.quotes, corpus.facts],
];

/** Loads some policies as a seed of its own, at a time. */
async function loadAs(engine: Engine, hash: string, at: string, only?: string): Promise<void> {
  const atlas = productAtlas(engine);
  const corpus = readSeed(atlas);
  const policies = corpus.policies.filter(({ slug }) => only === undefined || slug === only);
  const clock = (): Date => new Date(at);
  await loadCorpus(engine, { ...corpus, hash, policies }, atlas.catalogue, { clock });
}

/** What a running server says of its graph, from the empty one on. */
export function asTheGraphChanges(url: () => string, engine: () => Engine): void {
  it('says that there is nothing yet', async () => {
    const empty = await about(url());
    expect(empty.corpus).toMatchObject({ hash: null, seededAt: null, version: 0 });
    expect(countsOf(empty)).toEqual(Array(8).fill(0));
  });

  it('says at once what a seed has brought, and when', async () => {
    const versions = [0];
    for (const [hash, at, only] of [
      ['a'.repeat(64), '2026-01-02T03:04:05.678Z', 'jsm'],
      ['b'.repeat(64), '2026-02-03T04:05:06.789Z', undefined],
      ['c'.repeat(64), '2026-03-04T05:06:07.890Z', 'jema'],
    ] as const) {
      await loadAs(engine(), hash, at, only);
      const { corpus, vocabulary } = await about(url());
      expect(corpus).toMatchObject({ hash, seededAt: at });
      const own = (kind: string): number =>
        ofKind(kind).filter(({ id }) => only === undefined || id.split(/[:/]/)[1] === only).length;
      expect([corpus.controllers, corpus.policies, corpus.sections, corpus.statements]).toEqual(
        ['Controller', 'Policy', 'Section', 'Statement'].map(own),
      );
      expect(vocabulary.terms).toBe(nodes.filter(({ labels }) => labels.includes('Concept')).length);
      versions.push(corpus.version);
    }
    expect([...new Set(versions)].sort((a, b) => a - b)).toEqual(versions);
  });

  it('searches and walks what is there now', async () => {
    const query = `{ names: search(text: "JSM", kinds: [CONTROLLER]) { totalCount }
      words: search(text: "gegevens", kinds: [SECTION]) { totalCount }
      around: neighbors(id: "Section:jema/cookies") { totalCount } }`;
    interface Total {
      readonly totalCount: number;
    }
    const count = async (): Promise<readonly number[]> => {
      const { names, words, around } = await ask<Record<'names' | 'words' | 'around', Total>>(url(), query);
      return [names.totalCount, words.totalCount, around.totalCount];
    };
    const around = statementsIn('Section:jema/cookies').length + 1;
    await loadAs(engine(), 'd'.repeat(64), '2026-04-05T06:07:08.901Z', 'jema');
    expect(await count()).toEqual([0, 0, around]);
    await loadAs(engine(), 'e'.repeat(64), '2026-04-05T06:07:08.901Z');
    const [controllers, sections, neighbors] = await count();
    expect([controllers, neighbors]).toEqual([1, around]);
    expect(sections).toBeGreaterThan(5);
  });

  // Which 200 are the best is known when all that could be have been ranked, not before.
  it('finds the best of more sections than it shows', async () => {
    const atlas = productAtlas(engine());
    const corpus = readSeed(atlas);
    const [policy] = corpus.policies;
    if (policy === undefined) throw new Error('no policy');
    const lines = [...Array.from({ length: 205 }, () => 'Users.\n'), 'They use.\n'];
    const crowd = lines.map((line, index) => {
      const start = index * 'Users.\n'.length;
      return { slug: `part-${index}`, heading: null, level: 1, start, end: start + line.length };
    });
    const policies = [{ ...policy, text: lines.join(''), sections: crowd, statements: [] }];
    const hash = 'f'.repeat(64);
    await loadCorpus(engine(), { ...corpus, hash, policies }, atlas.catalogue, { clock: () => new Date() });
    const { totalCount, edges } = await search(url(), { text: 'use', kinds: ['SECTION'], first: 2 });
    expect(totalCount).toBe(200);
    expect(edges.map(({ match }) => match)).toEqual(['PHRASE', 'PARTS']);
    expect(edges[0]?.node.id).toBe(`Section:${policy.slug}/part-205`);
  });
}
