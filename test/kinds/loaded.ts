import { beforeAll, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Engine } from '../../src/engine/port.ts';
import { ask, refusal, serveAtlas } from '../support/http.ts';
import { corpusOf } from '../support/seed.ts';
import { enchantedCatalogue, enchantedKinds, enchantedSeed } from './spells.ts';

const clock = (): Date => new Date('2026-11-22T10:00:00Z');
const imprint = { version: '1.2.3', dpv: '2.3', licences: ['Free for wizards.'] };

const OPENS = { id: 'Statement:delta/opens' };
const NO_CURSES = { id: 'Statement:delta/no-curses' };

/** What a graph with the made-up kind answers over HTTP. */
export function answersAboutSpells(open: () => Promise<Engine>): void {
  let url = '';
  beforeAll(async () => {
    const engine = await open();
    const corpus = corpusOf(enchantedSeed, enchantedCatalogue);
    await loadCorpus(engine, corpus, enchantedCatalogue, { clock });
    const server = await serveAtlas(createAtlas({ kinds: enchantedKinds, engine, clock, imprint }));
    ({ url } = server);
    return () => server.close();
  });
  const answers = async (query: string, expected: unknown): Promise<void> => {
    expect(await ask(url, query)).toEqual(expected);
  };

  it('by its root fields and its ids', async () => {
    await answers(
      `{ spell(slug: "open-sesame") { name aliases broader { id } }
        spells(where: { within: "charm" }) { totalCount edges { node { slug } } }
        node(id: "Spell:curse") { __typename id } }`,
      {
        spell: { name: 'Open Sesame', aliases: ['Sésame, ouvre-toi'], broader: [{ id: 'Spell:charm' }] },
        spells: {
          totalCount: 2,
          edges: [{ node: { slug: 'charm' } }, { node: { slug: 'open-sesame' } }],
        },
        node: { __typename: 'Spell', id: 'Spell:curse' },
      },
    );
  });

  it('by claims', async () => {
    await answers(
      `{ charmed: stances(claim: { spell: "charm" }) { edges { node { controller { slug } stance affirming { id } } } }
        cursed: stances(claim: { practice: SELL, spell: "curse" }, controllers: ["delta"]) {
          edges { node { stance denying { id } evidence { quote } } } } }`,
      {
        charmed: {
          edges: [
            { node: { controller: { slug: 'alpha' }, stance: 'SILENT', affirming: [] } },
            { node: { controller: { slug: 'beta' }, stance: 'SILENT', affirming: [] } },
            { node: { controller: { slug: 'delta' }, stance: 'AFFIRMED', affirming: [OPENS] } },
          ],
        },
        cursed: {
          edges: [
            {
              node: {
                stance: 'DENIED',
                denying: [NO_CURSES],
                evidence: [{ quote: 'We do not sell by curses.' }],
              },
            },
          ],
        },
      },
    );
  });

  it('by filters of statements, and by their fields', async () => {
    await answers(
      `{ narrower: statements(where: { spell: "charm" }) { edges { node { id spells { slug } } } }
        exactly: statements(where: { spell: "charm", exactly: true }) { totalCount }
        has: statements(where: { has: [SPELL] }) { edges { node { id } } } }`,
      {
        narrower: { edges: [{ node: { ...OPENS, spells: [{ slug: 'open-sesame' }] } }] },
        exactly: { totalCount: 0 },
        has: { edges: [{ node: OPENS }, { node: NO_CURSES }] },
      },
    );
  });

  it('on the edges between controllers and spells', async () => {
    await answers(
      `{ controller(slug: "delta") { spells { edges { node { slug } practices statements { id } } } }
        spell(slug: "charm") { controllers { edges { node { slug } statementCount } } statements { totalCount } } }`,
      {
        controller: {
          spells: {
            edges: [{ node: { slug: 'open-sesame' }, practices: ['COLLECT'], statements: [OPENS] }],
          },
        },
        spell: {
          controllers: { edges: [{ node: { slug: 'delta' }, statementCount: 1 }] },
          statements: { totalCount: 1 },
        },
      },
    );
  });

  it('by walking and by searching', async () => {
    await answers(
      `{ neighbors(id: "Spell:open-sesame") { edges { edge direction node { id } statements { id } } }
        denied: neighbors(id: "Spell:curse", edges: [DENIES]) { edges { direction node { id } statements { id } } }
        search(text: "sesame ouvre") { edges { match name node { id } } }
        words: search(text: "curses", kinds: [SPELL, SECTION]) { edges { match node { id } } } }`,
      {
        neighbors: {
          edges: [
            {
              edge: 'BROADER',
              direction: 'OUT',
              node: { id: 'Spell:charm' },
              statements: [],
            },
            { edge: 'CASTS', direction: 'IN', node: { id: 'Controller:delta' }, statements: [OPENS] },
            { edge: 'ENCHANTED_BY', direction: 'IN', node: OPENS, statements: [OPENS] },
          ],
        },
        denied: {
          edges: [{ direction: 'IN', node: { id: 'Controller:delta' }, statements: [NO_CURSES] }],
        },
        search: {
          edges: [{ match: 'PREFIX', name: 'Sésame, ouvre-toi', node: { id: 'Spell:open-sesame' } }],
        },
        words: {
          edges: [
            { match: 'PHRASE', node: { id: 'Section:delta/preamble' } },
            { match: 'CLOSE', node: { id: 'Spell:curse' } },
          ],
        },
      },
    );
  });

  it('in what the API says of itself', async () => {
    const { about } = await ask<{ about: { version: string; corpus: { kinds: unknown[] } } }>(
      url,
      '{ about { version licences corpus { kinds { kind count facts } } } }',
    );
    expect(about).toMatchObject({ version: '1.2.3', licences: ['Free for wizards.'] });
    expect(about.corpus.kinds).toContainEqual({ kind: 'SPELL', count: 3, facts: 2 });
  });

  it('with the nearest slugs for one that it does not have', async () => {
    const { message, extensions } = await refusal(
      url,
      '{ stances(claim: { spell: "open-sezame" }) { totalCount } }',
    );
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message).toContain('there is no Spell "open-sezame": did you mean "open-sesame"');
  });
}
