import type { Edition } from '../../edition.ts';
import type { Reader } from '../../engine/port.ts';
import { sectionsWithWords } from './cypher.ts';
import { rankOf, type Match } from './matches.ts';
import { matchOfName } from './names.ts';
import { whole, type Wanted } from './words.ts';

/** How many hits a search ranks at most: who looks further should ask more closely. */
export const WINDOW = 200;

/** Something that was found. */
export interface Hit {
  readonly id: string;
  readonly sortName: string;
  readonly match: Match;
  /** The name or alias that matched; of a section, nothing: its words are read where they are asked for. */
  readonly name: string | undefined;
}

/** What is found among the controllers and terms of some kinds, in memory, and in the words of the sections. */
export async function search(
  reader: Reader,
  wanted: Wanted,
  { controllers, vocabulary }: Edition,
  labels: ReadonlySet<string>,
): Promise<readonly Hit[]> {
  const named = [
    ...(labels.has('Controller') ? controllers : []),
    ...[...labels].flatMap((label) => vocabulary.conceptsOf(label)),
  ].flatMap((each) => hitByName(each, wanted));
  const sections = labels.has('Section') ? await hitsInSections(reader, wanted) : [];
  return [...named, ...sections].sort(byRank).slice(0, WINDOW);
}

/** What hits sort by: how well they match, then by name or, of sections, as they are read. */
export function keysOf({ match, sortName, id }: Hit): readonly [string, string] {
  return [`${rankOf(match)} ${sortName}`, id];
}

function byRank(a: Hit, b: Hit): number {
  const [[rankA, idA], [rankB, idB]] = [keysOf(a), keysOf(b)];
  if (rankA !== rankB) return rankA < rankB ? -1 : 1;
  return idA < idB ? -1 : 1;
}

/** The best of the names of something that match. */
function hitByName(
  { id, sortName, name, aliases }: { id: string; sortName: string; name: string; aliases: readonly string[] },
  wanted: Wanted,
): Hit[] {
  let best: { match: Match; name: string } | undefined;
  for (const each of [name, ...aliases]) {
    const match = matchOfName(each, wanted);
    if (match === undefined || (best !== undefined && rankOf(best.match) <= rankOf(match))) continue;
    best = { match, name: each };
  }
  return best === undefined ? [] : [{ id, sortName, ...best }];
}

async function hitsInSections(reader: Reader, { phrase, terms }: Wanted): Promise<Hit[]> {
  const asked = { phrase, terms, whole: terms.map(whole), limit: WINDOW };
  const found = await reader.read(sectionsWithWords, asked);
  return found.map(({ id, sortName, phrased, complete }) => ({
    id,
    sortName,
    match: phrased ? 'PHRASE' : complete ? 'TERMS' : 'PARTS',
    name: undefined,
  }));
}
