/** embed.html with a witness in it, kept on the server: whichever frame it stands in, it tells what goes wrong there. */
import {singleFile} from '../../src/export/single-file.js';
import {fileOf} from '../helpers/elements.js';

export interface Embed {
  /** Of frameworks/: stands inside the page. */
  readonly inside?: string;
  readonly denied?: boolean;
  /** As in a page that was pasted together. */
  readonly quirks?: boolean;
}

/** The path of such a page. */
export async function keepEmbed({inside, denied, quirks}: Embed = {}): Promise<string> {
  const page = await (await fetch('/artefacts/embed.html')).text();
  const whole = inside ? singleFile(page, {title: 'A framework', settings: {framework: await fileOf(inside)}, fallback: '<p class="fallback">The page’s own words</p>'}) : page;
  const scripts = ['witness', ...denied ? ['denied'] : []].map(name => `<script src="/test/hosts/${name}.js"></script>`).join('');
  // Before the page’s own policy, which lets no other script in.
  const witnessed = whole.replace('<meta charset="utf-8">', said => said + scripts);
  const path = `/test/hosts/kept/embed-${[inside ?? 'plain', denied && 'denied', quirks && 'quirks'].filter(Boolean).join('-')}.html`;
  await fetch(path, {method: 'PUT', body: quirks ? witnessed.replace(/^<!doctype html>/i, '') : witnessed});
  return path;
}
