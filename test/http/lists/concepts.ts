import { expect, it } from 'vitest';
import { ask } from '../../support/http.ts';
import { broaderOf, catalogue, folded, isWithin, narrowerOf, termsOf, today, type Term } from './oracle.ts';
import { backward, forward, reader, slugsOf, type Connection, type Read } from './walk.ts';

const KINDS = catalogue.allConceptKinds.map(({ label, field, plural }) => ({ label, field, plural }));
const slugs = (terms: readonly Term[]): string[] => terms.map(({ slug }) => slug);

interface Linked {
  readonly slug: string;
  readonly broader: readonly { readonly slug: string }[];
  readonly narrower: readonly { readonly slug: string }[];
}

/** The vocabularies: each kind of term as its file has it. */
export function conceptLists(url: () => string): void {
  const list = (plural: string, where: object | null, orderBy = 'NAME'): Read =>
    reader(url, plural, { where: ['ConceptWhere', where], orderBy: ['ConceptOrder', orderBy] });
  const all = async (plural: string, where: object | null): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Connection = await list(plural, where)({ first: 100, after });
      found.push(...slugsOf(page));
      expect(page.totalCount).toBeGreaterThanOrEqual(found.length);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
      if (!more) expect(page.totalCount).toBe(found.length);
    }
    return found;
  };

  it.each(KINDS)('lists $plural by name', async ({ label, plural }) => {
    const expected = slugs(termsOf(label));
    expect(expected.length).toBeGreaterThan(0);
    const size = Math.ceil(expected.length / 3);
    await forward(list(plural, null), size, expected);
    await backward(list(plural, null), size, expected);
    await forward(list(plural, null, 'NAME_DESC'), size, [...expected].reverse());
    await backward(list(plural, null, 'NAME_DESC'), size, [...expected].reverse());
  });

  it.each(KINDS)('gives one $label by slug, and null for none', async ({ label, field }) => {
    const query = `query ($slug: String!) { one: ${field}(slug: $slug) { id slug name aliases }
      none: ${field}(slug: "no-such-term") { id } global: ${field}(slug: "${label}:x") { id } }`;
    for (const { id, slug, name, aliases } of termsOf(label).slice(0, 5)) {
      const found = { one: { id, slug, name, aliases }, none: null, global: null };
      expect(await ask(url(), query, { slug })).toEqual(found);
    }
  });

  it.each(KINDS)('filters $plural', async ({ label, plural }) => {
    const terms = termsOf(label);
    const pick = (test: (term: Term) => boolean): string[] => slugs(terms.filter(test));
    const texts = (term: Term): string[] => [term.name, ...term.aliases].map(folded);
    const [some, other] = [terms[Math.floor(terms.length / 2)], terms.at(-1)] as [Term, Term];
    const word = (some.aliases[0] ?? some.name).slice(0, 4);
    const wide = terms.find(({ id }) => narrowerOf(id, today()).length > 0) ?? some;
    const has = (term: Term, part: string): boolean =>
      texts(term).some((text) => text.includes(folded(part)));
    const within = ({ id }: Term): boolean => isWithin(id, wide.id);
    const cases: readonly (readonly [object, (term: Term) => boolean])[] = [
      [{ slug: [other.slug, some.slug, 'no-such-term'] }, (each) => each === some || each === other],
      [{ slug: [] }, () => false],
      [{ slug: [some.id] }, () => false],
      [{ text: word.toUpperCase() }, (each) => has(each, word)],
      [{ text: folded(word).replace(/[aeiou]/, '$&\u0301') }, (each) => has(each, word)],
      [{ text: '' }, () => true],
      [{ within: wide.slug }, within],
      [{ within: wide.id, text: 'e' }, (each) => within(each) && has(each, 'e')],
      [{ not: { within: wide.id } }, (each) => !within(each)],
      [{ or: [{ slug: [some.slug] }, { within: wide.slug }] }, (each) => each === some || within(each)],
      [{ or: [] }, () => false],
      [{ and: [] }, () => true],
      [{ or: [{}] }, () => true],
      [{ not: {} }, () => false],
      [
        {
          and: [
            { text: 'a' },
            { not: { slug: [some.slug] } },
            { or: [{ text: 'e' }, { not: { within: wide.id } }] },
          ],
        },
        (each) => has(each, 'a') && each !== some && (has(each, 'e') || !within(each)),
      ],
    ];
    for (const [where, test] of cases) {
      expect(await all(plural, where), JSON.stringify(where)).toEqual(pick(test));
    }
    const large = { not: { slug: [some.slug] } };
    await forward(
      list(plural, large),
      Math.ceil(terms.length / 2),
      pick((each) => each !== some),
    );
    await backward(list(plural, large, 'NAME_DESC'), 100, pick((each) => each !== some).reverse());
  });

  const linked = async (plural: string, asOf: string | null): Promise<Linked[]> => {
    const query = `query ($asOf: Date, $after: String) { list: ${plural}(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { slug broader(asOf: $asOf) { slug } narrower(asOf: $asOf) { slug } } } } }`;
    const found: Linked[] = [];
    for (let after: string | null = null, more = true; more;) {
      interface Page {
        readonly list: Pick<Connection, 'pageInfo'> & {
          readonly edges: readonly { readonly node: Linked }[];
        };
      }
      const page: Page = await ask<Page>(url(), query, { asOf, after });
      found.push(...page.list.edges.map(({ node }) => node));
      ({ endCursor: after, hasNextPage: more } = page.list.pageInfo);
    }
    return found;
  };

  const days = (label: string): readonly (string | null)[] =>
    label === 'Jurisdiction'
      ? [null, '2019-06-30', '2020-01-31', '2020-02-01', '1957-01-01']
      : [null, '1990-01-01'];
  it.each(KINDS)('links every term of $plural to the next', async ({ label, plural }) => {
    const terms = termsOf(label);
    const byName = (ids: readonly string[]) =>
      terms.filter(({ id }) => ids.includes(id)).map(({ slug }) => ({ slug }));
    for (const asOf of days(label)) {
      const day = asOf ?? today();
      const expected = terms.map(({ id, slug }) => ({
        slug,
        broader: byName(broaderOf(id, day)),
        narrower: byName(narrowerOf(id, day)),
      }));
      expect(await linked(plural, asOf), day).toEqual(expected);
    }
  });

  // From seed/vocabulary/jurisdictions.yaml: a member of both until 2020-02-01.
  it('knows when the United Kingdom left', async () => {
    const query = `query ($asOf: Date) { jurisdiction(slug: "gb") { broader(asOf: $asOf) { slug } } }`;
    const unions = async (asOf: string | null): Promise<string[]> => {
      const { jurisdiction } = await ask<{ readonly jurisdiction: Linked }>(url(), query, { asOf });
      return jurisdiction.broader.map(({ slug }) => slug);
    };
    expect(await unions('2019-06-30')).toEqual(['eea', 'eu']);
    expect(await unions('2020-01-31')).toEqual(['eea', 'eu']);
    expect(await unions('2020-02-01')).toEqual([]);
    expect(await unions(null)).toEqual([]);
    expect(await unions('1980-01-01')).toEqual(['eu']);
  });
}
