import type {DirectiveResult} from 'lit/directive.js';
import {guard} from 'lit/directives/guard.js';

export interface Choice {
  readonly value: string;
  readonly title: string;
  readonly isChosen: boolean;
  /** Whether it cannot be chosen. */
  readonly isTaken?: boolean;
}

/** Choices below a head. */
export interface Choices {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/**
 * Options of a list, some of them in groups, made anew where one of `causes` is another. There are hundreds: templates for
 * them took more time than all else around a table.
 */
export function options(causes: unknown[], choices: () => readonly (Choice | Choices)[]): DirectiveResult {
  return guard(causes, () => {
    const fragment = new DocumentFragment();
    fragment.append(...choices().map(choice => ('choices' in choice ? groupOf(choice) : optionOf(choice))));
    return fragment;
  });
}

function groupOf({title, choices}: Choices): HTMLOptGroupElement {
  const group = document.createElement('optgroup');
  group.label = title;
  group.append(...choices.map(optionOf));
  return group;
}

function optionOf({value, title, isChosen, isTaken = false}: Choice): HTMLOptionElement {
  const option = new Option(title, value, false, isChosen);
  option.disabled = isTaken;
  return option;
}
