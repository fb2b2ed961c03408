import type {Translation} from '../words.js';

export const de = {
  source: {
    loading: 'Das Framework wird geladen …',
    retry: 'Noch einmal versuchen',
  },
} satisfies Translation;
