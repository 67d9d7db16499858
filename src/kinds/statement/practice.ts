/** What a policy can say that somebody does. */
export interface PracticeEntry {
  readonly description: string;
  /** The practice of which this is a case: collecting is a case of processing. */
  readonly broader?: string;
  /** The W3C DPV term that means the same. */
  readonly iri?: string;
  /** Keys of a statement of which it must give one at least, for a statement of this practice to say anything. */
  readonly needs?: readonly [string, ...string[]];
}

const DPV = 'https://w3id.org/dpv#';

/** The practices, broadest first. */
export const PRACTICES = {
  PROCESS: {
    description: 'Processes personal data, without saying how (GDPR Article 4(2)).',
    iri: `${DPV}Processing`,
  },
  COLLECT: {
    description: 'Collects personal data, from whomever.',
    broader: 'PROCESS',
    iri: `${DPV}Collect`,
  },
  OBTAIN: { description: 'Gets personal data from somebody other than the person.', broader: 'COLLECT' },
  GENERATE: { description: 'Makes new personal data.', broader: 'COLLECT', iri: `${DPV}Generate` },
  TRACK: { description: 'Follows what persons do, on its sites or elsewhere.', broader: 'COLLECT' },
  RECORD: { description: 'Records, such as telephone calls.', broader: 'COLLECT', iri: `${DPV}Record` },
  USE: { description: 'Uses personal data.', broader: 'PROCESS', iri: `${DPV}Use` },
  COMBINE: {
    description: 'Combines personal data from several sources.',
    broader: 'USE',
    iri: `${DPV}Combine`,
  },
  PROFILE: {
    description: 'Infers traits or interests of persons (GDPR Article 4(4)).',
    broader: 'USE',
    iri: `${DPV}Profiling`,
  },
  DECIDE_AUTOMATICALLY: {
    description: 'Decides about persons by automated means alone (GDPR Article 22).',
    broader: 'USE',
    iri: `${DPV}AutomatedDecisionMaking`,
  },
  STORE: { description: 'Stores personal data.', broader: 'PROCESS', iri: `${DPV}Store` },
  RETAIN: { description: 'Keeps personal data for a period.', broader: 'STORE', needs: ['period'] },
  SHARE: {
    description: 'Discloses personal data to somebody else.',
    broader: 'PROCESS',
    iri: `${DPV}Disclose`,
  },
  SELL: { description: 'Sells personal data.', broader: 'SHARE' },
  RENT: { description: 'Rents personal data out.', broader: 'SHARE' },
  TRANSFER: {
    description: 'Transfers personal data to a recipient in another country.',
    broader: 'SHARE',
    needs: ['recipients'],
  },
  ENCOUNTER: { description: 'May be exposed to personal data without seeking it.', broader: 'PROCESS' },
  DELETE: { description: 'Deletes personal data.', broader: 'PROCESS', iri: `${DPV}Remove` },
  PROTECT: {
    description: 'Protects personal data by a measure (GDPR Article 32).',
    needs: ['securityMeasures'],
  },
  GRANT_RIGHT: { description: 'Grants persons a right (GDPR Chapter III).', needs: ['rights'] },
  RELY_ON: { description: 'Relies on a legal basis (GDPR Article 6).', needs: ['legalBases'] },
  REQUIRE: {
    description: 'Requires that personal data is provided (GDPR Article 13(2)(e)).',
    needs: ['data'],
  },
  COMMIT: { description: 'Promises something.', needs: ['commitments'] },
  FOLLOW_LAW: { description: 'Follows a law or a framework.', needs: ['laws'] },
  IDENTIFY: {
    description: 'Says who the controller is or how to reach it (GDPR Article 13(1)(a) and (b)).',
    needs: ['identity'],
  },
  ESTABLISH: { description: 'Has its seat or offices somewhere.', needs: ['in', 'outside'] },
  COVER: { description: 'Says whom and what the policy covers.', needs: ['dataSubjects', 'data', 'sources'] },
} as const satisfies Readonly<Record<string, PracticeEntry>>;

export type Practice = keyof typeof PRACTICES;

export const practiceNames = Object.keys(PRACTICES) as readonly Practice[];

/** A practice and those of which it is a case, nearest first: TRANSFER → TRANSFER, SHARE, PROCESS. */
export function broaderPractices(practice: Practice): readonly Practice[] {
  const entry: PracticeEntry = PRACTICES[practice];
  return entry.broader === undefined
    ? [practice]
    : [practice, ...broaderPractices(entry.broader as Practice)];
}

/** A practice and its cases: SHARE → SHARE, SELL, RENT, TRANSFER. */
export function narrowerPractices(practice: Practice): readonly Practice[] {
  return practiceNames.filter((other) => broaderPractices(other).includes(practice));
}
