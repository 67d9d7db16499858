import { expect, it } from 'vitest';
import { ask, refusal } from '../../support/http.ts';
import { catalogue, controllers, policies, sectionsOf, statements, termsOf } from './oracle.ts';

const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

/** One id of each kind. */
const ONE_EACH: readonly string[] = [
  `Controller:${controllers[0] ?? ''}`,
  `Policy:${policies[0] ?? ''}`,
  `Section:${sectionsOf('jsm')[3] ?? ''}`,
  statements[0]?.id ?? '',
  ...catalogue.allConceptKinds.map(({ label }) => termsOf(label)[0]?.id ?? ''),
];

interface Found {
  readonly __typename: string;
  readonly id: string;
}

/** Anything by its global id. */
export function nodesById(url: () => string): void {
  const nodes = async (ids: readonly string[]) =>
    (await ask<{ readonly nodes: readonly (Found | null)[] }>(url(), NODES, { ids })).nodes;
  const typed = (id: string): Found => ({ __typename: id.slice(0, id.indexOf(':')), id });

  it('reaches every kind, one by one and together', async () => {
    expect(ONE_EACH.map((id) => typed(id).__typename).sort()).toEqual(
      catalogue.kinds.map(({ label }) => label).sort(),
    );
    expect(await nodes(ONE_EACH)).toEqual(ONE_EACH.map(typed));
    for (const id of ONE_EACH) expect(await ask(url(), NODE, { id })).toEqual({ node: typed(id) });
  });

  it('gives the fields of each kind', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id
      ... on Controller { slug } ... on Policy { slug } ... on Section { slug } ... on Statement { slug } ... on Concept { slug } } }`;
    const slugs = ONE_EACH.map((id) => ({ id, slug: id.slice(id.indexOf(':') + 1) }));
    expect(await ask(url(), query, { ids: ONE_EACH })).toEqual({ nodes: slugs });
  });

  it('keeps the order of the ids, with nulls and duplicates', async () => {
    const ids = [
      'Statement:jsm/covers',
      'Policy:nobody',
      'Jurisdiction:eu',
      'Statement:jsm/covers',
      'Policy:jsm',
    ];
    const none = [
      'Section:jsm/nothing',
      'Controller:nobody',
      'Right:nothing',
      'Statement:jsm',
      'Jurisdiction:jsm',
    ];
    expect(await nodes(ids)).toEqual([typed('Statement:jsm/covers'), null, ...ids.slice(2).map(typed)]);
    expect(await nodes([...ids].reverse())).toEqual([
      ...ids.slice(2).reverse().map(typed),
      ...[null, typed('Statement:jsm/covers')],
    ]);
    expect(await nodes(none)).toEqual(none.map(() => null));
    expect(await nodes([])).toEqual([]);
    for (const id of none) expect(await ask(url(), NODE, { id })).toEqual({ node: null });
  });

  it('gives a hundred at once, and refuses one more', async () => {
    const ids = statements.slice(0, 100).map(({ id }) => id);
    expect(await nodes(ids)).toEqual(ids.map(typed));
    const { message, extensions } = await refusal(url(), NODES, { ids: [...ids, 'Policy:jsm'] });
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message).toContain('101');
    expect(message).toContain('at most 100');
  });

  it.each([
    'jsm',
    '',
    ':',
    'Policy:',
    ':jsm',
    'policy:jsm',
    'Policy jsm',
    'Policy:JSM',
    ' Policy:jsm',
    'Policy:jsm\n',
  ])('refuses the malformed id %j', async (id) => {
    const one = await refusal(url(), NODE, { id });
    expect(one.extensions.code).toBe('BAD_USER_INPUT');
    expect(one.message).toContain(`id: "${id}" is not a global id`);
    const many = await refusal(url(), NODES, { ids: ['Policy:jsm', id] });
    expect(many.extensions.code).toBe('BAD_USER_INPUT');
    expect(many.message).toContain(`ids[1]: "${id}" is not a global id`);
  });

  it.each([
    ['Polic:jsm', '"Policy"'],
    ['Statements:jsm/covers', '"Statement"'],
    ['DataCategorie:email-address', '"DataCategory"'],
    ['Graph:graph', 'no kind "Graph"'],
    ['Entity:jsm', 'no kind "Entity"'],
    ['Concept:eu', 'no kind "Concept"'],
  ])('refuses the unknown kind of %s', async (id, named) => {
    for (const [query, variables, argument] of [
      [NODE, { id }, 'id: '],
      [NODES, { ids: ['Policy:jsm', id] }, 'ids[1]: '],
    ] as const) {
      const { message, extensions } = await refusal(url(), query, variables);
      expect(extensions.code).toBe('BAD_USER_INPUT');
      expect(message).toContain(`${argument}there is no kind`);
      expect(message).toContain(named);
    }
  });
}
