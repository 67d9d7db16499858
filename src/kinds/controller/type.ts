import type { Refs } from '../refs.ts';
import { controller } from './kind.ts';

/** The type Controller. */
export function defineController(refs: Refs): void {
  refs.controller.implement({
    description: controller.description,
    interfaces: [refs.node],
    fields: (t) => ({
      slug: t.exposeString('slug', { description: 'What follows the colon of the id: "jsm".' }),
      name: t.exposeString('name', { description: 'The name as the policy gives it: "JSM BV".' }),
      aliases: t.exposeStringList('aliases', { description: 'Shorter names that the policy uses.' }),
    }),
  });
}
