import { describe, expect, it } from 'vitest';
import { productAtlas } from '../../src/product.ts';
import { contracts } from '../support/contracts.ts';
import { artifacts, paginated, refetchables } from '../support/relay.ts';
import { unopened } from '../support/unopened.ts';

const atlas = productAtlas(unopened());
const printed = contracts(atlas)['schema.graphql'];

// Who works on something else need not fetch it.
const isRun = process.env['CI'] === 'true';
if (!isRun) process.stderr.write("Relay's compiler: NOT RUN (CI=true fetches it, 118 MB)\n");

describe.skipIf(!isRun)("Relay's compiler", () => {
  const kinds = refetchables(atlas.schema);
  const lists = paginated(atlas.schema);

  it('is given the kinds and the lists of the schema', () => {
    expect(kinds.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['RefetchController', 'RefetchSection', 'RefetchStatement', 'RefetchConcept']),
    );
    expect(lists.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'PagesQueryStances',
        'PagesQueryControllers',
        'PagesControllerDataCategories',
        'PagesPolicySections',
        'PagesConceptControllers',
      ]),
    );
  });

  it('takes a fragment that is read again of each kind, and one that loads more of each list', async () => {
    const expected = [
      ...kinds.flatMap(({ name }) => [`${name}_item.graphql.ts`, `${name}Query.graphql.ts`]),
      ...lists.flatMap(({ name }) => [`${name}_list.graphql.ts`, `${name}Query.graphql.ts`]),
    ];
    expect([...(await artifacts(printed, [...kinds, ...lists]))].sort()).toEqual(expected.sort());
  });

  it.each([
    [
      'nothing is found by its id',
      /^ {2}node\([^)]*\): Node$/m,
      '',
      /Invalid use of @refetchable on fragment/,
    ],
    [
      'an edge has no cursor',
      /(type PolicyEdge \{[^}]*)cursor: String!/,
      '$1place: Int!',
      /'PolicyConnection' to expose a 'edges \{ cursor \}'/,
    ],
    ['a page has no end', /^ {2}endCursor: String$/m, '', /to expose a 'pageInfo \{ endCursor \}'/],
  ])('refuses a schema where %s', async (_what, part, instead, message) => {
    expect(printed).toMatch(part);
    const broken = printed.replace(part, instead);
    await expect(artifacts(broken, [...kinds, ...lists])).rejects.toThrow(message);
  });
});
