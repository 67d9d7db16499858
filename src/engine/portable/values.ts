import { violationAt, type Linted, type Violation } from './linted.ts';

const TEMPORAL = ['DATE', 'DATETIME', 'LOCALDATETIME', 'TIME', 'LOCALTIME', 'ZONED_DATETIME', 'DURATION'];
const TYPESCRIPT_ONLY = ['ROUND', 'TOSTRING', 'RANDOMUUID', 'RAND', 'TIMESTAMP', 'NOW', ...TEMPORAL];

/** Rule 15: numbers become text, and time and chance come in, in TypeScript. */
export function* valuesOfTypeScript({ text }: Linted): Generator<Violation> {
  const isNamespaced = (index: number): boolean =>
    TEMPORAL.includes(text.word(index)) &&
    !text.isMemberName(index) &&
    text.symbol(index + 1) === '.' &&
    text.symbol(index + 3) === '(';
  for (const index of [...text.calls(...TYPESCRIPT_ONLY), ...text.indices(isNamespaced)]) {
    yield violationAt(
      text,
      15,
      index,
      `${text.name(index) ?? ''}(): compute it in TypeScript and pass a parameter`,
    );
  }
}

/** Rule 15: a regular expression is a parameter or a literal, starts with (?iu) and spells its classes out. */
export function* regularExpressions({ text }: Linted): Generator<Violation> {
  for (const index of text.indices((each) => text.symbol(each) === '=~')) {
    const right = text.tokens[index + 1];
    const isLonger = /^[-+.[(*]$/.test(text.symbol(index + 2)) || text.symbol(index + 2) === '||';
    const isLiteral = right?.kind === 'string';
    if (isLonger || !(isLiteral || right?.kind === 'parameter')) {
      yield violationAt(text, 15, index, '=~ takes a string literal or a parameter');
    } else if (isLiteral && !right.text.startsWith('(?iu)', 1)) {
      yield violationAt(text, 15, index + 1, 'a regular expression starts with (?iu)');
    } else if (isLiteral && /\\\\[bdpswBDPSW]/.test(right.text)) {
      yield violationAt(text, 15, index + 1, 'a regular expression spells its classes out: [0-9], not \\d');
    }
  }
}
