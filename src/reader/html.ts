import type { StatementEntry } from '../corpus/passages.ts';
import type { PolicyEntry } from '../corpus/policy-files.ts';
import { escapeHtml } from '../escape-html.ts';
import { blocksOf, type Block, type Piece } from './blocks.ts';
import { shares, titleOf, type Said } from './words.ts';

const STYLE = `
:root {
  color-scheme: light dark; --page: light-dark(#fff, #16181d); --ink: light-dark(#1b1d22, #e6e8ec);
  --dim: light-dark(#5c6370, #a6acb8); --line: light-dark(#d5d8de, #3a3f49); --yes: light-dark(#12693c, #6fd19b);
  --no: light-dark(#b3261e, #ff958c); --lit: light-dark(#ffe9a3, #463b10); --lost: light-dark(#ffc9bb, #6b2317);
}
html { background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
body { max-width: 54rem; margin: 2.5rem auto; padding: 0 1.25rem }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line) }
p { margin: 1.5rem 0 .5rem; white-space: pre-wrap }
.nothing, .reason, .slug, .note, .shares, dt { color: var(--dim) }
.forgotten { background: var(--lost) }
.heading { font-weight: bold }
ul { list-style: none; margin: 0; padding: 0 0 0 .5rem; border-left: 3px solid var(--line); font-size: .875rem }
li { padding: .3rem .5rem; border-radius: .25rem }
b.affirmed { color: var(--yes) } b.denied { color: var(--no) }
dl { display: grid; grid-template-columns: minmax(6.5rem, max-content) 1fr; gap: 0 .75rem; margin: 0 }
dd { margin: 0 }
.lit { background: var(--lit) }
@media (max-width: 40rem) {
  body { margin: 1.25rem auto; padding: 0 .75rem }
  ul { padding-left: 0 }
  dl { grid-template-columns: minmax(5rem, max-content) 1fr }
}
`;

/** Lights the quotes of the statement under the pointer, and the statements of a passage under it. */
const SCRIPT = `
const slugsOf = (element) => (element?.dataset.of ?? '').split(' ').filter(Boolean);
addEventListener('mouseover', ({ target }) => {
  const wanted = slugsOf(target.closest('[data-of]'));
  for (const element of document.querySelectorAll('[data-of]'))
    element.classList.toggle('lit', slugsOf(element).some((slug) => wanted.includes(slug)));
});
`;

/** A policy for a browser, in one file: its text, and under each passage what was read from it. */
export function htmlPage(policy: PolicyEntry, say: (statement: StatementEntry) => Said): string {
  const { header } = policy;
  const title = escapeHtml(`${header.controller.name}: ${header.title}`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<h1>${title}</h1>
<div class="shares">${escapeHtml(shares(policy))}</div>
<main lang="${escapeHtml(header.language)}">
${blocksOf(policy)
  .map((block) => blockOf(block, say))
  .join('\n')}
</main>
<script>${SCRIPT}</script>
</html>
`;
}

function blockOf(block: Block, say: (statement: StatementEntry) => Said): string {
  const { section, pieces, statements, further, reasons } = block;
  // Some headings have text behind them on their line.
  const tag = section !== undefined && pieces.every(({ kind }) => kind === 'heading') ? 'h2' : 'p';
  const id = section === undefined ? '' : ` id="${section.slug}"`;
  const items = [
    ...statements.map((statement) => statementOf(statement, say)),
    ...further.map(
      ({ slug, said }) =>
        `<li data-of="${slug}" class="note">also behind ${said.polarity} ${said.practice} ${slug}</li>`,
    ),
    ...reasons.map((why) => `<li class="reason">states nothing: ${escapeHtml(why)}</li>`),
  ];
  const list = items.length === 0 ? '' : `\n<ul lang="en">\n${items.join('\n')}\n</ul>`;
  return `<${tag}${id}>${pieces.map(pieceOf).join('')}</${tag}>${list}`;
}

function pieceOf({ kind, text, statements }: Piece): string {
  const of = statements.length === 0 ? '' : ` data-of="${statements.join(' ')}"`;
  return `<span class="${kind}"${of}>${escapeHtml(text)}</span>`;
}

function statementOf(statement: StatementEntry, say: (statement: StatementEntry) => Said): string {
  const rows = say(statement).map(
    ([label, values]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(values.join('; '))}</dd>`,
  );
  const { slug, said } = statement;
  return `<li data-of="${slug}"><b class="${said.polarity.toLowerCase()}">${titleOf(statement)}</b> <span class="slug">${slug}</span><dl>${rows.join('')}</dl></li>`;
}
