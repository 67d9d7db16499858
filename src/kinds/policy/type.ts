import { present, type Refs } from '../refs.ts';
import { policy, section } from './kind.ts';

/** A text is one value, but a large one: about as much as so many objects. */
const TEXT_PRICE = 10;

/** The types Policy and Section. */
export function definePolicy(refs: Refs): void {
  refs.policy.implement({
    description: policy.description,
    interfaces: [refs.node],
    fields: (t) => ({
      slug: t.exposeString('slug', { description: 'What follows the colon of the id: "jsm".' }),
      title: t.exposeString('title', { description: 'The title as published.' }),
      language: t.exposeString('language', { description: 'The language of the text, as BCP 47: "nl".' }),
      lastUpdated: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day of the last change, where the policy names it.',
        resolve: (row) => row.lastUpdated,
      }),
      effectiveDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day from which the policy holds, where it names it.',
        resolve: (row) => row.effectiveDate,
      }),
      url: t.exposeString('url', { nullable: true, description: 'Where it was published.' }),
      sha256: t.exposeString('sha256', { description: 'SHA-256 of the text, 64 hexadecimal digits.' }),
      text: t.string({
        description: 'The whole text, verbatim.',
        complexity: TEXT_PRICE,
        resolve: async (row, _args, { loaders }) =>
          present(await loaders.policyText.load(row.id), row.id).text,
      }),
      controller: t.field({
        type: refs.controller,
        description: 'Who publishes it.',
        resolve: async (row, _args, { loaders }) =>
          present(await loaders.controller.load(row.controllerId), row.controllerId),
      }),
    }),
  });
  refs.section.implement({
    description: section.description,
    interfaces: [refs.node],
    fields: (t) => ({
      slug: t.exposeString('slug', { description: 'What follows the colon of the id: "jsm/cookies".' }),
      heading: t.exposeString('heading', {
        nullable: true,
        description: 'The heading as published; null for what stands before the first one.',
      }),
      level: t.exposeInt('level', { description: 'The depth of the heading, 1 for the outermost.' }),
      policy: t.field({
        type: refs.policy,
        description: 'The policy that it is a part of.',
        resolve: async (row, _args, { loaders }) =>
          present(await loaders.policy.load(row.policyId), row.policyId),
      }),
    }),
  });
}
