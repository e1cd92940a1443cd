import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { text, useSay } from '../words/language';

/** Says that the map is not whole, and fetches it again. */
export function MapFailure({ retry }: { retry: () => void }) {
  const say = useSay();
  return (
    <div className="town__failure">
      <Notice tone="bad">
        <p>
          {say(
            text(
              'Een deel van de kaart kwam niet door. Wat er wel staat, klopt.',
              'A part of the map did not come through. What is there is right.',
            ),
          )}
        </p>
        <Button purpose="secondary" onClick={retry}>
          {say(text('Opnieuw ophalen', 'Fetch again'))}
        </Button>
      </Notice>
    </div>
  );
}
