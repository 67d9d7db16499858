/** A constraint or index, as data: each adapter makes its own DDL from it. */
export type Definition =
  | { readonly kind: 'unique'; readonly label: string; readonly property: string }
  | { readonly kind: 'index'; readonly label: string; readonly properties: readonly [string, ...string[]] };

/** `Controller`, `[sortName, id]` → `controller_sort_name_id`. */
function nameOf(definition: Definition): string {
  const properties = definition.kind === 'unique' ? [definition.property, 'unique'] : definition.properties;
  return [definition.label, ...properties]
    .map((part) => part.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase())
    .join('_');
}

/** A uniqueness constraint; on Neo4j it carries its index. */
export function constraintText(definition: Definition & { kind: 'unique' }): string {
  const { label, property } = definition;
  return `CREATE CONSTRAINT ${nameOf(definition)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
}

/** A range index over one or more properties, in order. */
export function indexText(definition: Definition): string {
  const properties = definition.kind === 'unique' ? [definition.property] : definition.properties;
  const name = definition.kind === 'unique' ? `${nameOf(definition)}_index` : nameOf(definition);
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${definition.label}) ON (${properties.map((p) => `n.${p}`).join(', ')})`;
}
