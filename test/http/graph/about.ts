import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { EngineKind } from '../../../src/engine/port.ts';
import { ask } from '../../support/http.ts';
import { catalogue, edges, enumOf, kinds, nodes, ofKind } from './oracle.ts';

interface PolicyReading extends Readonly<
  Record<'characters' | 'stated' | 'nothingStated' | 'forgotten' | 'statements' | 'denials' | 'facts', number>
> {
  readonly policy: { readonly id: string; readonly title: string };
  readonly complete: boolean;
  readonly kinds: readonly {
    readonly kind: string;
    readonly facts: number;
    readonly agreed: number | null;
    readonly compared: number | null;
  }[];
}

export interface About {
  readonly version: string;
  readonly engine: string;
  readonly graphSchema: number;
  readonly licences: readonly string[];
  readonly corpus: {
    readonly hash: string | null;
    readonly seededAt: string | null;
    readonly version: number;
    readonly controllers: number;
    readonly policies: number;
    readonly sections: number;
    readonly statements: number;
    readonly affirmations: number;
    readonly denials: number;
    readonly quotes: number;
    readonly facts: number;
    readonly kinds: readonly { readonly kind: string; readonly count: number; readonly facts: number }[];
    readonly readings: readonly PolicyReading[];
  };
  readonly vocabulary: Readonly<
    Record<'terms' | 'same' | 'close', number> & Record<'standard' | 'standardVersion', string>
  >;
  readonly practices: readonly {
    readonly practice: string;
    readonly broader: string | null;
    readonly definition: string;
    readonly iri: string | null;
  }[];
}

export async function about(url: string): Promise<About> {
  const query = `{ about { version engine graphSchema licences
    corpus { hash seededAt version controllers policies sections statements affirmations denials quotes facts
      kinds { kind count facts }
      readings { policy { id title } complete characters stated nothingStated forgotten statements denials facts
        kinds { kind facts agreed compared } } }
    vocabulary { terms same close standard standardVersion } practices { practice broader definition iri } } }`;
  return (await ask<{ about: About }>(url, query)).about;
}

/** Every practice and what it is a case of, as the model lists them. */
const PRACTICES: Readonly<Record<string, string>> = {
  '': 'PROCESS PROTECT GRANT_RIGHT RELY_ON REQUIRE COMMIT FOLLOW_LAW IDENTIFY ESTABLISH COVER',
  PROCESS: 'COLLECT USE STORE SHARE ENCOUNTER DELETE',
  COLLECT: 'OBTAIN GENERATE TRACK RECORD',
  USE: 'COMBINE PROFILE DECIDE_AUTOMATICALLY',
  STORE: 'RETAIN',
  SHARE: 'SELL RENT TRANSFER',
};

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const hashes = new Map<EngineKind, string | null>();
const roleTypes = new Set(catalogue.roles.map(({ type }) => type));
const facts = edges.filter(({ type }) => roleTypes.has(type));
const polarity = (wanted: string): number =>
  ofKind('Statement').filter(({ props }) => props['polarity'] === wanted).length;

function propsOf(id: string): Readonly<Record<string, unknown>> {
  const node = nodes.find((each) => each.id === id);
  if (node === undefined) throw new Error(`there is no ${id}`);
  return node.props;
}

/** What is served, as the seed files say. */
export function whatIsServed(url: () => string, kind: EngineKind): void {
  it('counts what the seed files hold', async () => {
    const { corpus } = await about(url());
    expect(corpus).toMatchObject({
      controllers: ofKind('Controller').length,
      policies: ofKind('Policy').length,
      sections: ofKind('Section').length,
      statements: ofKind('Statement').length,
      affirmations: polarity('AFFIRMED'),
      denials: polarity('DENIED'),
      quotes: edges.filter(({ type }) => type === 'QUOTED_IN').length,
      facts: facts.length,
    });
    expect(corpus.affirmations + corpus.denials).toBe(corpus.statements);
  });

  it('counts every kind, and how often statements name it', async () => {
    const { corpus } = await about(url());
    const expected = kinds.map((each) => ({
      kind: enumOf(each),
      count: ofKind(each).length,
      facts: facts.filter(({ to }) => to.startsWith(`${each}:`)).length,
    }));
    const byKind = (a: { readonly kind: string }, b: { readonly kind: string }) => (a.kind < b.kind ? -1 : 1);
    expect([...corpus.kinds].sort(byKind)).toEqual(expected.sort(byKind));
    expect(corpus.kinds.reduce((sum, each) => sum + each.facts, 0)).toBe(corpus.facts);
  });

  it('tells of each policy what was read from it, and how far two readers agreed', async () => {
    const { readings } = (await about(url())).corpus;
    expect(readings.map(({ policy }) => policy.id).sort()).toEqual(
      ofKind('Policy')
        .map(({ id }) => id)
        .sort(),
    );
    for (const { policy, kinds: byKind, ...reading } of readings) {
      const props = propsOf(policy.id);
      const own = ofKind('Statement').filter((statement) => statement.props['policyId'] === policy.id);
      const ids = new Set(own.map(({ id }) => id));
      const factsOf = (kind: string): number =>
        facts.filter(({ from, to }) => ids.has(from) && to.startsWith(`${kind}:`)).length;
      const [characters, stated, nothingStated] = ['characters', 'stated', 'nothingStated'].map(
        (name) => props[name] as number,
      );
      expect(reading).toEqual({
        ...{ complete: props['complete'], characters, stated, nothingStated },
        forgotten: (characters ?? 0) - (stated ?? 0) - (nothingStated ?? 0),
        statements: own.length,
        denials: own.filter((statement) => statement.props['polarity'] === 'DENIED').length,
        facts: facts.filter(({ from }) => ids.has(from)).length,
      });
      expect(policy.title).toBe(props['title']);
      const compared = props['agreedKinds'] as readonly string[];
      expect(byKind).toEqual(
        catalogue.allConceptKinds.map(({ label }) => {
          const at = compared.indexOf(label);
          const of = (name: string): number | null => (props[name] as readonly number[])[at] ?? null;
          return {
            ...{ kind: enumOf(label), facts: factsOf(label) },
            ...{ agreed: of('agreedBoth'), compared: of('agreedEither') },
          };
        }),
      );
    }
  });

  it('counts the terms, and those that mean the same as a term of DPV or come near one', async () => {
    const { vocabulary } = await about(url());
    const terms = nodes.filter(({ labels }) => labels.includes('Concept')).map(({ props }) => props);
    expect(vocabulary).toMatchObject({
      terms: terms.length,
      same: terms.filter(({ iri }) => iri !== undefined).length,
      close: terms.filter(({ closeTo }) => closeTo !== undefined).length,
      standardVersion: '2.3',
    });
    expect(vocabulary.standard).toContain('DPV');
  });

  it('lists the practices of the model, the broader before the narrower', async () => {
    const { practices } = await about(url());
    const expected = Object.entries(PRACTICES).flatMap(([broader, cases]) =>
      cases.split(' ').map((practice) => [practice, broader === '' ? null : broader]),
    );
    const given = practices.map(({ practice, broader }) => [practice, broader]);
    expect(given.map((pair) => pair.join()).sort()).toEqual(expected.map((pair) => pair.join()).sort());
    const order = practices.map(({ practice }) => practice);
    for (const { practice, broader } of practices)
      if (broader !== null) expect(order.indexOf(broader)).toBeLessThan(order.indexOf(practice));
    const definitions = practices.map(({ definition }) => definition);
    expect(new Set(definitions).size).toBe(practices.length);
    expect(definitions).not.toContain('');
  });

  it('refers practices to terms that DPV 2.3 has, and none where it has none', async () => {
    const published = new Set(
      file('seed/dpv-2.3.csv')
        .split('\n')
        .map((line) => line.split(',')[1]),
    );
    const { practices } = await about(url());
    const iris = new Map(practices.map(({ practice, iri }) => [practice, iri]));
    for (const iri of iris.values()) if (iri !== null) expect(published).toContain(iri);
    // Sharing is dpv:Disclose; its Obtain contains Collect; selling is no processing term.
    expect(iris.get('SHARE')).toBe('https://w3id.org/dpv#Disclose');
    expect(iris.get('COLLECT')).toBe('https://w3id.org/dpv#Collect');
    expect([iris.get('OBTAIN'), iris.get('SELL')]).toEqual([null, null]);
  });

  it('says which software answers, over which engine and under which terms', async () => {
    const { version, engine, licences, graphSchema } = await about(url());
    expect(version).toBe((JSON.parse(file('package.json')) as { version: string }).version);
    expect(engine).toBe(kind === 'neo4j' ? 'NEO4J' : 'EMBEDDED');
    expect(licences.join(' ')).toContain('W3C');
    for (const licence of licences) expect(licence).toMatch(/^\p{Lu}.*\.$/u);
    expect(graphSchema).toBeGreaterThan(0);
  });

  it('names the seed by a hash that every engine gives', async () => {
    const { corpus } = await about(url());
    expect(corpus.hash).toMatch(/^[0-9a-f]{64}$/);
    hashes.set(kind, corpus.hash);
    expect(new Set(hashes.values()).size).toBe(1);
    // One transaction for the vocabulary, one a policy and one that sets the hash.
    expect(corpus.version).toBe(ofKind('Policy').length + 2);
    expect(new Date(corpus.seededAt ?? '').toISOString()).toBe(corpus.seededAt);
    expect(Math.abs(Date.now() - Date.parse(corpus.seededAt ?? ''))).toBeLessThan(3_600_000);
  });
}
