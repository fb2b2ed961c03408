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

/**
 * In some browsers an arrow key on a closed list chooses at once, and goes on choosing: each would act. Here it opens the list
 * instead, and what is chosen there is meant.
 */
export function openByArrow(event: KeyboardEvent): void {
  const select = event.currentTarget as HTMLSelectElement;
  const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
  if (!isArrow || event.altKey || !CSS.supports('selector(:open)') || select.matches(':open')) return;
  event.preventDefault();
  select.showPicker();
}
