/** Brings a cell into sight and the focus to it, or into what is written in there. */
export async function bring(cell: HTMLElement): Promise<void> {
  const editor = cell.querySelector('edit-cell');
  // What has just been drawn has fields only after its own update.
  if (editor) await editor.updateComplete;
  if (editor) editor.focus();
  else cell.focus({preventScroll: true});
  cell.scrollIntoView({block: 'nearest', inline: 'nearest'});
}
