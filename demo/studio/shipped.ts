const texts = new Map<string, Promise<string>>();

/**
 * What lies beside the studio and is handed out as it is: `embed.html`, `career-elements.js` and so on. Each is asked for once; one that
 * did not come may be asked for again.
 *
 * @throws {Error} where it does not come
 */
export function shipped(name: string): Promise<string> {
  const text = texts.get(name) ?? load(name);
  texts.set(name, text);
  text.catch(() => texts.delete(name));
  return text;
}

async function load(name: string): Promise<string> {
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${name} did not come: ${response.status}`);
  return response.text();
}

/** When the browser has nothing else to do. WebKit does not tell. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 1);
}
