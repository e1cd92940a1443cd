import type { Schemas } from '../api/server';
import type { StateOf } from '../parts/searchState';
import { DISCIPLINES, PHASES, word } from '../words/keys';
import { text, useSay } from '../words/language';
import type { MAP_STATE } from './mapState';

interface PrintedProps {
  readonly state: StateOf<typeof MAP_STATE>;
  readonly organisations: ReadonlyMap<string, Schemas['Organisation']>;
}

/** On paper, in words, which of all works the map shows: what one chooses with does not stand there. */
export function Printed({ state, organisations }: PrintedProps) {
  const say = useSay();
  const { from, until, owner, discipline, phase } = state;
  const years =
    from === undefined || until === undefined
      ? say(text('alle jaren', 'all years'))
      : from === until
        ? String(from)
        : say(text('{0} t/m {1}', '{0} to {1}'), String(from), String(until));
  const chosen = [
    discipline.map((one) => say(word(DISCIPLINES, one))),
    owner.map((one) => organisations.get(one)?.name ?? one),
    phase.map((one) => say(word(PHASES, one))),
  ].filter((list) => list.length > 0);
  return (
    <p className="town__printed">
      {chosen.length === 0
        ? say(text('Kaart van {0}.', 'Map of {0}.'), years)
        : say(
            text('Kaart van {0}, alleen {1}.', 'Map of {0}, only {1}.'),
            years,
            chosen.map((list) => list.join(', ')).join('; '),
          )}
    </p>
  );
}
