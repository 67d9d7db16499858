// The concept kinds of the product: a new one is its file and its line here.
export { dataCategory } from './data-category.ts';
export { purpose } from './purpose.ts';
export { recipient } from './recipient.ts';
