import { Field } from '../parts/Field';
import { OneOf } from '../parts/OneOf';
import { capital, DISCIPLINES } from '../words/keys';
import { type Text, text, useSay } from '../words/language';
import { type Path, type ProfileRead, withSetting } from './profileDocument';

interface ProfileSettingsProps {
  readonly profile: string;
  readonly onChange: (profile: string) => void;
  readonly read: ProfileRead;
}

interface Setting {
  readonly path: Path;
  readonly name: Text;
  readonly choices: readonly (readonly [string, Text])[];
  /** Whether it is of use in this profile. */
  readonly isAsked: (fields: ReadonlyMap<string, readonly string[]>) => boolean;
}

const SETTINGS: readonly Setting[] = [
  {
    path: ['constants', 'discipline'],
    name: text('Discipline van alle rijen', 'Discipline of all rows'),
    choices: [
      ['', text('Af te leiden uit de omschrijving', 'To be told from the title')],
      ...Object.entries(DISCIPLINES).map(([key, said]) => [key, said] as const),
    ],
    isAsked: (fields) => !fields.has('discipline'),
  },
  {
    path: ['file', 'crs'],
    name: text('Coördinaten zijn in', 'Coordinates are in'),
    choices: [
      ['', text('Zoals het bestand zegt', 'As the file says')],
      ['EPSG:28992', text('Rijksdriehoek (145700, 503600)', 'The Dutch grid (145700, 503600)')],
      ['EPSG:4326', text('Graden (5,25 en 52,53)', 'Degrees (5.25 and 52.53)')],
    ],
    isAsked: () => true,
  },
  {
    path: ['budget-unit'],
    name: text('Budget is in', 'Budget is in'),
    choices: [
      ['', text('Euro’s', 'Euros')],
      ['keuro', text('Duizenden euro’s', 'Thousands of euros')],
      ['meuro', text('Miljoenen euro’s', 'Millions of euros')],
    ],
    isAsked: (fields) => fields.has('budget'),
  },
  {
    path: ['dates', 'end-inclusive'],
    name: text('De einddatum is', 'The end date is'),
    choices: [
      ['true', text('De laatste werkdag', 'The last day of work')],
      ['false', text('De eerste dag daarna', 'The first day after it')],
    ],
    isAsked: (fields) => fields.has('end') || fields.has('latest') || fields.has('period'),
  },
];

/** What a profile says of all rows together. */
export function ProfileSettings({ profile, onChange, read }: ProfileSettingsProps) {
  const say = useSay();
  const owner = read.setting(['constants', 'owner']);
  return (
    <div className="fields">
      {SETTINGS.filter(({ isAsked }) => isAsked(read.fields)).map(({ path, name, choices }) => (
        <Field key={path.join()} label={say(name)}>
          <OneOf
            value={read.setting(path) || (choices[0]?.[0] ?? '')}
            choices={withOwn(read.setting(path), choices).map(([key, said]) => [key, capital(say(said))] as const)}
            onChange={(value) => onChange(withSetting(profile, path, value))}
          />
        </Field>
      ))}
      {!read.fields.has('owner') && (
        <Field
          label={say(text('Eigenaar van alle rijen', 'Owner of all rows'))}
          hint={say(text('Leeg: uw eigen organisatie.', 'Empty: your own organisation.'))}
        >
          <input
            value={owner}
            onChange={(event) => onChange(withSetting(profile, ['constants', 'owner'], event.target.value))}
          />
        </Field>
      )}
    </div>
  );
}

/** The choices, with what somebody wrote that is none of them. */
const withOwn = (now: string, choices: Setting['choices']): Setting['choices'] =>
  now === '' || choices.some(([key]) => key === now) ? choices : [...choices, [now, text(now, now)]];
