/** How something answers what is looked for, the best first. */
export const MATCHES = {
  EXACT: 'The name or an alias is what is looked for.',
  PREFIX: 'The name or an alias starts with it.',
  WORDS: 'Every word of it begins a word of the name or of one alias.',
  PHRASE: 'Its words stand in the section, one after another.',
  TERMS: 'Every word of it is a word of the section.',
  PARTS: 'Every word of it is a part of a word of the section.',
  CLOSE: 'The name or an alias is spelled nearly so.',
} as const;
export type Match = keyof typeof MATCHES;

const order = Object.keys(MATCHES) as readonly Match[];

/** The place of a match in the order: the smaller, the better. */
export function rankOf(match: Match): number {
  return order.indexOf(match);
}
