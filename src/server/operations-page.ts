import type { Plugin } from 'graphql-yoga';
import { escapeHtml } from '../escape-html.ts';
import type { Operation } from './operations.ts';
import { documentIdOf, DOCUMENT_ID } from './persisted.ts';
import { playgroundLink, SHOWN } from './playground.ts';

/** Where the page lies; a visitor comes to the first. */
const PATHS = ['/', '/operations'];

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

/**
 * A page that lists the operations by their question. Each is a link that runs it: in the playground, or on a server that
 * takes no other operations, for the bare answer.
 */
export function operationsPage(graphqlPath: string, persistedOnly: boolean): Plugin {
  const linkTo = (operation: Operation): string =>
    persistedOnly
      ? `${graphqlPath}?${new URLSearchParams({ [DOCUMENT_ID]: documentIdOf(operation) }).toString()}`
      : playgroundLink(operation, graphqlPath);
  const items = SHOWN.map(
    (each) => `<li><a href="${escapeHtml(linkTo(each))}">${escapeHtml(each.question)}</a></li>`,
  );
  const invitation = persistedOnly
    ? 'This server answers these questions and no others.'
    : `Choose a question to see it asked and answered in the <a href="${graphqlPath}">playground</a>, and change it there or write your own.`;
  const page = pageOf(invitation, items.join('\n'));
  return {
    onRequest: ({ url, request, fetchAPI, ...arriving }) => {
      if (!PATHS.includes(url.pathname) || !['GET', 'HEAD'].includes(request.method)) return;
      arriving.endResponse(
        new fetchAPI.Response(request.method === 'HEAD' ? null : page, { headers: HEADERS }),
      );
    },
  };
}

function pageOf(invitation: string, items: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Policy Atlas: questions</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 3rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.75rem; margin-bottom: 0.25rem; }
ol { padding: 0; list-style: none; }
li { border-top: 1px solid light-dark(#ddd, #444); }
li a { display: block; padding: 0.7rem 0.25rem; text-decoration: none; }
li a:hover, li a:focus-visible { background: light-dark(#f2f5fb, #22262e); text-decoration: underline; }
a { color: light-dark(#1646a0, #8db4ff); }
</style>
</head>
<body>
<h1>Policy Atlas</h1>
<p>What companies say in their privacy policies, and deny, and leave unsaid, with the words behind every answer.</p>
<p>${invitation}</p>
<ol>
${items}
</ol>
</body>
</html>
`;
}
