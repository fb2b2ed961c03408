/**
 * What the reader opens by the buttons below all, as a table, or by an address, and what others’ answers are looked at with, which
 * come by these ways. It is loaded with the first of them.
 */
export {AddressedAnswers} from './check-addressed.js';
export * as history from './check-history.js';
export * as people from './check-people.js';
export * as share from './check-share.js';
export * as take from './check-take.js';
export * as talk from './check-talk.js';
export * as team from './check-team.js';
export {csvOf, markdownOf} from './conversation-forms.js';
export * as table from './mirror-table.js';
