import { expect, it } from 'vitest';
import { refusal } from '../../support/http.ts';
import { search, SEARCH, searchAll, type Found } from './asking.ts';
import { expectedNames, NAME_MATCHES, SECTION_MATCHES } from './expected-search.ts';
import { catalogue, enumOf, folded } from './oracle.ts';

/** What is typed, what is found by which name and how; read from the vocabulary files. */
const BY_NAME: readonly (readonly [string, string, string, string])[] = [
  ['E-mail address', 'DataCategory:email-address', 'E-mail address', 'EXACT'],
  ['e-mail ADDRESS', 'DataCategory:email-address', 'E-mail address', 'EXACT'],
  ['email address', 'DataCategory:email-address', 'E-mail address', 'EXACT'],
  ['e mail address', 'DataCategory:email-address', 'E-mail address', 'EXACT'],
  ['emailadres', 'DataCategory:email-address', 'e-mailadres', 'EXACT'],
  ['e-mail addr', 'DataCategory:email-address', 'E-mail address', 'PREFIX'],
  ['coordonnees', 'DataCategory:contact-data', 'coordonnées', 'EXACT'],
  ['COÖRDONNÉES', 'DataCategory:contact-data', 'coordonnées', 'EXACT'],
  ['Zwitserland', 'Jurisdiction:ch', 'Zwitserland', 'EXACT'],
  ['suisse', 'Jurisdiction:ch', 'Suisse', 'EXACT'],
  ['Allemagne', 'Jurisdiction:de', 'Allemagne', 'EXACT'],
  ['  third   parties ', 'Recipient:everybody', 'third parties', 'EXACT'],
  ['googleanalytics', 'Tracker:google-analytics', 'Google Analytics', 'EXACT'],
  ['google ana', 'Recipient:google-analytics', 'Google Analytics', 'PREFIX'],
  ['ana goo', 'Recipient:google-analytics', 'Google Analytics', 'WORDS'],
  ['jmark', 'Controller:jmark', 'JMARK', 'EXACT'],
  ['jet info sarl', 'Controller:jet-info', 'Jet Info Sàrl', 'EXACT'],
  ['sàrl', 'Controller:jet-info', 'Jet Info Sàrl', 'WORDS'],
  ['googel analytics', 'Tracker:google-analytics', 'Google Analytics', 'CLOSE'],
  ['facebok', 'Recipient:facebook', 'Facebook', 'CLOSE'],
  ['encryptoin', 'SecurityMeasure:encryption', 'Encryption', 'CLOSE'],
  ['emial', 'DataCategory:email-address', 'email', 'CLOSE'],
  ['Duitslnd', 'Jurisdiction:de', 'Duitsland', 'CLOSE'],
];

const TYPED = ['cookies', 'data', 'jsm', 'coo', 'e-mail', 'third parties', 'privacy', 'marketng', 'google'];
const NOT_SEARCHED = ['POLICY', 'STATEMENT'];
const NAMED_KINDS = ['Controller', ...catalogue.allConceptKinds.map(({ label }) => label)];

const kindOf = ({ node }: Found): string => node.id.slice(0, node.id.indexOf(':'));

/** Terms and controllers by their names. */
export function searchesByName(url: () => string): void {
  it.each(BY_NAME)('finds by %j %s', async (text, id, name, match) => {
    const found = await searchAll(url(), text);
    const hit = found.find(({ node }) => node.id === id);
    expect(hit).toMatchObject({ name, match, evidence: null });
    expect(found.filter(({ node }) => node.id === id)).toHaveLength(1);
  });

  it('finds nothing by what nobody writes', async () => {
    expect(await searchAll(url(), 'qwxzkjv')).toEqual([]);
    expect(await searchAll(url(), 'cookies qwxzkjv')).toEqual([]);
  });

  it.each(TYPED)('shows what answers %j better first', async (text) => {
    const found = await searchAll(url(), text);
    const matches = found.map(({ match }) => match);
    const runs = matches.filter((match, index) => match !== matches[index - 1]);
    expect(runs, 'one run for each way').toEqual([...new Set(runs)]);
    for (const order of [NAME_MATCHES, SECTION_MATCHES]) {
      const own = runs.filter((match) => order.includes(match));
      expect(own).toEqual(order.filter((match) => own.includes(match)));
    }
    expect(runs.indexOf('EXACT')).toBeLessThanOrEqual(0);
    for (const { match, name, evidence, node } of found) {
      const section = node.id.startsWith('Section:');
      expect(SECTION_MATCHES.includes(match)).toBe(section);
      expect([name === null, evidence === null]).toEqual([section, !section]);
    }
  });

  it('takes each kind alone', async () => {
    for (const kind of NAMED_KINDS) {
      const found = await searchAll(url(), 'a', [enumOf(kind)]);
      const near = found.filter(({ match }) => match !== 'CLOSE');
      expect(near.map(({ match, node }) => [match, node.id])).toEqual(expectedNames('a', [kind]));
      expect(found.map(kindOf).filter((each) => each !== kind)).toEqual([]);
    }
    const sections = await searchAll(url(), 'cookies', ['SECTION']);
    expect([...new Set(sections.map(kindOf))]).toEqual(['Section']);
  });

  it('takes several kinds, one of them twice, and none', async () => {
    const all = await searchAll(url(), 'cookies');
    for (const some of [['SECTION', 'TRACKER'], ['TRACKER', 'TRACKER'], ['CONTROLLER', 'PURPOSE'], []]) {
      const expected = all.filter((each) => some.includes(enumOf(kindOf(each))));
      const found = await searchAll(url(), 'cookies', some);
      const brief = (hits: readonly Found[]) => hits.map(({ match, node }) => [match, node.id]);
      expect(brief(found), some.join()).toEqual(brief(expected));
    }
  });

  it.each([['POLICY'], ['STATEMENT'], ['TRACKER', 'STATEMENT']])(
    'refuses %s, which is not searched, and says what is',
    async (...kinds) => {
      const { message, extensions } = await refusal(url(), SEARCH, { text: 'cookies', kinds });
      expect(extensions.code).toBe('BAD_USER_INPUT');
      const [, refused = '', listed = ''] = /^kinds:? (.*?) (?:is|are) not searched(.*)$/.exec(message) ?? [];
      expect(NOT_SEARCHED).toContain(refused);
      for (const each of ['SECTION', ...NAMED_KINDS.map(enumOf)]) expect(listed).toContain(each);
      for (const each of NOT_SEARCHED) expect(listed).not.toContain(each);
    },
  );

  it('refuses an unknown kind', async () => {
    const { message } = await refusal(url(), SEARCH, { text: 'cookies', kinds: ['COOKIE'] });
    expect(message).toContain('COOKIE');
  });

  it('gives the name that is nearest to what was typed', async () => {
    const { edges } = await search(url(), { text: 'klacht indienen', kinds: ['RIGHT'] });
    expect(edges.map(({ name }) => folded(name ?? ''))).toEqual(['klacht indienen']);
  });
}
