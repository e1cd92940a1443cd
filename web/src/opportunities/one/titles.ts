import { capital, DISCIPLINES, INTERVENTIONS, word } from '../../words/keys';
import type { Say } from '../../words/language';
import type { Work } from './told';

/** What is done: riool, vervanging. */
export function taskOf(work: Work, say: Say): string {
  return capital(
    `${say(word(DISCIPLINES, work.task.discipline))}, ${say(word(INTERVENTIONS, work.task.intervention))}`,
  );
}
