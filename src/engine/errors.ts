/** What went wrong, in terms that a caller can act on; the same on both engines. */
export type EngineErrorCode =
  /** The database cannot be reached or does not answer in time; trying later may help. */
  | 'UNAVAILABLE'
  /** The database refuses the credentials. */
  | 'UNAUTHORIZED'
  /** Another process holds the folder of the embedded engine. */
  | 'LOCKED'
  /** A uniqueness constraint refuses the write. */
  | 'CONSTRAINT'
  /** Another transaction changed the same nodes. */
  | 'CONFLICT'
  /** The time budget ran out. */
  | 'TIMEOUT'
  /** The caller's signal was aborted. */
  | 'ABORTED'
  /** A parameter has the wrong type or is missing; found before anything is sent. */
  | 'PARAMETER'
  /** A row is not of the declared shape. */
  | 'ROW'
  /** The statement itself: its syntax, a division by zero, a write where only reading is allowed. */
  | 'STATEMENT';

/** The only error that an engine throws. `statement` is the name of the statement that ran, if one did. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  readonly statement: string | undefined;

  constructor(code: EngineErrorCode, message: string, options: { statement?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.statement = options.statement;
  }
}
