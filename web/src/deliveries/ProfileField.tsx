import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { KEYS } from '../api/keys';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { text, useLanguage, useSay } from '../words/language';
import { useChosen } from './chosen';
import { endOf } from './files';
import { FirstRows } from './FirstRows';
import { draftProfile, profiles, profileText, type Order, type ProfileWay } from './order';
import { Failure, Waiting } from '../parts/Notice';
import { capital, word } from '../words/keys';
import { PROFILES } from './profileWords';

const ProfileTable = lazy(async () => ({ default: (await import('./ProfileTable')).ProfileTable }));

interface ProfileFieldProps {
  readonly order: Order;
  readonly change: (changes: Partial<Order>) => void;
  readonly errors: ReadonlyMap<string, string>;
}

const WAYS: readonly { key: ProfileWay; name: ReturnType<typeof text>; what: ReturnType<typeof text> }[] = [
  {
    key: 'told',
    name: text('Vanzelf', 'By itself'),
    what: text(
      'Aan de kolommen is meestal te zien wat het is. Het rapport laat zien hoe ze gelezen zijn.',
      'The columns mostly tell what it is. The report shows how they were read.',
    ),
  },
  {
    key: 'known',
    name: text('Een bekend profiel', 'A known profile'),
    what: text('Voor bestanden uit een register dat wij kennen.', 'For files of a register that we know.'),
  },
  {
    key: 'own',
    name: text('Een eigen profiel', 'A profile of your own'),
    what: text(
      'U zegt zelf welke kolom wat is. Wij maken een voorstel; u kijkt het na.',
      'You say which column is what. We make a proposal; you look it over.',
    ),
  },
];

/** How the columns are to be understood. */
export function ProfileField({ order, change, errors }: ProfileFieldProps) {
  const say = useSay();
  return (
    <fieldset className="field">
      <legend>{say(text('Hoe moeten de kolommen worden gelezen?', 'How are the columns to be read?'))}</legend>
      {WAYS.map((way) => (
        <label key={way.key} className="radio">
          <input
            type="radio"
            name="profileWay"
            checked={order.profileWay === way.key}
            onChange={() => change({ profileWay: way.key })}
          />
          <span>
            {say(way.name)}
            <span className="hint">{say(way.what)}</span>
          </span>
        </label>
      ))}
      {order.profileWay === 'known' && <Known order={order} change={change} errors={errors} />}
      {order.profileWay === 'own' && <Own order={order} change={change} errors={errors} />}
    </fieldset>
  );
}

function Known({ order, change, errors }: ProfileFieldProps) {
  const say = useSay();
  const known = useQuery({ queryKey: KEYS.profiles, queryFn: profiles, staleTime: 300_000 });
  const edit = useMutation({
    mutationFn: profileText,
    onSuccess: (ownProfile) => change({ profileWay: 'own', ownProfile }),
  });
  return (
    <div className="radio__part">
      <Field label={say(text('Profiel', 'Profile'))} error={errors.get('/profile')}>
        <select value={order.profile} onChange={(event) => change({ profile: event.target.value })}>
          <option value="">{say(text('Kies een profiel', 'Choose a profile'))}</option>
          {known.data?.items.map((one) => (
            <option key={one.name} value={one.name}>
              {capital(say(word(PROFILES, one.name)))}
            </option>
          ))}
        </select>
      </Field>
      {known.error !== null && <Failure error={known.error} />}
      {order.profile !== '' && (
        <Button purpose="secondary" onClick={() => edit.mutate(order.profile)} busy={edit.isPending}>
          {say(text('Bekijken en aanpassen', 'Look and adapt'))}
        </Button>
      )}
      {edit.error !== null && <Failure error={edit.error} />}
    </div>
  );
}

function Own({ order, change, errors }: ProfileFieldProps) {
  const say = useSay();
  const { language } = useLanguage();
  const files = useChosen();
  const chosen = files.length === 1 ? files[0] : files.find((file) => endOf(file.name) === 'shp');
  const whole = order.from === 'file' ? chosen : undefined;
  const draft = useQuery({
    queryKey: KEYS.profileDraft(whole, language),
    queryFn: whole === undefined ? skipToken : () => draftProfile(whole),
    staleTime: Infinity,
    retry: false,
  });
  const isBegun = order.ownProfile.trim() !== '';
  return (
    <div className="radio__part">
      {order.from === 'file' && (
        <p>
          <Button
            purpose="secondary"
            disabled={whole === undefined || draft.error !== null}
            busy={draft.isFetching}
            onClick={() => draft.data !== undefined && change({ ownProfile: draft.data.profile })}
          >
            {isBegun
              ? say(text('Maak een nieuw voorstel', 'Make a new proposal'))
              : say(text('Maak een voorstel van het bestand', 'Make a proposal from the file'))}
          </Button>{' '}
          {whole === undefined && (
            <span className="hint">{say(text('Kies eerst een bestand.', 'Choose a file first.'))}</span>
          )}
        </p>
      )}
      {draft.error !== null && <Failure error={draft.error} retry={() => void draft.refetch()} />}
      {whole !== undefined && !isBegun && <FirstRows file={whole} />}
      {isBegun && (
        <Suspense fallback={<Waiting />}>
          <ProfileTable
            profile={order.ownProfile}
            onChange={(ownProfile) => change({ ownProfile })}
            seen={draft.data?.columns ?? []}
          />
        </Suspense>
      )}
      <AsText order={order} change={change} errors={errors} />
    </div>
  );
}

/** The same profile as the text that it is: for what the table does not ask, and for who has one already. */
function AsText({ order, change, errors }: ProfileFieldProps) {
  const say = useSay();
  const error = errors.get('/ownProfile');
  const [isOpen] = useState(order.from === 'feed' && order.ownProfile === '');
  return (
    <>
      {error !== undefined && <p className="field__error">{error}</p>}
      <details className="part" open={isOpen}>
        <summary>{say(text('Als tekst bekijken of wijzigen', 'Look at it as text, or change that'))}</summary>
        <Field
          label={say(text('Profiel (YAML)', 'Profile (YAML)'))}
          hint={say(
            text(
              'Links staat wat wij willen weten, rechts hoe de kolom bij u heet; regels met # doen niet mee. Een profiel dat u al heeft, kunt u hier plakken.',
              'On the left stands what we want to know, on the right what your column is called; lines with # do not count. A profile that you have already can be pasted here.',
            ),
          )}
        >
          <textarea
            className="yaml"
            rows={Math.min(36, Math.max(8, order.ownProfile.split('\n').length + 1))}
            spellCheck={false}
            value={order.ownProfile}
            onChange={(event) => change({ ownProfile: event.target.value })}
          />
        </Field>
      </details>
    </>
  );
}
