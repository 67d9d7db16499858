import { Vocabulary } from '../../../src/kinds/concept/vocabulary.ts';
import { Places } from '../../../src/kinds/jurisdiction/places.ts';
import { answer } from '../../../src/stance/answer.ts';
import type { Answer, Claim, Said } from '../../../src/stance/claim.ts';
import {
  before,
  catalogue,
  idOf,
  type Concept,
  type Controller,
  type Evidence,
  type Statement,
} from './things.ts';
import { concept, statement, world } from './world.ts';

export interface PeriodWhere {
  readonly bound?: string | null;
  readonly minDays?: number | null;
  readonly maxDays?: number | null;
  readonly has?: boolean | null;
}

/** A ClaimInput; concepts go by the claim field of their role. */
export interface ClaimFields {
  readonly practice?: string | null;
  readonly modality?: readonly string[] | null;
  readonly period?: PeriodWhere | null;
  readonly [role: string]: unknown;
}

/** What a controller answers to a claim. */
export interface StanceAnswer extends Pick<Answer, 'stance' | 'basis' | 'conditions'> {
  readonly kind: 'StanceAnswer';
  readonly controller: Controller;
  readonly asOf: string;
  readonly limits: readonly { readonly role: string; readonly concept: Concept }[];
  readonly matched: readonly Concept[];
  readonly affirming: readonly Statement[];
  readonly denying: readonly Statement[];
  readonly asides: readonly Statement[];
}

const vocabulary = vocabularyOfSeed();

/** The rules of stances are the product's own; what they are told is what the seed says. */
export function saying(controller: Controller, fields: ClaimFields, asOf: string): StanceAnswer {
  const own = world.statements
    .filter((said) => said.controller.id === controller.id)
    .map(saidOf)
    .sort((a, b) => before(a.id, b.id));
  const found = answer(claimOf(fields), own, { vocabulary, asOf, universal: catalogue.universal });
  return {
    ...{ kind: 'StanceAnswer', controller, asOf },
    ...{ stance: found.stance, basis: found.basis, conditions: found.conditions },
    limits: found.limits.map(({ role, concept: id }) => ({ role, concept: concept(id) })),
    matched: found.matched.map(concept),
    affirming: found.affirming.map(statement),
    denying: found.denying.map(statement),
    asides: found.asides.map(statement),
  };
}

/** The quotes of the statements that decide, in text order, each once. */
export function wordsOf({ affirming, denying }: StanceAnswer): readonly Evidence[] {
  const all = [...affirming, ...denying].flatMap(({ evidence }) => evidence);
  const once = new Map(all.map((each) => [`${each.policy.id} ${each.start} ${each.end}`, each]));
  return [...once.values()].sort(
    (a, b) => before(a.policy.id, b.policy.id) || before(a.start, b.start) || before(a.end, b.end),
  );
}

/** The answer in one sentence. */
export function because(answered: StanceAnswer): string {
  const { controller, affirming, denying, asides, limits, matched } = answered;
  const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  if (answered.stance === 'SILENT') {
    const bearing = some(asides.length, 'denial bears', 'denials bear');
    return `${controller.name} says nothing that answers this${asides.length > 0 ? `; ${bearing} on it without answering it` : ''}.`;
  }
  const affirms = `affirms this in ${some(affirming.length, 'statement', 'statements')}`;
  const denies = `denies ${affirming.length > 0 ? 'it' : 'this'} in ${some(denying.length, 'statement', 'statements')}`;
  const says = [affirming.length > 0 ? affirms : '', denying.length > 0 ? denies : ''].filter(Boolean);
  const parts = [
    `${controller.name} ${says.join(' and ')}`,
    matched.length > 0 ? `naming ${listOf(matched)}` : '',
    limits.length > 0 ? `limited to ${listOf(limits.map((limit) => limit.concept))}` : '',
    ...reservesOf(affirming),
    answered.conditions.length > 0 ? 'under conditions' : '',
    answered.basis === 'IMPLIED' ? 'which implies it without saying it' : '',
  ];
  const beside = answered.stance === 'AFFIRMED' ? asides.length : 0;
  const bearing = `; ${some(beside, 'denial bears', 'denials bear')} on it without changing the answer`;
  return `${parts.filter(Boolean).join(', ')}${beside > 0 ? bearing : ''}.`;
}

/** In which ways something is said, where nobody says it without reserve. */
function reservesOf(affirming: readonly Statement[]): readonly string[] {
  const ways = new Map([
    ['MAY', 'as something it may do'],
    ['ON_CONSENT', 'on consent'],
    ['IF_REQUIRED_BY_LAW', 'where the law asks for it'],
  ]);
  if (affirming.some(({ modality }) => !ways.has(modality))) return [];
  return [...ways].flatMap(([way, words]) =>
    affirming.some(({ modality }) => modality === way) ? [words] : [],
  );
}

/** "A", "A and B", "A, B, and C", by the English alphabet. */
function listOf(concepts: readonly Concept[]): string {
  const names = [...new Set(concepts.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'en'));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')}${names.length > 1 ? ',' : ''} and ${last}`;
}

function claimOf(fields: ClaimFields): Claim {
  const names = catalogue.roles.flatMap(({ claim, kind }) => {
    const asked = fields[claim];
    return typeof asked === 'string' ? [[claim, concept(idOf(kind.label, asked)).id] as const] : [];
  });
  const { practice, modality, period } = fields;
  return {
    practice: (practice ?? undefined) as Claim['practice'],
    modality: (modality ?? undefined) as Claim['modality'],
    period: (period ? periodOf(period) : undefined) as Claim['period'],
    names: new Map(names),
  };
}

function periodOf({ bound, minDays, maxDays, has }: PeriodWhere) {
  return {
    bound: bound ?? undefined,
    minDays: minDays ?? undefined,
    maxDays: maxDays ?? undefined,
    has: has ?? undefined,
  };
}

function saidOf(each: Statement): Said {
  const { id, condition, period } = each;
  return {
    ...{ id, condition, policyId: each.policy.id, exempts: each.exemptIds.length > 0 },
    practice: each.practice as Said['practice'],
    polarity: each.polarity as Said['polarity'],
    modality: each.modality as Said['modality'],
    period: period && ({ bound: period.bound, days: period.days } as Said['period']),
    names: new Map([...each.named].map(([claim, named]) => [claim, named.map((one) => one.id).sort(before)])),
  };
}

function vocabularyOfSeed(): Vocabulary {
  const concepts = world.concepts.map(({ keys, ...rest }) => ({
    ...rest,
    sortName: keys[0],
    aliases: [...rest.aliases],
  }));
  const isPlace = (id: string): boolean => id.startsWith('Jurisdiction:');
  const steps = world.concepts.flatMap(({ id, broaderIds }) =>
    broaderIds.map((broader) => ({ narrower: id, broader })),
  );
  const places = new Places(
    concepts,
    steps
      .filter(({ narrower }) => isPlace(narrower))
      .map(({ narrower, broader }) => ({ part: narrower, whole: broader })),
    world.concepts.flatMap(({ id, memberships }) =>
      memberships.map(({ place, ...rest }) => ({ ...rest, place: id, whole: place })),
    ),
    world.concepts.flatMap(({ id, decisions }) =>
      decisions.map(({ place, ...rest }) => ({ ...rest, place: id, whole: place })),
    ),
  );
  return new Vocabulary(
    concepts,
    steps.filter(({ narrower }) => !isPlace(narrower)),
    places,
  );
}
