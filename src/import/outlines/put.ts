/** An object with one more entry of its own, whatever the key. */
export function put<Value>(entries: Readonly<Record<string, Value>> | undefined, key: string, value: Value): Record<string, Value> {
  return Object.fromEntries([...Object.entries(entries ?? {}), [key, value]]);
}
