import { describe, expect, it } from 'vitest';
import { cypher } from '../../src/engine/cypher.ts';
import { constraintText, indexText } from '../../src/engine/definitions.ts';

describe('a declared statement', () => {
  const declare = (text: string, params: Record<string, 'string'> = {}) =>
    cypher({ name: 'test.declared', text, params, row: { x: 'string' } });

  it('must keep the rules of portable Cypher', () => {
    expect(() => declare('OPTIONAL MATCH (n:Entity) RETURN n.id AS x')).toThrow(/^test\.declared: rule 2/);
    expect(() => declare("MATCH (n:Entity) RETURN 'unended AS x")).toThrow(/^test\.declared: /);
  });

  it('must declare the parameters that it uses, and no others', () => {
    expect(() => declare('RETURN $x AS x')).toThrow('$x is used but not declared');
    expect(() => declare('RETURN 1 AS x', { y: 'string' })).toThrow('$y is declared but not used');
    expect(() => declare("RETURN '$x' AS x")).not.toThrow();
  });

  it('knows whether it writes', () => {
    expect(declare('MATCH (n:Entity) RETURN n.id AS x').writes).toBe(false);
    expect(declare("MATCH (n:Entity) WHERE n.create = 'MERGE SET DELETE' RETURN n.id AS x").writes).toBe(
      false,
    );
    expect(declare('MATCH (n:Entity) SET n.y = 1 RETURN n.id AS x').writes).toBe(true);
    expect(declare('MATCH (n:Entity) DETACH DELETE n').writes).toBe(true);
  });
});

describe('the DDL of a definition', () => {
  it('names itself after what it is for', () => {
    expect(constraintText({ kind: 'unique', label: 'Entity', property: 'id' })).toBe(
      'CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
    );
    expect(indexText({ kind: 'index', label: 'DataCategory', properties: ['sortName', 'id'] })).toBe(
      'CREATE INDEX data_category_sort_name_id IF NOT EXISTS FOR (n:DataCategory) ON (n.sortName, n.id)',
    );
  });
});
