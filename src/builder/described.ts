/** The values of an enum from their names and what they mean. */
export function described<K extends string>(
  entries: Readonly<Record<K, string>>,
): Record<K, { description: string }> {
  return Object.fromEntries(
    Object.entries<string>(entries).map(([name, description]) => [name, { description }]),
  ) as Record<K, { description: string }>;
}
