import type { Vocabulary } from '../kinds/concept/vocabulary.ts';
import type { Modality } from '../kinds/statement/kind.ts';
import type { Answer } from './claim.ts';

/** One sentence that says an answer to a person: "JMARK affirms this in 2 statements, naming United States." */
export function because(name: string, answer: Answer, vocabulary: Vocabulary): string {
  const { affirming, denying, asides, basis } = answer;
  if (answer.stance === 'SILENT') {
    const bearing =
      asides.length === 0
        ? ''
        : `; ${count(asides, 'denial bears', 'denials bear')} on it without answering it`;
    return `${name} says nothing that answers this${bearing}.`;
  }
  const says = [
    ...(affirming.length > 0 ? [`affirms this in ${count(affirming, 'statement', 'statements')}`] : []),
    ...(denying.length > 0
      ? [`denies ${affirming.length > 0 ? 'it' : 'this'} in ${count(denying, 'statement', 'statements')}`]
      : []),
  ].join(' and ');
  const nameOf = (id: string): string => vocabulary.concept(id)?.name ?? id;
  const details = [
    ...(answer.matched.length > 0 ? [`naming ${list(answer.matched.map(nameOf))}`] : []),
    ...(answer.limits.length > 0
      ? [`limited to ${list(answer.limits.map(({ concept }) => nameOf(concept)))}`]
      : []),
    ...reserves(answer.modalities),
    ...(answer.conditions.length > 0 ? ['under conditions'] : []),
    ...(basis === 'IMPLIED' ? ['which implies it without saying it'] : []),
  ];
  const beside =
    answer.stance !== 'AFFIRMED' || asides.length === 0
      ? ''
      : `; ${count(asides, 'denial bears', 'denials bear')} on it without changing the answer`;
  return `${[`${name} ${says}`, ...details].join(', ')}${beside}.`;
}

/** How something is affirmed that is not said plainly. */
const RESERVES: Readonly<Record<Exclude<Modality, 'DOES'>, string>> = {
  MAY: 'as something it may do',
  ON_CONSENT: 'on consent',
  IF_REQUIRED_BY_LAW: 'where the law asks for it',
};

/** Nothing where one statement says it plainly. */
function reserves(modalities: readonly Modality[]): readonly string[] {
  const reserved = modalities.filter((modality) => modality !== 'DOES');
  return reserved.length < modalities.length ? [] : reserved.map((modality) => RESERVES[modality]);
}

function count(items: readonly unknown[], one: string, many: string): string {
  return `${items.length} ${items.length === 1 ? one : many}`;
}

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

function list(names: readonly string[]): string {
  return conjunction.format([...new Set(names)].sort((a, b) => a.localeCompare(b, 'en')));
}
