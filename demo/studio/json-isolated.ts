import {RangeSetBuilder, type Extension} from '@codemirror/state';
import {Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate} from '@codemirror/view';

const RIGHT_TO_LEFT = /"(?:[^"\\\n]|\\.)*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^"\\\n]|\\.)*"/gu;

/** The words of a text in quotes, which run in a direction of their own. */
const isolated = Decoration.mark({class: 'is-isolated', attributes: {dir: 'auto'}, bidiIsolate: null});

/** Texts that run from right to left keep to their quotes: without this their commas and brackets would change sides. */
const plugin = ViewPlugin.fromClass(class {
  texts: DecorationSet;

  constructor(view: EditorView) {
    this.texts = textsOf(view);
  }

  update({docChanged, viewportChanged, view}: ViewUpdate): void {
    if (docChanged || viewportChanged) this.texts = textsOf(view);
  }
}, {
  provide: found => {
    const texts = (view: EditorView) => view.plugin(found)?.texts ?? Decoration.none;
    return [EditorView.outerDecorations.of(texts), EditorView.bidiIsolatedRanges.of(texts)];
  },
});

export const isolatedTexts: Extension = plugin;

function textsOf(view: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (const {from, to} of view.visibleRanges) {
    for (const {0: text, index} of view.state.sliceDoc(from, to).matchAll(RIGHT_TO_LEFT)) found.add(from + index + 1, from + index + text.length - 1, isolated);
  }
  return found.finish();
}
