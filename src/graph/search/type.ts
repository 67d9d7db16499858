import type { Builder } from '../../builder/builder.ts';
import { defineConnection, forwardArguments, listed } from '../../builder/connection.ts';
import type { Context } from '../../builder/context.ts';
import { described } from '../../builder/described.ts';
import { badUserInput } from '../../builder/errors.ts';
import type { PageInfoRef } from '../../builder/page-info.ts';
import { pagePriceAfter } from '../../builder/price.ts';
import type { Catalogue } from '../../kinds/catalogue.ts';
import { kindName } from '../../kinds/kind.ts';
import type { defineNodeKind } from '../../kinds/node/enums.ts';
import { nodeById } from '../../kinds/node/read.ts';
import { section } from '../../kinds/policy/kind.ts';
import { present, type EvidenceRow, type Refs } from '../../kinds/refs.ts';
import { MATCHES } from './matches.ts';
import { passageOf } from './passages.ts';
import { keysOf, WINDOW, type Hit } from './search.ts';
import { MOST_CHARS, MOST_TERMS, wantedIn, type Wanted } from './words.ts';

/** A hit, and what was looked for. */
interface Found extends Hit {
  readonly wanted: Wanted;
}

/** The root field `search`, with the types of its answer. */
export function defineSearch(
  builder: Builder,
  refs: Refs,
  nodeKind: ReturnType<typeof defineNodeKind>,
  pageInfo: PageInfoRef,
  catalogue: Catalogue,
): void {
  const searched = ['Controller', ...catalogue.allConceptKinds.map(({ label }) => label), section.label];
  builder.queryField('search', (t) =>
    t.field({
      type: defineHits(builder, refs, pageInfo),
      description: `Finds terms and controllers by name and alias, and sections by the words of the policies, the best first: at most ${WINDOW}. Case and accents do not count.`,
      args: {
        text: t.arg.string({
          required: true,
          description: `What is looked for, as plain words: "e-mail", "Google Analytics", "third parties". At most ${MOST_CHARS} characters and ${MOST_TERMS} words.`,
        }),
        kinds: t.arg({
          type: [nodeKind],
          description:
            'Only these kinds, such as [SECTION]: CONTROLLER, SECTION and the kinds of terms; all unless given.',
        }),
        ...forwardArguments(builder),
      },
      complexity: ({ kinds, ...page }) =>
        pagePriceAfter((kinds?.includes(section.label) ?? true) ? WINDOW : 0, page),
      resolve: async (_root, { text, kinds, ...page }, context) => {
        const wanted = wantedIn(text);
        const labels = new Set(kinds ?? searched);
        refuseOthers(labels, searched);
        const order = {
          connection: 'SearchConnection',
          // The ranks of one search say nothing in another.
          orderBy: JSON.stringify([wanted.phrase, kinds ? [...labels].sort() : 'all']),
          keysOf,
        };
        const hits = await context.search(wanted, labels);
        return listed(
          hits.map((hit): Found => ({ ...hit, wanted })),
          order,
          page,
        );
      },
    }),
  );
}

/** @throws GraphQLError BAD_USER_INPUT for kinds that have neither names nor words of their own */
function refuseOthers(labels: ReadonlySet<string>, searched: readonly string[]): void {
  const other = [...labels].find((label) => !searched.includes(label));
  if (other === undefined) return;
  const known = searched.map((label) => kindName({ label })).join(', ');
  throw badUserInput(`kinds: ${kindName({ label: other })} is not searched: give some of ${known}`);
}

function defineHits(builder: Builder, refs: Refs, pageInfo: PageInfoRef) {
  const { connection, edge } = defineConnection(builder, {
    name: 'Search',
    node: refs.node,
    pageInfo,
    description: `what was found, of the best ${WINDOW}`,
    nodeOf: async (item, context) => {
      const { id } = item as Hit;
      return present(await nodeById(id, 'id', context), id);
    },
  });
  const match = builder.enumType('SearchMatch', {
    description: 'How something answers a search, the best first.',
    values: described(MATCHES),
  });
  builder.objectFields(edge, (t) => ({
    match: t.field({
      type: match,
      description: 'How it answers the search.',
      resolve: ({ node }) => (node as Found).match,
    }),
    name: t.string({
      nullable: true,
      description: 'The name or alias that matched; null for a section.',
      resolve: ({ node }) => (node as Found).name,
    }),
    evidence: t.field({
      type: refs.evidence,
      nullable: true,
      description:
        'Of a section, the words that it was found by; prefix and suffix show what is around them.',
      // The section and the text of its policy are read for it.
      complexity: 2,
      resolve: ({ node }, _args, context) => evidenceOf(node as Found, context),
    }),
  }));
  return connection;
}

/** The words of a section that a search found it by; null for anything else. */
async function evidenceOf({ id, name, wanted }: Found, { loaders }: Context): Promise<EvidenceRow | null> {
  if (name !== undefined) return null;
  const { policyId: policy, start, end } = present(await loaders.section.load(id), id);
  const { text } = present(await loaders.policyText.load(policy), policy);
  const passage = passageOf(text.slice(start, end), wanted);
  if (passage === undefined) return null;
  const at = { start: start + passage.start, end: start + passage.end };
  return { section: id, policy, quote: text.slice(at.start, at.end), ...at };
}
