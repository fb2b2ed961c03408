import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {SavedAnswers} from '../controllers/saved-answers.js';
import type {Assessment} from '../model/assessment.js';
import type {Framework, Level} from '../model/framework.js';
import type {Question} from '../model/questions.js';
import type {Answer} from '../model/record.js';
import type {selfCheckWords} from '../text/words/self-check.js';
import type {Beside} from './beside.js';
import type {CheckParts} from './check-parts.js';

export type {Beside};

/** What the self-check shows, as one value for all of its parts. */
export interface CheckView {
  readonly framework: Framework;
  /** All questions, in their order. */
  readonly questions: readonly Question[];
  /** The one that is asked. */
  readonly current: Question;
  readonly assessment: Assessment;
  readonly target: Level | undefined;
  readonly beside: readonly Beside[];
  readonly saved: SavedAnswers;
  readonly words: typeof selfCheckWords;
  readonly host: ReactiveControllerHost & Element;
  /** Whether all questions are asked at once, names stand on the answers only once there is one, and statements can be ticked. */
  readonly isAll: boolean;
  readonly isUnnamed: boolean;
  readonly isTicking: boolean;
  readonly parts: CheckParts;
  /** Changes the answers, keeps them, and tells the page that there was a change; at which question, where it is another than the one that is asked. */
  readonly change: (act: (assessment: Assessment, now: number) => Assessment, question?: Question) => void;
  /** Answers a question; with `{}` takes its answer back. */
  readonly say: (question: Question, answer: Omit<Answer, 'at'>) => void;
  /** Sets how the reader is asked: no act to take back. */
  readonly settle: (key: string, value: string | null) => void;
  /** Takes the last act of this visit back. */
  readonly undo: () => void;
  /** Whether there are notes or evidence at a question. */
  readonly isNoted: (question: Question) => boolean;
  /** Goes to a question, and takes the keyboard along. */
  readonly open: (question: Question) => void;
  /** Looks at others’ answers, or one’s own of a day, beside one’s own. */
  readonly lookBeside: (beside: readonly Beside[]) => void;
  /** Opens another person’s answers: what is kept under another subject. */
  readonly switchTo: (subject: string) => void;
  /** Deletes all that is kept of a person, and tells the page that there was a change. Whether the browser let go of it. */
  readonly deleteAll: (subject: string) => boolean;
}

/** A part of the self-check that is loaded when the reader opens it, and has a state of its own. */
export interface CheckPanel {
  render(view: CheckView): TemplateResult;
  /** Puts down what is being typed, before other answers are opened. */
  settle?(): void;
}
