import type {TemplateResult} from 'lit';
import {goalOf} from '../model/questions.js';
import {wordsOf} from '../text/words.js';
import {contentWords} from '../text/words/content.js';
import {mirrorWords} from '../text/words/mirror.js';
import {namesOfViews} from './check-names.js';
import type {CheckPanel, CheckView} from './check-view.js';
import {standingInShort} from './standing-words.js';
import {renderTwin, twinStyles} from './twin-table.js';

/** The mirror as a table: what each view says of each competency, and what the target asks for. */
class MirrorTable implements CheckPanel {
  render(view: CheckView): TemplateResult {
    const {framework, assessment, beside, target, host} = view;
    const words = wordsOf('mirror', mirrorWords, host);
    const {none} = wordsOf('content', contentWords, host);
    const views = [assessment, ...beside.map(({assessment}) => assessment)];
    return renderTwin({
      label: words.table,
      part: 'table',
      heads: [...namesOfViews(view), ...(target ? [words.target(target.name)] : [])],
      cells: question => [
        ...views.map(said => standingInShort(question, said.answer(question), view)),
        ...(target ? [goalOf(framework, question, target)?.title ?? none] : []),
      ],
    }, view);
  }
}

export {MirrorTable as panel, twinStyles as styles};
