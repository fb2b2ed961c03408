/**
 * What the reader asked for in a list of choices. The list goes back to what it showed: the page hears of it first, and
 * the choice shows once it is made.
 */
export function askedFor(event: Event, shown: string): string {
  const select = event.target as HTMLSelectElement;
  const {value} = select;
  select.value = shown;
  return value;
}
