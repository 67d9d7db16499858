// The concept kinds of the product: a new one is its file and its line here.
export { commitment } from './commitment.ts';
export { dataCategory } from './data-category.ts';
export { dataSource } from './data-source.ts';
export { dataSubject } from './data-subject.ts';
export { law } from './law.ts';
export { legalBasis } from './legal-basis.ts';
export { purpose } from './purpose.ts';
export { recipient } from './recipient.ts';
export { right } from './right.ts';
export { safeguard } from './safeguard.ts';
export { securityMeasure } from './security-measure.ts';
export { service } from './service.ts';
export { supervisoryAuthority } from './supervisory-authority.ts';
export { tracker } from './tracker.ts';
