import '../../src/define/career-matrix.js';
import type {Contender} from './contender.js';

type Matrix = HTMLElementTagNameMap['career-matrix'];

export const draw: Contender['draw'] = async (host, file) => {
  const matrix = document.createElement('career-matrix');
  matrix.framework = file;
  host.append(matrix);
  await matrix.updateComplete;
};

export const filled: Contender['filled'] = async host => (matrixIn(host) as Matrix & {filled?: Promise<unknown>}).filled;

export const show: Contender['show'] = async (host, _file, change) => {
  const matrix = matrixIn(host);
  for (const [name, value] of Object.entries(change)) {
    if (!(name in matrix)) return false;
    Object.assign(matrix, {[name]: Array.isArray(value) ? value.join(' ') : value});
  }
  await matrix.updateComplete;
};

export const tableIn: Contender['tableIn'] = host => matrixIn(host).renderRoot;

function matrixIn(host: HTMLElement): Matrix {
  return host.querySelector('career-matrix')!;
}
