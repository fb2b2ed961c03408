/** What the importers say, by the names that the studio uses. */
export type {Change as Changed, Found, Kind, Mapping, Understanding, Warning} from '../../src/import.js';
