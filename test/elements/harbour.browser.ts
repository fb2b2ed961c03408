/** A company's own framework, which builds on one of ours, in every element. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define/all.js';
import {alerts, TAGS, textIn, until} from '../helpers/elements.js';

describe('harbour.json, which builds on waypoints.json', () => {
  for (const tag of TAGS) {
    it(`draws in ${tag}`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('src', '/frameworks/harbour.json');
      await fixture(element);
      await until(() => element.framework, 'the framework');
      await element.updateComplete;
      expect(element.framework!.id).to.equal('harbour');
      expect(element.framework!.levels.map(({id}) => id)).to.include('l4').and.include('r4').and.not.include('m6');
      expect(alerts(element)).to.eql([]);
      await until(() => textIn(element).length > 100, 'its words');
    });
  }
});
