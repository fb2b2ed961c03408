import engineeringLevels from '../frameworks/engineering-levels.json?url';
import prontopro from '../frameworks/prontopro.json?url';
import starter from '../frameworks/starter.json?url';

/** The addresses of the frameworks that the demo shows, by name. */
export const frameworks: Readonly<Record<string, string>> = {'engineering-levels': engineeringLevels, prontopro, starter};
