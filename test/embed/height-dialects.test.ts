import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {askedBy, messagesOf} from '../../src/embed/height-dialects.js';

/** What iframe-resizer 4.4.5 and 5.5.9 said to a frame of theirs, by what was set on the page around. */
const GREETINGS = {
  'version 4, nothing set': ['f', ':8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true'],
  'version 4, much set': ['f', ':8:true:false:-16:true:false:10px 20px:lowestElement:null:null:5:true:parent:scroll:true'],
  'version 5, nothing set': ['f', ':8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false'],
  'version 5, in both directions': ['f', ':8:true:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false'],
  'version 5, logging by number': ['f', ':8:false:2:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false'],
  'a name with a dot': ['career.frame', ':8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false'],
  'a name with a letter in two parts': ['gro\u0308ße', ':8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false'],
  'a name with an umlaut': ['größe', ':8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false'],
} as const;

describe('the languages of heights', () => {
  for (const [what, [name, rest]] of Object.entries(GREETINGS)) {
    it(`answers iframe-resizer by the name it gave: ${what}`, () => {
      const asked = askedBy(`[iFrameSizer]${name}${rest}`, undefined);
      assert.deepEqual(asked, {resizer: name});
      assert.deepEqual(messagesOf(1233.2, 852, asked!, true).at(-1), `[iFrameSizer]${name}:1234:852:init`);
    });
  }

  it('does not take a page around that says no secret for WordPress where there is none', () => {
    assert.equal(askedBy({message: 'ready'}, undefined), undefined);
    assert.deepEqual(askedBy({message: 'ready', secret: 'abc'}, 'abc'), {});
  });

  it('tells a whole number, none below zero or beyond all sense', () => {
    assert.deepEqual([0, 0.2, -3, 1e9].map(height => messagesOf(height, 300, {})), [0, 1, 0, 100_000].map(height => [{type: 'career-height', height}]));
  });
});
