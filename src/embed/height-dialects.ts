/**
 * The languages in which a page in a frame tells its height. Nothing is in a message but the height, and what the page
 * around wants to hear again with it, so it may go to whichever page that is.
 */

/** What the page around has said that its messages need. */
export interface Dialects {
  /** WordPress' secret, from the address. */
  secret?: string;
  /** The name that iframe-resizer gave this frame. */
  resizer?: string;
}

/** A long guide in a narrow column is about 50,000 pixels high. What is far beyond was measured wrongly. */
const HIGHEST = 100_000;
/** WordPress cuts off what is beyond these anyway. */
const WORDPRESS = [200, 1000] as const;
/**
 * The beginning of iframe-resizer's greeting, alike in all its versions but for how loud it logs; what follows is not needed. The
 * name is the frame's `id` where that has one, with a dot or an umlaut perhaps.
 */
const GREETING = /^\[iFrameSizer\]([\p{L}\p{M}\p{N}_.-]{1,64}):-?\d{0,9}:(?:true|false)?:(?:true|false|expanded|collapsed|-?\d)?:-?\d{0,9}:(?:true|false)?:(?:true|false)?(?::|$)/u;

/**
 * The height in each language that somebody around may understand.
 *
 * @param isGreeted whether this answers a greeting of iframe-resizer, which takes a frame that has not answered for one without its script
 */
export function messagesOf(height: number, width: number, {secret, resizer}: Dialects, isGreeted = false): unknown[] {
  const whole = clamp(Math.ceil(height), 0, HIGHEST);
  return [
    {type: 'career-height', height: whole},
    ...(secret ? [{message: 'height', value: clamp(whole, ...WORDPRESS), secret}] : []),
    ...(resizer ? [`[iFrameSizer]${resizer}:${whole}:${Math.round(width)}:${isGreeted ? 'init' : 'resize'}`] : []),
  ];
}

/**
 * Whether the page around asks for the height: our own snippet, WordPress' script, or iframe-resizer, which says what it
 * calls this frame.
 */
export function askedBy(data: unknown, secret: string | undefined): {resizer?: string} | undefined {
  if (typeof data === 'string') {
    const resizer = GREETING.exec(data)?.[1];
    return resizer === undefined ? undefined : {resizer};
  }
  if (typeof data !== 'object' || !data) return undefined;
  const said = data as {type?: unknown; message?: unknown; secret?: unknown; height?: unknown};
  const isOurs = said.type === 'career-height' && said.height === undefined;
  return isOurs || (said.message === 'ready' && secret !== undefined && said.secret === secret) ? {} : undefined;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
