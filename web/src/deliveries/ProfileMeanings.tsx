import { OneOf } from '../parts/OneOf';
import { type Column, Table } from '../parts/Table';
import { capital, word } from '../words/keys';
import { text, useSay } from '../words/language';
import { type ProfileRead, type ValueRead, withMeaning, type WordsRead } from './profileDocument';
import { FIELD, MEANINGS } from './profileWords';

interface ProfileMeaningsProps {
  readonly profile: string;
  readonly onChange: (profile: string) => void;
  readonly read: ProfileRead;
}

/** What the words in a column mean, value by value. */
export function ProfileMeanings({ profile, onChange, read }: ProfileMeaningsProps) {
  return read.words
    .filter(({ field, values }) => values.length > 0 && field in MEANINGS)
    .map((words) => (
      <Meanings
        key={words.field}
        words={words}
        onChoose={(at, is) => onChange(withMeaning(profile, words.field, at, is))}
      />
    ));
}

interface MeaningsProps {
  readonly words: WordsRead;
  readonly onChoose: (at: number, is: string) => void;
}

function Meanings({ words, onChoose }: MeaningsProps) {
  const say = useSay();
  const meanings = MEANINGS[words.field] ?? {};
  const caption = say(
    text('Wat betekenen de woorden in ‘{0}’?', 'What do the words in ‘{0}’ mean?'),
    words.columns.join(', '),
  );
  const columns: readonly Column<ValueRead>[] = [
    { key: 'value', heading: text('In het bestand', 'In the file'), isName: true, cell: ({ value }) => value },
    {
      key: 'is',
      heading: text('Betekent', 'Means'),
      cell: ({ at, value, is }) => (
        <OneOf
          aria-label={say(text('Wat betekent {0}?', 'What does {0} mean?'), value)}
          value={is}
          choices={Object.entries(meanings).map(([key, said]) => [key, capital(say(said))] as const)}
          onChange={(chosen) => onChoose(at, chosen)}
        />
      ),
    },
  ];
  return (
    <details className="part">
      <summary>
        {caption} <span className="hint">{say(word(FIELD, words.field))}</span>
      </summary>
      <Table caption={caption} columns={columns} rows={words.values} rowKey={({ at }) => String(at)} />
    </details>
  );
}
