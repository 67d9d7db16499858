import { styleText } from 'node:util';
import type { PartKind } from '../corpus/coverage.ts';
import type { StatementEntry } from '../corpus/passages.ts';
import type { PolicyEntry } from '../corpus/policy-files.ts';
import { blocksOf, type Block } from './blocks.ts';
import { shares, titleOf, type Said } from './words.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<PartKind, Style>> = {
  blank: 'reset',
  heading: ['bold', 'underline'],
  stated: 'reset',
  nothing: 'gray',
  forgotten: ['inverse', 'yellow'],
};

/** A policy for a terminal: its text, and under each passage what was read from it. */
export function terminalPage(
  policy: PolicyEntry,
  say: (statement: StatementEntry) => Said,
  colours: boolean,
): string {
  const paint = (style: Style, text: string): string => (colours ? styleText(style, text) : text);
  const statement = (entry: StatementEntry): string[] => [
    `  ${paint(entry.said.polarity === 'DENIED' ? ['red', 'bold'] : ['green', 'bold'], titleOf(entry))} ${paint('gray', entry.slug)}`,
    ...say(entry).map(([label, values]) => `    ${paint('cyan', `${label}:`)} ${values.join('; ')}`),
  ];
  const block = ({ pieces, statements, further, reasons }: Block): string =>
    [
      pieces.map(({ kind, text }) => paint(STYLES[kind], text)).join(''),
      ...statements.flatMap(statement),
      ...further.map((entry) => `  ${paint('gray', `also behind ${titleOf(entry)} ${entry.slug}`)}`),
      ...reasons.map((why) => `  ${paint('gray', `states nothing: ${why}`)}`),
    ].join('\n');
  const { header } = policy;
  const title = `${paint('bold', `${header.controller.name}: ${header.title}`)}\n${shares(policy)}`;
  return `${[title, ...blocksOf(policy).map(block)].join('\n\n')}\n`;
}
