import {html, type TemplateResult} from 'lit';

interface TabsView {
  /** Name of the row, for screen readers. */
  readonly label: string;
  /** Ids and names. The panel of a tab has the id `panel-…`. */
  readonly tabs: readonly (readonly [id: string, name: string])[];
  readonly selected: string;
  readonly select: (id: string) => void;
}

/**
 * A row of tabs as the ARIA practices describe it: one stop of the Tab key, arrow keys along the row, Home and End to
 * its ends. Enter opens a tab, and not the arrow keys: what it shows may have to be loaded first.
 */
export function renderTabs({label, tabs, selected, select}: TabsView): TemplateResult {
  return html`
    <div part="tabs" class="tabs">
      <div role="tablist" aria-label=${label} @keydown=${travel}>
        ${tabs.map(([id, name]) => html`
          <button type="button" role="tab" id="tab-${id}" part="tab ${id === selected ? 'tab--selected' : ''}" data-name=${name}
            aria-selected=${id === selected} aria-controls="panel-${id}" tabindex=${id === selected ? 0 : -1} @click=${() => select(id)}>${name}</button>`)}
      </div>
    </div>`;
}

/** Scrolls a row of tabs, and nothing around it, until a tab is in its middle, or as near as it goes. */
export function revealTab(tab: Element): void {
  const row = tab.parentElement!;
  const [own, room] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += own.left + own.width / 2 - room.left - room.width / 2;
}

function travel(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement;
  const tabs = [...row.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const forward = getComputedStyle(row).direction === 'rtl' ? -1 : 1;
  const goals: Record<string, number> = {ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: -1};
  const goal = goals[event.key];
  if (goal === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const tab = tabs.at(goal % tabs.length)!;
  tab.focus({preventScroll: true});
  revealTab(tab);
}
