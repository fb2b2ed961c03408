import {html} from 'lit';

/** What happens here, without words: a sheet becomes a ladder. */
export const bringScene = html`<svg class="scene" viewBox="0 0 320 120" width="320" height="120" aria-hidden="true">
  <path class="grid" d="M14 14h108v92H14zM14 37h108M14 60h108M14 83h108M50 14v92M86 14v92"/>
  <path class="said" d="M22 26h18M58 26h16M94 26h18M22 48h14M58 48h18M94 48h14M58 71h12M94 71h18M22 71h18M22 94h12M58 94h18M94 94h10"/>
  <path class="way" d="M142 60h40"/><path class="head" d="M184 53l8 7-8 7"/>
  <g class="ladder"><path d="M254 108V74C254 58 226 62 226 42V16M254 74C254 58 282 62 282 42V16"/><circle cx="254" cy="106" r="6"/><circle cx="254" cy="78" r="6"/><circle cx="226" cy="44" r="6"/><circle cx="282" cy="44" r="6"/><circle cx="226" cy="16" r="6"/><circle cx="282" cy="16" r="6"/></g>
</svg>`;
