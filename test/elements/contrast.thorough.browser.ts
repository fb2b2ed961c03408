/** What contrast.browser.ts asks of some brands, asked of many. */
import {BRANDS, standOut} from '../helpers/brands.js';

standOut(BRANDS.slice(4), true);
