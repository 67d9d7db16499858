/** What finds its nodes by an index, or starts from what is there already. */
const AT_AN_INDEX =
  /^(Node(Unique)?IndexSeek(ByRange)?|MultiNodeIndexSeek|NodeIndexScan|NodeCountFromCountStore|Argument|Unwind|EmptyRow)( |$)/;

/** What no statement may do: look at every node, or join what has nothing to do with each other. */
export const NEVER_PLANNED = /AllNodesScan|CartesianProduct/;

/** The operators without children of a plan of Neo4j, from which it starts, that look a label or a type through. */
export function scansOf(plan: readonly string[]): readonly string[] {
  const depth = (line: string | undefined): number => line?.search(/\S/) ?? 0;
  return plan
    .filter((line, index) => depth(plan[index + 1]) <= depth(line))
    .map((line) => line.trim())
    .filter((line) => !AT_AN_INDEX.test(line));
}
