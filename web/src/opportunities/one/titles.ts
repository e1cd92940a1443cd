import { capital, DISCIPLINES, INTERVENTIONS, word } from '../../words/keys';
import type { Say } from '../../words/language';
import type { Work } from './told';

/** What a work is called by its owner, or else where it is, or else its id. */
export function titleOf(work: Work): string {
  return work.task.title ?? work.place?.street ?? work.id;
}

/** What is done: riool, vervanging. */
export function taskOf(work: Work, say: Say): string {
  return capital(
    `${say(word(DISCIPLINES, work.task.discipline))}, ${say(word(INTERVENTIONS, work.task.intervention))}`,
  );
}
