import { sha256, tinySeed, without, type SeedTexts } from '../support/seed.ts';
import { drop, inConcept, inPolicy, inStatement, inVocabulary } from './yaml-edits.ts';

/** A change of the tiny seed. Any of them may be made together, in the order of `edits`, and leave a valid seed. */
export interface Edit {
  readonly name: string;
  readonly make: (files: SeedTexts) => SeedTexts;
}

const ALPHA = 'policies/alpha/policy.yaml';
const BETA = 'policies/beta/policy.yaml';
const GAMMA = 'policies/gamma/policy.yaml';

const both =
  (...changes: readonly Edit['make'][]) =>
  (files: SeedTexts): SeedTexts =>
    changes.reduce((all, change) => change(all), files);

const change = (name: string, ...changes: readonly Edit['make'][]): Edit => ({
  name,
  make: both(...changes),
});

export const edits: readonly Edit[] = [
  change(
    'a quote is added',
    inStatement(ALPHA, 'no-sale', (said) => {
      said['quote'] = ['We never sell your data', 'We never sell\u00a0data of children.'];
    }),
  ),
  change(
    'a quote is taken out',
    inStatement(ALPHA, 'collects-email', (said) => {
      said['quote'] = 'We collect your e-mail address.';
    }),
  ),
  change(
    'a quote grows',
    inStatement(BETA, 'storage', (said) => {
      said['quote'] = 'We store names. Write';
    }),
  ),
  change(
    'what statements name changes',
    inStatement(ALPHA, 'collects-email', (said) => {
      said['data'] = ['contact-data', 'personal-data'];
    }),
    inStatement(BETA, 'storage', (said) => {
      said['in'] = said['outside'];
      drop(said, 'outside', 'by', 'residentsOf');
    }),
  ),
  change(
    'what a denial exempts changes',
    inStatement(ALPHA, 'no-sale', (said) => {
      said['except'] = ['collects-email', 'hosting'];
    }),
  ),
  change(
    'properties of statements are taken out',
    inStatement(ALPHA, 'hosting', (said) => {
      said['period'] = { bound: 'INDEFINITE' };
      drop(said, 'condition', 'note');
    }),
    inStatement(BETA, 'reach', (said) => {
      said['practice'] = 'PROCESS';
      drop(said, 'identity');
    }),
  ),
  change(
    'properties of statements are put in',
    inStatement(ALPHA, 'no-sale', (said) => {
      Object.assign(said, { modality: 'MAY', condition: 'for now', period: { duration: 'P1W3D' } });
    }),
  ),
  change(
    'dates and addresses of policies are taken out',
    inPolicy(ALPHA, (policy) => {
      drop(policy, 'lastUpdated');
    }),
    inPolicy(BETA, (policy) => {
      drop(policy, 'effectiveDate', 'url');
    }),
  ),
  change(
    'a section is renamed',
    inPolicy(ALPHA, ({ sections = [] }) => {
      for (const section of sections) if (section.slug === 'sharing') section.slug = 'transfers';
    }),
  ),
  change(
    'a section is taken out',
    inPolicy(ALPHA, (policy) => {
      policy.sections = policy.sections?.slice(1) ?? [];
    }),
  ),
  change('a text changes', (files) => {
    if (files[GAMMA] === undefined) return files;
    const text = 'Gamma. Policy.\nGamma says one thing.\n';
    const says = inPolicy(GAMMA, (policy) => {
      policy['sha256'] = sha256(text);
      policy.sections = [{ slug: 'one', heading: 'Gamma says', level: 1 }];
      policy.statements = {
        one: { practice: 'TRANSFER', recipients: ['everybody'], in: ['us', 'us-mo'], quote: 'one thing' },
        two: { practice: 'TRACK', polarity: 'DENIED', purposes: ['marketing'], quote: 'Policy.' },
      };
    });
    return { ...says(files), 'policies/gamma/policy.txt': text };
  }),
  change(
    'all statements of a policy are taken out',
    inPolicy(GAMMA, (policy) => {
      policy.statements = {};
    }),
  ),
  change(
    'a statement is taken out',
    inPolicy(ALPHA, ({ statements }) => {
      drop(statements, 'hosting');
      const denial = statements['no-sale'];
      if (denial !== undefined) drop(denial, 'except');
    }),
  ),
  change(
    'a controller is renamed',
    ...[ALPHA, GAMMA].map((path) =>
      inPolicy(path, ({ controller }) => {
        Object.assign(controller, { name: 'Älpha Group', aliases: [] });
      }),
    ),
  ),
  change(
    'a policy goes to another controller, the old one keeps another policy',
    inPolicy(ALPHA, (policy) => {
      policy.controller = { slug: 'omega', name: 'Omega' };
    }),
  ),
  change(
    'a policy goes to another controller, the old one keeps a policy that is loaded before it',
    inPolicy(GAMMA, (policy) => {
      policy.controller = { slug: 'rho', name: 'Rho' };
    }),
  ),
  change(
    'a policy goes to another controller, and the old one is gone',
    inPolicy(BETA, (policy) => {
      policy.controller = { slug: 'psi', name: 'Psi' };
    }),
  ),
  change(
    'what is broader changes',
    inConcept('data-categories', 'email-address', (concept) => {
      drop(concept, 'broader');
    }),
    inConcept('recipients', 'service-provider', (concept) => {
      concept['broader'] = [];
    }),
    inConcept('data-categories', 'contact-data', (concept) => {
      concept['broader'] = ['email-address'];
    }),
  ),
  change(
    'properties of concepts change',
    inConcept('data-categories', 'email-address', (concept) => {
      drop(concept, 'iri', 'aliases');
      concept['name'] = 'E-post';
    }),
  ),
  change(
    'a concept is added',
    inVocabulary('purposes', (concepts) => {
      concepts.push({ slug: 'care', name: 'Care', definition: 'Help.', broader: ['marketing'] });
    }),
  ),
  change(
    'a concept is taken out',
    inVocabulary('purposes', (concepts) => {
      concepts.splice(1, 1);
    }),
    inStatement(ALPHA, 'collects-email', (said) => {
      drop(said, 'purposes');
    }),
  ),
  change(
    'a membership and a decision are taken out, a date changes',
    inConcept('jurisdictions', 'gb', (place) => {
      place['memberOf'] = [{ place: 'eu', from: '1973-01-01' }];
    }),
    inConcept('jurisdictions', 'us', (place) => {
      place['adequateFor'] = [{ place: 'eea', from: '2023-07-10', until: '2030-01-01', decision: 'DPF' }];
    }),
    inConcept('jurisdictions', 'us-mo', (place) => {
      drop(place, 'partOf');
    }),
  ),
  change('a policy is taken out', (files) => without(files, BETA, 'policies/beta/policy.txt')),
  change('the last policy of a controller goes', (files) =>
    without(files, GAMMA, 'policies/gamma/policy.txt'),
  ),
];

/** The tiny seed with some edits made, in their order. */
export function changed(made: readonly Edit[]): SeedTexts {
  return edits.filter((edit) => made.includes(edit)).reduce((files, { make }) => make(files), tinySeed);
}
