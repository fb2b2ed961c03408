import {html, nothing, svg, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {layoutMirror, type MirrorLayout, type MirrorPoint, type MirrorRow} from '../layout/mirror.js';
import {goalOf} from '../model/questions.js';
import {standingOf} from '../model/standing.js';
import {wordsOf} from '../text/words.js';
import {mirrorWords} from '../text/words/mirror.js';
import {namesOfViews} from './check-names.js';
import type {CheckView} from './check-view.js';
import {LatePanel} from './late-part.js';
import {renderHeads} from './mirror-heads.js';
import {renderLegend} from './mirror-legend.js';
import {standingInShort} from './standing-words.js';
import {Turns} from './turns.js';
import {vars} from './vars.js';

/** What all rows are drawn with. */
interface Drawing extends MirrorLayout {
  readonly view: CheckView;
  readonly names: readonly string[];
  readonly mirror: typeof mirrorWords;
  readonly turns: Turns;
}

/**
 * The jagged lines: one’s own, and those that one looks at beside it. It is a list of the competencies, each with what every view
 * says in words; the drawing stands behind it, and every row draws its own piece of the lines. The same as a table is
 * loaded when it is asked for.
 */
export class Mirror {
  readonly #host: ReactiveControllerHost & Element;
  readonly #table: LatePanel;
  readonly #turns = new Turns();
  #isTable = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#table = new LatePanel(host, async () => (await import('./check-drawer.js')).table);
  }

  render(view: CheckView): TemplateResult {
    const words = wordsOf('mirror', mirrorWords, view.host);
    return html`
      <div class="reading small">
        ${view.target || view.beside.length ? renderLegend(view) : nothing}
        <button type="button" class="action twin" aria-pressed=${this.#isTable ? 'true' : 'false'} @click=${() => this.#turn()}>${words.asTable}</button>
      </div>
      ${this.#isTable ? this.#table.render(view) : renderLines(view, this.#turns)}`;
  }

  #turn(): void {
    this.#isTable = !this.#isTable;
    this.#host.requestUpdate();
  }
}

/** The lines alone, as they also stand on paper. */
export function renderLines(view: CheckView, turns = new Turns()): TemplateResult {
  const {framework, questions, assessment, beside, target, host} = view;
  const views = [assessment, ...beside.map(({assessment}) => assessment)];
  const layout = layoutMirror(questions, views.map(view => question => view.answer(question)), question => target && goalOf(framework, question, target));
  const {rows, columns} = layout;
  const drawing: Drawing = {...layout, view, turns, names: namesOfViews(view), mirror: wordsOf('mirror', mirrorWords, host)};
  turns.take(rows.filter(({points: [own]}) => own!.at !== undefined).map(({question}) => question.key));
  const groups: MirrorRow[][] = [];
  for (const row of rows) {
    if (row.group || !groups.length) groups.push([]);
    groups.at(-1)!.push(row);
  }
  return html`
    <div class="mirror ${columns.length ? '' : 'stepped'} ${layout.count > 12 ? 'dense' : ''}" part="mirror" role="group" aria-label=${drawing.mirror.lines}>
      ${renderHeads(columns, target, [drawing.mirror.lowest, drawing.mirror.highest])}
      ${groups.map(members => html`
        ${members[0]!.group ? html`<h3 class="group" .style=${vars({n: columns.length})}><span class="label">${members[0]!.group.title}</span></h3>` : nothing}
        <ol role="list">${members.map(row => renderRow(row, drawing))}</ol>`)}
    </div>`;
}

function renderRow({question, points, target: aim}: MirrorRow, {view, names, columns, mirror, turns}: Drawing): TemplateResult {
  const {framework, current, assessment, beside, target} = view;
  const {competency, choices, key} = question;
  const [own, ...others] = points as [MirrorPoint, ...MirrorPoint[]];
  const answer = assessment.answer(question);
  const said = standingInShort(question, answer, view);
  const isPlaced = own.at !== undefined && standingOf(question, answer).is !== 'below';
  const goal = target && goalOf(framework, question, target);
  /** The lines of many would be a thicket: of several people there are points alone. */
  const isLined = beside.filter(({kind}) => kind === 'theirs').length === 1;
  const theirs = beside.map(({kind, assessment}, i) => ({kind, point: others[i]!, words: mirror.says(names[i + 1]!, standingInShort(question, assessment.answer(question), view))}));
  /** Where the columns have no names, a row says its own, and what the other one says where they differ. */
  const isNamed = isPlaced && !columns.length;
  const told = columns.length || !isLined ? [] : theirs.filter(({kind, point}) => kind === 'theirs' && point.isApart);
  return html`
    <li part="row">
      <button type="button" aria-current=${question === current ? 'step' : nothing} @click=${() => view.open(question)}>
        <span class="name">${competency.title}${isNamed ? html` <span class="said">${beside.length ? html`<span class="hidden">: ${names[0]}: </span>` : nothing}${said}</span>` : html`<span class="hidden">: ${beside.length ? mirror.says(names[0]!, said) : said}</span>`}${
          told.map(({words}) => html`<span class="said other" aria-hidden="true">${words}</span>`)}</span>
        <span class="hidden">${theirs.map(({words}) => `. ${words}`)}${goal && target ? `. ${mirror.expected(target.name, goal.title)}` : ''}</span>
        <span class="chart" aria-hidden="true" .style=${vars({n: choices.length, wait: turns.waitOf(key)})}>
          ${line('target', aim)}
          ${theirs.map(({kind, point}) => (kind === 'past' || (isLined && point.leadsApart) ? line(kind, point) : nothing))}
          ${line('line', own)}
          ${dot('aim', aim)}
          ${theirs.map(({kind, point}) => (point.isApart ? dot(`other ${kind}`, point) : nothing))}
          ${dot('point', own)}
          ${answer?.open ? html`<span class="open">${said}</span>` : nothing}
        </span>
      </button>
    </li>`;
}

/** A row’s piece of a line. */
function line(of: string, {at, to}: MirrorPoint): unknown {
  if (at === undefined || to === undefined) return nothing;
  return html`<svg class="of-${of}" viewBox="0 0 1 1" preserveAspectRatio="none">${svg`<path class=${of} d="M${at} 0L${to} 1" />`}</svg>`;
}

function dot(of: string, {at}: MirrorPoint): unknown {
  return at === undefined ? nothing : html`<span class=${of} .style=${vars({at})}></span>`;
}
