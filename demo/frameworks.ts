import engineeringLevels from '../frameworks/engineering-levels.json?url';
import harbour from '../frameworks/harbour.json?url';
import prontopro from '../frameworks/prontopro.json?url';
import starter from '../frameworks/starter.json?url';
import sthorm from '../frameworks/sthorm.json?url';
import waypoints from '../frameworks/waypoints.json?url';

/** The addresses of the frameworks that the demo shows, by name. */
export const frameworks: Readonly<Record<string, string>> = {'engineering-levels': engineeringLevels, prontopro, sthorm, waypoints, harbour, starter};
