import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { productCatalogue, SEED_FOLDER } from '../../src/product.ts';
import { forEachEngine } from '../support/engines.ts';
import { ask, loadSeed, refusal, serve } from '../support/http.ts';

interface Said {
  readonly practice: string;
  readonly polarity?: string;
  readonly by?: readonly string[];
  readonly [field: string]: unknown;
}

/** The statements of the seed files, by the slug of their controller and their own. */
const statements = readdirSync(join(SEED_FOLDER, 'policies')).flatMap((policy) => {
  const file = parse(readFileSync(join(SEED_FOLDER, 'policies', policy, 'policy.yaml'), 'utf8')) as {
    readonly controller: { readonly slug: string };
    readonly statements: Readonly<Record<string, Said>>;
  };
  return Object.entries(file.statements).map(([slug, said]) => ({
    slug: `${policy}/${slug}`,
    controller: file.controller.slug,
    said,
  }));
});

/** `controller concept: practices: statements` for all that statements of a polarity name in the usual roles. */
function expected(plural: string, polarity: string): string[] {
  const kind = productCatalogue.allConceptKinds.find((each) => each.plural === plural);
  const edges = new Map<string, { practices: Set<string>; slugs: Set<string> }>();
  for (const { slug, controller, said } of statements) {
    if ((said.polarity ?? 'AFFIRMED') !== polarity || said.by !== undefined) continue;
    for (const { field, claim } of kind?.roles ?? []) {
      if (claim === 'by' || ['outside', 'residentsOf'].includes(claim)) continue;
      for (const concept of (said[field] ?? []) as readonly string[]) {
        const edge = edges.get(`${controller} ${concept}`) ?? { practices: new Set(), slugs: new Set() };
        edge.practices.add(said.practice);
        edge.slugs.add(slug);
        edges.set(`${controller} ${concept}`, edge);
      }
    }
  }
  return [...edges].map(
    ([ends, { practices, slugs }]) =>
      `${ends}: ${[...practices].sort().join(' ')}: ${[...slugs].sort().join(' ')}`,
  );
}

interface Edge {
  readonly node: { readonly slug: string };
  readonly practices: readonly string[];
  readonly statementCount: number;
  readonly statements: readonly { readonly slug: string }[];
}
interface Named {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
}

const CONTROLLERS = [...new Set(statements.map(({ controller }) => controller))];
const KINDS = productCatalogue.allConceptKinds.map(({ plural }) => plural);

forEachEngine('concepts that controllers name', (open) => {
  let url = '';
  beforeAll(async () => {
    const engine = await open();
    await loadSeed(engine);
    const server = await serve(engine);
    ({ url } = server);
    return () => server.close();
  });

  it.each(KINDS)('%s: with the statements behind each', async (plural) => {
    for (const polarity of ['AFFIRMED', 'DENIED']) {
      const query = `query ($slug: String!) { controller(slug: $slug) { named: ${plural}(first: 100, polarity: ${polarity}) {
        totalCount edges { node { slug } practices statementCount statements(first: 100) { slug } } } } }`;
      const found: string[] = [];
      // One at a time: a hundred statements behind a hundred concepts of all controllers cost more than an operation may.
      for (const slug of CONTROLLERS) {
        const { named } = (await ask<{ controller: { named: Named } }>(url, query, { slug })).controller;
        expect(named.totalCount).toBe(named.edges.length);
        for (const { node: concept, practices, statementCount, statements: behind } of named.edges) {
          const slugs = behind.map((each) => each.slug);
          expect(slugs).toHaveLength(statementCount);
          found.push(
            `${slug} ${concept.slug}: ${[...practices].sort().join(' ')}: ${slugs.sort().join(' ')}`,
          );
        }
      }
      expect(found.sort()).toEqual(expected(plural, polarity).sort());
    }
  });

  it('are paged, filtered by practice and role, and told from what others do', async () => {
    const query = `{ controller(slug: "jmark") {
      first: dataCategories(first: 2, practice: [SHARE]) { edges { cursor node { slug } } pageInfo { hasNextPage endCursor } }
      wide: recipients(practice: [SHARE], first: 100) { totalCount }
      exact: recipients(practice: [SHARE], includeNarrower: false, first: 100) { totalCount }
      others: recipients(roles: [BY], first: 100) { edges { node { slug } } }
    } }`;
    const { controller } = await ask<{
      controller: Record<'first' | 'wide' | 'exact' | 'others', Named & { pageInfo: { endCursor: string } }>;
    }>(url, query);
    const { first, wide, exact, others } = controller;
    const rest = await ask<{ controller: { dataCategories: Named } }>(
      url,
      `query ($after: String) { controller(slug: "jmark") { dataCategories(first: 100, practice: [SHARE], after: $after) { totalCount edges { node { slug } } } } }`,
      { after: first.pageInfo.endCursor },
    );
    const walked = [...first.edges, ...rest.controller.dataCategories.edges].map(({ node }) => node.slug);
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked).toHaveLength(rest.controller.dataCategories.totalCount);
    const naming = (practices: readonly string[], field: string, others_: boolean): Set<string> =>
      new Set(
        statements
          .filter(({ controller: slug, said }) => slug === 'jmark' && practices.includes(said.practice))
          .filter(
            ({ said }) => (said.polarity ?? 'AFFIRMED') === 'AFFIRMED' && (others_ || said.by === undefined),
          )
          .flatMap(({ said }) => (said[field] ?? []) as readonly string[]),
      );
    expect(wide.totalCount).toBe(naming(['SHARE', 'SELL', 'RENT', 'TRANSFER'], 'recipients', false).size);
    expect(exact.totalCount).toBe(naming(['SHARE'], 'recipients', false).size);
    const acting = new Set(
      statements
        .filter(
          ({ controller: slug, said }) => slug === 'jmark' && (said.polarity ?? 'AFFIRMED') === 'AFFIRMED',
        )
        .flatMap(({ said }) => said.by ?? []),
    );
    expect(others.edges.map(({ node }) => node.slug).sort()).toEqual([...acting].sort());
    expect(acting.size).toBeGreaterThan(0);
  });

  // JMARK has its "central offices" in Springfield and is "based in the United States": two seats, each as it is said.
  it('give the seats: Kortrijk, Springfield in Missouri, Geneva', async () => {
    const { controllers } = await ask<{
      controllers: { edges: { node: { slug: string; establishedIn: Named } }[] };
    }>(url, '{ controllers { edges { node { slug establishedIn { edges { node { slug } } } } } } }');
    expect(
      controllers.edges.map(({ node }) => [
        node.slug,
        ...node.establishedIn.edges.map((each) => each.node.slug),
      ]),
    ).toEqual([['cet-services'], ['jema'], ['jet-info', 'ch'], ['jmark', 'us-mo', 'us'], ['jsm', 'be']]);
  });

  it('lead back to the controllers and statements of a concept and of narrower ones', async () => {
    // Of contact data, e-mail addresses are a case; of the EU, which CE+T Services names itself, France and Belgium.
    const query = `{ a: dataCategory(slug: "contact-data") { controllers(polarity: DENIED) { ...named } statements(polarity: DENIED) { edges { node { slug } } } }
      b: dataCategory(slug: "contact-data") { controllers(includeNarrower: false) { ...named } }
      c: jurisdiction(slug: "eu") { controllers { ...named } out: controllers(roles: [OUTSIDE], polarity: DENIED) { ...named } } }
      fragment named on ConceptControllerConnection { totalCount edges { node { slug } practices statementCount statements { slug } } }`;
    const answer = await ask<Record<'a' | 'b' | 'c', Record<'controllers' | 'statements' | 'out', Named>>>(
      url,
      query,
    );
    const brief = ({ edges }: Named): string[] =>
      edges.map(
        ({ node, statements: behind }) => `${node.slug}: ${behind.map(({ slug }) => slug).join(' ')}`,
      );
    expect(brief(answer.c.controllers)).toEqual([
      'cet-services: cet-services/collects-from-eu',
      'jema: jema/stored-in-france',
      'jsm: jsm/seat',
    ]);
    expect(brief(answer.c.out)).toEqual(['jsm: jsm/no-sharing-outside-eu']);
    const direct = statements.filter(
      ({ said }) =>
        ((said['data'] ?? []) as readonly string[]).includes('contact-data') &&
        (said.polarity ?? 'AFFIRMED') === 'AFFIRMED' &&
        said.by === undefined,
    );
    expect(
      answer.b.controllers.edges.flatMap((edge) => edge.statements.map(({ slug }) => slug)).sort(),
    ).toEqual(direct.map(({ slug }) => slug).sort());
    const denied = answer.a.controllers.edges.flatMap((edge) => edge.statements.map(({ slug }) => slug));
    expect(denied).toContain('jema/no-sale-of-contact-data');
    expect(answer.a.statements.edges.map(({ node }) => node.slug).sort()).toEqual([...denied].sort());
  });

  it('refuse a role of another kind', async () => {
    const { message, extensions } = await refusal(
      url,
      '{ controller(slug: "jsm") { purposes(roles: [DATA]) { totalCount } } }',
    );
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(/^roles: .* Purpose as DATA: .* PURPOSE$/);
  });
});
