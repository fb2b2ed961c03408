import {toHead, toOembed, type OembedOptions} from '../export/oembed.js';
import {Misuse, type Arguments} from './arguments.js';
import type {Format} from './export.js';

/** In CSS pixels, and in those of a picture. */
const SIZES = [100, 10_000] as const;

export const oembed: Format = {
  named: 'oembed.json',
  options: ['url', 'page', 'self', 'width', 'height', 'image', 'image-size', 'head'],
  write(framework, given) {
    const options = optionsFrom(given);
    return given.switches.has('head') ? toHead(framework, options) : `${JSON.stringify(toOembed(framework, options), undefined, 2)}\n`;
  },
};

function optionsFrom({values}: Arguments): OembedOptions {
  const address = (name: string) => (values.has(name) ? addressFrom(name, values.get(name)!) : undefined);
  const size = (name: string) => (values.has(name) ? sizeFrom(name, values.get(name)!) : undefined);
  const url = address('url');
  if (url === undefined) throw new Misuse('oembed needs the address where embed.html lies, for instance: --url https://example.com/career/embed.html');
  const image = address('image');
  if (image === undefined && values.has('image-size')) throw new Misuse('--image-size is of a picture: name it with --image.');
  const [width, height] = imageSize(values.get('image-size') ?? '1200x630');
  return {url, page: address('page'), self: address('self'), width: size('width'), height: size('height'), image: image === undefined ? undefined : {url: image, width, height}};
}

/** An address that other people’s pages can ask for. */
function addressFrom(name: string, written: string): string {
  if (!URL.canParse(written)) throw new Misuse(`--${name} ${written} is no address. Write it in full, for instance https://example.com/career/embed.html`);
  const {protocol, username, password, href} = new URL(written);
  if (protocol !== 'https:') throw new Misuse(`--${name} ${written} does not begin with https, as all that other pages show must. Write where it lies on the web.`);
  if (username || password) throw new Misuse(`--${name} has a name or a password in it, which everybody would see. Leave it out.`);
  return href;
}

function sizeFrom(name: string, written: string): number {
  const [least, most] = SIZES;
  const pixels = /^\d+$/.test(written) ? Number(written) : NaN;
  if (!(pixels >= least && pixels <= most)) throw new Misuse(`--${name} ${written} is no size. Write pixels, from ${least} to ${most}.`);
  return pixels;
}

function imageSize(written: string): readonly [number, number] {
  const [, width, height] = /^(\d+)x(\d+)$/i.exec(written) ?? [];
  if (width === undefined) throw new Misuse(`--image-size ${written} is no size. Write width and height in pixels, for instance 1200x630.`);
  return [sizeFrom('image-size', width), sizeFrom('image-size', height!)];
}
