import { useEffect, useRef, useState } from 'react';
import { useOrganisations } from '../api/organisations';
import { Button } from '../parts/Button';
import { fieldWritten } from './fieldWritten';
import { Notice } from '../parts/Notice';
import { text, useLanguage, useSay } from '../words/language';
import { differing, type FieldName, type WorkFields } from './fields';
import { LABELS } from './words';

interface ConflictProps {
  readonly mine: WorkFields;
  readonly theirs: WorkFields;
  /** What both began from: fields that only they changed are theirs at first. */
  readonly base: WorkFields;
  readonly onSettled: (fields: WorkFields) => void;
}

/** Somebody else was first: both versions side by side, to choose from field by field. */
export function Conflict({ mine, theirs, base, onSettled }: ConflictProps) {
  const say = useSay();
  const { language } = useLanguage();
  const organisations = useOrganisations();
  const names = differing(mine, theirs);
  const touched = differing(mine, base);
  const [chosen, choose] = useState<readonly FieldName[]>(touched);
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.focus(), []);
  const settle = () =>
    onSettled({ ...theirs, ...Object.fromEntries(chosen.map((name) => [name, mine[name]])) } as WorkFields);
  const written = (name: FieldName, fields: WorkFields) => fieldWritten(name, fields, organisations, say, language);
  return (
    <section className="conflict" aria-labelledby="conflict-title" ref={here} tabIndex={-1}>
      <Notice tone="warning">
        <p className="notice__title" id="conflict-title">
          {say(text('Iemand anders was u voor', 'Somebody else was first'))}
        </p>
        <p>
          {say(
            text(
              'Terwijl u bezig was, is dit voornemen veranderd. Kies per regel wat moet blijven; daarna bewaart u.',
              'While you were busy, this work was changed. Choose for each line what is to stay; then save.',
            ),
          )}
        </p>
      </Notice>
      <div
        className="table-frame"
        tabIndex={0}
        role="group"
        aria-label={say(text('Wat er verschilt', 'What differs'))}
      >
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(text('Wat', 'What'))}</th>
              <th scope="col">{say(text('Nu in het register', 'In the register now'))}</th>
              <th scope="col">{say(text('Wat u invulde', 'What you filled in'))}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{say(LABELS[name])}</th>
                {[theirs, mine].map((fields) => (
                  <td key={fields === mine ? 'mine' : 'theirs'}>
                    <label>
                      <input
                        type="radio"
                        name={`conflict-${name}`}
                        checked={chosen.includes(name) === (fields === mine)}
                        onChange={() =>
                          choose(fields === mine ? [...chosen, name] : chosen.filter((one) => one !== name))
                        }
                      />
                      {written(name, fields)}
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Button purpose="primary" onClick={settle}>
          {say(text('Verder met deze keuze', 'Go on with this choice'))}
        </Button>
      </p>
    </section>
  );
}
