import { badUserInput } from '../../builder/errors.ts';
import { present, type EvidenceRow, type Refs } from '../refs.ts';

/** The longest prefix or suffix that one may ask for, in UTF-16 code units. */
const MOST_CHARS = 1_000;

/** The type Evidence: a quote, and where it stands. */
export function defineEvidence(refs: Refs): void {
  refs.evidence.implement({
    description:
      'Words of a policy, exactly as published, and where they stand. With prefix and suffix it is a W3C TextQuoteSelector.',
    fields: (t) => {
      const around = (
        description: string,
        cut: (text: string, quote: EvidenceRow, chars: number) => string,
      ) =>
        t.string({
          description,
          // The text of the policy is read for it.
          complexity: 1,
          args: {
            chars: t.arg.int({
              defaultValue: 60,
              description: 'How much, in UTF-16 code units, at most 1,000.',
            }),
          },
          resolve: async (row, args, { loaders }) => {
            const chars = args.chars ?? 60;
            if (chars < 0 || chars > MOST_CHARS)
              throw badUserInput(`chars is ${chars}: ask for 0 to ${MOST_CHARS}`);
            return cut(present(await loaders.policyText.load(row.policy), row.policy).text, row, chars);
          },
        });
      return {
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
        prefix: around('The text just before the quote.', (text, { start }, chars) =>
          text.slice(Math.max(0, start - chars), start),
        ),
        suffix: around('The text just after the quote.', (text, { end }, chars) =>
          text.slice(end, end + chars),
        ),
      };
    },
  });
}
