import { type Column, Table } from '../parts/Table';
import { word } from '../words/keys';
import { text, useSay } from '../words/language';
import type { SeenColumn } from './order';
import { isSame, type ProfileRead, readProfile, withColumn } from './profileDocument';
import { ProfileMeanings } from './ProfileMeanings';
import { ProfileSettings } from './ProfileSettings';
import { FIELD, FIELDS } from './profileWords';

export interface ProfileTableProps {
  readonly profile: string;
  readonly onChange: (profile: string) => void;
  /** The columns of the file, where they are known. */
  readonly seen: readonly SeenColumn[];
}

/** A profile as people read it: each column of the file with what it is, and the little that is said beside. */
export function ProfileTable({ profile, onChange, seen }: ProfileTableProps) {
  const say = useSay();
  const read = readProfile(profile);
  if ('line' in read) {
    return (
      <p className="field__error">
        {say(
          text(
            'De tekst van dit profiel klopt niet; kijk bij regel {0}. Pas hem hieronder aan, of maak een nieuw voorstel.',
            'The text of this profile is not right; look at line {0}. Change it below, or make a new proposal.',
          ),
          read.line,
        )}
      </p>
    );
  }
  return (
    <>
      <Columns profile={profile} onChange={onChange} seen={seen} read={read} />
      <ProfileSettings profile={profile} onChange={onChange} read={read} />
      <ProfileMeanings profile={profile} onChange={onChange} read={read} />
    </>
  );
}

/** A column of the file or of the profile. */
interface Listed extends SeenColumn {
  readonly isInFile: boolean;
  readonly is: readonly string[];
}

function Columns({ profile, onChange, seen, read }: ProfileTableProps & { read: ProfileRead }) {
  const say = useSay();
  const rows = listed(read, seen);
  const caption = say(text('Welke kolom is wat?', 'Which column is what?'));
  const columns: readonly Column<Listed>[] = [
    {
      key: 'name',
      heading: text('Kolom', 'Column'),
      isName: true,
      cell: (row) => (
        <>
          {row.name}
          {!row.isInFile && seen.length > 0 && (
            <span className="hint">{say(text('niet in dit bestand', 'not in this file'))}</span>
          )}
        </>
      ),
    },
    {
      key: 'examples',
      heading: text('Wat erin staat', 'What it holds'),
      cell: (row) => (row.examples.length === 0 ? '–' : row.examples.join(' · ')),
    },
    {
      key: 'is',
      heading: text('Wat het is', 'What it is'),
      cell: (row) => (
        <WhatItIs row={row} onChoose={(before, after) => onChange(withColumn(profile, row.name, before, after))} />
      ),
    },
  ];
  return (
    <div className="columns">
      <p>
        <strong>{caption}</strong>
      </p>
      <Table caption={caption} columns={columns} rows={rows} rowKey={(row) => row.name} />
      <Lacking read={read} rows={rows} />
    </div>
  );
}

function listed(read: ProfileRead, seen: readonly SeenColumn[]): readonly Listed[] {
  const fieldsOf = (name: string) =>
    [...read.fields].filter(([, names]) => names.some((one) => isSame(one, name))).map(([field]) => field);
  const named = [...new Set([...read.fields.values()].flat())];
  const others = named.filter((name) => !seen.some((one) => isSame(one.name, name)));
  return [
    ...seen.map((one) => ({ ...one, isInFile: true, is: fieldsOf(one.name) })),
    ...others.map((name) => ({ name, examples: [], isInFile: false, is: fieldsOf(name) })),
  ];
}

interface WhatItIsProps {
  readonly row: Listed;
  readonly onChoose: (before: string, after: string) => void;
}

function WhatItIs({ row, onChoose }: WhatItIsProps) {
  const say = useSay();
  const [is = '', ...also] = row.is;
  return (
    <>
      <select
        aria-label={say(text('Wat is de kolom {0}?', 'What is the column {0}?'), row.name)}
        className={is === '' ? 'columns__unused' : undefined}
        value={is}
        onChange={(event) => onChoose(is, event.target.value)}
      >
        <option value="">{say(text('wordt niet gebruikt', 'is not used'))}</option>
        {FIELD[is] === undefined && is !== '' && <option value={is}>{is}</option>}
        {FIELDS.map(({ name, fields }) => (
          <optgroup key={name.en} label={say(name)}>
            {Object.entries(fields).map(([field, said]) => (
              <option key={field} value={field}>
                {say(said)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {also.length > 0 && (
        <span className="hint">
          {say(text('en ook: {0}', 'and also: {0}'), also.map((field) => say(word(FIELD, field))).join(', '))}
        </span>
      )}
    </>
  );
}

const TIMES = ['start', 'end', 'period', 'earliest', 'latest'];

/** What is not right yet about the choices. */
function Lacking({ read, rows }: { read: ProfileRead; rows: readonly Listed[] }) {
  const say = useSay();
  const hasTime = TIMES.some((field) => read.fields.has(field));
  const years = read.setting(['dates', 'horizon-years']);
  const twice = [...new Set(rows.flatMap((row) => row.is))].filter(
    (field) => rows.filter((row) => row.is.includes(field)).length > 1,
  );
  return (
    <div role="status">
      {!hasTime && (
        <p className="field__warning">
          {years === ''
            ? say(
                text(
                  'Geen kolom zegt wanneer het is. Zonder datum kan geen rij worden gebruikt.',
                  'No column says when it is. Without a date no row can be used.',
                ),
              )
            : say(
                text(
                  'Geen kolom zegt wanneer het is. De voornemens mogen dan op elk moment in de komende {0} jaar.',
                  'No column says when it is. The works may then happen at any time in the coming {0} years.',
                ),
                years,
              )}
        </p>
      )}
      {twice.map((field) => (
        <p key={field} className="hint">
          {say(
            text(
              'Meer dan één kolom is ‘{0}’: per rij telt de eerste die is ingevuld.',
              'More than one column is ‘{0}’: of each row the first that is filled counts.',
            ),
            say(word(FIELD, field)),
          )}
        </p>
      ))}
    </div>
  );
}
