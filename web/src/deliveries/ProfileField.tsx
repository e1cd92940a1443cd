import { KEYS } from '../api/keys';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { text, useSay } from '../words/language';
import { useChosen } from './chosen';
import { endOf } from './files';
import { FirstRows } from './FirstRows';
import { draftProfile, profiles, profileText, type Order, type ProfileWay } from './order';
import { Failure } from '../parts/Notice';

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
            <option key={one.name}>{one.name}</option>
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
  const files = useChosen();
  const whole = files.length === 1 ? files[0] : files.find((file) => endOf(file.name) === 'shp');
  const draft = useMutation({ mutationFn: draftProfile, onSuccess: (ownProfile) => change({ ownProfile }) });
  return (
    <div className="radio__part">
      {order.from === 'file' && (
        <p>
          <Button
            purpose="secondary"
            disabled={whole === undefined}
            busy={draft.isPending}
            onClick={() => whole !== undefined && draft.mutate(whole)}
          >
            {order.ownProfile === ''
              ? say(text('Maak een voorstel van het bestand', 'Make a proposal from the file'))
              : say(text('Maak een nieuw voorstel', 'Make a new proposal'))}
          </Button>{' '}
          {whole === undefined && (
            <span className="hint">{say(text('Kies eerst een bestand.', 'Choose a file first.'))}</span>
          )}
        </p>
      )}
      {draft.error !== null && <Failure error={draft.error} />}
      {whole !== undefined && <FirstRows file={whole} />}
      <Field
        label={say(text('Profiel (YAML)', 'Profile (YAML)'))}
        hint={say(
          text(
            'Links staat wat wij willen weten, rechts hoe de kolom bij u heet. Kijk elke regel na; regels met # doen niet mee.',
            'On the left stands what we want to know, on the right what your column is called. Look at every line; lines with # do not count.',
          ),
        )}
        error={errors.get('/ownProfile')}
      >
        <textarea
          className="yaml"
          rows={Math.min(36, Math.max(8, order.ownProfile.split('\n').length + 1))}
          spellCheck={false}
          value={order.ownProfile}
          onChange={(event) => change({ ownProfile: event.target.value })}
        />
      </Field>
    </div>
  );
}
