import { text, useSay } from '../../words/language';
import type { BackgroundMap } from './background';
import './underneath.css';

interface AttributionProps {
  readonly background: BackgroundMap | undefined;
  readonly isFailing: boolean;
}

/** Whose map lies under the town; and that it does not come through, where it does not. */
export function Attribution({ background, isFailing }: AttributionProps) {
  const say = useSay();
  return (
    <div className="underneath">
      <p className="underneath__failing" role="status">
        {isFailing &&
          say(
            text(
              'De achtergrondkaart antwoordt niet. De rest van de kaart werkt gewoon.',
              'The background map does not answer. The rest of the map works as usual.',
            ),
          )}
      </p>
      {background !== undefined && (
        <p className="underneath__whose">
          {say(text('Achtergrond: {0}', 'Background: {0}'), background.attribution)}
        </p>
      )}
    </div>
  );
}
