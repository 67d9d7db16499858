import type { Plain } from '../../../src/engine/cypher.ts';
import type { Agreement } from './compare.ts';

/** What a query is made of, read off its text; one query has several. */
const SHAPES: readonly (readonly [name: string, text: RegExp])[] = [
  ['look-up by ids', /^UNWIND/],
  ['label scan', /^MATCH \(n\d+:\w+\)(?!\nMATCH)/],
  ['label test', /(WHERE|AND|OR|NOT|AS) \(+n\d+:\w+( OR n\d+:\w+)*\)/],
  ['keyset page', /IS NOT NULL\)\nWITH n\d+ WHERE/],
  ['one hop', /-\[/],
  ['two or three hops', /\]->?\([^)]*\)<?-\[/],
  ['either direction', /\)-\[[^\]]*\]-\(/],
  ['type alternatives', /\[\w*:\w+\|/],
  ['relationship property', /\br\d+\./],
  ['variable length', /\*[\d.]+\]/],
  ['shortest path', /shortestPath/],
  ['and, or, not', / AND | OR |NOT \(/],
  ['ordering of strings', /\.(name|alias|id|kind)\)? (<|<=|>|>=) /],
  ['IN', / IN /],
  ['IS NULL', / IS NULL/],
  ['text search', / STARTS WITH | ENDS WITH | CONTAINS /],
  ['folded case', /toLower/],
  ['exists', /COUNT \{[\s\S]*> 0/],
  ['exists not', /COUNT \{[\s\S]*= 0/],
  ['every', /NOT \(coalesce/],
  ['nested list', /RETURN collect\(n/],
  ['nested twice', /CALL \([^)]+\) \{[^}]*CALL/],
  ['to-one', /head\(collect/],
  ['slice', /\[0\.\./],
  ['pattern comprehension', / \[\(/],
  ['union', /UNION/],
  ['aggregate', /(count|min|max|sum)\(/],
  ['grouped', /WITH [^\n]*count\(\*\)/],
  ['distinct', /(WITH|RETURN) DISTINCT/],
  ['sorted', /ORDER BY/],
  ['descending', / DESC/],
  ['page', /SKIP|LIMIT/],
];

/** How many queries of each shape were asked, and how many had something to say. */
export class Shares {
  readonly #counts = new Map<string, { asked: number; told: number }>();

  add({ text, rows }: Agreement): void {
    const told = rows.some((row) => Object.values(row).some(says));
    const shapes = SHAPES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
    for (const shape of ['all', ...shapes]) {
      const count = this.#counts.get(shape) ?? { asked: 0, told: 0 };
      this.#counts.set(shape, { asked: count.asked + 1, told: count.told + Number(told) });
    }
  }

  /** The share of the queries whose answer is more than zeros, nulls, false and empty lists. */
  get nonEmpty(): number {
    const { asked, told } = this.#counts.get('all') ?? { asked: 1, told: 0 };
    return told / asked;
  }

  /** Shapes that no query had. */
  get missing(): string[] {
    return SHAPES.map(([name]) => name).filter((name) => !this.#counts.has(name));
  }

  report(seed: number): string {
    const lines = ['all', ...SHAPES.map(([name]) => name)].map((name) => {
      const { asked, told } = this.#counts.get(name) ?? { asked: 0, told: 0 };
      const share = asked === 0 ? 0 : Math.round((100 * told) / asked);
      return `${String(asked).padStart(7)} ${String(share).padStart(4)} %  ${name}`;
    });
    return [`fuzz, FUZZ_SEED=${seed}`, '  asked  not empty', ...lines, ''].join('\n');
  }
}

function says(value: Plain): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== 0 && value !== false;
}
