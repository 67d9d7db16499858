import { cypher, type Cypher, type Plain, type Shape, type Type } from '../../../src/engine/cypher.ts';
import type { Clause, Expression, NodePattern, Path, Projection, Query, Step } from './query.ts';

/** A query as the engines take it. */
export interface Printed {
  readonly statement: Cypher;
  readonly params: Readonly<Record<string, Plain>>;
  /** Names of the columns whose lists come in no order. */
  readonly bags: ReadonlySet<string>;
  /** Whether the rows come in one order only. */
  readonly ordered: boolean;
}

class Parameters {
  readonly values: Record<string, Plain> = {};
  readonly types: Record<string, Type> = {};

  add(value: Plain, type: Type): string {
    const name = `p${Object.keys(this.values).length}`;
    this.values[name] = value;
    this.types[name] = type;
    return `$${name}`;
  }
}

/**
 * The portable Cypher of a query: every value is a parameter.
 * @throws Error with the text, if it breaks a portable rule: then the generator is at fault
 */
export function print(query: Query): Printed {
  const parameters = new Parameters();
  const text = queryText(query, parameters);
  const row: Record<string, Type> = {};
  for (const { as, type } of query.result.items) {
    if (type === 'element') throw new Error(`column ${as} would be a whole node`);
    row[as] = type;
  }
  return {
    statement: declared(text, parameters.types, row),
    params: parameters.values,
    bags: new Set(query.result.items.filter((item) => item.bag === true).map((item) => item.as)),
    ordered: query.result.order.length > 0,
  };
}

function declared(text: string, params: Shape, row: Shape): Cypher {
  try {
    return cypher({ name: 'fuzz.query', text, params, row });
  } catch (cause) {
    throw new Error(`${String(cause)}\n${text}`, { cause });
  }
}

function queryText(query: Query, parameters: Parameters): string {
  const lines = query.clauses.map((clause) => clauseText(clause, parameters));
  return [...lines, projectionText('RETURN', query.result, parameters)].join('\n');
}

function clauseText(clause: Clause, parameters: Parameters): string {
  switch (clause.is) {
    case 'unwind':
      return `UNWIND ${parameters.add(clause.values, 'string[]')} AS ${clause.as}`;
    case 'match': {
      const paths = clause.paths.map((path) => pathText(path, parameters));
      return `MATCH ${paths.join(', ')}${whereText(clause.where, parameters)}`;
    }
    case 'shortest':
      return `MATCH ${clause.name} = shortestPath(${pathText(clause.path, parameters)})`;
    case 'call': {
      const union = clause.every ? '\nUNION ALL\n' : '\nUNION\n';
      const branches = clause.branches.map((branch) => queryText(branch, parameters)).join(union);
      return `CALL (${clause.over.join(', ')}) {\n${branches.replace(/^/gm, '  ')}\n}`;
    }
    case 'with':
      return projectionText('WITH', clause.projection, parameters);
  }
}

function projectionText(keyword: 'WITH' | 'RETURN', projection: Projection, parameters: Parameters): string {
  const items = projection.items.map(({ expression, as }) => {
    const carried = expression.is === 'variable' && expression.name === as;
    return carried ? as : `${expressionText(expression, parameters)} AS ${as}`;
  });
  const order = projection.order.map(
    ({ by, descending }) => `${expressionText(by, parameters)}${descending ? ' DESC' : ''}`,
  );
  return [
    `${keyword}${projection.distinct ? ' DISTINCT' : ''} ${items.join(', ')}`,
    order.length > 0 ? ` ORDER BY ${order.join(', ')}` : '',
    projection.skip === null ? '' : ` SKIP ${parameters.add(projection.skip, 'integer')}`,
    projection.limit === null ? '' : ` LIMIT ${limitText(projection.limit, parameters)}`,
    whereText(projection.where, parameters),
  ].join('');
}

/** A literal for one row, so that both allowed forms are tried. */
function limitText(limit: number, parameters: Parameters): string {
  return limit === 1 ? '1' : parameters.add(limit, 'integer');
}

function whereText(where: Expression | null, parameters: Parameters): string {
  return where === null ? '' : ` WHERE ${expressionText(where, parameters)}`;
}

function pathText(path: Path, parameters: Parameters): string {
  const steps = path.steps.map((step) => stepText(step) + nodeText(step.to, parameters));
  return nodeText(path.from, parameters) + steps.join('');
}

function nodeText(node: NodePattern, parameters: Parameters): string {
  const label = node.label === null ? '' : `:${node.label}`;
  const id = node.id === null ? '' : ` {id: ${expressionText(node.id, parameters)}}`;
  return `(${node.name}${label}${id})`;
}

function stepText(step: Step): string {
  const hops = step.hops === null ? '' : `*${step.hops[0]}..${step.hops[1]}`;
  const inside = `[${step.name ?? ''}:${step.types.join('|')}${hops}]`;
  return `${step.direction === 'in' ? '<' : ''}-${inside}-${step.direction === 'out' ? '>' : ''}`;
}

function expressionText(expression: Expression, parameters: Parameters): string {
  const text = (inner: Expression): string => expressionText(inner, parameters);
  switch (expression.is) {
    case 'property':
      return `${expression.of}.${expression.name}`;
    case 'variable':
      return expression.name;
    case 'value':
      return parameters.add(expression.value, expression.type);
    case 'lower':
      return `toLower(${text(expression.of)})`;
    case 'slice':
      return `${text(expression.of)}[0..${text(expression.to)}]`;
    case 'length':
      return `length(${expression.of})`;
    case 'compare':
      return `${text(expression.left)} ${expression.by} ${text(expression.right)}`;
    case 'null':
      return `${text(expression.of)} IS ${expression.negated ? 'NOT NULL' : 'NULL'}`;
    case 'labelled':
      return `(${expression.labels.map((label) => `${expression.of}:${label}`).join(' OR ')})`;
    case 'and':
    case 'or':
      return `(${expression.of.map(text).join(expression.is === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return `NOT (${text(expression.of)})`;
    case 'certain':
      return `coalesce(${text(expression.of)}, false)`;
    case 'exists':
      return `COUNT { ${patternText(expression, parameters)} } ${expression.negated ? '=' : '>'} 0`;
    case 'comprehension':
      return `[${patternText(expression, parameters)} | ${text(expression.item)}]`;
    case 'projection': {
      const keys = expression.keys.map((key) => `.${key}`);
      const more = expression.more.map(({ key, value }) => `${key}: ${text(value)}`);
      return `${expression.of} {${[...keys, ...more].join(', ')}}`;
    }
    case 'aggregate':
      return aggregateText(expression, parameters);
  }
}

function patternText(pattern: { path: Path; where: Expression | null }, parameters: Parameters): string {
  return pathText(pattern.path, parameters) + whereText(pattern.where, parameters);
}

function aggregateText(aggregate: Extract<Expression, { is: 'aggregate' }>, parameters: Parameters): string {
  const inside = aggregate.of === null ? '*' : expressionText(aggregate.of, parameters);
  const of = aggregate.distinct ? `DISTINCT ${inside}` : inside;
  switch (aggregate.by) {
    case 'sum':
      return `coalesce(sum(${of}), 0)`;
    case 'first':
      return `head(collect(${of}))`;
    case 'count':
    case 'collect':
    case 'min':
    case 'max':
      return `${aggregate.by}(${of})`;
  }
}
