import search from 'approx-string-match';

/** At most one difference in so many characters still makes a passage look alike. */
const LIKENESS = 3;
/** How much is shown from the first difference on, in UTF-16 code units. */
const SHOWN = 40;

/**
 * Where a text comes closest to a passage that it does not hold, and where the two part: `the text comes closest with
 * "our data" where this has "your data"`. `undefined` where nothing in it is like the passage.
 */
export function closest(text: string, passage: string): string | undefined {
  const [match] = search(text, passage, Math.floor(passage.length / LIKENESS));
  if (match === undefined) return undefined;
  let same = 0;
  while (same < passage.length && text[match.start + same] === passage[same]) same++;
  // A word is easier to find than a letter, so both are shown from its start.
  const word = passage.slice(0, same).search(/\S*$/);
  const wordEnd = match.end + text.slice(match.end).search(/\s|$/);
  const theirs = text.slice(match.start + word, Math.min(match.start + word + SHOWN, wordEnd));
  const ours = passage.slice(word, word + SHOWN);
  return `the text comes closest with ${visible(theirs)} where this has ${visible(ours)}`;
}

/** In quotation marks, with characters that look like a space or like nothing written out. */
function visible(passage: string): string {
  return JSON.stringify(passage).replace(
    /[^\S ]|\p{Cf}/gu,
    (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
