import {HighlightStyle} from '@codemirror/language';
import {EditorView} from '@codemirror/view';
import {tags} from '@lezer/highlight';

/** What people wrote stands out; what only holds it together steps back. */
export const editorColors = HighlightStyle.define([
  {tag: tags.propertyName, color: 'var(--soft)'},
  {tag: [tags.punctuation, tags.separator, tags.bracket], color: 'var(--soft)'},
  {tag: tags.string, color: 'var(--ink)'},
  {tag: [tags.number, tags.bool, tags.null], color: 'var(--ink)', fontWeight: '600'},
]);

const tint = (share: number) => `color-mix(in oklab, var(--ink) ${share}%, var(--paper))`;
const floating = {border: '1px solid var(--line)', borderRadius: '4px', background: 'var(--paper)', color: 'var(--ink)'};

/** CodeMirror in the colours of the studio, which know of light and dark by themselves. */
export const editorTheme = EditorView.theme({
  '&': {color: 'var(--ink)', background: 'transparent', fontSize: '0.875rem', maxHeight: 'min(60vh, 44rem)'},
  '&.cm-focused': {outline: '2px solid var(--career-accent)', outlineOffset: '2px', borderRadius: '2px'},
  '.cm-scroller': {fontFamily: 'ui-monospace, "Cascadia Code", Menlo, Consolas, monospace', lineHeight: '1.6', direction: 'ltr'},
  '.cm-content': {caretColor: 'var(--ink)', paddingBlock: '0.75rem', textAlign: 'left'},
  '.cm-line': {paddingInline: '0.5rem 0.25rem'},
  '.cm-gutters': {background: 'transparent', color: 'var(--soft)', border: '0'},
  '.cm-lineNumbers .cm-gutterElement': {minWidth: '2.25rem', paddingInline: '0 0.5rem'},
  '.cm-gutterElement.is-wrong': {color: 'var(--wrong)', fontWeight: '700'},
  '.cm-activeLine': {background: tint(4)},
  '.cm-content ::selection': {background: 'color-mix(in oklab, var(--career-accent) 30%, var(--paper))'},
  '.is-fault, .is-problem': {textDecoration: 'underline wavy var(--wrong)', textDecorationSkipInk: 'none', textUnderlineOffset: '0.2em'},
  '.is-fault': {background: 'color-mix(in oklab, var(--wrong) 18%, transparent)'},
  '.is-doubt': {textDecoration: 'underline dotted var(--soft)', textUnderlineOffset: '0.2em'},
  '.is-isolated': {unicodeBidi: 'isolate'},
  '&.cm-focused .cm-matchingBracket': {background: tint(14)},
  '&.cm-focused .cm-nonmatchingBracket': {background: 'none', color: 'inherit'},
  '.cm-selectionMatch': {background: tint(9)},
  '.cm-searchMatch': {background: 'color-mix(in oklab, var(--career-accent) 22%, var(--paper))', outline: 'none'},
  '.cm-searchMatch-selected': {background: 'color-mix(in oklab, var(--career-accent) 45%, var(--paper))'},

  '.cm-tooltip': {...floating, maxWidth: 'min(32rem, calc(100vw - 2rem))'},
  '.cm-tooltip-hover': {padding: '0.5rem 0.75rem', fontFamily: 'inherit', fontSize: '0.9375rem', lineHeight: '1.45'},
  '.cm-tooltip-hover p + p': {marginTop: '0.35rem'},
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {fontFamily: 'inherit', maxHeight: '16rem', minWidth: 'min(14rem, 60vw)'},
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {padding: '0.2rem 0.75rem', lineHeight: '1.5', minHeight: '24px'},
  '.cm-tooltip-autocomplete ul li[aria-selected]': {background: 'var(--ink)', color: 'var(--paper)'},
  '.cm-completionDetail': {fontStyle: 'normal', marginInlineStart: '0.75rem', color: 'var(--soft)'},
  'li[aria-selected] .cm-completionDetail': {color: 'inherit'},
  '.cm-completionMatchedText': {textDecoration: 'none', fontWeight: '600'},
  '.cm-tooltip.cm-completionInfo': {padding: '0.5rem 0.75rem', fontFamily: 'inherit', fontSize: '0.9375rem', lineHeight: '1.45', width: 'min(20rem, 80vw)', maxWidth: 'none'},

  '.cm-panels': {background: 'var(--paper)', color: 'var(--ink)'},
  '.cm-panels.cm-panels-top': {borderBottom: '1px solid var(--line)'},
  '.cm-panel.cm-search': {padding: '0.5rem 1.75rem 0.5rem 0.5rem', fontFamily: 'inherit'},
  '.cm-panel.cm-search label': {fontSize: '0.875rem', display: 'inline-flex', gap: '0.25rem', alignItems: 'center', minHeight: '24px'},
  '.cm-textfield': {...floating, fontSize: '0.875rem', padding: '0.25rem 0.5rem'},
  '.cm-button': {background: 'none', border: '0', borderBottom: '2px solid var(--line)', borderRadius: '0', padding: '0.2rem 0', margin: '0 0.6rem 0 0', fontSize: '0.875rem', minHeight: '24px'},
  '.cm-panel.cm-search [name=close]': {minWidth: '24px', minHeight: '24px', fontSize: '1.1rem'},
});
