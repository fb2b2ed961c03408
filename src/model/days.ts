import {Assessment} from './assessment.js';
import {snapshotOf} from './history.js';
import {RECORD, type Answer, type Snapshot} from './record.js';

/** With how it stands kept under today. Two on one moment are two. */
export function keepingToday(assessment: Assessment, label: string, now: number): Assessment {
  let day = now;
  while (assessment.all('history').has(String(day))) day++;
  return assessment.with('history', String(day), snapshotOf(assessment, now, label), now);
}

/** The snapshots that there are, the latest day first. */
export function historyOf(assessment: Assessment): readonly {readonly id: string; readonly day: number; readonly snapshot: Snapshot}[] {
  return assessment.list('history').map(([id, snapshot]) => ({id, day: snapshot.of ?? snapshot.at, snapshot})).sort((a, b) => b.day - a.day);
}

/** A snapshot as an assessment of its own, to be looked at beside another one. */
export function asItStood(assessment: Assessment, {of: day, at, version, target, here, answers = {}}: Snapshot): Assessment {
  const dated = (answer: Omit<Answer, 'at'>) => ({...answer, at: day ?? at});
  const about = Object.entries({target, here}).filter(([, value]) => value !== undefined).map(([key, value]) => [key, {value, at: day ?? at}]);
  return new Assessment({
    format: RECORD, framework: {id: assessment.frameworkId, version}, subject: assessment.subject,
    answers: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, dated(answer)])),
    about: Object.fromEntries(about),
  });
}
