import { isCase, isWithin, namedIn, world } from './world.ts';
import { catalogue, roleOf, type Concept, type Controller, type Statement, type Thing } from './things.ts';

export interface CountedArgs {
  readonly practice?: readonly string[] | null;
  readonly polarity?: string | null;
  readonly roles?: readonly string[] | null;
  readonly includeNarrower?: boolean | null;
}

/** What an edge between a controller and a concept carries. */
export interface NamedEdge<T extends Thing> {
  readonly node: T;
  readonly practices: readonly string[];
  readonly statementCount: number;
  readonly behind: readonly Statement[];
}

/** The concepts of a kind that the statements of a controller name, with the statements. */
export function conceptsNamed(controller: Controller, kind: string, args: CountedArgs) {
  const own = world.statements.filter((said) => said.controller.id === controller.id);
  return edges(own, (said) => counted(said, kind, args));
}

/** The controllers whose statements name a concept, with the statements. */
export function controllersNaming(concept: Concept, args: CountedArgs, day: string) {
  return edges(statementsNaming(concept, args, day), (said) => [
    world.controllers.find(({ id }) => id === said.controller.id) ?? said.controller,
  ]);
}

/** The statements that name a concept, or a narrower one unless only itself is asked for. */
export function statementsNaming(concept: Concept, args: CountedArgs, day: string): readonly Statement[] {
  const stands = (each: Concept): boolean =>
    each === concept || ((args.includeNarrower ?? true) && isWithin(each, concept, day));
  return world.statements.filter((said) => counted(said, concept.kind, args).some(stands));
}

/** The concepts of a kind that a statement names and that count: none where it says something else. */
function counted(said: Statement, kind: string, args: CountedArgs): readonly Concept[] {
  const { practice, roles } = args;
  const narrower = args.includeNarrower ?? true;
  const own = catalogue.roles.filter((role) => role.kind.label === kind).map(({ claim }) => claim);
  const usual = kind === 'Jurisdiction' ? ['in'] : own.filter((claim) => claim !== 'by');
  const asked = roles?.map((name) => roleOf(name).claim) ?? usual;
  const foreign = asked.find((claim) => !own.includes(claim));
  if (foreign !== undefined) throw new Error(`no ${kind} is named as ${foreign}`);
  const practised =
    practice?.some((one) => (narrower ? isCase(said.practice, one) : said.practice === one)) ?? true;
  // What somebody else does is asked for by naming that role.
  const others = namedIn(said, 'by').length > 0 && !asked.includes('by');
  if (said.polarity !== (args.polarity ?? 'AFFIRMED') || !practised || others) return [];
  return asked.flatMap((claim) => namedIn(said, claim));
}

/** One edge for each end that statements lead to; the statements come as they are read. */
function edges<T extends Thing>(
  statements: readonly Statement[],
  ends: (said: Statement) => readonly T[],
): readonly NamedEdge<T>[] {
  const behind = new Map<T, Set<Statement>>();
  for (const said of statements) {
    for (const end of ends(said)) behind.set(end, (behind.get(end) ?? new Set()).add(said));
  }
  return [...behind].map(([node, list]) => ({
    node,
    practices: [...new Set([...list].map(({ practice }) => practice))].sort(),
    statementCount: list.size,
    behind: [...list],
  }));
}
