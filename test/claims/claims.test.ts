import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { productAtlas } from '../../src/product.ts';
import type { Atlas } from '../../src/atlas.ts';
import type { Engine } from '../../src/engine/port.ts';
import { roleName } from '../../src/kinds/role.ts';
import { answersOfAll } from '../../src/questions/stances/answers.ts';
import { readClaim, type ClaimFields } from '../../src/questions/stances/claim-input.ts';
import { openEmpty } from '../support/engines.ts';
import { loadSeed } from '../support/http.ts';

interface Expected {
  readonly stance: string;
  readonly basis?: string;
  readonly limits?: readonly string[];
  readonly deciding?: readonly string[];
}

interface Asked {
  readonly question: string;
  readonly claim: ClaimFields;
  readonly asOf: string;
  readonly answers: Readonly<Record<string, Expected>>;
}

const asked = parse(readFileSync(new URL('claims.yaml', import.meta.url), 'utf8')) as readonly Asked[];

describe('what the policies answer', () => {
  let engine: Engine;
  let atlas: Atlas;
  beforeAll(async () => {
    engine = await openEmpty('embedded');
    await loadSeed(engine);
    atlas = productAtlas(engine);
    return () => engine.close();
  });

  it.each(asked.map((each) => [`${each.question} (${each.asOf})`, each] as const))(
    '%s',
    async (_title, each) => {
      const context = atlas.context();
      const claim = readClaim(each.claim, atlas.catalogue, await context.vocabulary());
      const roles = new Map(atlas.catalogue.roles.map((role) => [role.claim, roleName(role)]));
      const answers = await answersOfAll(claim, each.asOf, context);
      expect(answers.map(({ controller }) => controller.slug).sort()).toEqual(
        Object.keys(each.answers).sort(),
      );
      for (const { controller, stance, basis, limits, affirming, denying } of answers) {
        const expected = each.answers[controller.slug];
        const { slug } = controller;
        expect([slug, stance, basis]).toEqual([slug, expected?.stance, expected?.basis ?? null]);
        const named = limits.map(
          ({ role, concept }) => `${roles.get(role) ?? role} ${concept.replace(/^.*:/, '')}`,
        );
        expect([slug, ...named.sort()]).toEqual([slug, ...[...(expected?.limits ?? [])].sort()]);
        const deciding = [...affirming, ...denying].map((id) => id.replace(/^.*\//, ''));
        expect(deciding, slug).toEqual(expect.arrayContaining([...(expected?.deciding ?? [])]));
      }
    },
  );
});
