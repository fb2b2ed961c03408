import {acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, pickedCompletion, startCompletion, type CompletionContext, type CompletionResult} from '@codemirror/autocomplete';
import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {bracketMatching, syntaxHighlighting} from '@codemirror/language';
import {highlightSelectionMatches, search, searchKeymap} from '@codemirror/search';
import {EditorState, RangeSet, StateField, Transaction, type Extension} from '@codemirror/state';
import {Decoration, EditorView, GutterMarker, gutterLineClass, highlightActiveLine, hoverTooltip, keymap, lineNumbers, type Command} from '@codemirror/view';
import schema from 'virtual:career-framework-schema';
import {editorColors, editorTheme} from './json-editor-theme.js';
import {helpAt, offersAt, type Help} from './json-help.js';
import {isolatedTexts} from './json-isolated.js';
import {readText, type Marked, type Reading} from './json-problems.js';
import type {Change} from './json-write.js';

export interface EditorOptions {
  readonly parent: HTMLElement;
  /** Where the styles go. */
  readonly root: ShadowRoot;
  /** The text; or an editor as it was left, with its cursor. */
  readonly begin: string | EditorState;
  /** Attributes of the field. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The text or the cursor has moved; `isTyped`: the person has changed the text. */
  readonly changed: (isTyped: boolean) => void;
  /** The person asked for help. */
  readonly asked: () => void;
}

/** What the text says and what is wrong with it: read anew in the same moment in which it changes. */
const reading = StateField.define<Reading>({
  create: ({doc}) => readText(doc.toString()),
  update: (before, {docChanged, newDoc}) => (docChanged ? readText(newDoc.toString()) : before),
  provide: field => [
    EditorView.decorations.compute([field], state => {
      const marks = state.field(field).marked.filter(({from, to}) => from < to);
      return Decoration.set(marks.map(({from, to, weight}) => Decoration.mark({class: `is-${weight}`}).range(from, to)), true);
    }),
    gutterLineClass.compute([field], state => {
      const starts = new Set(state.field(field).marked.filter(({weight}) => weight !== 'doubt').map(({line}) => state.doc.line(line).from));
      return RangeSet.of([...starts].map(start => wrongLine.range(start)), true);
    }),
  ],
});

const wrongLine = new (class extends GutterMarker {
  override elementClass = 'is-wrong';
})();

/** The editor of a framework’s text: CodeMirror, with what this project knows of the format. */
export class JsonEditor {
  readonly #view: EditorView;

  constructor({parent, root, begin, attributes, changed, asked}: EditorOptions) {
    const extensions: Extension = [
      json(), reading, lineNumbers(), history(), bracketMatching(), closeBrackets(), highlightActiveLine(), highlightSelectionMatches(), search({top: true}),
      EditorView.lineWrapping, isolatedTexts, editorTheme, syntaxHighlighting(editorColors),
      autocompletion({override: [completions], icons: false, interactionDelay: 0}),
      hoverTooltip(explanation),
      EditorView.contentAttributes.of({tabindex: '0', ...attributes}),
      EditorState.tabSize.of(2),
      EditorState.phrases.of({next: 'Next', previous: 'Previous', all: 'All', 'match case': 'Same case', regexp: 'Pattern', 'by word': 'Whole words', replace: 'Replace', 'replace all': 'Replace all', close: 'Close'}),
      keymap.of([
        {key: 'F1', run: () => (asked(), true)},
        {key: 'F8', run: toProblem(1), shift: toProblem(-1)},
        {key: 'Enter', run: acceptCompletion},
        ...closeBracketsKeymap, ...searchKeymap, ...historyKeymap, ...completionKeymap, ...defaultKeymap,
      ]),
      EditorView.updateListener.of(update => {
        if (update.docChanged || update.selectionSet) changed(update.transactions.some(change => change.docChanged && !change.annotation(Transaction.remote)));
      }),
    ];
    const state = typeof begin === 'string' ? EditorState.create({doc: begin, extensions}) : EditorState.create({doc: begin.doc, selection: begin.selection, extensions});
    this.#view = new EditorView({state, parent, root, scrollTo: EditorView.scrollIntoView(state.selection.main, {y: 'center'})});
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  get reading(): Reading {
    return this.#view.state.field(reading);
  }

  /** What the key at the cursor means. */
  get help(): Help | undefined {
    return helpAt(schema, this.text, this.#view.state.selection.main.head);
  }

  /** Changes that come from elsewhere: no part of the way back in here, unless somebody asked for them here. */
  change(changes: readonly Change[], {isAsked = false} = {}): void {
    if (changes.length) this.#view.dispatch({changes, annotations: isAsked ? [] : [Transaction.remote.of(true), Transaction.addToHistory.of(false)]});
  }

  goTo(position: number): void {
    go(this.#view, position);
    this.#view.focus();
  }

  /** Leaves the page. */
  leave(): EditorState {
    this.#view.destroy();
    return this.#view.state;
  }
}

function go(view: EditorView, position: number): void {
  view.dispatch({selection: {anchor: position}, effects: EditorView.scrollIntoView(position, {y: 'center'})});
}

/** To the next problem in the text, and from the last to the first. */
function toProblem(direction: 1 | -1): Command {
  return view => {
    const {head} = view.state.selection.main;
    const places = view.state.field(reading).marked.map(({from}) => from).sort((one, other) => (one - other) * direction);
    const next = places.find(from => (from - head) * direction > 0) ?? places[0];
    if (next !== undefined) go(view, next);
    return next !== undefined;
  };
}

function completions({state, pos, explicit}: CompletionContext): CompletionResult | null {
  const offers = offersAt(schema, state.doc.toString(), pos);
  if (!offers || (!explicit && offers.from === pos)) return null;
  return {
    from: offers.from,
    validFor: /^"?[^"\n]*$/,
    options: offers.offers.map((offer, i) => ({
      label: offer.written,
      displayLabel: offer.name,
      detail: offer.detail,
      boost: -i, // of those that fit alike, the order of the format
      ...(offer.help && {info: () => words(offer.help)}),
      apply: view => take(view, offer.name),
    })),
  };
}

/** As it is now: the list may be older than the last letters. */
function take(view: EditorView, name: string): void {
  const {doc, selection: {main}} = view.state;
  const {from, to, comma, offers} = offersAt(schema, doc.toString(), main.head) ?? {from: 0, to: 0, offers: []};
  const offer = offers.find(other => other.name === name);
  if (!offer) return;
  const cursor = offer.insert.lastIndexOf('|');
  const changes = [{from, to, insert: offer.insert.slice(0, cursor) + offer.insert.slice(cursor + 1)}, ...(comma === undefined ? [] : [{from: comma, insert: ','}])];
  const anchor = from + cursor + (comma === undefined ? 0 : 1);
  view.dispatch({changes, selection: {anchor}, annotations: pickedCompletion.of({label: offer.written}), userEvent: 'input.complete', scrollIntoView: true});
  if (offersAt(schema, view.state.doc.toString(), anchor)?.offers.some(other => other.name !== name)) startCompletion(view);
}

/** Beside the pointer: what is wrong here, then what it is. */
function explanation(view: EditorView, position: number) {
  const problems = view.state.field(reading).marked.filter(({from, to}) => from <= position && position <= to);
  const help = helpAt(schema, view.state.doc.toString(), position);
  const [first] = [...problems, ...(help && help.from < help.to ? [help] : [])];
  if (!first) return null;
  const dom = document.createElement('div');
  dom.append(...problems.map(({message}: Marked) => paragraph(message)), ...(help ? [paragraph(`${help.name}: ${help.text}`)] : []));
  return {pos: first.from, end: first.to, above: true, create: () => ({dom})};
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.append(words(text));
  return element;
}

function words(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text.replaceAll('`', '');
  element.dir = 'auto';
  return element;
}
