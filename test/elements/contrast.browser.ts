/** Whatever the brand, texts and marks stand out from what is behind them, in light and in dark. */
import {BRANDS, standOut} from '../helpers/brands.js';

standOut(BRANDS.slice(0, 4));
