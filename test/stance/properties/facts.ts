import type { Practice } from '../../../src/kinds/statement/practice.ts';
import type { Said } from '../../../src/stance/claim.ts';
import { D, J, P, R } from '../world.ts';

// The facts of the model and of the small world, written down anew: what the rules are measured by is not theirs.

const CASES: Readonly<Partial<Record<Practice, readonly Practice[]>>> = {
  PROCESS: ['COLLECT', 'USE', 'STORE', 'SHARE', 'ENCOUNTER', 'DELETE'],
  COLLECT: ['OBTAIN', 'GENERATE', 'TRACK', 'RECORD'],
  USE: ['COMBINE', 'PROFILE', 'DECIDE_AUTOMATICALLY'],
  STORE: ['RETAIN'],
  SHARE: ['SELL', 'RENT', 'TRANSFER'],
};

/** A practice and all cases of it. */
export const casesOf = (practice: Practice): Practice[] => [
  practice,
  ...(CASES[practice] ?? []).flatMap(casesOf),
];
export const isCase = (practice: Practice, of: Practice): boolean => casesOf(of).includes(practice);

export const PROMISES: readonly Practice[] = ['PROTECT', 'GRANT_RIGHT', 'COMMIT', 'FOLLOW_LAW'];
export const ALL_PRACTICES: readonly Practice[] = [
  ...casesOf('PROCESS'),
  ...PROMISES,
  ...(['RELY_ON', 'REQUIRE', 'IDENTIFY', 'ESTABLISH', 'COVER'] as const),
];

export const UNIVERSAL: readonly string[] = [D('personal-data'), R('everybody')];
/** What each concept is narrower than. */
export const BROADER: ReadonlyMap<string, string> = new Map([
  [D('email-address'), D('contact-data')],
  [P('direct-marketing'), P('marketing')],
]);
/** Whether a concept is the other one or narrower. */
export const isKind = (id: string, of: string): boolean => id === of || BROADER.get(id) === of;

const EEA = ['fr', 'be', 'no'];
const US = ['us-ca', 'rest of us'];
const WORLD = [...EEA, ...US, 'elsewhere'];
const TERRITORIES: Readonly<Record<string, readonly string[]>> = {
  eu: ['fr', 'be'],
  eea: EEA,
  fr: ['fr'],
  be: ['be'],
  no: ['no'],
  us: US,
  'us-ca': ['us-ca'],
  worldwide: WORLD,
  'eea-and-adequate': EEA,
};
export const WORLDWIDE = J('worldwide');
export const ADEQUATE = J('eea-and-adequate');
/** Every place, and every place of which the territories are certain at any date. */
export const PLACES: readonly string[] = Object.keys(TERRITORIES).map(J);
export const CERTAIN_PLACES: readonly string[] = PLACES.filter((place) => place !== ADEQUATE);
export const NAMED_PLACES: readonly string[] = CERTAIN_PLACES.filter((place) => place !== WORLDWIDE);
/** The day from which the United States are adequate, for certified companies only. */
export const ADEQUATE_FROM = '2023-07-10';

/** The territories that certainly belong to a place. */
export const territories = (place: string): readonly string[] =>
  TERRITORIES[place.replace('Jurisdiction:', '')] ?? [];
/** The territories that may belong to it, for some recipients. */
export const possibly = (place: string, asOf: string): readonly string[] =>
  place === ADEQUATE && asOf >= ADEQUATE_FROM ? [...EEA, ...US] : territories(place);
export const inside = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.every((territory) => outer.includes(territory));
export const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  !a.some((territory) => b.includes(territory));

/** Whether a statement limits all that its policy says to the persons of a place. */
export const limitsItsPolicy = (said: Said): boolean =>
  said.practice === 'COVER' && said.polarity === 'AFFIRMED' && said.names.has('residentsOf');
