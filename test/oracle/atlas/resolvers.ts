import {
  conceptsNamed,
  controllersNaming,
  statementsNaming,
  type CountedArgs,
  type NamedEdge,
} from './named.ts';
import { neighbors } from './neighbors.ts';
import { page, type Page, type PageArgs } from './pages.ts';
import { because, saying, wordsOf, type ClaimFields, type StanceAnswer } from './stance.ts';
import {
  catalogue,
  idOf,
  roleEnum,
  type Concept,
  type Controller,
  type Evidence,
  type Policy,
  type Section,
  type Statement,
  type Thing,
} from './things.ts';
import {
  conceptHolds,
  controllerHolds,
  statementHolds,
  type ConceptWhere,
  type ControllerWhere,
  type StatementWhere,
} from './where.ts';
import { broader, narrower, namedIn, statement, thing, world } from './world.ts';

/** What an execution knows. */
export interface Context {
  readonly today: string;
}

/** How a field of a type is answered; a field without one is a property of what it is asked of. */
export type Resolver = (source: never, args: never, context: Context) => unknown;

type Filtered<W> = PageArgs & { readonly where?: W | null; readonly orderBy?: string | null };
type Sized = { readonly first?: number | null };
type AsOf = { readonly asOf?: string | null };

/** Things by what they sort by; their edges carry nothing else. */
function things(
  connection: string,
  usual: string,
  list: readonly Thing[],
  args: PageArgs & { readonly orderBy?: string | null },
): Page<{ readonly node: Thing }> {
  const items = list.map((node) => ({ keys: node.keys, edge: { node } }));
  return page({ connection, orderBy: args.orderBy ?? usual, items }, args);
}

function statements(list: readonly Statement[], args: Filtered<StatementWhere>, { today }: Context) {
  const { where } = args;
  const left = list.filter((each) => !where || statementHolds(where, each, today));
  return things('StatementConnection', 'TEXT', left, args);
}

function named<T extends Thing>(connection: string, list: readonly NamedEdge<T>[], args: PageArgs) {
  const items = list.map((edge) => ({ keys: edge.node.keys, edge }));
  return page({ connection, orderBy: 'NAME', items }, args);
}

const said = (of: (each: Statement) => Thing, is: Thing): Statement[] =>
  world.statements.filter((each) => of(each).id === is.id);

const shown = <T>(list: readonly T[], first: number | null | undefined, usual: number): readonly T[] =>
  list.slice(0, first ?? usual);

/** A root field for one and one for many of every kind of concept. */
function conceptFields(): Readonly<Record<string, Resolver>> {
  const fields = catalogue.allConceptKinds.flatMap(({ label, field, plural }) => {
    const all = world.concepts.filter(({ kind }) => kind === label);
    const many = (_root: unknown, args: Filtered<ConceptWhere>, { today }: Context) => {
      const left = all.filter((each) => !args.where || conceptHolds(args.where, each, today));
      return things(`${label}Connection`, 'NAME', left, args);
    };
    return [[field, one(label)] as const, [plural, many] as const];
  });
  return Object.fromEntries<Resolver>(fields);
}

const one =
  (kind: string) =>
  (_root: unknown, { slug }: { readonly slug: string }) =>
    thing(`${kind}:${slug}`);

interface Asked extends PageArgs, AsOf {
  readonly claim: ClaimFields;
  readonly stance?: readonly string[] | null;
  readonly controllers?: readonly string[] | null;
}

function stances(_root: unknown, { claim, stance, controllers, asOf, ...args }: Asked, { today }: Context) {
  const asked = world.controllers.filter(
    ({ id }) => controllers?.some((each) => idOf('Controller', each) === id) ?? true,
  );
  const answers = asked.map((each) => saying(each, claim, asOf ?? today));
  const left = answers.filter((each) => stance?.includes(each.stance) ?? true);
  const items = left.map((node) => ({ keys: node.controller.keys, edge: { node } }));
  const count = (is: string): number => left.filter((each) => each.stance === is).length;
  return {
    ...page({ connection: 'StanceAnswerConnection', orderBy: 'NAME', items }, args),
    counts: {
      ...{ affirmed: count('AFFIRMED'), denied: count('DENIED') },
      ...{ mixed: count('MIXED'), silent: count('SILENT') },
    },
  };
}

const Query: Readonly<Record<string, Resolver>> = {
  node: (_root: unknown, { id }: { readonly id: string }) => thing(id),
  nodes: (_root: unknown, { ids }: { readonly ids: readonly string[] }) => ids.map(thing),
  controller: one('Controller'),
  policy: one('Policy'),
  statement: one('Statement'),
  ...conceptFields(),
  controllers: (_root: unknown, args: Filtered<ControllerWhere>, { today }) => {
    const { where } = args;
    const left = world.controllers.filter((each) => !where || controllerHolds(where, each, today));
    return things('ControllerConnection', 'NAME', left, args);
  },
  policies: (_root: unknown, args: Filtered<never>) =>
    things('PolicyConnection', 'TITLE', world.policies, args),
  statements: (_root: unknown, args: Filtered<StatementWhere>, context) =>
    statements(world.statements, args, context),
  stances,
  neighbors: (
    _root: unknown,
    { id, edges, ...args }: PageArgs & { readonly id: string; readonly edges?: readonly string[] | null },
  ) => neighbors(id, edges, args),
};

const Controller: Readonly<Record<string, Resolver>> = {
  policies: (is: Controller, args: PageArgs) => {
    const own = world.policies.filter(({ controller }) => controller.id === is.id);
    return things('PolicyConnection', 'TITLE', own, args);
  },
  statements: (is: Controller, args: Filtered<StatementWhere>, context) =>
    statements(
      said((each) => each.controller, is),
      args,
      context,
    ),
  stance: (is: Controller, { claim, asOf }: AsOf & { readonly claim: ClaimFields }, { today }) =>
    saying(is, claim, asOf ?? today),
  establishedIn: (is: Controller, args: PageArgs) => {
    const seats = conceptsNamed(is, 'Jurisdiction', { practice: ['ESTABLISH'] });
    return named('ControllerJurisdictionConnection', seats, args);
  },
  ...Object.fromEntries(
    catalogue.allConceptKinds.map(({ label, plural }) => [
      plural,
      (is: Controller, args: PageArgs & CountedArgs) =>
        named(`Controller${label}Connection`, conceptsNamed(is, label, args), args),
    ]),
  ),
};

const Policy: Readonly<Record<string, Resolver>> = {
  sections: (is: Policy, args: PageArgs) => {
    const own = world.sections.filter(({ policy }) => policy.id === is.id);
    return things('SectionConnection', 'TEXT', own, args);
  },
  statements: (is: Policy, args: Filtered<StatementWhere>, context) =>
    statements(
      said((each) => each.policy, is),
      args,
      context,
    ),
};

const Section: Readonly<Record<string, Resolver>> = {
  statements: (is: Section, args: Filtered<StatementWhere>, context) => {
    const own = world.statements.filter(({ evidence }) =>
      evidence.some(({ section }) => section.id === is.id),
    );
    return statements(own, args, context);
  },
};

const Statement: Readonly<Record<string, Resolver>> = {
  exempts: ({ exemptIds }: Statement) => exemptIds.map(statement),
  ...Object.fromEntries(
    catalogue.roles.map(({ field, claim }) => [field, (is: Statement) => namedIn(is, claim)]),
  ),
};

const Concept: Readonly<Record<string, Resolver>> = {
  broader: (is: Concept, { asOf }: AsOf, { today }) => broader(is, asOf ?? today),
  narrower: (is: Concept, { asOf }: AsOf, { today }) => narrower(is, asOf ?? today),
  controllers: (is: Concept, args: PageArgs & CountedArgs, { today }) =>
    named('ConceptControllerConnection', controllersNaming(is, args, today), args),
  statements: (is: Concept, args: PageArgs & CountedArgs, { today }) =>
    things('StatementConnection', 'TEXT', statementsNaming(is, args, today), args),
};

const StanceAnswer: Readonly<Record<string, Resolver>> = {
  because,
  evidence: (is: StanceAnswer, { first }: Sized) => shown(wordsOf(is), first, 20),
  ...Object.fromEntries(
    (['limits', 'matched', 'affirming', 'denying', 'asides'] as const).map((list) => [
      list,
      (is: StanceAnswer, { first }: Sized) => shown<unknown>(is[list], first, 20),
    ]),
  ),
};

const Limit: Readonly<Record<string, Resolver>> = {
  role: ({ role }: { readonly role: string }) => roleEnum({ claim: role }),
  name: (is: { readonly concept: Concept }) => is.concept.name,
};

const Evidence: Readonly<Record<string, Resolver>> = {
  prefix: ({ policy, start }: Evidence, { chars }: { readonly chars: number }) =>
    policy.text.slice(Math.max(0, start - chars), start),
  suffix: ({ policy, end }: Evidence, { chars }: { readonly chars: number }) =>
    policy.text.slice(end, end + chars),
};

/** Edges of whatever connection. */
const Edge: Readonly<Record<string, Resolver>> = {
  statements: ({ behind }: { readonly behind: readonly Statement[] }, { first }: Sized) =>
    shown(behind, first, 5),
};

export const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  ...{ Query, Controller, Policy, Section, Statement, Concept, StanceAnswer, Limit, Evidence, Edge },
};
