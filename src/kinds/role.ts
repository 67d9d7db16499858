import { enumName } from './kind.ts';
import type { Practice } from './statement/practice.ts';

/**
 * How a statement names a concept: declared once, in the file of the kind that it points to. From it follow the
 * relationship in the graph, the key in the seed files, the field of a statement and the field of a claim.
 */
export interface Role {
  /** Key in the seed files and field of Statement, in the plural where English has one: `recipients`. */
  readonly field: string;
  /** Field of a claim, the singular: `recipient`. In capitals it is the role's name: `LEGAL_BASIS`. */
  readonly claim: string;
  /** Relationship type from the statement to the concept: `TO`. */
  readonly type: string;
  /** What the role means, for an analyst. */
  readonly description: string;
  /** A slug that shows what may stand here. */
  readonly example: string;
  /**
   * Whether it narrows what is said ("outside the EU", "children only"), so that a denial read without it would not be
   * true: then no DENIES leads along it.
   */
  readonly narrows?: true;
  /** The edges from a controller to the concept that affirmations of a practice, or of any, stand for. */
  readonly derives?: readonly Derivation[];
}

/** COLLECT → COLLECTS: the controller COLLECTS what its statements of COLLECT, or a narrower practice, are ABOUT. */
export interface Derivation {
  /** Without one, affirmations of every practice count. */
  readonly practice?: Practice;
  readonly type: string;
}

/** The edge from a controller to a concept that a denial stands for. */
export const DENIES = 'DENIES';

/** The value of the enum StatementRole: `legalBasis` → `LEGAL_BASIS`. */
export function roleName(role: Role): string {
  return enumName(role.claim);
}

/**
 * Relationship types as alternatives of a pattern: `ABOUT`, `IN` → "`ABOUT`|`IN`". In back-ticks, because the embedded
 * engine takes a bare IN for the operator.
 */
export function alternatives(types: readonly string[]): string {
  return types.map((type) => `\`${type}\``).join('|');
}
