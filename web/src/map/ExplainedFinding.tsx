import { SEVERITIES, sourceWord, word } from '../words/keys';
import { text, useSay } from '../words/language';
import type { Found } from './DrawnTiles';
import { Fact } from './ExplainedWork';

/** What is odd about something delivered. */
export function ExplainedFinding({
  found,
  onSelect,
}: {
  found: Found | undefined;
  onSelect: (name: string) => void;
}) {
  const say = useSay();
  if (found === undefined) {
    return <p>{say(text('Deze bevinding is niet in beeld.', 'This finding is not in sight.'))}</p>;
  }
  const { about } = found.thing;
  const work = about['work'];
  return (
    <>
      <h2>{say(text(String(about['nl'] ?? ''), String(about['en'] ?? '')))}</h2>
      <dl className="facts">
        <Fact name={say(text('Ernst', 'Severity'))}>{say(word(SEVERITIES, String(about['severity'] ?? '')))}</Fact>
        {about['source'] !== undefined && (
          <Fact name={say(text('Bron', 'Source'))}>
            {say(sourceWord(String(about['source'])))}
            {about['row'] !== undefined && `, ${say(text('rij {0}', 'row {0}'), String(about['row']))}`}
          </Fact>
        )}
      </dl>
      {typeof work === 'string' && (
        <button type="button" className="quiet" onClick={() => onSelect(`works ${work}`)}>
          {say(text('Naar het voornemen', 'To the work'))}
        </button>
      )}
    </>
  );
}
