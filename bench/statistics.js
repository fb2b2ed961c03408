// @ts-check

/**
 * @typedef {object} Ratio
 * @property {number} value the median of the rounds’ ratios
 * @property {number} low with `high`, where it lies with 95 % confidence
 * @property {number} high
 */

/** @param {readonly number[]} numbers at least one */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (/** @type {number} */ (sorted[Math.floor(middle)]) + /** @type {number} */ (sorted[Math.ceil(middle)])) / 2;
}

/** @param {readonly number[]} numbers above 0, at least one */
export function geometricMean(numbers) {
  return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
}

/**
 * How two things compare that were measured in the same rounds. What slows the machine down for a while slows both down, so
 * they are compared within each round. The interval is what becomes of the median when the rounds are drawn again from
 * themselves (a bootstrap: https://en.wikipedia.org/wiki/Bootstrapping_(statistics)).
 *
 * @param {readonly number[]} ours one number for each round
 * @param {readonly number[]} theirs as many
 * @param {() => number} [random] from 0 to below 1
 * @returns {Ratio}
 */
export function ratioOf(ours, theirs, random = Math.random) {
  const ratios = ours.map((number, i) => number / /** @type {number} */ (theirs[i]));
  const medians = Array.from({length: 2000}, () =>
    median(ratios.map(() => /** @type {number} */ (ratios[Math.floor(random() * ratios.length)])))).sort((a, b) => a - b);
  return {
    value: median(ratios),
    low: /** @type {number} */ (medians[Math.floor(medians.length * 0.025)]),
    high: /** @type {number} */ (medians[Math.ceil(medians.length * 0.975) - 1]),
  };
}

/**
 * `met`: by the median. `missed`: even the interval lies above. Between the two, more rounds would tell.
 *
 * @param {Ratio} ratio
 * @param {number} most
 * @returns {'met' | 'missed' | 'open'}
 */
export function verdictOf({value, low}, most) {
  return value <= most ? 'met' : low > most ? 'missed' : 'open';
}
