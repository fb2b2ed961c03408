/**
 * Links out of a frame of WordPress, whose sandbox opens no window: WordPress' script leads the whole tab there, if it is
 * asked, and if the address is of the host that the frame came from. So to all other hosts the browser is left to do what it can.
 *
 * @returns what stops it
 */
export function leaveByParent(secret: string, around: Pick<Window, 'postMessage'> = window.parent): () => void {
  const follow = (event: MouseEvent) => {
    const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
    // With a key held down, a reader wants something else of a link than to follow it.
    if (!link || link.target !== '_blank' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!/^https?:$/.test(link.protocol) || link.host !== location.host) return;
    event.preventDefault();
    around.postMessage({message: 'link', value: link.href, secret}, '*');
  };
  addEventListener('click', follow);
  return () => removeEventListener('click', follow);
}
