/**
 * The classic script: registers every element, and leaves what a page may need beside them under one name:
 * `CareerElements.registerWords('de', {...})`.
 */
import './define/all.js';

export * from './index.js';
