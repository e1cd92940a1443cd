import { useState } from 'react';
import { keepAs } from '../api/files';
import { Button } from '../parts/Button';
import { Failure } from '../parts/Notice';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import { ACCEPTED } from './files';
import type { Changed, Mending } from './mending';

/** What was changed in the files and not checked yet, and what can be done with it. */
export function Mended({ mending }: { mending: Mending }) {
  const say = useSay();
  const { language } = useLanguage();
  const { count, again, lacking } = mending;
  const [thrown, keep] = useState<Changed>();
  const throwAway = () => {
    keep(mending.changed);
    mending.put({});
  };
  if (count === 0) {
    return (
      <p role="status">
        {thrown !== undefined && (
          <>
            {say(text('De wijzigingen zijn weggegooid.', 'The changes were thrown away.'))}{' '}
            <button type="button" className="link" onClick={() => mending.put(thrown)}>
              {say(text('Terugzetten', 'Put them back'))}
            </button>
          </>
        )}
      </p>
    );
  }
  return (
    <div className="notice notice--calm">
      <p className="notice__title" role="status">
        {say(
          count === 1
            ? text('1 rij is gewijzigd en nog niet nagekeken', '1 row is changed and not checked yet')
            : text('{0} rijen zijn gewijzigd en nog niet nagekeken', '{0} rows are changed and not checked yet'),
          number(count, language),
        )}
      </p>
      {lacking.length > 0 ? (
        <Lacking names={lacking} onGive={mending.give} />
      ) : (
        <p>
          {say(
            text(
              'Laat het bestand opnieuw lezen met deze wijzigingen. Download het ook, en zet het terug in uw eigen systeem: anders staat de fout er bij de volgende levering weer.',
              'Have the file read again with these changes. Download it too, and put it back into your own system: else the mistake is there again with the next delivery.',
            ),
          )}
        </p>
      )}
      <div className="decide__choices">
        {lacking.length === 0 && (
          <>
            <Button purpose="primary" onClick={again.begin} busy={again.isBusy}>
              {say(text('Opnieuw lezen met wijzigingen', 'Read again with the changes'))}
            </Button>
            <Button
              purpose="secondary"
              onClick={() => mending.filesChanged().forEach((file) => keepAs(file, file.name))}
            >
              {say(text('Gewijzigd bestand downloaden', 'Download the changed file'))}
            </Button>
          </>
        )}
        <Button purpose="subtle" onClick={throwAway} disabled={again.isBusy}>
          {say(text('Wijzigingen weggooien', 'Throw the changes away'))}
        </Button>
      </div>
      {again.error !== null && <Failure error={again.error} />}
    </div>
  );
}

/** A browser keeps no files when a page is loaded again; what was typed is kept. */
function Lacking({ names, onGive }: { names: readonly string[]; onGive: (files: readonly File[]) => void }) {
  const say = useSay();
  return (
    <label className="field">
      <span>
        {say(
          text(
            'Kies {0} opnieuw, alle bestanden van deze levering samen, om met uw wijzigingen verder te gaan.',
            'Choose {0} again, all files of this delivery together, to go on with your changes.',
          ),
          names.join(', '),
        )}
      </span>
      <input type="file" multiple accept={ACCEPTED} onChange={(event) => onGive([...(event.target.files ?? [])])} />
    </label>
  );
}
