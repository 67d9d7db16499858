import type { Builder } from './builder.ts';
import type { Order } from './page.ts';

/** What sorts by name, with its id as the last word. */
interface Sorted {
  readonly sortName: string;
  readonly id: string;
}

/** The order of a connection that its argument names: `name`, the default, or `name_DESC`. */
export function ordering(
  connection: string,
  name: string,
): (orderBy: string | null | undefined) => Order<Sorted> {
  const keysOf = ({ sortName, id }: Sorted): readonly string[] => [sortName, id];
  return (orderBy) => ({
    connection,
    orderBy: orderBy ?? name,
    descending: orderBy === `${name}_DESC`,
    keysOf,
  });
}

/** The enum of the two orders of a connection. */
export function defineOrder(
  builder: Builder,
  typeName: string,
  name: string,
  says: { readonly sorts: string; readonly forward: string; readonly backward: string },
) {
  const values: Readonly<Record<string, { description: string }>> = {
    [name]: { description: says.forward },
    [`${name}_DESC`]: { description: says.backward },
  };
  return builder.enumType(typeName, { description: says.sorts, values });
}
