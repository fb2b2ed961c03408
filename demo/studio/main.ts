import './studio-app.js';
import {fetchAhead} from './ahead.js';

void fetchAhead();

// Only what is built stays the same while somebody looks at it. Where there is no such worker, all works but offline.
if (import.meta.env.PROD) void navigator.serviceWorker?.register('offline.js').catch(() => {});
