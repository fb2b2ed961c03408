/** The browser's storage, as a test wants it: empty before and after, and broken in the ways that browsers break. */

const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
const {getItem, setItem} = Storage.prototype;

beforeEach(() => localStorage.clear());

// A test leaves the page as it found it, whether it passes or not.
afterEach(() => {
  if (own) Object.defineProperty(window, 'localStorage', own);
  else delete (window as {localStorage?: Storage}).localStorage;
  Object.assign(Storage.prototype, {getItem, setItem});
  localStorage.clear();
});

/** As in a sandboxed frame: the getter itself throws. So does what it gives: WebKit may go on with a getter that it has compiled. */
export function denyStorage(): void {
  const get = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', {configurable: true, get});
  Object.assign(Storage.prototype, {getItem: get, setItem: get});
}

/** There is no room for another byte until the function that comes back is called. */
export function fillStorage(): () => void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  return () => (Storage.prototype.setItem = setItem);
}

/** Everything that is stored, by key. */
export function stored(): Record<string, string> {
  return Object.fromEntries(Array.from({length: localStorage.length}, (_, i) => {
    const key = localStorage.key(i)!;
    return [key, localStorage.getItem(key)!] as const;
  }));
}
