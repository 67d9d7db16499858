import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { productAtlas } from '../../src/product.ts';
import type { Atlas } from '../../src/atlas.ts';
import type { Engine } from '../../src/engine/port.ts';
import { roleName } from '../../src/kinds/role.ts';
import { answersTo } from '../../src/questions/stances/answers.ts';
import { readClaim, type ClaimFields } from '../../src/questions/stances/claim-input.ts';
import { present } from '../../src/kinds/refs.ts';
import { openEmpty } from '../support/engines.ts';
import { loadSeed } from '../support/http.ts';

interface Expected {
  readonly stance: string;
  readonly basis?: string;
  readonly limits?: readonly string[];
  readonly deciding?: readonly string[];
  /** Words of the text, each of which must be behind a deciding statement. */
  readonly quotes?: readonly string[];
  /** Where it is given, these and no others; `scopes.yaml` gives it for every answer. */
  readonly asides?: readonly string[];
}

interface Asked {
  readonly file: string;
  readonly question: string;
  readonly claim: ClaimFields;
  readonly asOf: string;
  readonly answers: Readonly<Record<string, Expected>>;
}

const folder = new URL('./', import.meta.url);
const asked = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    (parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Asked, 'file'>[]).map((each) => ({
      ...each,
      file,
    })),
  );
const last = (id: string): string => id.replace(/^.*[/:]/, '');

describe('what the policies answer', () => {
  let engine: Engine;
  let atlas: Atlas;
  beforeAll(async () => {
    engine = await openEmpty('embedded');
    await loadSeed(engine);
    atlas = productAtlas(engine);
    return () => engine.close();
  });

  it('is read with its words: no answer but silence goes without a quote', () => {
    const wordless = asked.flatMap(({ question, answers }) =>
      Object.entries(answers)
        .filter(([, { stance, quotes = [] }]) => stance !== 'SILENT' && quotes.length === 0)
        .map(([slug]) => `${question}: ${slug}`),
    );
    expect(wordless).toEqual([]);
  });

  it.each(asked.map((each) => [`${each.question} (${each.asOf})`, each] as const))(
    '%s',
    async (_title, each) => {
      const context = atlas.context();
      const claim = readClaim(each.claim, atlas.catalogue, (await context.edition()).vocabulary);
      const roles = new Map(atlas.catalogue.roles.map((role) => [role.claim, roleName(role)]));
      const answers = await answersTo(claim, each.asOf, undefined, context);
      expect(answers.map(({ controller }) => controller.slug).sort()).toEqual(
        Object.keys(each.answers).sort(),
      );
      for (const { controller, stance, basis, limits, affirming, denying, asides } of answers) {
        const { slug } = controller;
        const expected = present(each.answers[slug] ?? null, slug);
        expect([slug, stance, basis]).toEqual([slug, expected.stance, expected.basis ?? null]);
        const named = limits.map(({ role, concept }) => `${roles.get(role) ?? role} ${last(concept)}`);
        expect([slug, ...named.sort()]).toEqual([slug, ...[...(expected.limits ?? [])].sort()]);
        const deciding = [...affirming, ...denying];
        expect(deciding.map(last), slug).toEqual(expect.arrayContaining([...(expected.deciding ?? [])]));
        const evidence = (await Promise.all(deciding.map((id) => context.loaders.evidence.load(id)))).flat();
        for (const words of expected.quotes ?? []) {
          expect(evidence.map(({ quote }) => quote).join('\n---\n'), slug).toContain(words);
        }
        if (each.file === 'scopes.yaml' || expected.asides !== undefined)
          expect([slug, ...asides.map(last).sort()]).toEqual([slug, ...[...(expected.asides ?? [])].sort()]);
      }
    },
  );
});
