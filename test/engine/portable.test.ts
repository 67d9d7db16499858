import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/engine/errors.ts';
import { violations } from '../../src/engine/portable.ts';
import { clauseKeywords, parameterNames, tokenise } from '../../src/engine/tokens.ts';
import { FORMS, SHOWN_AS_RIGHT } from './portable.forms.ts';

/** Takes the marks out of a text and tells where they stood. */
function unmarked(marked: string): { text: string; offsets: readonly number[] } {
  const pieces = marked.split('»');
  const offsets = pieces.slice(0, -1).map((_, nth) => pieces.slice(0, nth + 1).join('').length);
  return { text: pieces.join(''), offsets };
}

const places = (text: string): readonly { rule: number; offset: number }[] =>
  violations(text).map(({ rule, offset }) => ({ rule, offset }));

describe.each(FORMS)('rule $rule: $about', ({ rule, bad, good }) => {
  it.each(bad)('reports %s', (marked) => {
    const { text, offsets } = unmarked(marked);
    expect(offsets.length).toBeGreaterThan(0);
    expect(places(text)).toEqual(offsets.map((offset) => ({ rule, offset })));
  });

  it.each(good)('lets %s pass', (text) => {
    expect(violations(text)).toEqual([]);
  });

  it('does not depend on the case of keywords', () => {
    const lower = (text: string): string =>
      text.replace(
        /\b(MATCH|WHERE|WITH|RETURN|ORDER BY|LIMIT|SKIP|CALL|UNION|UNWIND|MERGE|SET|DELETE|AS|IN)\b/g,
        (word) => word.toLowerCase(),
      );
    for (const text of bad.map((marked) => unmarked(marked).text))
      expect(places(lower(text))).toEqual(places(text));
    for (const text of good) expect(places(lower(text))).toEqual([]);
  });
});

describe('the rules', () => {
  it.each(SHOWN_AS_RIGHT)('show as right %s', (text) => {
    expect(violations(text)).toEqual([]);
  });

  it('are reported in the order of the text, each with a message', () => {
    const found = violations('MATCH (n) OPTIONAL MATCH (n)-[]->(:B) RETURN *');
    expect(found.map(({ rule }) => rule)).toEqual([1, 2, 13, 11]);
    expect(found.every(({ message }) => message.length > 10)).toBe(true);
  });
});

const soup = fc
  .array(
    fc.constantFrom(...FORMS.flatMap(({ bad }) => bad.flatMap((marked) => tokenise(unmarked(marked).text)))),
  )
  .map((tokens) => tokens.map(({ text }) => text).join(' '));

it('any order of tokens is answered, or refused by an EngineError', () => {
  fc.assert(
    fc.property(soup, (text) => {
      try {
        expect(violations(text).every(({ offset }) => offset >= 0 && offset <= text.length)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(EngineError);
      }
    }),
    { numRuns: 500 },
  );
});

const FORBIDDEN = FORMS.flatMap(({ bad }) => bad.map((marked) => unmarked(marked).text));
const forbidden = fc.constantFrom(...FORBIDDEN);

describe('strings, comments and back-ticks', () => {
  it.each([
    ['a string', (bad: string) => `MATCH (n:A) RETURN '${bad.replaceAll(/[\\']/g, '\\$&')}' AS x`],
    [
      'a double-quoted string',
      (bad: string) => `MATCH (n:A) RETURN "${bad.replaceAll(/[\\"]/g, '\\$&')}" AS x`,
    ],
    ['a line comment', (bad: string) => `MATCH (n:A) // ${bad}\nRETURN n.x AS x`],
    ['a block comment', (bad: string) => `MATCH (n:A) /* ${bad.replaceAll('*/', '')} */ RETURN n.x AS x`],
    ['a back-ticked name', (bad: string) => `MATCH (n:A) RETURN n.\`${bad.replaceAll('`', '``')}\` AS x`],
  ])('keep silent what stands in %s', (_, wrap) => {
    fc.assert(
      fc.property(forbidden, forbidden, (one, other) => {
        expect(violations(wrap(`${one} ${other}`))).toEqual([]);
      }),
    );
  });

  it('may stand around a violation, which is still found in its place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMS.flatMap(({ rule, bad }) => bad.map((marked) => ({ rule, marked })))),
        (form) => {
          const { text, offsets } = unmarked(form.marked);
          const before = '/* RETURN * */ // OPTIONAL MATCH\n';
          const expected = offsets.map((offset) => ({ rule: form.rule, offset: offset + before.length }));
          expect(places(before + text)).toEqual(expected);
        },
      ),
    );
  });
});

describe('tokenise', () => {
  const lexeme = fc.oneof(
    fc.constantFrom(
      ...'MATCH n.id (n:A) -[:T*1..3]-> <= =~ += $name $1 $`a|b` `a``b` 1.5e3 0x1F {.*} || é𝒳'.split(' '),
    ),
    fc.constantFrom("'it\\'s'", '"say \\"x\\""', "'// no'", "// a ' comment\n", '/* " */', '\t', '\r\n', ' '),
    fc.string().map((text) => `'${text.replaceAll(/[\\']/g, '\\$&')}'`),
  );
  const cypherText = fc
    .array(lexeme)
    .map((lexemes) => lexemes.join(' '))
    .filter((text) => !text.includes('\\u'));

  it('loses nothing but white space and comments', () => {
    fc.assert(
      fc.property(cypherText, (text) => {
        let end = 0;
        let rebuilt = '';
        for (const token of tokenise(text)) {
          const skipped = text.slice(end, token.offset);
          expect(skipped).toMatch(/^(\s|\/\/.*(\n|$)|\/\*[\s\S]*?\*\/)*$/);
          rebuilt += skipped + token.text;
          end = token.offset + token.text.length;
        }
        expect(rebuilt + text.slice(end)).toBe(text);
      }),
    );
  });

  it('tells every kind of token', () => {
    const kinds = tokenise("n `a``b` 'x\\'y' \"z\" 1.5 $p $`q` <= // end").map(
      ({ kind, text }) => `${kind} ${text}`,
    );
    expect(kinds).toEqual([
      ...['word n', 'quoted `a``b`', "string 'x\\'y'", 'string "z"', 'number 1.5'],
      ...['parameter $p', 'parameter $`q`', 'symbol <='],
    ]);
  });

  it('parts a range from its bounds', () => {
    expect(tokenise('*1..3').map(({ text }) => text)).toEqual(['*', '1', '..', '3']);
  });

  it.each([
    ["RETURN 'x", 'the string that starts at offset 7'],
    ['RETURN "x\\"', 'the string that starts at offset 7'],
    ['RETURN /* x', 'the comment that starts at offset 7'],
    ['RETURN `x', 'the back-ticked name that starts at offset 7'],
    ['RETURN $`x', 'the back-ticked name that starts at offset 8'],
    ["RETURN 'a\\u0027' AS x", 'an escaped ASCII sign near offset 9'],
  ])('refuses %s', (text, message) => {
    expect(() => tokenise(text)).toThrow(EngineError);
    expect(() => tokenise(text)).toThrow(message);
  });

  it.each(['RETURN (1', 'RETURN 1]', 'RETURN (1]'])('violations refuses the brackets of %s', (text) => {
    expect(() => violations(text)).toThrow(/the [([\])] at offset \d+ has no partner/);
  });

  it('lets escapes of letters beyond ASCII and escaped backslashes pass', () => {
    expect(tokenise("'caf\\u00e9' 'a\\\\u0027b'")).toHaveLength(2);
  });
});

describe('clauseKeywords', () => {
  it.each([
    [
      'match (n:A) where n.x STARTS WITH $p return n.id as id order by n.id skip 1 limit 2',
      'LIMIT MATCH ORDER RETURN SKIP WHERE',
    ],
    [
      'MATCH (n:SET) WHERE n.create = {delete: 1}.delete RETURN n.set AS merge, $remove AS x',
      'MATCH RETURN WHERE',
    ],
    ['RETURN "SET", \'CREATE\', `MERGE` /* DELETE */ // REMOVE', 'RETURN'],
    ['MATCH (set:A)-[delete:CREATE|MERGE]->(b:B) RETURN set.x AS create, delete.y AS remove', 'MATCH RETURN'],
    ['MATCH (n:A) CALL (n) { SET n.x = 1 } RETURN n {.set, create: n.x} AS row', 'CALL MATCH RETURN SET'],
    ['MERGE (n:Entity {id: $id}) ON CREATE SET n.x = 1', 'MERGE SET'],
    ['MATCH (n:A) DETACH DELETE n', 'DELETE DETACH MATCH'],
    ['FOREACH (x IN $xs | CREATE (:A {id: x}))', 'CREATE FOREACH'],
    ['MATCH (n:A) RETURN n.in ORDER BY n.with, n.id', 'MATCH ORDER RETURN'],
    [
      'MATCH (n:A) WHERE COUNT { MATCH (n)-[:T]->(m:A) WHERE m.x > 1 RETURN m } > 0 RETURN n.id AS id',
      'MATCH RETURN WHERE',
    ],
  ])('of %s', (text, keywords) => {
    expect([...clauseKeywords(text)].sort().join(' ')).toBe(keywords);
  });
});

describe('parameterNames', () => {
  it('come without their signs, once each, and from code only', () => {
    const names = parameterNames(
      "RETURN $a AS x, $a.b AS y, $`c d` AS z, '$no' AS s, `$no` /* $no */ // $no",
    );
    expect([...names]).toEqual(['a', 'c d']);
  });
});
