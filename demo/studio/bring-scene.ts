import {html, svg} from 'lit';

const LEVELS = ['Junior', 'Senior', 'Staff', 'Manager'];
const EXPECTED = ['Craft', 'Scope', 'People'];

/** What happens here at a glance: a sheet becomes a ladder. Where there is no room to read them, its names are lines. */
export const bringScene = html`<svg class="scene" viewBox="0 0 540 140" width="540" height="140" aria-hidden="true">
  <path class="grid" d="M8 14h288v112H8zM8 40h288M8 69h288M8 98h288M64 14v112M122 14v112M180 14v112M238 14v112"/>
  ${LEVELS.map((name, i) => svg`<text x=${93 + 58 * i} y="31" text-anchor="middle">${name}</text>`)}
  ${EXPECTED.map((name, i) => svg`<text class="about" x="16" y=${59 + 29 * i}>${name}</text>`)}
  <path class="said" d="M74 51h36M74 59h24M132 51h28M132 59h36M190 51h36M248 51h32M248 59h22M74 80h30M132 80h36M132 88h20M190 80h36M190 88h28M248 80h36M248 88h30M74 109h22M132 109h36M190 109h30M190 117h20M248 109h36M248 117h34"/>
  <path class="names" d="M76 27h34M134 27h34M192 27h34M250 27h34M18 55h30M18 84h26M18 112h32"/>
  <path class="way" d="M316 70h30"/><path class="head" d="M348 62l9 8-9 8"/>
  <g class="ladder"><path d="M446 122V90C446 68 418 74 418 52V30M446 90C446 68 474 74 474 52V30"/><circle cx="446" cy="122" r="6"/><circle cx="446" cy="92" r="6"/><circle cx="418" cy="30" r="6"/><circle cx="474" cy="30" r="6"/></g>
  <text x="460" y="126">Junior</text><text x="460" y="96">Senior</text><text x="405" y="34" text-anchor="end">Staff</text><text x="487" y="34">Manager</text>
</svg>`;
