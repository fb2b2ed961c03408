import {expect, fixtureSync, html} from '@open-wc/testing';
import {footnotesOf, noticeOf} from '../../src/embed/notices.js';
import type {Mistake} from '../../src/embed/settings.js';
import {embedWords} from '../../src/text/words/embed.js';
import {axe} from '../helpers/browser.js';

const PAGE = 'https://wiki.example/embed.html';
const hostile = '<img src=x onerror=alert(1)>';

describe('what embed.html says in place of a view, and below one', () => {
  it('can be read by everybody', async () => {
    const notices = [
      noticeOf({is: 'missing'}, PAGE)!,
      noticeOf({is: 'refused', address: 'https://other.example/f.json', origin: 'https://other.example'}, PAGE)!,
      noticeOf({is: 'disk'}, PAGE)!,
      noticeOf({is: 'unreadable'}, PAGE)!,
      noticeOf({is: 'base', address: 'https://other.example/base.json', origin: 'https://other.example', isListable: true}, PAGE)!,
      footnotesOf({is: 'link', text: ''}, [{is: 'fixed', name: 'sources', value: ''}, {is: 'unknown', name: 'veiw', value: ''}])!,
    ];
    const all = fixtureSync<HTMLElement>(html`<main>${notices}</main>`);
    await axe(all);
  });

  it('tells who can list a place, and exactly what to write', () => {
    const notice = noticeOf({is: 'refused', address: 'https://other.example/f.json', origin: 'https://other.example'}, PAGE)!;
    expect(notice.querySelector('h2')!.textContent).to.contain('https://other.example');
    const [, json] = />(.*)</.exec(notice.querySelector('code')!.textContent!)!;
    expect(JSON.parse(json!)).to.deep.equal({sources: ['https://other.example']});
  });

  it('shows what somebody else wrote as text', () => {
    const mistakes: Mistake[] = [{is: 'value', name: 'theme', value: hostile}, {is: 'unknown', name: hostile, value: ''}];
    const notes = footnotesOf({is: 'missing'}, mistakes)!;
    expect(notes.querySelector('img')).to.equal(null);
    expect(notes.textContent).to.contain(hostile);
    expect(noticeOf({is: 'refused', address: hostile, origin: hostile}, PAGE)!.querySelector('img')).to.equal(null);
  });

  it('says nothing where a view can be drawn and all was understood', () => {
    expect(noticeOf({is: 'file', address: PAGE}, PAGE)).to.equal(undefined);
    expect(footnotesOf({is: 'file', address: PAGE}, [])).to.equal(undefined);
    expect(footnotesOf({is: 'file', address: PAGE}, [{is: 'value', name: 'career-settings', value: ''}])!.textContent).to.contain(embedWords.settings);
  });
});
