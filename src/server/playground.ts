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

const TITLE = 'Policy Atlas';

type Renderer = NonNullable<YogaServerOptions<object, object>['renderGraphiQL']>;

/**
 * The options of GraphiQL for a visit: the first questions as tabs, before them the one of the address. A text of the
 * client's own is never written into the page; GraphiQL takes it from the address.
 */
export function graphiql({ url }: Request): GraphiQLOptions {
  const asked = new URL(url).searchParams.get('query');
  if (asked !== null && !OPERATIONS.some(({ text }) => text === asked)) return { title: TITLE };
  const tabs = new Set([...(asked === null ? [] : [asked]), ...TABS.map((file) => operationOf(file).text)]);
  return { title: TITLE, defaultTabs: [...tabs].map((query) => ({ query })) };
}

/** GraphiQL, which runs the question of an address with `run` as soon as it can. */
export const renderPlayground: Renderer = async (options) => {
  const [head, tail] = await (frame ??= makeFrame());
  return `${head}${JSON.stringify(options)}${tail}`;
};

/** The page before and after its options, which are all that differs from visit to visit. */
let frame: Promise<readonly [head: string, tail: string]> | undefined;

async function makeFrame(): Promise<readonly [head: string, tail: string]> {
  // The page is 9 MB, so it is loaded when the first browser asks for it, and put together once.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = { title: TITLE };
  const page = renderGraphiQL(options);
  const [head, tail, more] = page.split(JSON.stringify(options));
  if (head === undefined || tail === undefined || more !== undefined)
    throw new Error('GraphiQL has another page than expected');
  return [head, tail.replace('</body>', () => `<script>${RUN_ON_ARRIVAL}</script></body>`)];
}

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

/** The operations as they are shown: the tabs in their order, then the others. */
export const SHOWN: readonly Operation[] = [
  ...TABS.map(operationOf),
  ...OPERATIONS.filter(({ file }) => !TABS.includes(file)),
];
