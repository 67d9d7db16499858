import { badUserInput } from '../../builder/errors.ts';
import { present, type Refs } from '../refs.ts';

/** The longest prefix or suffix that one may ask for, in UTF-16 code units. */
const MOST_CHARS = 1_000;

/** The type Evidence: a quote, and where it stands. */
export function defineEvidence(refs: Refs): void {
  const chars = (value: number): number => {
    if (value >= 0 && value <= MOST_CHARS) return value;
    throw badUserInput(`chars is ${value}: ask for 0 to ${MOST_CHARS}`);
  };
  refs.evidence.implement({
    description:
      'Words of a policy, exactly as published, and where they stand. With prefix and suffix it is a W3C TextQuoteSelector.',
    fields: (t) => ({
      quote: t.exposeString('quote', { description: 'The words: text.slice(start, end) of the policy.' }),
      start: t.exposeInt('start', {
        description: 'Where the quote starts, in UTF-16 code units, as in JavaScript.',
      }),
      end: t.exposeInt('end', { description: 'Where the quote ends (exclusive), in UTF-16 code units.' }),
      section: t.field({
        type: refs.section,
        nullable: true,
        description: 'The section that the quote stands in.',
        resolve: (row, _args, { loaders }) => loaders.section.load(row.section),
      }),
      policy: t.field({
        type: refs.policy,
        description: 'The policy that the quote stands in.',
        resolve: async (row, _args, { loaders }) =>
          present(await loaders.policy.load(row.policy), row.policy),
      }),
      prefix: t.string({
        description: 'The text just before the quote.',
        args: {
          chars: t.arg.int({
            defaultValue: 60,
            description: 'How much, in UTF-16 code units, at most 1,000.',
          }),
        },
        resolve: async (row, args, { loaders }) => {
          const length = chars(args.chars ?? 60);
          const { text } = present(await loaders.policyText.load(row.policy), row.policy);
          return text.slice(Math.max(0, row.start - length), row.start);
        },
      }),
      suffix: t.string({
        description: 'The text just after the quote.',
        args: {
          chars: t.arg.int({
            defaultValue: 60,
            description: 'How much, in UTF-16 code units, at most 1,000.',
          }),
        },
        resolve: async (row, args, { loaders }) => {
          const length = chars(args.chars ?? 60);
          const { text } = present(await loaders.policyText.load(row.policy), row.policy);
          return text.slice(row.end, row.end + length);
        },
      }),
    }),
  });
}
