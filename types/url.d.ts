/**
 * The one class from outside the language that the pure folders use: a link is checked by parsing it, never by
 * looking at its text. Browsers and Node both have it, but only the DOM library declares it, and that would bring
 * `document` along.
 */
declare class URL {
  static canParse(url: string, base?: string): boolean;
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly origin: string;
  readonly href: string;
}
