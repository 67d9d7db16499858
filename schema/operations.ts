/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, as ISO 8601: "2018-05-25". */
  Date: { input: string; output: string; }
};

/** A question about what a controller says: a practice, concepts, or both. At least one field besides modality and period; in and outside are not given together. */
export type ClaimInput = {
  /** Who acts for purposes of their own, where it is not the controller. A slug or a global id of Recipient: "advertising-partner". */
  by?: InputMaybe<Scalars['ID']['input']>;
  /** What is promised. A slug or a global id of Commitment: "notice-of-changes". */
  commitment?: InputMaybe<Scalars['ID']['input']>;
  /** The personal data that the statement is about. A slug or a global id of DataCategory: "email-address". */
  data?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of persons that it concerns. A slug or a global id of DataSubject: "child". */
  dataSubject?: InputMaybe<Scalars['ID']['input']>;
  /** Where the practice takes place. A slug or a global id of Jurisdiction: "us". */
  in?: InputMaybe<Scalars['ID']['input']>;
  /** The law or framework that is followed. A slug or a global id of Law: "gdpr". */
  law?: InputMaybe<Scalars['ID']['input']>;
  /** The legal basis that the policy names for it. A slug or a global id of LegalBasis: "consent". */
  legalBasis?: InputMaybe<Scalars['ID']['input']>;
  /** Only statements of these modalities count, such as [DOES]. */
  modality?: InputMaybe<Array<Modality>>;
  /** The area outside which the practice takes place; several are one area. A slug or a global id of Jurisdiction: "eu". */
  outside?: InputMaybe<Scalars['ID']['input']>;
  /** Only statements with such a period count, such as maxDays: 1095. */
  period?: InputMaybe<PeriodWhere>;
  /** What is done or promised, narrower practices included. Without one, any practice is meant. */
  practice?: InputMaybe<Practice>;
  /** What the practice is for. A slug or a global id of Purpose: "direct-marketing". */
  purpose?: InputMaybe<Scalars['ID']['input']>;
  /** Who receives the data. A slug or a global id of Recipient: "service-provider". */
  recipient?: InputMaybe<Scalars['ID']['input']>;
  /** The place of the persons to whom alone the statement applies. A slug or a global id of Jurisdiction: "eea". */
  residentsOf?: InputMaybe<Scalars['ID']['input']>;
  /** The right that is granted or denied. A slug or a global id of Right: "erasure". */
  right?: InputMaybe<Scalars['ID']['input']>;
  /** The safeguard under which it happens. A slug or a global id of Safeguard: "standard-contractual-clauses". */
  safeguard?: InputMaybe<Scalars['ID']['input']>;
  /** The measure that protects the data. A slug or a global id of SecurityMeasure: "encryption". */
  securityMeasure?: InputMaybe<Scalars['ID']['input']>;
  /** Where the data comes from. A slug or a global id of DataSource: "employer". */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** The authority that is addressed. A slug or a global id of SupervisoryAuthority: "supervisory-authority". */
  supervisoryAuthority?: InputMaybe<Scalars['ID']['input']>;
  /** The tracking technology that is used. A slug or a global id of Tracker: "cookie". */
  tracker?: InputMaybe<Scalars['ID']['input']>;
  /** The product, feature or channel to which alone the statement applies. A slug or a global id of Service: "newsletter". */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** How terms sort. */
export type ConceptOrder =
  /** By name, without case and accents. */
  | 'NAME'
  /** By name, from the end. */
  | 'NAME_DESC';

/** Which terms; all that is given must hold. At most 20 filters, nested 4 deep. */
export type ConceptWhere = {
  /** Every one of these holds; of none, true. */
  and?: InputMaybe<Array<ConceptWhere>>;
  /** This does not hold. */
  not?: InputMaybe<ConceptWhere>;
  /** One of these holds; of none, false. */
  or?: InputMaybe<Array<ConceptWhere>>;
  /** One of these slugs. One that does not exist matches nothing. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Part of the name or of an alias, case and accents aside: "mail". */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The same as this term or narrower, by slug or global id: "contact-data". Of places, as of today. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** How controllers sort. */
export type ControllerOrder =
  /** By name, without case and accents. */
  | 'NAME'
  /** By name, from the end. */
  | 'NAME_DESC';

/** Which controllers; all that is given must hold. At most 20 filters, nested 4 deep. A claim counts as one. */
export type ControllerWhere = {
  /** Every one of these holds; of none, true. */
  and?: InputMaybe<Array<ControllerWhere>>;
  /** The day for the seats and claims of this filter; nested filters have their own. Today unless given. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** States a seat in this place, by slug or global id: "eu". */
  establishedIn?: InputMaybe<Scalars['ID']['input']>;
  /** States a seat outside this place, by slug or global id: "eea". */
  establishedOutside?: InputMaybe<Scalars['ID']['input']>;
  /** This does not hold. */
  not?: InputMaybe<ControllerWhere>;
  /** One of these holds; of none, false. */
  or?: InputMaybe<Array<ControllerWhere>>;
  /** Answers every one of these claims so. */
  says?: InputMaybe<Array<SaysInput>>;
  /** One of these slugs, such as ["jsm"]. One that nobody has matches nothing. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which way an edge leads. */
export type EdgeDirection =
  /** From the neighbour to where one stands. */
  | 'IN'
  /** From where one stands to the neighbour. */
  | 'OUT';

/** A sort of edge of the graph, as its relationships are called there. */
export type EdgeKind =
  /** The personal data that the statement is about. */
  | 'ABOUT'
  /** The authority that is addressed. */
  | 'ADDRESSED_TO'
  /** The place was adequate for the other in [from, until), by the decision. */
  | 'ADEQUATE_FOR'
  /** The legal basis that the policy names for it. */
  | 'BASED_ON'
  /** The second concept is broader; always of the same kind. */
  | 'BROADER'
  /** Who acts for purposes of their own, where it is not the controller. */
  | 'BY'
  /** The controller affirms COLLECT ABOUT the concept; statements: the ids of those that say so. */
  | 'COLLECTS'
  /** The kind of persons that it concerns. */
  | 'CONCERNS'
  /** The controller denies the practice of the concept, without a condition; statements: the ids of those that say so. */
  | 'DENIES'
  /** The controller affirms ESTABLISH IN the concept; statements: the ids of those that say so. */
  | 'ESTABLISHED_IN'
  /** The denial does not reach what is exempted. */
  | 'EXEMPTS'
  /** The law or framework that is followed. */
  | 'FOLLOWS'
  /** What the practice is for. */
  | 'FOR'
  /** Where the data comes from. */
  | 'FROM'
  /** The right that is granted or denied. */
  | 'GRANTS'
  /** The controller affirms GRANT_RIGHT GRANTS the concept; statements: the ids of those that say so. */
  | 'GRANTS_RIGHT'
  /** The section is a part of the policy. */
  | 'HAS_SECTION'
  /** Where the practice takes place. */
  | 'IN'
  /** The place of the persons to whom alone the statement applies. */
  | 'LIMITED_TO'
  /** A state was in the union in [from, until). */
  | 'MEMBER_OF'
  /** The controller affirms OBTAIN FROM the concept; statements: the ids of those that say so. */
  | 'OBTAINS_FROM'
  /** The area outside which the practice takes place; several are one area. */
  | 'OUTSIDE'
  /** The first place is a part of the state. */
  | 'PART_OF'
  /** What is promised. */
  | 'PROMISES'
  /** The measure that protects the data. */
  | 'PROTECTED_BY'
  /** The controller affirms PROTECT PROTECTED_BY the concept; statements: the ids of those that say so. */
  | 'PROTECTS_WITH'
  /** The controller publishes the policy. */
  | 'PUBLISHES'
  /** The words that the statement was read from. */
  | 'QUOTED_IN'
  /** The controller affirms something BASED_ON the concept; statements: the ids of those that say so. */
  | 'RELIES_ON'
  /** The controller affirms something UNDER the concept; statements: the ids of those that say so. */
  | 'SAFEGUARDS_WITH'
  /** The controller affirms SHARE TO the concept; statements: the ids of those that say so. */
  | 'SHARES_WITH'
  /** The policy says it. */
  | 'STATES'
  /** The controller affirms STORE ABOUT the concept; statements: the ids of those that say so. */
  | 'STORES'
  /** The controller affirms STORE IN the concept; statements: the ids of those that say so. */
  | 'STORES_IN'
  /** Who receives the data. */
  | 'TO'
  /** The controller affirms SHARE IN the concept; statements: the ids of those that say so. */
  | 'TRANSFERS_TO'
  /** The safeguard under which it happens. */
  | 'UNDER'
  /** The controller affirms USE FOR the concept; statements: the ids of those that say so. */
  | 'USES_FOR'
  /** The controller affirms something USING the concept; statements: the ids of those that say so. */
  | 'USES_TRACKER'
  /** The tracking technology that is used. */
  | 'USING'
  /** The product, feature or channel to which alone the statement applies. */
  | 'WITHIN';

/** Where the graph is kept. */
export type EngineKind =
  /** In the process of the server. */
  | 'EMBEDDED'
  /** On a Neo4j server. */
  | 'NEO4J';

/** What an IDENTIFY statement gives. */
export type IdentityKind =
  /** A postal address. */
  | 'ADDRESS'
  /** An e-mail address. */
  | 'EMAIL'
  /** A contact form. */
  | 'FORM'
  /** The registered name. */
  | 'NAME'
  /** A telephone number. */
  | 'PHONE'
  /** A company or VAT number. */
  | 'REGISTRATION'
  /** A role to address, such as a data protection officer. */
  | 'ROLE'
  /** A web address. */
  | 'URL';

/** How firmly a policy says it. */
export type Modality =
  /** Plain present or future: "we share". */
  | 'DOES'
  /** Where law, legal process or a lawful request asks for it. */
  | 'IF_REQUIRED_BY_LAW'
  /** "May", "might", "can", "as necessary". */
  | 'MAY'
  /** With consent, opt-in, authorisation, or at the person's own request. */
  | 'ON_CONSENT';

/** A kind of thing that the graph holds. */
export type NodeKind =
  /** Something that a controller promises, such as an answer within a time. */
  | 'COMMITMENT'
  /** A company or body that publishes a privacy policy (GDPR Article 4(7); `dpv:DataController`). */
  | 'CONTROLLER'
  /** A category of personal data, such as e-mail addresses (GDPR Article 14(1)(d); DPV `pd:`). */
  | 'DATA_CATEGORY'
  /** Where personal data comes from when it is not the person (GDPR Article 14(2)(f)). */
  | 'DATA_SOURCE'
  /** A kind of persons, such as children or customers (`dpv:DataSubject`). */
  | 'DATA_SUBJECT'
  /** A state, a part of a state, or a union of states such as the EEA. What belongs to a union, and what has an adequacy decision (GDPR Article 45), depends on the date. */
  | 'JURISDICTION'
  /** A law or framework that a controller says it follows. */
  | 'LAW'
  /** What makes processing lawful, such as consent (GDPR Article 6(1)). */
  | 'LEGAL_BASIS'
  /** A privacy policy as published, verbatim (`dpv:PrivacyNotice`). */
  | 'POLICY'
  /** What personal data is processed for, such as direct marketing (GDPR Article 13(1)(c); `dpv:Purpose`). */
  | 'PURPOSE'
  /** Whom personal data is disclosed to, by class or by name, such as service providers (GDPR Article 4(9) and 13(1)(e); `dpv:Recipient`). */
  | 'RECIPIENT'
  /** A right of persons over their data, such as erasure (GDPR Chapter III). */
  | 'RIGHT'
  /** What protects data that is disclosed or transferred, such as standard contractual clauses (GDPR Articles 28 and 46). */
  | 'SAFEGUARD'
  /** A part of a policy under one heading. The sections of a policy follow each other without gaps; what stands before the first heading is a section without heading. */
  | 'SECTION'
  /** A technical or organisational measure that protects data, such as encryption (GDPR Article 32). */
  | 'SECURITY_MEASURE'
  /** A product, feature or channel of a controller that has rules of its own. */
  | 'SERVICE'
  /** One thing that one policy says, with the words it was read from. A denial ("we do not sell") is a statement too. */
  | 'STATEMENT'
  /** An authority to which persons can complain (GDPR Articles 51 and 77). */
  | 'SUPERVISORY_AUTHORITY'
  /** A technology that recognises persons or devices, by kind or by name, such as cookies (`tech:Cookie`). */
  | 'TRACKER';

/** How a period limits. */
export type PeriodBound =
  /** For the duration or longer. */
  | 'AT_LEAST'
  /** Not longer than the duration. */
  | 'AT_MOST'
  /** For the duration. */
  | 'EXACTLY'
  /** Without end. */
  | 'INDEFINITE';

/** Which periods count; all that is given must hold. For comparing, a year has 365 days and a month 30. */
export type PeriodWhere = {
  /** How the period limits, such as INDEFINITE. */
  bound?: InputMaybe<PeriodBound>;
  /** Whether a period is stated at all, if only by a criterion. */
  has?: InputMaybe<Scalars['Boolean']['input']>;
  /** The stated duration has so many days or fewer: 1095 for three years. */
  maxDays?: InputMaybe<Scalars['Int']['input']>;
  /** The stated duration has so many days or more. A period without a duration, such as one without end, has none. */
  minDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a statement affirms or denies. */
export type Polarity =
  /** The policy says that it is so. */
  | 'AFFIRMED'
  /** The policy says that it is not so. */
  | 'DENIED';

/** How policies sort. */
export type PolicyOrder =
  /** By title, without case and accents. */
  | 'TITLE'
  /** By title, from the end. */
  | 'TITLE_DESC';

/** What somebody does with personal data, or promises. A narrower practice is a case of its broader one: SELL is SHARE. */
export type Practice =
  /** Collects personal data, from whomever. A case of PROCESS. DPV: https://w3id.org/dpv#Collect */
  | 'COLLECT'
  /** Combines personal data from several sources. A case of USE. DPV: https://w3id.org/dpv#Combine */
  | 'COMBINE'
  /** Promises something. */
  | 'COMMIT'
  /** Says whom and what the policy covers. */
  | 'COVER'
  /** Decides about persons by automated means alone (GDPR Article 22). A case of USE. DPV: https://w3id.org/dpv#AutomatedDecisionMaking */
  | 'DECIDE_AUTOMATICALLY'
  /** Deletes personal data. A case of PROCESS. DPV: https://w3id.org/dpv#Remove */
  | 'DELETE'
  /** May be exposed to personal data without seeking it. A case of PROCESS. */
  | 'ENCOUNTER'
  /** Has its seat or offices somewhere. */
  | 'ESTABLISH'
  /** Follows a law or a framework. */
  | 'FOLLOW_LAW'
  /** Makes new personal data. A case of COLLECT. DPV: https://w3id.org/dpv#Generate */
  | 'GENERATE'
  /** Grants persons a right (GDPR Chapter III). */
  | 'GRANT_RIGHT'
  /** Says who the controller is or how to reach it (GDPR Article 13(1)(a) and (b)). */
  | 'IDENTIFY'
  /** Gets personal data from somebody other than the person. A case of COLLECT. */
  | 'OBTAIN'
  /** Processes personal data, without saying how (GDPR Article 4(2)). DPV: https://w3id.org/dpv#Processing */
  | 'PROCESS'
  /** Infers traits or interests of persons (GDPR Article 4(4)). A case of USE. DPV: https://w3id.org/dpv#Profiling */
  | 'PROFILE'
  /** Protects personal data by a measure (GDPR Article 32). */
  | 'PROTECT'
  /** Records, such as telephone calls. A case of COLLECT. DPV: https://w3id.org/dpv#Record */
  | 'RECORD'
  /** Relies on a legal basis (GDPR Article 6). */
  | 'RELY_ON'
  /** Rents personal data out. A case of SHARE. */
  | 'RENT'
  /** Requires that personal data is provided (GDPR Article 13(2)(e)). */
  | 'REQUIRE'
  /** Keeps personal data for a period. A case of STORE. */
  | 'RETAIN'
  /** Sells personal data. A case of SHARE. */
  | 'SELL'
  /** Discloses personal data to somebody else. A case of PROCESS. DPV: https://w3id.org/dpv#Disclose */
  | 'SHARE'
  /** Stores personal data. A case of PROCESS. DPV: https://w3id.org/dpv#Store */
  | 'STORE'
  /** Follows what persons do, on its sites or elsewhere. A case of COLLECT. */
  | 'TRACK'
  /** Transfers personal data to a recipient in another country. A case of SHARE. */
  | 'TRANSFER'
  /** Uses personal data. A case of PROCESS. DPV: https://w3id.org/dpv#Use */
  | 'USE';

/** A claim, and the answers to it that are looked for. */
export type SaysInput = {
  /** The day for the places of the claim; the asOf of the filter that it stands in unless given. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The question, such as {practice: SELL}. */
  claim: ClaimInput;
  /** The answers that count, such as [SILENT]; those who affirm unless given. */
  stance?: Array<Stance>;
};

/** How something answers a search, the best first. */
export type SearchMatch =
  /** The name or an alias is spelled nearly so. */
  | 'CLOSE'
  /** The name or an alias is what is looked for. */
  | 'EXACT'
  /** Every word of it is a part of a word of the section. */
  | 'PARTS'
  /** Its words stand in the section, one after another. */
  | 'PHRASE'
  /** The name or an alias starts with it. */
  | 'PREFIX'
  /** Every word of it is a word of the section. */
  | 'TERMS'
  /** Every word of it begins a word of the name or of one alias. */
  | 'WORDS';

/** What a policy answers to a claim. */
export type Stance =
  /** The policy says so, and nothing in it denies it. */
  | 'AFFIRMED'
  /** The policy says that it is not so, and nothing in it affirms it. */
  | 'DENIED'
  /** The policy affirms and denies it. */
  | 'MIXED'
  /** The policy says nothing about it: neither yes nor no. */
  | 'SILENT';

/** Whether the words say it, or it follows from them. */
export type StanceBasis =
  /** It follows: from "worldwide", from an adequacy decision for some recipients only, or from the denial of a broader practice. */
  | 'IMPLIED'
  /** The words say it. */
  | 'STATED';

/** How statements sort. */
export type StatementOrder =
  /** By the slug of the policy, then by where in its text the first quote starts. */
  | 'TEXT'
  /** The same, from the end. */
  | 'TEXT_DESC';

/** How a statement names a concept. */
export type StatementRole =
  /** Who acts for purposes of their own, where it is not the controller. */
  | 'BY'
  /** What is promised. */
  | 'COMMITMENT'
  /** The personal data that the statement is about. */
  | 'DATA'
  /** The kind of persons that it concerns. */
  | 'DATA_SUBJECT'
  /** Where the practice takes place. */
  | 'IN'
  /** The law or framework that is followed. */
  | 'LAW'
  /** The legal basis that the policy names for it. */
  | 'LEGAL_BASIS'
  /** The area outside which the practice takes place; several are one area. */
  | 'OUTSIDE'
  /** What the practice is for. */
  | 'PURPOSE'
  /** Who receives the data. */
  | 'RECIPIENT'
  /** The place of the persons to whom alone the statement applies. */
  | 'RESIDENTS_OF'
  /** The right that is granted or denied. */
  | 'RIGHT'
  /** The safeguard under which it happens. */
  | 'SAFEGUARD'
  /** The measure that protects the data. */
  | 'SECURITY_MEASURE'
  /** Where the data comes from. */
  | 'SOURCE'
  /** The authority that is addressed. */
  | 'SUPERVISORY_AUTHORITY'
  /** The tracking technology that is used. */
  | 'TRACKER'
  /** The product, feature or channel to which alone the statement applies. */
  | 'WITHIN';

/** Which statements; all that is given must hold. At most 20 filters, nested 4 deep. */
export type StatementWhere = {
  /** Every one of these holds; of none, true. */
  and?: InputMaybe<Array<StatementWhere>>;
  /** Who acts for purposes of their own, where it is not the controller. A slug or a global id of Recipient: "advertising-partner". */
  by?: InputMaybe<Scalars['ID']['input']>;
  /** What is promised. A slug or a global id of Commitment: "notice-of-changes". */
  commitment?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these controllers, by slug or global id: ["jsm"]. */
  controller?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The personal data that the statement is about. A slug or a global id of DataCategory: "email-address". */
  data?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of persons that it concerns. A slug or a global id of DataSubject: "child". */
  dataSubject?: InputMaybe<Scalars['ID']['input']>;
  /** The practices and concepts that are named here alone, not narrower ones. */
  exactly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names a concept in every one of these roles. */
  has?: InputMaybe<Array<StatementRole>>;
  /** Where the practice takes place. A slug or a global id of Jurisdiction: "us". */
  in?: InputMaybe<Scalars['ID']['input']>;
  /** Names no concept in any of these roles. */
  lacks?: InputMaybe<Array<StatementRole>>;
  /** The law or framework that is followed. A slug or a global id of Law: "gdpr". */
  law?: InputMaybe<Scalars['ID']['input']>;
  /** The legal basis that the policy names for it. A slug or a global id of LegalBasis: "consent". */
  legalBasis?: InputMaybe<Scalars['ID']['input']>;
  /** One of these modalities, such as [DOES]. */
  modality?: InputMaybe<Array<Modality>>;
  /** This does not hold. */
  not?: InputMaybe<StatementWhere>;
  /** One of these holds; of none, false. */
  or?: InputMaybe<Array<StatementWhere>>;
  /** The area outside which the practice takes place; several are one area. A slug or a global id of Jurisdiction: "eu". */
  outside?: InputMaybe<Scalars['ID']['input']>;
  /** States such a period, such as maxDays: 1095. */
  period?: InputMaybe<PeriodWhere>;
  /** Affirmed or denied. */
  polarity?: InputMaybe<Polarity>;
  /** In one of these policies, by slug or global id: ["jsm"]. */
  policy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of these practices, or a narrower one unless exactly is true: SHARE finds SELL too. */
  practice?: InputMaybe<Array<Practice>>;
  /** What the practice is for. A slug or a global id of Purpose: "direct-marketing". */
  purpose?: InputMaybe<Scalars['ID']['input']>;
  /** Who receives the data. A slug or a global id of Recipient: "service-provider". */
  recipient?: InputMaybe<Scalars['ID']['input']>;
  /** The place of the persons to whom alone the statement applies. A slug or a global id of Jurisdiction: "eea". */
  residentsOf?: InputMaybe<Scalars['ID']['input']>;
  /** The right that is granted or denied. A slug or a global id of Right: "erasure". */
  right?: InputMaybe<Scalars['ID']['input']>;
  /** The safeguard under which it happens. A slug or a global id of Safeguard: "standard-contractual-clauses". */
  safeguard?: InputMaybe<Scalars['ID']['input']>;
  /** Quoted in this section, by slug or global id: "jsm/cookies". */
  section?: InputMaybe<Scalars['ID']['input']>;
  /** The measure that protects the data. A slug or a global id of SecurityMeasure: "encryption". */
  securityMeasure?: InputMaybe<Scalars['ID']['input']>;
  /** Where the data comes from. A slug or a global id of DataSource: "employer". */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** The authority that is addressed. A slug or a global id of SupervisoryAuthority: "supervisory-authority". */
  supervisoryAuthority?: InputMaybe<Scalars['ID']['input']>;
  /** Part of a quote, case and accents aside: "cookies". */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The tracking technology that is used. A slug or a global id of Tracker: "cookie". */
  tracker?: InputMaybe<Scalars['ID']['input']>;
  /** The product, feature or channel to which alone the statement applies. A slug or a global id of Service: "newsletter". */
  within?: InputMaybe<Scalars['ID']['input']>;
};

export type AboutTheAtlasQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutTheAtlasQuery = { __typename?: 'Query', about: { __typename?: 'About', engine: EngineKind, corpus: { __typename?: 'Corpus', policies: number, statements: number, affirmations: number, denials: number, kinds: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }> }, vocabulary: { __typename?: 'VocabularySummary', standard: string, standardVersion: string, terms: number }, practices: Array<{ __typename?: 'PracticeDefinition', practice: Practice, broader?: Practice | null }> } };

export type AbroadWithoutRetentionQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type AbroadWithoutRetentionQuery = { __typename?: 'Query', controllers: { __typename?: 'ControllerConnection', totalCount: number, edges: Array<{ __typename?: 'ControllerEdge', node: { __typename?: 'Controller', name: string, establishedIn: { __typename?: 'ControllerJurisdictionConnection', edges: Array<{ __typename?: 'ControllerJurisdictionEdge', node: { __typename?: 'Jurisdiction', name: string }, statements: Array<{ __typename?: 'Statement', evidence: Array<{ __typename?: 'Evidence', quote: string }> }> }> }, stance: { __typename?: 'StanceAnswer', stance: Stance, because: string } } }> } };

export type AnalyticsToolsQueryVariables = Exact<{ [key: string]: never; }>;


export type AnalyticsToolsQuery = { __typename?: 'Query', trackers: { __typename?: 'TrackerConnection', edges: Array<{ __typename?: 'TrackerEdge', node: { __typename?: 'Tracker', name: string, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', node: { __typename?: 'Controller', name: string }, statements: Array<{ __typename?: 'Statement', slug: string }> }> } } }> }, recipients: { __typename?: 'RecipientConnection', edges: Array<{ __typename?: 'RecipientEdge', node: { __typename?: 'Recipient', name: string, statements: { __typename?: 'StatementConnection', edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string, practice: Practice, modality: Modality, by: Array<{ __typename?: 'Recipient', name: string }> } }> } } }> } };

export type AroundACitationQueryVariables = Exact<{
  id?: Scalars['ID']['input'];
  ids?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type AroundACitationQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Commitment', id: string }
    | { __typename?: 'Controller', id: string }
    | { __typename?: 'DataCategory', id: string }
    | { __typename?: 'DataSource', id: string }
    | { __typename?: 'DataSubject', id: string }
    | { __typename?: 'Jurisdiction', id: string }
    | { __typename?: 'Law', id: string }
    | { __typename?: 'LegalBasis', id: string }
    | { __typename?: 'Policy', id: string }
    | { __typename?: 'Purpose', id: string }
    | { __typename?: 'Recipient', id: string }
    | { __typename?: 'Right', id: string }
    | { __typename?: 'Safeguard', id: string }
    | { __typename?: 'Section', id: string }
    | { __typename?: 'SecurityMeasure', id: string }
    | { __typename?: 'Service', id: string }
    | { __typename?: 'Statement', practice: Practice, polarity: Polarity, note?: string | null, id: string }
    | { __typename?: 'SupervisoryAuthority', id: string }
    | { __typename?: 'Tracker', id: string }
   | null, nodes: Array<
    | { __typename?: 'Commitment', id: string }
    | { __typename?: 'Controller', name: string, aliases: Array<string>, id: string }
    | { __typename?: 'DataCategory', id: string }
    | { __typename?: 'DataSource', id: string }
    | { __typename?: 'DataSubject', id: string }
    | { __typename?: 'Jurisdiction', id: string }
    | { __typename?: 'Law', id: string }
    | { __typename?: 'LegalBasis', id: string }
    | { __typename?: 'Policy', id: string }
    | { __typename?: 'Purpose', id: string }
    | { __typename?: 'Recipient', id: string }
    | { __typename?: 'Right', id: string }
    | { __typename?: 'Safeguard', id: string }
    | { __typename?: 'Section', heading?: string | null, level: number, id: string }
    | { __typename?: 'SecurityMeasure', id: string }
    | { __typename?: 'Service', id: string }
    | { __typename?: 'Statement', id: string }
    | { __typename?: 'SupervisoryAuthority', id: string }
    | { __typename?: 'Tracker', id: string }
   | null>, neighbors: { __typename?: 'NeighborConnection', totalCount: number, edges: Array<{ __typename?: 'NeighborEdge', edge: EdgeKind, direction: EdgeDirection, statementCount: number, node:
        | { __typename?: 'Commitment', id: string }
        | { __typename?: 'Controller', id: string }
        | { __typename?: 'DataCategory', id: string }
        | { __typename?: 'DataSource', id: string }
        | { __typename?: 'DataSubject', id: string }
        | { __typename?: 'Jurisdiction', id: string }
        | { __typename?: 'Law', id: string }
        | { __typename?: 'LegalBasis', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'Purpose', id: string }
        | { __typename?: 'Recipient', id: string }
        | { __typename?: 'Right', id: string }
        | { __typename?: 'Safeguard', id: string }
        | { __typename?: 'Section', id: string }
        | { __typename?: 'SecurityMeasure', id: string }
        | { __typename?: 'Service', id: string }
        | { __typename?: 'Statement', id: string }
        | { __typename?: 'SupervisoryAuthority', id: string }
        | { __typename?: 'Tracker', id: string }
       }> } };

export type BasesOfMarketingQueryVariables = Exact<{
  purpose?: InputMaybe<Scalars['ID']['input']>;
}>;


export type BasesOfMarketingQuery = { __typename?: 'Query', purposes: { __typename?: 'PurposeConnection', edges: Array<{ __typename?: 'PurposeEdge', node: { __typename?: 'Purpose', name: string, broader: Array<
          | { __typename?: 'Commitment', name: string }
          | { __typename?: 'DataCategory', name: string }
          | { __typename?: 'DataSource', name: string }
          | { __typename?: 'DataSubject', name: string }
          | { __typename?: 'Jurisdiction', name: string }
          | { __typename?: 'Law', name: string }
          | { __typename?: 'LegalBasis', name: string }
          | { __typename?: 'Purpose', name: string }
          | { __typename?: 'Recipient', name: string }
          | { __typename?: 'Right', name: string }
          | { __typename?: 'Safeguard', name: string }
          | { __typename?: 'SecurityMeasure', name: string }
          | { __typename?: 'Service', name: string }
          | { __typename?: 'SupervisoryAuthority', name: string }
          | { __typename?: 'Tracker', name: string }
        >, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', node: { __typename?: 'Controller', name: string } }> } } }> }, legalBases: { __typename?: 'LegalBasisConnection', edges: Array<{ __typename?: 'LegalBasisEdge', node: { __typename?: 'LegalBasis', name: string, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', practices: Array<Practice>, statementCount: number, node: { __typename?: 'Controller', name: string } }> } } }> } };

export type BeforeAndAfterBrexitQueryVariables = Exact<{
  then?: InputMaybe<Scalars['Date']['input']>;
  now?: InputMaybe<Scalars['Date']['input']>;
}>;


export type BeforeAndAfterBrexitQuery = { __typename?: 'Query', jurisdictions: { __typename?: 'JurisdictionConnection', edges: Array<{ __typename?: 'JurisdictionEdge', node: { __typename?: 'Jurisdiction', name: string, then: Array<
          | { __typename?: 'Commitment', slug: string }
          | { __typename?: 'DataCategory', slug: string }
          | { __typename?: 'DataSource', slug: string }
          | { __typename?: 'DataSubject', slug: string }
          | { __typename?: 'Jurisdiction', slug: string }
          | { __typename?: 'Law', slug: string }
          | { __typename?: 'LegalBasis', slug: string }
          | { __typename?: 'Purpose', slug: string }
          | { __typename?: 'Recipient', slug: string }
          | { __typename?: 'Right', slug: string }
          | { __typename?: 'Safeguard', slug: string }
          | { __typename?: 'SecurityMeasure', slug: string }
          | { __typename?: 'Service', slug: string }
          | { __typename?: 'SupervisoryAuthority', slug: string }
          | { __typename?: 'Tracker', slug: string }
        >, now: Array<
          | { __typename?: 'Commitment', slug: string }
          | { __typename?: 'DataCategory', slug: string }
          | { __typename?: 'DataSource', slug: string }
          | { __typename?: 'DataSubject', slug: string }
          | { __typename?: 'Jurisdiction', slug: string }
          | { __typename?: 'Law', slug: string }
          | { __typename?: 'LegalBasis', slug: string }
          | { __typename?: 'Purpose', slug: string }
          | { __typename?: 'Recipient', slug: string }
          | { __typename?: 'Right', slug: string }
          | { __typename?: 'Safeguard', slug: string }
          | { __typename?: 'SecurityMeasure', slug: string }
          | { __typename?: 'Service', slug: string }
          | { __typename?: 'SupervisoryAuthority', slug: string }
          | { __typename?: 'Tracker', slug: string }
        > } }> }, then: { __typename?: 'StanceAnswerConnection', edges: Array<{ __typename?: 'StanceAnswerEdge', node: { __typename?: 'StanceAnswer', asOf: string, stance: Stance, because: string } }> }, now: { __typename?: 'StanceAnswerConnection', edges: Array<{ __typename?: 'StanceAnswerEdge', node: { __typename?: 'StanceAnswer', asOf: string, stance: Stance, because: string } }> } };

export type DataFromOthersQueryVariables = Exact<{ [key: string]: never; }>;


export type DataFromOthersQuery = { __typename?: 'Query', dataSources: { __typename?: 'DataSourceConnection', edges: Array<{ __typename?: 'DataSourceEdge', node: { __typename?: 'DataSource', name: string, statements: { __typename?: 'StatementConnection', edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string, modality: Modality, data: Array<{ __typename?: 'DataCategory', name: string }>, purposes: Array<{ __typename?: 'Purpose', name: string }> } }> } } }> } };

export type DataOfACompanyQueryVariables = Exact<{
  company?: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type DataOfACompanyQuery = { __typename?: 'Query', controller?: { __typename?: 'Controller', name: string, dataCategories: { __typename?: 'ControllerDataCategoryConnection', totalCount: number, edges: Array<{ __typename?: 'ControllerDataCategoryEdge', statementCount: number, node: { __typename?: 'DataCategory', name: string } }> }, dataSources: { __typename?: 'ControllerDataSourceConnection', edges: Array<{ __typename?: 'ControllerDataSourceEdge', statementCount: number, node: { __typename?: 'DataSource', name: string } }> }, dataSubjects: { __typename?: 'ControllerDataSubjectConnection', edges: Array<{ __typename?: 'ControllerDataSubjectEdge', node: { __typename?: 'DataSubject', name: string } }> }, services: { __typename?: 'ControllerServiceConnection', totalCount: number, edges: Array<{ __typename?: 'ControllerServiceEdge', node: { __typename?: 'Service', name: string } }> }, trackers: { __typename?: 'ControllerTrackerConnection', edges: Array<{ __typename?: 'ControllerTrackerEdge', node: { __typename?: 'Tracker', name: string } }> }, purposes: { __typename?: 'ControllerPurposeConnection', totalCount: number, edges: Array<{ __typename?: 'ControllerPurposeEdge', node: { __typename?: 'Purpose', name: string } }> }, recipients: { __typename?: 'ControllerRecipientConnection', edges: Array<{ __typename?: 'ControllerRecipientEdge', practices: Array<Practice>, node: { __typename?: 'Recipient', name: string } }> }, jurisdictions: { __typename?: 'ControllerJurisdictionConnection', edges: Array<{ __typename?: 'ControllerJurisdictionEdge', node: { __typename?: 'Jurisdiction', name: string } }> } } | null };

export type DataOfChildrenQueryVariables = Exact<{ [key: string]: never; }>;


export type DataOfChildrenQuery = { __typename?: 'Query', dataSubjects: { __typename?: 'DataSubjectConnection', edges: Array<{ __typename?: 'DataSubjectEdge', node: { __typename?: 'DataSubject', name: string, statements: { __typename?: 'StatementConnection', edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', condition?: string | null, policy: { __typename?: 'Policy', slug: string }, evidence: Array<{ __typename?: 'Evidence', quote: string }>, exempts: Array<{ __typename?: 'Statement', slug: string, modality: Modality, legalBases: Array<{ __typename?: 'LegalBasis', name: string }> }> } }> } } }> } };

export type EncryptionQueryVariables = Exact<{ [key: string]: never; }>;


export type EncryptionQuery = { __typename?: 'Query', stances: { __typename?: 'StanceAnswerConnection', edges: Array<{ __typename?: 'StanceAnswerEdge', node: { __typename?: 'StanceAnswer', stance: Stance, basis?: StanceBasis | null, because: string, controller: { __typename?: 'Controller', name: string }, matched: Array<
          | { __typename?: 'Commitment', name: string }
          | { __typename?: 'DataCategory', name: string }
          | { __typename?: 'DataSource', name: string }
          | { __typename?: 'DataSubject', name: string }
          | { __typename?: 'Jurisdiction', name: string }
          | { __typename?: 'Law', name: string }
          | { __typename?: 'LegalBasis', name: string }
          | { __typename?: 'Purpose', name: string }
          | { __typename?: 'Recipient', name: string }
          | { __typename?: 'Right', name: string }
          | { __typename?: 'Safeguard', name: string }
          | { __typename?: 'SecurityMeasure', name: string }
          | { __typename?: 'Service', name: string }
          | { __typename?: 'SupervisoryAuthority', name: string }
          | { __typename?: 'Tracker', name: string }
        >, affirming: Array<{ __typename?: 'Statement', slug: string, within: Array<{ __typename?: 'Service', name: string }> }>, denying: Array<{ __typename?: 'Statement', slug: string, data: Array<{ __typename?: 'DataCategory', name: string }> }> } }> }, securityMeasures: { __typename?: 'SecurityMeasureConnection', edges: Array<{ __typename?: 'SecurityMeasureEdge', node: { __typename?: 'SecurityMeasure', name: string, broader: Array<
          | { __typename?: 'Commitment', name: string }
          | { __typename?: 'DataCategory', name: string }
          | { __typename?: 'DataSource', name: string }
          | { __typename?: 'DataSubject', name: string }
          | { __typename?: 'Jurisdiction', name: string }
          | { __typename?: 'Law', name: string }
          | { __typename?: 'LegalBasis', name: string }
          | { __typename?: 'Purpose', name: string }
          | { __typename?: 'Recipient', name: string }
          | { __typename?: 'Right', name: string }
          | { __typename?: 'Safeguard', name: string }
          | { __typename?: 'SecurityMeasure', name: string }
          | { __typename?: 'Service', name: string }
          | { __typename?: 'SupervisoryAuthority', name: string }
          | { __typename?: 'Tracker', name: string }
        > } }> } };

export type HowCompletelyReadQueryVariables = Exact<{ [key: string]: never; }>;


export type HowCompletelyReadQuery = { __typename?: 'Query', about: { __typename?: 'About', corpus: { __typename?: 'Corpus', facts: number, readings: Array<{ __typename?: 'PolicyReading', complete: boolean, characters: number, stated: number, nothingStated: number, forgotten: number, statements: number, denials: number, facts: number, policy: { __typename?: 'Policy', slug: string }, kinds: Array<{ __typename?: 'KindReading', kind: NodeKind, facts: number, agreed?: number | null, compared?: number | null }> }> } } };

export type HowLongDataIsKeptQueryVariables = Exact<{
  longest?: InputMaybe<Scalars['Int']['input']>;
}>;


export type HowLongDataIsKeptQuery = { __typename?: 'Query', statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', modality: Modality, condition?: string | null, controller: { __typename?: 'Controller', name: string }, period?: { __typename?: 'Period', duration?: string | null, bound?: PeriodBound | null, days?: number | null, criterion?: string | null } | null, evidence: Array<{ __typename?: 'Evidence', quote: string }> } }> } };

export type ImpliedConsentQueryVariables = Exact<{ [key: string]: never; }>;


export type ImpliedConsentQuery = { __typename?: 'Query', statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', practice: Practice, modality: Modality, condition?: string | null, controller: { __typename?: 'Controller', name: string }, evidence: Array<{ __typename?: 'Evidence', quote: string }> } }> }, legalBasis?: { __typename?: 'LegalBasis', controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', practices: Array<Practice>, statementCount: number, node: { __typename?: 'Controller', name: string } }> } } | null };

export type IpAddressesQueryVariables = Exact<{
  data?: Scalars['String']['input'];
  same?: Scalars['ID']['input'];
}>;


export type IpAddressesQuery = { __typename?: 'Query', dataCategory?: { __typename?: 'DataCategory', name: string, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', practices: Array<Practice>, statementCount: number, node: { __typename?: 'Controller', name: string } }> } } | null, purposes: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', practice: Practice, polarity: Polarity, controller: { __typename?: 'Controller', name: string }, purposes: Array<{ __typename?: 'Purpose', name: string }> } }> }, others: { __typename?: 'StatementConnection', edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string, modality: Modality, evidence: Array<{ __typename?: 'Evidence', quote: string }> } }> } };

export type KindsOfCookiesQueryVariables = Exact<{ [key: string]: never; }>;


export type KindsOfCookiesQuery = { __typename?: 'Query', trackers: { __typename?: 'TrackerConnection', edges: Array<{ __typename?: 'TrackerEdge', node: { __typename?: 'Tracker', name: string, broader: Array<
          | { __typename?: 'Commitment', name: string }
          | { __typename?: 'DataCategory', name: string }
          | { __typename?: 'DataSource', name: string }
          | { __typename?: 'DataSubject', name: string }
          | { __typename?: 'Jurisdiction', name: string }
          | { __typename?: 'Law', name: string }
          | { __typename?: 'LegalBasis', name: string }
          | { __typename?: 'Purpose', name: string }
          | { __typename?: 'Recipient', name: string }
          | { __typename?: 'Right', name: string }
          | { __typename?: 'Safeguard', name: string }
          | { __typename?: 'SecurityMeasure', name: string }
          | { __typename?: 'Service', name: string }
          | { __typename?: 'SupervisoryAuthority', name: string }
          | { __typename?: 'Tracker', name: string }
        >, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', node: { __typename?: 'Controller', slug: string } }> } } }> }, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', modality: Modality, controller: { __typename?: 'Controller', slug: string }, by: Array<{ __typename?: 'Recipient', name: string }>, trackers: Array<{ __typename?: 'Tracker', name: string }>, purposes: Array<{ __typename?: 'Purpose', name: string }> } }> } };

export type MarketingDeniedQueryVariables = Exact<{
  purpose?: InputMaybe<Scalars['ID']['input']>;
}>;


export type MarketingDeniedQuery = { __typename?: 'Query', statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', condition?: string | null, controller: { __typename?: 'Controller', name: string }, by: Array<{ __typename?: 'Recipient', name: string }>, data: Array<{ __typename?: 'DataCategory', name: string }>, residentsOf: Array<{ __typename?: 'Jurisdiction', name: string }> } }> } };

export type NamedRecipientsQueryVariables = Exact<{ [key: string]: never; }>;


export type NamedRecipientsQuery = { __typename?: 'Query', recipients: { __typename?: 'RecipientConnection', edges: Array<{ __typename?: 'RecipientEdge', node: { __typename?: 'Recipient', name: string, broader: Array<
          | { __typename?: 'Commitment', name: string }
          | { __typename?: 'DataCategory', name: string }
          | { __typename?: 'DataSource', name: string }
          | { __typename?: 'DataSubject', name: string }
          | { __typename?: 'Jurisdiction', name: string }
          | { __typename?: 'Law', name: string }
          | { __typename?: 'LegalBasis', name: string }
          | { __typename?: 'Purpose', name: string }
          | { __typename?: 'Recipient', name: string }
          | { __typename?: 'Right', name: string }
          | { __typename?: 'Safeguard', name: string }
          | { __typename?: 'SecurityMeasure', name: string }
          | { __typename?: 'Service', name: string }
          | { __typename?: 'SupervisoryAuthority', name: string }
          | { __typename?: 'Tracker', name: string }
        >, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', practices: Array<Practice>, statementCount: number, node: { __typename?: 'Controller', name: string } }> } } }> }, dataSources: { __typename?: 'DataSourceConnection', edges: Array<{ __typename?: 'DataSourceEdge', node: { __typename?: 'DataSource', name: string, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', statementCount: number, node: { __typename?: 'Controller', name: string } }> } } }> } };

export type OutsideTheEuQueryVariables = Exact<{ [key: string]: never; }>;


export type OutsideTheEuQuery = { __typename?: 'Query', stances: { __typename?: 'StanceAnswerConnection', counts: { __typename?: 'StanceCounts', affirmed: number, denied: number, mixed: number, silent: number }, edges: Array<{ __typename?: 'StanceAnswerEdge', node: { __typename?: 'StanceAnswer', stance: Stance, basis?: StanceBasis | null, because: string, controller: { __typename?: 'Controller', name: string }, evidence: Array<{ __typename?: 'Evidence', quote: string, section?: { __typename?: 'Section', heading?: string | null } | null }> } }> } };

export type PromisedRepliesQueryVariables = Exact<{ [key: string]: never; }>;


export type PromisedRepliesQuery = { __typename?: 'Query', commitments: { __typename?: 'CommitmentConnection', edges: Array<{ __typename?: 'CommitmentEdge', node: { __typename?: 'Commitment', name: string, promised: { __typename?: 'StatementConnection', edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', condition?: string | null, controller: { __typename?: 'Controller', name: string }, period?: { __typename?: 'Period', days?: number | null } | null } }> }, refused: { __typename?: 'StatementConnection', edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string } }> } } }> } };

export type PromisesOfACompanyQueryVariables = Exact<{
  company?: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PromisesOfACompanyQuery = { __typename?: 'Query', controller?: { __typename?: 'Controller', name: string, establishedIn: { __typename?: 'ControllerJurisdictionConnection', edges: Array<{ __typename?: 'ControllerJurisdictionEdge', node: { __typename?: 'Jurisdiction', name: string } }> }, laws: { __typename?: 'ControllerLawConnection', edges: Array<{ __typename?: 'ControllerLawEdge', node: { __typename?: 'Law', name: string } }> }, supervisoryAuthorities: { __typename?: 'ControllerSupervisoryAuthorityConnection', edges: Array<{ __typename?: 'ControllerSupervisoryAuthorityEdge', node: { __typename?: 'SupervisoryAuthority', name: string } }> }, legalBases: { __typename?: 'ControllerLegalBasisConnection', edges: Array<{ __typename?: 'ControllerLegalBasisEdge', node: { __typename?: 'LegalBasis', name: string } }> }, rights: { __typename?: 'ControllerRightConnection', totalCount: number, edges: Array<{ __typename?: 'ControllerRightEdge', node: { __typename?: 'Right', name: string } }> }, commitments: { __typename?: 'ControllerCommitmentConnection', totalCount: number, edges: Array<{ __typename?: 'ControllerCommitmentEdge', node: { __typename?: 'Commitment', name: string } }> }, safeguards: { __typename?: 'ControllerSafeguardConnection', edges: Array<{ __typename?: 'ControllerSafeguardEdge', node: { __typename?: 'Safeguard', name: string } }> }, securityMeasures: { __typename?: 'ControllerSecurityMeasureConnection', totalCount: number, edges: Array<{ __typename?: 'ControllerSecurityMeasureEdge', node: { __typename?: 'SecurityMeasure', name: string } }> } } | null };

export type PurposesWithoutDataQueryVariables = Exact<{
  companies?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type PurposesWithoutDataQuery = { __typename?: 'Query', controllers: { __typename?: 'ControllerConnection', edges: Array<{ __typename?: 'ControllerEdge', node: { __typename?: 'Controller', name: string, purposeAlone: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string, purposes: Array<{ __typename?: 'Purpose', name: string }> } }> }, dataAlone: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string, evidence: Array<{ __typename?: 'Evidence', quote: string }> } }> } } }> } };

export type ReadAPolicyQueryVariables = Exact<{
  policy?: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReadAPolicyQuery = { __typename?: 'Query', policy?: { __typename?: 'Policy', title: string, language: string, lastUpdated?: string | null, controller: { __typename?: 'Controller', name: string }, sections: { __typename?: 'SectionConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'SectionEdge', node: { __typename?: 'Section', heading?: string | null, level: number, statements: { __typename?: 'StatementConnection', edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string, practice: Practice, evidence: Array<{ __typename?: 'Evidence', quote: string, start: number, prefix: string, suffix: string }> } }> } } }> } } | null };

export type RecordedConversationsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordedConversationsQuery = { __typename?: 'Query', dataCategories: { __typename?: 'DataCategoryConnection', edges: Array<{ __typename?: 'DataCategoryEdge', node: { __typename?: 'DataCategory', name: string, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', node: { __typename?: 'Controller', name: string }, statements: Array<{ __typename?: 'Statement', modality: Modality, purposes: Array<{ __typename?: 'Purpose', name: string }>, dataSubjects: Array<{ __typename?: 'DataSubject', name: string }>, evidence: Array<{ __typename?: 'Evidence', quote: string }> }> }> } } }> }, services: { __typename?: 'ServiceConnection', edges: Array<{ __typename?: 'ServiceEdge', node: { __typename?: 'Service', name: string, statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string } }> } } }> } };

export type RightsAndComplaintsQueryVariables = Exact<{
  rights?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type RightsAndComplaintsQuery = { __typename?: 'Query', rights: { __typename?: 'RightConnection', edges: Array<{ __typename?: 'RightEdge', node: { __typename?: 'Right', name: string, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', node: { __typename?: 'Controller', name: string }, statements: Array<{ __typename?: 'Statement', condition?: string | null, data: Array<{ __typename?: 'DataCategory', name: string }>, within: Array<{ __typename?: 'Service', name: string }>, residentsOf: Array<{ __typename?: 'Jurisdiction', name: string }> }> }> } } }> }, supervisoryAuthorities: { __typename?: 'SupervisoryAuthorityConnection', edges: Array<{ __typename?: 'SupervisoryAuthorityEdge', node: { __typename?: 'SupervisoryAuthority', name: string, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', node: { __typename?: 'Controller', name: string } }> } } }> } };

export type RightsOfSomeQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type RightsOfSomeQuery = { __typename?: 'Query', statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string, rights: Array<{ __typename?: 'Right', name: string }>, residentsOf: Array<{ __typename?: 'Jurisdiction', name: string }> } }> }, area: { __typename?: 'StanceAnswerConnection', counts: { __typename?: 'StanceCounts', affirmed: number, silent: number } }, states: { __typename?: 'StanceAnswerConnection', edges: Array<{ __typename?: 'StanceAnswerEdge', node: { __typename?: 'StanceAnswer', stance: Stance, because: string, controller: { __typename?: 'Controller', name: string } } }> } };

export type SharingOnConsentQueryVariables = Exact<{ [key: string]: never; }>;


export type SharingOnConsentQuery = { __typename?: 'Query', statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', condition?: string | null, controller: { __typename?: 'Controller', name: string }, recipients: Array<{ __typename?: 'Recipient', name: string }>, legalBases: Array<{ __typename?: 'LegalBasis', name: string }> } }> } };

export type TransferToolsQueryVariables = Exact<{ [key: string]: never; }>;


export type TransferToolsQuery = { __typename?: 'Query', laws: { __typename?: 'LawConnection', edges: Array<{ __typename?: 'LawEdge', node: { __typename?: 'Law', name: string, closeTo?: string | null, statements: { __typename?: 'StatementConnection', edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string, condition?: string | null, evidence: Array<{ __typename?: 'Evidence', quote: string }> } }> } } }> }, safeguards: { __typename?: 'SafeguardConnection', edges: Array<{ __typename?: 'SafeguardEdge', node: { __typename?: 'Safeguard', name: string, iri?: string | null, controllers: { __typename?: 'ConceptControllerConnection', edges: Array<{ __typename?: 'ConceptControllerEdge', practices: Array<Practice>, node: { __typename?: 'Controller', name: string } }> } } }> } };

export type WhatAllCollectQueryVariables = Exact<{
  kinds?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type WhatAllCollectQuery = { __typename?: 'Query', dataCategories: { __typename?: 'DataCategoryConnection', edges: Array<{ __typename?: 'DataCategoryEdge', node: { __typename?: 'DataCategory', name: string, controllers: { __typename?: 'ConceptControllerConnection', totalCount: number, edges: Array<{ __typename?: 'ConceptControllerEdge', node: { __typename?: 'Controller', slug: string } }> } } }> } };

export type WhatEmployersTellQueryVariables = Exact<{
  company?: Scalars['String']['input'];
}>;


export type WhatEmployersTellQuery = { __typename?: 'Query', controller?: { __typename?: 'Controller', name: string, told: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string, modality: Modality, condition?: string | null, data: Array<{ __typename?: 'DataCategory', name: string }>, purposes: Array<{ __typename?: 'Purpose', name: string }> } }> }, tells: { __typename?: 'StatementConnection', edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', slug: string, modality: Modality, condition?: string | null, evidence: Array<{ __typename?: 'Evidence', quote: string }> } }> } } | null };

export type WhereWordsStandQueryVariables = Exact<{
  text?: Scalars['String']['input'];
}>;


export type WhereWordsStandQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, edges: Array<{ __typename?: 'SearchEdge', match: SearchMatch, name?: string | null, node:
        | { __typename?: 'Commitment', id: string }
        | { __typename?: 'Controller', id: string }
        | { __typename?: 'DataCategory', id: string }
        | { __typename?: 'DataSource', id: string }
        | { __typename?: 'DataSubject', id: string }
        | { __typename?: 'Jurisdiction', id: string }
        | { __typename?: 'Law', id: string }
        | { __typename?: 'LegalBasis', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'Purpose', id: string }
        | { __typename?: 'Recipient', id: string }
        | { __typename?: 'Right', id: string }
        | { __typename?: 'Safeguard', id: string }
        | { __typename?: 'Section', id: string }
        | { __typename?: 'SecurityMeasure', id: string }
        | { __typename?: 'Service', id: string }
        | { __typename?: 'Statement', id: string }
        | { __typename?: 'SupervisoryAuthority', id: string }
        | { __typename?: 'Tracker', id: string }
      , evidence?: { __typename?: 'Evidence', quote: string, prefix: string, suffix: string, section?: { __typename?: 'Section', heading?: string | null, policy: { __typename?: 'Policy', slug: string } } | null } | null }> } };

export type WhoAnswersQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAnswersQuery = { __typename?: 'Query', policies: { __typename?: 'PolicyConnection', edges: Array<{ __typename?: 'PolicyEdge', node: { __typename?: 'Policy', title: string, controller: { __typename?: 'Controller', name: string }, statements: { __typename?: 'StatementConnection', edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', identity?: { __typename?: 'Identity', kind: IdentityKind, value: string } | null } }> } } }> } };

export type WhoSellsDataQueryVariables = Exact<{
  stance?: InputMaybe<Array<Stance> | Stance>;
}>;


export type WhoSellsDataQuery = { __typename?: 'Query', stances: { __typename?: 'StanceAnswerConnection', edges: Array<{ __typename?: 'StanceAnswerEdge', node: { __typename?: 'StanceAnswer', stance: Stance, because: string, conditions: Array<string>, controller: { __typename?: 'Controller', name: string }, limits: Array<{ __typename?: 'Limit', role: StatementRole, name: string, concept:
            | { __typename?: 'Commitment', id: string }
            | { __typename?: 'DataCategory', id: string }
            | { __typename?: 'DataSource', id: string }
            | { __typename?: 'DataSubject', id: string }
            | { __typename?: 'Jurisdiction', id: string }
            | { __typename?: 'Law', id: string }
            | { __typename?: 'LegalBasis', id: string }
            | { __typename?: 'Purpose', id: string }
            | { __typename?: 'Recipient', id: string }
            | { __typename?: 'Right', id: string }
            | { __typename?: 'Safeguard', id: string }
            | { __typename?: 'SecurityMeasure', id: string }
            | { __typename?: 'Service', id: string }
            | { __typename?: 'SupervisoryAuthority', id: string }
            | { __typename?: 'Tracker', id: string }
           }>, asides: Array<{ __typename?: 'Statement', slug: string }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AboutTheAtlasDocument = new TypedDocumentString(`
    query AboutTheAtlas {
  about {
    engine
    corpus {
      policies
      statements
      affirmations
      denials
      kinds {
        kind
        count
      }
    }
    vocabulary {
      standard
      standardVersion
      terms
    }
    practices {
      practice
      broader
    }
  }
}
    `, {"hash":"66e598c0f115fa46817ce54d4afd7e7a4b17c018ca8aedec05f96caaa07a99c8"}) as unknown as TypedDocumentString<AboutTheAtlasQuery, AboutTheAtlasQueryVariables>;
export const AbroadWithoutRetentionDocument = new TypedDocumentString(`
    query AbroadWithoutRetention($asOf: Date = "2026-11-22") {
  controllers(
    where: {or: [{establishedOutside: "eu", asOf: $asOf}, {says: [{claim: {practice: SHARE, outside: "eu"}, asOf: $asOf}]}], not: {says: [{claim: {practice: RETAIN}, stance: [AFFIRMED, MIXED, DENIED], asOf: $asOf}]}}
    orderBy: NAME_DESC
    first: 10
  ) {
    totalCount
    edges {
      node {
        name
        establishedIn(first: 3) {
          edges {
            node {
              name
            }
            statements(first: 1) {
              evidence {
                quote
              }
            }
          }
        }
        stance(claim: {practice: RETAIN}, asOf: $asOf) {
          stance
          because
        }
      }
    }
  }
}
    `, {"hash":"b8c15180cfae45b1ef76d6fcb2cccf3ba2a1010bbea3fbe26c96a2dea3eaaa74"}) as unknown as TypedDocumentString<AbroadWithoutRetentionQuery, AbroadWithoutRetentionQueryVariables>;
export const AnalyticsToolsDocument = new TypedDocumentString(`
    query AnalyticsTools {
  trackers(
    where: {within: "analytics-tool", not: {slug: ["analytics-tool"]}}
    first: 5
  ) {
    edges {
      node {
        name
        controllers(first: 5) {
          edges {
            node {
              name
            }
            statements(first: 1) {
              slug
            }
          }
        }
      }
    }
  }
  recipients(where: {within: "analytics-provider"}, first: 5) {
    edges {
      node {
        name
        statements(roles: [RECIPIENT, BY], includeNarrower: false, first: 3) {
          edges {
            node {
              slug
              practice
              modality
              by {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"ed18be020706132ffd3a5cb09bf31434ed758fe2294dcaea791edd8cbcd7473e"}) as unknown as TypedDocumentString<AnalyticsToolsQuery, AnalyticsToolsQueryVariables>;
export const AroundACitationDocument = new TypedDocumentString(`
    query AroundACitation($id: ID! = "Statement:jet-info/no-disclosure", $ids: [ID!]! = ["Section:jet-info/sharing", "Controller:jet-info", "Policy:nobody"]) {
  node(id: $id) {
    id
    ... on Statement {
      practice
      polarity
      note
    }
  }
  nodes(ids: $ids) {
    id
    ... on Section {
      heading
      level
    }
    ... on Controller {
      name
      aliases
    }
  }
  neighbors(id: $id, edges: [ABOUT, EXEMPTS, QUOTED_IN], first: 10) {
    totalCount
    edges {
      edge
      direction
      statementCount
      node {
        id
      }
    }
  }
}
    `, {"hash":"13c3463631ab90955a53deb34e29887d9742e8d5d2b7402946c39eee3effa557"}) as unknown as TypedDocumentString<AroundACitationQuery, AroundACitationQueryVariables>;
export const BasesOfMarketingDocument = new TypedDocumentString(`
    query BasesOfMarketing($purpose: ID = "direct-marketing") {
  purposes(where: {within: $purpose}, first: 10) {
    edges {
      node {
        name
        broader {
          name
        }
        controllers(includeNarrower: false, first: 5) {
          edges {
            node {
              name
            }
          }
        }
      }
    }
  }
  legalBases(orderBy: NAME_DESC, first: 10) {
    edges {
      node {
        name
        controllers(first: 5) {
          edges {
            node {
              name
            }
            practices
            statementCount
          }
        }
      }
    }
  }
}
    `, {"hash":"9c88a9db679d8358a2d2ed12e138cd3765322a0986411dc41731b8d91703d227"}) as unknown as TypedDocumentString<BasesOfMarketingQuery, BasesOfMarketingQueryVariables>;
export const BeforeAndAfterBrexitDocument = new TypedDocumentString(`
    query BeforeAndAfterBrexit($then: Date = "2019-06-30", $now: Date = "2026-11-22") {
  jurisdictions(where: {slug: ["ch", "fr", "gb"]}, first: 5) {
    edges {
      node {
        name
        then: broader(asOf: $then) {
          slug
        }
        now: broader(asOf: $now) {
          slug
        }
      }
    }
  }
  then: stances(
    claim: {practice: SHARE, in: "gb"}
    controllers: ["jsm"]
    asOf: $then
    first: 1
  ) {
    edges {
      node {
        asOf
        stance
        because
      }
    }
  }
  now: stances(
    claim: {practice: SHARE, in: "gb"}
    controllers: ["jsm"]
    asOf: $now
    first: 1
  ) {
    edges {
      node {
        asOf
        stance
        because
      }
    }
  }
}
    `, {"hash":"553c4252ae1cfec13b1ba60b2c4e01673eee77ae5399996335bc6cce7f8c5d48"}) as unknown as TypedDocumentString<BeforeAndAfterBrexitQuery, BeforeAndAfterBrexitQueryVariables>;
export const DataFromOthersDocument = new TypedDocumentString(`
    query DataFromOthers {
  dataSources(where: {or: [{slug: ["employer"]}, {text: "broker"}]}, first: 5) {
    edges {
      node {
        name
        statements(practice: [OBTAIN], first: 3) {
          edges {
            node {
              slug
              modality
              data {
                name
              }
              purposes {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"18eb9bfc42a407cdb282cec3f61828d45286434679ef37e78e7d8c0c8a4e33bf"}) as unknown as TypedDocumentString<DataFromOthersQuery, DataFromOthersQueryVariables>;
export const DataOfACompanyDocument = new TypedDocumentString(`
    query DataOfACompany($company: String! = "jema", $first: Int = 2) {
  controller(slug: $company) {
    name
    dataCategories(practice: [COLLECT], first: $first) {
      totalCount
      edges {
        node {
          name
        }
        statementCount
      }
    }
    dataSources(first: $first) {
      edges {
        node {
          name
        }
        statementCount
      }
    }
    dataSubjects(first: $first) {
      edges {
        node {
          name
        }
      }
    }
    services(first: $first) {
      totalCount
      edges {
        node {
          name
        }
      }
    }
    trackers(first: $first) {
      edges {
        node {
          name
        }
      }
    }
    purposes(practice: [SHARE], first: $first) {
      totalCount
      edges {
        node {
          name
        }
      }
    }
    recipients(first: $first) {
      edges {
        node {
          name
        }
        practices
      }
    }
    jurisdictions(practice: [STORE], first: $first) {
      edges {
        node {
          name
        }
      }
    }
  }
}
    `, {"hash":"6e4bafc2e129adbffb6d6f9317bd4b5b2d67aa87973c2410032e58e4fff91092"}) as unknown as TypedDocumentString<DataOfACompanyQuery, DataOfACompanyQueryVariables>;
export const DataOfChildrenDocument = new TypedDocumentString(`
    query DataOfChildren {
  dataSubjects(where: {within: "child"}, first: 5) {
    edges {
      node {
        name
        statements(
          practice: [COLLECT]
          polarity: DENIED
          includeNarrower: false
          first: 5
        ) {
          edges {
            node {
              policy {
                slug
              }
              condition
              evidence {
                quote
              }
              exempts {
                slug
                modality
                legalBases {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"08aaf7d4e30dff57db2a3bd8f237b361b90fd42126aa6e0c4c223427c7832ba4"}) as unknown as TypedDocumentString<DataOfChildrenQuery, DataOfChildrenQueryVariables>;
export const EncryptionDocument = new TypedDocumentString(`
    query Encryption {
  stances(
    claim: {practice: PROTECT, securityMeasure: "encryption"}
    stance: [AFFIRMED, MIXED, DENIED]
    asOf: "2026-11-22"
    first: 5
  ) {
    edges {
      node {
        controller {
          name
        }
        stance
        basis
        because
        matched(first: 3) {
          name
        }
        affirming(first: 3) {
          slug
          within {
            name
          }
        }
        denying(first: 3) {
          slug
          data {
            name
          }
        }
      }
    }
  }
  securityMeasures(where: {within: "encryption"}, first: 5) {
    edges {
      node {
        name
        broader {
          name
        }
      }
    }
  }
}
    `, {"hash":"0dedcf617441d4649ea355ccdeb7c2d09b9a3cbd946c9a25e934adf133f36772"}) as unknown as TypedDocumentString<EncryptionQuery, EncryptionQueryVariables>;
export const HowCompletelyReadDocument = new TypedDocumentString(`
    query HowCompletelyRead {
  about {
    corpus {
      facts
      readings {
        policy {
          slug
        }
        complete
        characters
        stated
        nothingStated
        forgotten
        statements
        denials
        facts
        kinds {
          kind
          facts
          agreed
          compared
        }
      }
    }
  }
}
    `, {"hash":"bd55e7a12f566b4930c60909ef27d68884a5482d658a57d5804bc2103a42dd72"}) as unknown as TypedDocumentString<HowCompletelyReadQuery, HowCompletelyReadQueryVariables>;
export const HowLongDataIsKeptDocument = new TypedDocumentString(`
    query HowLongDataIsKept($longest: Int = 2555) {
  statements(
    where: {practice: [RETAIN], or: [{period: {maxDays: $longest}}, {period: {bound: INDEFINITE}}]}
    orderBy: TEXT
    first: 10
  ) {
    totalCount
    edges {
      node {
        controller {
          name
        }
        modality
        condition
        period {
          duration
          bound
          days
          criterion
        }
        evidence {
          quote
        }
      }
    }
  }
}
    `, {"hash":"59d8f5f3a8e311179655a6c86fe30cc97db6049785350905f8380b2615d4e92b"}) as unknown as TypedDocumentString<HowLongDataIsKeptQuery, HowLongDataIsKeptQueryVariables>;
export const ImpliedConsentDocument = new TypedDocumentString(`
    query ImpliedConsent {
  statements(where: {legalBasis: "implied-consent"}, first: 5) {
    totalCount
    edges {
      node {
        controller {
          name
        }
        practice
        modality
        condition
        evidence {
          quote
        }
      }
    }
  }
  legalBasis(slug: "explicit-consent") {
    controllers(first: 5) {
      edges {
        node {
          name
        }
        practices
        statementCount
      }
    }
  }
}
    `, {"hash":"3b4d34023602b242b3881e2e7811f4a513cb764f0fd2481d7a780af0926a0e9a"}) as unknown as TypedDocumentString<ImpliedConsentQuery, ImpliedConsentQueryVariables>;
export const IpAddressesDocument = new TypedDocumentString(`
    query IpAddresses($data: String! = "ip-address", $same: ID! = "ip-address") {
  dataCategory(slug: $data) {
    name
    controllers(first: 5) {
      edges {
        node {
          name
        }
        practices
        statementCount
      }
    }
  }
  purposes: statements(where: {data: $same, has: [PURPOSE]}, first: 12) {
    totalCount
    edges {
      node {
        controller {
          name
        }
        practice
        polarity
        purposes {
          name
        }
      }
    }
  }
  others: statements(where: {data: $same, has: [BY]}, first: 3) {
    edges {
      node {
        slug
        modality
        evidence {
          quote
        }
      }
    }
  }
}
    `, {"hash":"a323aa5e10b74c59a3b1ea6693e8a15ee1bf42cf9368534cf88cc4fec509feeb"}) as unknown as TypedDocumentString<IpAddressesQuery, IpAddressesQueryVariables>;
export const KindsOfCookiesDocument = new TypedDocumentString(`
    query KindsOfCookies {
  trackers(where: {within: "cookie", not: {slug: ["cookie"]}}, first: 10) {
    edges {
      node {
        name
        broader {
          name
        }
        controllers(includeNarrower: false, first: 5) {
          edges {
            node {
              slug
            }
          }
        }
      }
    }
  }
  statements(
    where: {tracker: "cookie", not: {tracker: "cookie", exactly: true}, has: [PURPOSE]}
    first: 10
  ) {
    totalCount
    edges {
      node {
        controller {
          slug
        }
        modality
        by {
          name
        }
        trackers {
          name
        }
        purposes {
          name
        }
      }
    }
  }
}
    `, {"hash":"631241604502b6338e7b45389bb905475bc9974ac5db60bc13be369da1014eb4"}) as unknown as TypedDocumentString<KindsOfCookiesQuery, KindsOfCookiesQueryVariables>;
export const MarketingDeniedDocument = new TypedDocumentString(`
    query MarketingDenied($purpose: ID = "marketing") {
  statements(where: {purpose: $purpose, polarity: DENIED}, first: 10) {
    totalCount
    edges {
      node {
        controller {
          name
        }
        by {
          name
        }
        data {
          name
        }
        residentsOf {
          name
        }
        condition
      }
    }
  }
}
    `, {"hash":"e8862e36ea44ae877bbd46a067004f3215591dab3e9a863cc8a228222a8c9d5c"}) as unknown as TypedDocumentString<MarketingDeniedQuery, MarketingDeniedQueryVariables>;
export const NamedRecipientsDocument = new TypedDocumentString(`
    query NamedRecipients {
  recipients(
    where: {or: [{within: "advertising-partner"}, {within: "analytics-provider"}, {slug: ["cet-power-group", "facebook"]}], not: {slug: ["advertising-partner", "advertising-network", "analytics-provider"]}}
    first: 10
  ) {
    edges {
      node {
        name
        broader {
          name
        }
        controllers(roles: [RECIPIENT, BY], first: 5) {
          edges {
            node {
              name
            }
            practices
            statementCount
          }
        }
      }
    }
  }
  dataSources(
    where: {within: "social-network", not: {slug: ["social-network"]}}
    first: 5
  ) {
    edges {
      node {
        name
        controllers(first: 5) {
          edges {
            node {
              name
            }
            statementCount
          }
        }
      }
    }
  }
}
    `, {"hash":"116a58052a7289d34f2858fc3f5cafda3476211c55896593942e5d09aa7d16c6"}) as unknown as TypedDocumentString<NamedRecipientsQuery, NamedRecipientsQueryVariables>;
export const OutsideTheEuDocument = new TypedDocumentString(`
    query OutsideTheEu {
  stances(claim: {practice: SHARE, outside: "eu"}, asOf: "2026-11-22") {
    counts {
      affirmed
      denied
      mixed
      silent
    }
    edges {
      node {
        controller {
          name
        }
        stance
        basis
        because
        evidence {
          quote
          section {
            heading
          }
        }
      }
    }
  }
}
    `, {"hash":"cdd291e8283a77271f3f5d20827a3d5b4e86a4c8daca93c7bf2025f43f120dda"}) as unknown as TypedDocumentString<OutsideTheEuQuery, OutsideTheEuQueryVariables>;
export const PromisedRepliesDocument = new TypedDocumentString(`
    query PromisedReplies {
  commitments(
    where: {or: [{within: "timely-reply"}, {within: "notice-of-changes"}], not: {slug: ["timely-reply"]}}
    first: 5
  ) {
    edges {
      node {
        name
        promised: statements(includeNarrower: false, first: 5) {
          edges {
            node {
              controller {
                name
              }
              condition
              period {
                days
              }
            }
          }
        }
        refused: statements(polarity: DENIED, includeNarrower: false, first: 5) {
          edges {
            node {
              slug
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"8c1c3d42417c94f56972e4e3e79823997e423e35d6a572d8d823eccbbbad441c"}) as unknown as TypedDocumentString<PromisedRepliesQuery, PromisedRepliesQueryVariables>;
export const PromisesOfACompanyDocument = new TypedDocumentString(`
    query PromisesOfACompany($company: String! = "jsm", $first: Int = 3) {
  controller(slug: $company) {
    name
    establishedIn(first: $first) {
      edges {
        node {
          name
        }
      }
    }
    laws(first: $first) {
      edges {
        node {
          name
        }
      }
    }
    supervisoryAuthorities(first: $first) {
      edges {
        node {
          name
        }
      }
    }
    legalBases(first: $first) {
      edges {
        node {
          name
        }
      }
    }
    rights(first: $first) {
      totalCount
      edges {
        node {
          name
        }
      }
    }
    commitments(first: $first) {
      totalCount
      edges {
        node {
          name
        }
      }
    }
    safeguards(first: $first) {
      edges {
        node {
          name
        }
      }
    }
    securityMeasures(first: $first) {
      totalCount
      edges {
        node {
          name
        }
      }
    }
  }
}
    `, {"hash":"7549e65d67e6d5b248cbb999141fc8649485c2ccb0bd13c3758029200ac102c5"}) as unknown as TypedDocumentString<PromisesOfACompanyQuery, PromisesOfACompanyQueryVariables>;
export const PurposesWithoutDataDocument = new TypedDocumentString(`
    query PurposesWithoutData($companies: [String!] = ["jet-info", "jsm"]) {
  controllers(where: {slug: $companies}, first: 2) {
    edges {
      node {
        name
        purposeAlone: statements(where: {has: [PURPOSE], lacks: [DATA]}, first: 3) {
          totalCount
          edges {
            node {
              slug
              purposes {
                name
              }
            }
          }
        }
        dataAlone: statements(
          where: {practice: [COLLECT], polarity: AFFIRMED, has: [DATA], lacks: [PURPOSE]}
          first: 2
        ) {
          totalCount
          edges {
            node {
              slug
              evidence {
                quote
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"845c9b8c94122a620e9ecebbba166501bbf6f34703c70fe480802663aca5a755"}) as unknown as TypedDocumentString<PurposesWithoutDataQuery, PurposesWithoutDataQueryVariables>;
export const ReadAPolicyDocument = new TypedDocumentString(`
    query ReadAPolicy($policy: String! = "jema", $first: Int = 2, $after: String) {
  policy(slug: $policy) {
    title
    language
    lastUpdated
    controller {
      name
    }
    sections(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
      edges {
        node {
          heading
          level
          statements(first: 3) {
            edges {
              node {
                slug
                practice
                evidence {
                  quote
                  start
                  prefix(chars: 20)
                  suffix(chars: 20)
                }
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"311fdca3a02ebd0e0f7d3b647b10ac1468417e58589474208fe3408471dfd7aa"}) as unknown as TypedDocumentString<ReadAPolicyQuery, ReadAPolicyQueryVariables>;
export const RecordedConversationsDocument = new TypedDocumentString(`
    query RecordedConversations {
  dataCategories(
    where: {within: "communication-content", not: {slug: ["communication-content"]}}
    first: 5
  ) {
    edges {
      node {
        name
        controllers(practice: [RECORD], first: 2) {
          edges {
            node {
              name
            }
            statements(first: 2) {
              modality
              purposes {
                name
              }
              dataSubjects {
                name
              }
              evidence {
                quote
              }
            }
          }
        }
      }
    }
  }
  services(where: {slug: ["chat", "email-channel", "telephone"]}, first: 5) {
    edges {
      node {
        name
        statements(practice: [RECORD], first: 5) {
          totalCount
          edges {
            node {
              slug
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"162d594fee120c60a581f2a07e37ded823e2164ad43376367849e6cbfe308f0a"}) as unknown as TypedDocumentString<RecordedConversationsQuery, RecordedConversationsQueryVariables>;
export const RightsAndComplaintsDocument = new TypedDocumentString(`
    query RightsAndComplaints($rights: [String!] = ["erasure", "portability", "restriction"]) {
  rights(where: {slug: $rights}, first: 5) {
    edges {
      node {
        name
        controllers(practice: [GRANT_RIGHT], first: 5) {
          edges {
            node {
              name
            }
            statements(first: 3) {
              data {
                name
              }
              within {
                name
              }
              condition
              residentsOf {
                name
              }
            }
          }
        }
      }
    }
  }
  supervisoryAuthorities(first: 5) {
    edges {
      node {
        name
        controllers(includeNarrower: false, first: 5) {
          edges {
            node {
              name
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"a38222eddf2c162df621c4d2f9f8d516ee4b1608e4774f68a503597a30562c60"}) as unknown as TypedDocumentString<RightsAndComplaintsQuery, RightsAndComplaintsQueryVariables>;
export const RightsOfSomeDocument = new TypedDocumentString(`
    query RightsOfSome($asOf: Date = "2026-11-22") {
  statements(where: {practice: [GRANT_RIGHT], has: [RESIDENTS_OF]}, first: 10) {
    totalCount
    edges {
      node {
        slug
        rights {
          name
        }
        residentsOf {
          name
        }
      }
    }
  }
  area: stances(
    claim: {practice: GRANT_RIGHT, right: "access", residentsOf: "eea"}
    asOf: $asOf
    first: 1
  ) {
    counts {
      affirmed
      silent
    }
  }
  states: stances(
    claim: {practice: GRANT_RIGHT, right: "access", residentsOf: "us"}
    stance: [SILENT, DENIED]
    asOf: $asOf
    first: 5
  ) {
    edges {
      node {
        controller {
          name
        }
        stance
        because
      }
    }
  }
}
    `, {"hash":"3f5ff22a66ae16599a7c6ac0c3ab466a6374ab009c17d21d74ad94dcd55a3815"}) as unknown as TypedDocumentString<RightsOfSomeQuery, RightsOfSomeQueryVariables>;
export const SharingOnConsentDocument = new TypedDocumentString(`
    query SharingOnConsent {
  statements(where: {practice: [SHARE], modality: [ON_CONSENT]}, first: 10) {
    totalCount
    edges {
      node {
        controller {
          name
        }
        condition
        recipients {
          name
        }
        legalBases {
          name
        }
      }
    }
  }
}
    `, {"hash":"51d005b3d551cd289254e0c75b613d623e2fa652246594abd0154b149dedc216"}) as unknown as TypedDocumentString<SharingOnConsentQuery, SharingOnConsentQueryVariables>;
export const TransferToolsDocument = new TypedDocumentString(`
    query TransferTools {
  laws(where: {text: "safe harb"}, first: 3) {
    edges {
      node {
        name
        closeTo
        statements(first: 3) {
          edges {
            node {
              slug
              condition
              evidence {
                quote
              }
            }
          }
        }
      }
    }
  }
  safeguards(
    where: {within: "transfer-safeguard", not: {slug: ["transfer-safeguard"]}}
    first: 5
  ) {
    edges {
      node {
        name
        iri
        controllers(first: 5) {
          edges {
            node {
              name
            }
            practices
          }
        }
      }
    }
  }
}
    `, {"hash":"782083e9fa44da5d7a265ade8b0eeaa3b9a98a662b2ee4e7ab43514d22d29b53"}) as unknown as TypedDocumentString<TransferToolsQuery, TransferToolsQueryVariables>;
export const WhatAllCollectDocument = new TypedDocumentString(`
    query WhatAllCollect($kinds: [String!] = ["browser-type", "email-address", "employment-data", "financial-data", "gender", "ip-address", "location-data", "name", "postal-address", "referring-url"]) {
  dataCategories(where: {slug: $kinds}, first: 10) {
    edges {
      node {
        name
        controllers(practice: [COLLECT], first: 5) {
          totalCount
          edges {
            node {
              slug
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"b119a3afbb5bbfb55b612f1f26135e9f1b5de711f884d20f0ea65d75fb716862"}) as unknown as TypedDocumentString<WhatAllCollectQuery, WhatAllCollectQueryVariables>;
export const WhatEmployersTellDocument = new TypedDocumentString(`
    query WhatEmployersTell($company: String! = "jmark") {
  controller(slug: $company) {
    name
    told: statements(where: {practice: [OBTAIN], source: "employer"}, first: 3) {
      totalCount
      edges {
        node {
          slug
          modality
          condition
          data {
            name
          }
          purposes {
            name
          }
        }
      }
    }
    tells: statements(
      where: {practice: [SHARE], recipient: "account-administrator"}
      first: 3
    ) {
      edges {
        node {
          slug
          modality
          condition
          evidence {
            quote
          }
        }
      }
    }
  }
}
    `, {"hash":"efc978839196d2b9a9b41a8da394a58b08c0caad04f3dd58a22fa32bf9f56739"}) as unknown as TypedDocumentString<WhatEmployersTellQuery, WhatEmployersTellQueryVariables>;
export const WhereWordsStandDocument = new TypedDocumentString(`
    query WhereWordsStand($text: String! = "Google Analytics") {
  search(text: $text, kinds: [RECIPIENT, TRACKER, SECTION], first: 5) {
    totalCount
    edges {
      match
      name
      node {
        id
      }
      evidence {
        quote
        prefix(chars: 30)
        suffix(chars: 30)
        section {
          heading
          policy {
            slug
          }
        }
      }
    }
  }
}
    `, {"hash":"03919c56bc84c6a8d5e3fae3902fd2bf6ac6912787b1ce53b4620541788969dd"}) as unknown as TypedDocumentString<WhereWordsStandQuery, WhereWordsStandQueryVariables>;
export const WhoAnswersDocument = new TypedDocumentString(`
    query WhoAnswers {
  policies(orderBy: TITLE, first: 10) {
    edges {
      node {
        title
        controller {
          name
        }
        statements(where: {practice: [IDENTIFY]}, first: 10) {
          edges {
            node {
              identity {
                kind
                value
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"7cd23d3b0aabf27672ebaa27ed664b5450fb8da6521a81865a03ef2b106abbb8"}) as unknown as TypedDocumentString<WhoAnswersQuery, WhoAnswersQueryVariables>;
export const WhoSellsDataDocument = new TypedDocumentString(`
    query WhoSellsData($stance: [Stance!] = [AFFIRMED, MIXED, DENIED]) {
  stances(claim: {practice: SELL}, stance: $stance, asOf: "2026-11-22", first: 10) {
    edges {
      node {
        controller {
          name
        }
        stance
        because
        limits(first: 3) {
          role
          name
          concept {
            id
          }
        }
        conditions
        asides(first: 3) {
          slug
        }
      }
    }
  }
}
    `, {"hash":"ec900ee84abf245a60d54bb5540a6d4560a485af814480e4603bed83285e0934"}) as unknown as TypedDocumentString<WhoSellsDataQuery, WhoSellsDataQueryVariables>;
