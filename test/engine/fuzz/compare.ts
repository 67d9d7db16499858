import type { Plain } from '../../../src/engine/cypher.ts';
import type { Engine } from '../../../src/engine/port.ts';
import { evaluate } from './evaluate.ts';
import { paste, type Graph } from './graph.ts';
import { print, type Printed } from './print.ts';
import type { Query } from './query.ts';

type Rows = readonly Readonly<Record<string, Plain>>[];

/** What the model says to a query, once every engine has said the same. */
export interface Agreement {
  readonly text: string;
  readonly rows: Rows;
}

/**
 * Asks the model and every engine. Rows are compared as an ordered list if the text sorts them, else as a bag; so are
 * the lists in columns that come in no order.
 * @throws Error with graph, text, parameters and all answers, where one engine answers other than the model
 */
export async function ask(engines: readonly Engine[], graph: Graph, query: Query): Promise<Agreement> {
  const printed = print(query);
  const rows = evaluate(query, graph);
  const answers = await Promise.all(engines.map((engine) => answer(engine, printed)));
  const right = canonical(rows, printed);
  if (answers.some((given) => given !== right)) {
    const names = ['model', ...engines.map(({ kind }) => kind)];
    throw new Error(report(graph, printed, names, [right, ...answers]));
  }
  return { text: printed.statement.text, rows };
}

async function answer(engine: Engine, printed: Printed): Promise<string> {
  try {
    return canonical(await engine.read(printed.statement, printed.params as never), printed);
  } catch (error) {
    return String(error);
  }
}

function canonical(rows: Rows, { ordered, bags }: Printed): string {
  const lines = rows.map((row) => {
    const pairs = Object.entries(row).map(([name, value]) => [name, inOrder(value, bags.has(name))]);
    return stable(Object.fromEntries(pairs) as Plain);
  });
  return (ordered ? lines : lines.toSorted()).join('\n');
}

function inOrder(value: Plain, bag: boolean): Plain {
  return bag && Array.isArray(value) ? value.map(stable).toSorted() : value;
}

/** JSON with the keys of every map in alphabetical order. */
function stable(value: Plain): string {
  return JSON.stringify(value, (_, inner: Plain) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function report(
  graph: Graph,
  printed: Printed,
  names: readonly string[],
  answers: readonly string[],
): string {
  const order = printed.ordered ? '' : ' (in no order)';
  return [
    'the answers differ',
    paste(graph),
    `:params ${JSON.stringify(printed.params)}`,
    printed.statement.text,
    ...names.map((name, index) => `--- ${name}${order}\n${answers[index] ?? ''}`),
  ].join('\n\n');
}
