import { lookUp } from '../lookup.ts';
import { policy, policyText, section } from './kind.ts';

export const policiesById = lookUp(policy);
export const policyTextsById = lookUp({ ...policy, columns: policyText }, 'policy.textByIds');
export const sectionsById = lookUp(section);
