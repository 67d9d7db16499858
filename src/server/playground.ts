import type { GraphiQLOptions, YogaServerOptions } from 'graphql-yoga';
import { operationOf, OPERATIONS, type Operation } from './operations.ts';

/** The questions that a new visitor finds as tabs, the headline first. */
const TABS = [
  'outside-the-eu',
  'who-sells-data',
  'how-long-data-is-kept',
  'rights-and-complaints',
  'where-words-stand',
];

type Renderer = NonNullable<YogaServerOptions<object, object>['renderGraphiQL']>;

/**
 * The options of GraphiQL for a visit: the first questions as tabs, before them the one of the address. A text of the
 * client's own is never written into the page; GraphiQL takes it from the address.
 */
export function graphiql({ url }: Request): GraphiQLOptions {
  const asked = new URL(url).searchParams.get('query');
  const title = 'Policy Atlas';
  if (asked !== null && !OPERATIONS.some(({ text }) => text === asked)) return { title };
  const tabs = new Set([...(asked === null ? [] : [asked]), ...TABS.map((file) => operationOf(file).text)]);
  return { title, defaultTabs: [...tabs].map((query) => ({ query })) };
}

/** GraphiQL, which runs the question of an address with `run` as soon as it can. */
export const renderPlayground: Renderer = async (options) => {
  // The page is 9 MB, so it is loaded when the first browser asks for it.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL(options);
  const end = page.lastIndexOf('</body>');
  return `${page.slice(0, end)}<script>${RUN_ON_ARRIVAL}</script>${page.slice(end)}`;
};

/** The address that opens an operation in the playground and runs it. */
export function playgroundLink({ text }: Operation, path: string): string {
  return `${path}?${new URLSearchParams({ run: '', query: text }).toString()}`;
}

/** The button is there when GraphiQL is; what it runs is in the editor then. */
const RUN_ON_ARRIVAL = `
  const address = new URL(location.href);
  if (address.searchParams.has('query') && address.searchParams.has('run')) {
    const waiting = setInterval(() => {
      const button = document.querySelector('.graphiql-execute-button:not([disabled])');
      if (!button || !document.querySelector('.graphiql-query-editor .view-line')) return;
      clearInterval(waiting);
      button.click();
    }, 50);
  }
`;

/** What a new visitor finds first: which companies share data outside the EU. */
export const HEADLINE = operationOf('outside-the-eu').text;

/** The operations as they are shown: the tabs in their order, then the others. */
export const SHOWN: readonly Operation[] = [
  ...TABS.map(operationOf),
  ...OPERATIONS.filter(({ file }) => !TABS.includes(file)),
];
