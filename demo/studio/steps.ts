/** The way through the studio. `read` is there where there is a source. */
export const STEPS = ['read', 'edit', 'look', 'take'] as const;

export type Step = (typeof STEPS)[number];

export const NAMES: Readonly<Record<Step, string>> = {read: 'What was read', edit: 'Edit', look: 'Look', take: 'Take it away'};

/** The step that the address asks for, if there is such a one. */
export function stepIn(hash: string, steps: readonly Step[]): Step | undefined {
  return steps.find(step => hash === `#${step}`);
}
