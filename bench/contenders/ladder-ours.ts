import '../../src/define/career-ladder.js';
import type {Contender} from './contender.js';

export const draw: Contender['draw'] = async (host, file) => {
  const ladder = document.createElement('career-ladder');
  ladder.framework = file;
  host.append(ladder);
  await ladder.updateComplete;
};

export const levelsIn: Contender['levelsIn'] = host => host.querySelector('career-ladder')!.renderRoot.querySelectorAll('ol > li').length;
