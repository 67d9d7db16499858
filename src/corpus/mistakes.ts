import {
  LineCounter,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
} from 'yaml';

/** Something wrong in a seed file, and what would be right. Lines and columns count from 1. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** `seed/policies/jsm/policy.yaml:4:15: practice: expected one of ...` */
export function formatMistake({ file, line, column, message }: Mistake): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** A path of keys and list indexes in a YAML file: `['statements', 'no-sale', 'quote', 0]`. */
export type YamlPath = readonly (string | number)[];

/** A YAML file with the places of its values. */
export interface YamlFile {
  /** The path to show, relative to where the command runs. */
  readonly file: string;
  readonly value: unknown;
  /** A mistake at the value at `path`, or at the nearest place above it that exists. */
  mistake(path: YamlPath, message: string): Mistake;
  /** A mistake at the key `key` of the map at `path`. */
  mistakeAtKey(path: YamlPath, key: string, message: string): Mistake;
}

const WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  DUPLICATE_KEY: 'this key stands twice here: keep one of the two',
};

/** Parses YAML; syntax errors come as mistakes and the value is then `undefined`. */
export function parseYaml(file: string, text: string): { yaml: YamlFile; mistakes: Mistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string): Mistake => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const mistakes = document.errors.map((error) =>
    at(error.pos[0], WORDS[error.code] ?? `this is not YAML: ${error.message}`),
  );
  // The seed needs no aliases, and a text that starts with * would be one.
  visit(document, {
    Alias: (_key, { source, range }) => {
      mistakes.push(at(range?.[0] ?? 0, `*${source} refers to another value: put a text in quotation marks`));
    },
  });
  const yaml: YamlFile = {
    file,
    value: mistakes.length > 0 ? undefined : (document.toJS() as unknown),
    mistake: (path, message) => at(offsetOf(document, path), message),
    mistakeAtKey: (path, key, message) => {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(map)
        ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
        : undefined;
      const range = (pair?.key as Node | undefined)?.range;
      return at(range?.[0] ?? offsetOf(document, path), message);
    },
  };
  return { yaml, mistakes };
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
