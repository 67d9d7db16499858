import { readdirSync, readFileSync } from 'node:fs';
import { catalogue as catalogueOf } from '../../../src/kinds/catalogue.ts';
import * as vocabularies from '../../../src/kinds/vocabularies.ts';
import { expectedGraph } from '../../corpus/expected.ts';

/** The kinds of the product: data, the only thing that the oracle shares with it. */
export const catalogue = catalogueOf(Object.values(vocabularies));

/** A statement as the seed files have it. */
export interface Said {
  readonly id: string;
  readonly slug: string;
  readonly policy: string;
  readonly controller: string;
  readonly practice: string;
  readonly polarity: string;
  readonly modality: string;
  readonly duration: string | undefined;
  readonly bound: string | undefined;
  readonly criterion: string | undefined;
  readonly days: number | undefined;
  /** The ids of the concepts that it names, by the claim field of the role. */
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  /** Its quotes in text order, each with the slug of its section. */
  readonly quotes: readonly { readonly quote: string; readonly start: number; readonly section: string }[];
}

/** A term as the vocabulary files have it. */
export interface Term {
  readonly id: string;
  readonly kind: string;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A step from a narrower term to a broader one; of places, on some days only. */
interface Step {
  readonly narrow: string;
  readonly broad: string;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

const SEED = new URL('../../../seed/', import.meta.url);
const { nodes, edges } = expectedGraph(seedTexts(), catalogue);

/** Names and quotes are compared without case and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Today's date in UTC, as the product's clock gives it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

const before = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every statement, by the slug of its policy, where its first quote starts, and its id. */
export const statements: readonly Said[] = of('Statement')
  .map(({ id, props }) => said(id, props))
  .sort(
    (a, b) =>
      before(a.policy, b.policy) ||
      before(a.quotes[0]?.start ?? NaN, b.quotes[0]?.start ?? NaN) ||
      before(a.id, b.id),
  );

/** The slugs of all policies, by title. */
export const policies: readonly string[] = byFolded('Policy', 'title');

/** The slugs of all controllers, by name. */
export const controllers: readonly string[] = byFolded('Controller', 'name');

/** The policies of a controller, by title. */
export function policiesOf(controller: string): readonly string[] {
  const own = ends('PUBLISHES', `Controller:${controller}`);
  return policies.filter((slug) => own.includes(`Policy:${slug}`));
}

/** The sections of a policy in the order of its text. */
export function sectionsOf(policy: string): readonly string[] {
  const own = ends('HAS_SECTION', `Policy:${policy}`);
  return of('Section')
    .filter(({ id }) => own.includes(id))
    .sort((a, b) => Number(a.props['start']) - Number(b.props['start']))
    .map(({ id }) => slugOf(id));
}

/** The terms of a kind, by name. */
export function termsOf(kind: string): readonly Term[] {
  return of(kind)
    .map(({ id, props }) => ({ id, kind, ...(props as unknown as Omit<Term, 'id' | 'kind'>) }))
    .sort((a, b) => before(folded(a.name), folded(b.name)) || before(a.id, b.id));
}

const steps: readonly Step[] = edges
  .filter(({ type }) => ['BROADER', 'PART_OF', 'MEMBER_OF'].includes(type))
  .map(({ from, to, props }) => ({
    narrow: from,
    broad: to,
    from: props['from'] as string | undefined,
    until: props['until'] as string | undefined,
  }));

const holds = ({ from = '', until = '9999' }: Step, day: string): boolean => from <= day && day < until;

/** The ids one step broader at a day. */
export function broaderOf(id: string, day: string): readonly string[] {
  return steps.filter((step) => step.narrow === id && holds(step, day)).map(({ broad }) => broad);
}

/** The ids one step narrower at a day. */
export function narrowerOf(id: string, day: string): readonly string[] {
  return steps.filter((step) => step.broad === id && holds(step, day)).map(({ narrow }) => narrow);
}

/** Whether a term is another one or, over any number of steps, narrower than it today. */
export function isWithin(id: string, broad: string): boolean {
  return id === broad || broaderOf(id, today()).some((next) => isWithin(next, broad));
}

function said(id: string, props: Readonly<Record<string, unknown>>): Said {
  const own = edges.filter(({ from }) => from === id);
  const named = (type: string): string[] => own.filter((edge) => edge.type === type).map(({ to }) => to);
  const quotes = own
    .filter(({ type }) => type === 'QUOTED_IN')
    .map(({ to, props: at }) => ({
      quote: at['quote'] as string,
      start: Number(at['start']),
      section: slugOf(to),
    }))
    .sort((a, b) => a.start - b.start);
  return {
    ...(props as unknown as Omit<Said, 'id' | 'policy' | 'controller' | 'concepts' | 'quotes'>),
    id,
    policy: slugOf(String(props['policyId'])),
    controller: slugOf(String(props['controllerId'])),
    concepts: new Map(catalogue.roles.map(({ claim, type }) => [claim, named(type)])),
    quotes,
  };
}

function of(kind: string): { readonly id: string; readonly props: Readonly<Record<string, unknown>> }[] {
  return nodes.filter(({ props }) => props['kind'] === kind);
}

function ends(type: string, from: string): readonly string[] {
  return edges.filter((edge) => edge.type === type && edge.from === from).map(({ to }) => to);
}

function byFolded(kind: string, name: string): readonly string[] {
  return of(kind)
    .sort(
      (a, b) => before(folded(String(a.props[name])), folded(String(b.props[name]))) || before(a.id, b.id),
    )
    .map(({ id }) => slugOf(id));
}

/** The files of the shipped seed: path in the folder → text. */
function seedTexts(): Readonly<Record<string, string>> {
  const paths = readdirSync(SEED, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => /^vocabulary\/[^/]+\.yaml$|^policies\/[^/]+\/policy\.(yaml|txt)$/.test(path))
      .map((path) => [path, readFileSync(new URL(path, SEED), 'utf8')]),
  );
}
