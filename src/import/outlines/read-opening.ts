import {withoutBold} from '../names/bold.js';
import {readsLikeName} from './bare-heading.js';
import {leadOf} from './content-of.js';
import {labelled} from '../names/label.js';
import type {Block} from '../page.js';
import type {Opened, Reading} from '../reading.js';
import {partsIn, type Part} from '../part.js';
import {readable} from '../names/readable.js';

const OPENING = /(?:^|\/)(?:readme|index|introduction|overview|home)\.\w+$/i;
const SOURCE = /^(?:source|quelle|fuente|fonte|bron|źródło|出典|来源|المصدر)$/iu;
const CUMULATIVE = /(?:\b(?:levels?|steps?)\b[^.!?]{0,80}\b(?:cumulative|includes? (?:all |everything )?(?:the |of the )?(?:previous|lower|earlier|prior)|builds? (?:up)?on (?:the |all )?(?:previous|lower|prior|one below))|(?:stufen?|level)[^.!?]{0,80}(?:kumulativ|bauen aufeinander auf|baut auf|schlie(?:ß|ss)t die)|niveaux?[^.!?]{0,80}(?:cumulati|inclut|comprend (?:les|le) )|nivel(?:es)?[^.!?]{0,80}(?:acumulativ|incluye|inclui|cumulativ)|níve[il]s?[^.!?]{0,80}(?:acumulativ|cumulativ|inclui)|livell[oi][^.!?]{0,80}(?:cumulativ|include|comprende)|niveaus?[^.!?]{0,80}(?:cumulatief|bouwt voort|omvat)|poziom[^.!?]{0,80}(?:kumulatywn|obejmuje|zawiera)|(?:レベル|等級)[^。]{0,60}(?:累積|含む|含み)|级别?[^。]{0,60}(?:累积|包含|包括)|مستو[^.!?]{0,60}(?:تراكمي|يشمل|يتضمن))/iu;

/** Headings of which every other document has one: they name no framework. */
const GENERIC = /^(?:introduction|overview|read ?me|home|index|about|contents|table of contents|career (?:ladders?|levels|framework)|einleitung|einführung|übersicht|überblick|inhalt|introducción|resumen|inicio|introdução|visão geral|introduzione|panoramica|présentation|aperçu|accueil|inleiding|overzicht|wprowadzenie|przegląd|введение|обзор|はじめに|概要|目次|简介|概述|目录|소개|개요|مقدمة|نظرة عامة)$/iu;

/**
 * The title and the first words of it all. Of several files or sheets they are those of the one that opens them; where none does, it is
 * called as the folder or the workbook is. `isOwn` are parts that have a meaning of their own, such as levels.
 */
export function readOpening(pages: readonly Opened[], isOwn: ReadonlySet<Part>, reading: Reading): void {
  const {draft, name} = reading;
  const opened = pages.find(({page}) => OPENING.test(page.file)) ?? (reading.isAlone ? pages[0] : undefined);
  if (!opened) {
    draft.title ||= readable(name);
    draft.lang ||= pages.find(({page}) => page.lang)?.page.lang ?? '';
    return;
  }
  const {page, whole} = opened;
  const first = whole.parts[0];
  const isOnly = whole.parts.length === 1 && !first?.isBare;
  const head = first && !isOwn.has(first) && (isOnly || !whole.blocks.length) ? first : undefined;
  const titles = [page.title, head?.title, titleAbove(whole, reading)].flatMap(title => title ?? []);
  draft.title ||= titles.find(title => !GENERIC.test(title.trim())) ?? (readable(name) || titles[0] || '');
  if (page.lang) draft.lang ||= page.lang;
  if (draft.summary) return;
  const blocks = head && (page.title === undefined || head.title === draft.title) ? [...head.blocks, ...whole.blocks] : whole.blocks;
  const begin = blocks.find(block => !reading.taken.has(block) && !readSource(block, reading));
  if (begin?.kind === 'paragraph') draft.summary = leadOf([begin], reading) ?? '';
}

/** A short line above all headings, which is no sentence. */
function titleAbove({blocks, parts}: Part, {taken}: Reading): string | undefined {
  const [first] = blocks;
  if (!parts.length || first?.kind !== 'paragraph' || first.lines.length > 1 || taken.has(first) || !readsLikeName(first.lines[0]!.text)) return undefined;
  taken.add(first);
  return withoutBold(first.lines[0]!.text);
}

/** `Source: https://...` above everything else. */
function readSource(block: Block, {draft, taken}: Reading): boolean {
  if (block.kind !== 'paragraph' || block.lines.length > 1) return false;
  const label = labelled(block.lines[0]!.text);
  if (!label || label.text.length > 200 || /[.!?。]\s|[.!?。]$/u.test(label.text)) return false;
  if (SOURCE.test(label.label) && /^<?https?:\/\/\S+$/.test(label.text)) {
    draft.rest.source ??= {title: label.label, url: label.text.replace(/^<|>$/g, '')};
    taken.add(block);
  }
  return true;
}

/** Whether a sentence says that a level includes those below it. The sentence stays where it is. */
export function readCumulative(pages: readonly Opened[], {draft}: Reading): void {
  if (draft.rest.cumulative !== undefined) return;
  for (const {whole} of pages) {
    for (const {blocks} of partsIn(whole)) {
      for (const block of blocks) {
        if (block.kind === 'paragraph' && block.lines.some(({text}) => CUMULATIVE.test(text))) {
          draft.rest.cumulative = true;
          return;
        }
      }
    }
  }
}
