import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { catalogue, controllers, statements, type Said } from '../lists/oracle.ts';

const SEED = new URL('../../../seed/', import.meta.url);

interface Entry {
  readonly slug: string;
  readonly broader?: readonly string[];
  readonly partOf?: readonly string[];
  readonly memberOf?: readonly { readonly place: string }[];
}

interface PolicyFile {
  readonly statements: Readonly<Record<string, { readonly except?: readonly string[] }>>;
}

/** The terms one step wider that an entry of a vocabulary names, whatever the date. */
const wider = ({ broader = [], partOf = [], memberOf = [] }: Entry): readonly string[] => [
  ...broader,
  ...partOf,
  ...memberOf.map(({ place }) => place),
];

const read = (path: string): unknown => parse(readFileSync(new URL(path, SEED), 'utf8'));
const inFolder = (folder: string): string[] => readdirSync(new URL(folder, SEED));
const vocabularies = inFolder('vocabulary').map((file) => read(`vocabulary/${file}`) as readonly Entry[]);
const policies = inFolder('policies').map((slug) => read(`policies/${slug}/policy.yaml`) as PolicyFile);

/** How long the lists that take no size are in the files of the seed at most. */
export const LONGEST = {
  controllers: controllers.length,
  quotes: Math.max(...statements.map(({ quotes }) => quotes.length)),
  exempted: Math.max(
    ...policies.flatMap((policy) => Object.values(policy.statements).map(({ except = [] }) => except.length)),
  ),
  named: (claim: string): number => Math.max(...statements.map((each) => namedBy(each, claim).length)),
  broader: Math.max(...vocabularies.flatMap((entries) => entries.map((entry) => wider(entry).length))),
  narrower: Math.max(...vocabularies.flatMap(mostNarrower)),
} as const;

function mostNarrower(entries: readonly Entry[]): number[] {
  const named = entries.flatMap(wider);
  return entries.map(({ slug }) => named.filter((each) => each === slug).length);
}

function namedBy({ concepts }: Said, claim: string): readonly string[] {
  return concepts.get(claim) ?? [];
}

/** Each role with its field, and the statement that names most terms in it. */
export const MOST_NAMED = catalogue.roles.map(({ claim, field }) => ({
  claim,
  field,
  slug: longestBy((each) => namedBy(each, claim).length),
}));

export const MOST_QUOTED = longestBy(({ quotes }) => quotes.length);

function longestBy(length: (said: Said) => number): string {
  const [longest] = [...statements].sort((a, b) => length(b) - length(a));
  if (longest === undefined) throw new Error('the seed has no statements');
  return longest.slug;
}
