import { keepAs } from '../api/files';
import { Button } from '../parts/Button';
import { Failure, Notice } from '../parts/Notice';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import type { Mending } from './mending';

/** What was mended in the files and not read yet, and what can be done with it. */
export function Mended({ mending }: { mending: Mending }) {
  const say = useSay();
  const { language } = useLanguage();
  const { count, again } = mending;
  if (count === 0) {
    return null;
  }
  return (
    <Notice
      title={say(
        count === 1
          ? text('1 rij is verbeterd, en nog niet gelezen', '1 row is mended, and not read yet')
          : text('{0} rijen zijn verbeterd, en nog niet gelezen', '{0} rows are mended, and not read yet'),
        number(count, language),
      )}
    >
      <p>
        {say(
          text(
            'Lees het bestand opnieuw met deze verbeteringen. Bewaar het ook, en zet het terug in uw eigen systeem: anders staat de fout er bij de volgende levering weer.',
            'Read the file again with what you mended. Keep it too, and put it back into your own system: else the mistake is there again with the next delivery.',
          ),
        )}
      </p>
      <div className="decide__choices">
        <Button purpose="primary" onClick={again.begin} busy={again.isBusy}>
          {say(text('Opnieuw lezen met verbeteringen', 'Read again with what was mended'))}
        </Button>
        <Button purpose="secondary" onClick={() => mending.files().forEach((file) => keepAs(file, file.name))}>
          {say(text('Verbeterd bestand bewaren', 'Keep the mended file'))}
        </Button>
        <Button purpose="subtle" onClick={mending.clear}>
          {say(text('Verbeteringen weggooien', 'Throw the mends away'))}
        </Button>
      </div>
      {again.error !== null && <Failure error={again.error} />}
    </Notice>
  );
}
