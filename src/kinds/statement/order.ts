import { ordering } from '../../builder/order.ts';

/** The orders of every list of statements: by policy and where in its text they start. */
export const asRead = ordering('StatementConnection', 'TEXT');
