/** What things are called, unless the framework has nouns of its own (`terms`). */
export const nounWords = {
  level: {one: 'level', other: 'levels'},
  track: {one: 'track', other: 'tracks'},
  competency: {one: 'competency', other: 'competencies'},
  step: {one: 'step', other: 'steps'},
};
