import { useQuery } from '@tanstack/react-query';
import { KEYS } from '../api/keys';
import { text, useSay } from '../words/language';
import { sampleOf } from './firstRows';

/** The first rows of a file as they stand in it, beside the profile that is made for it. */
export function FirstRows({ file }: { file: File }) {
  const say = useSay();
  const sample = useQuery({
    queryKey: KEYS.firstRows(file),
    queryFn: async () => (await sampleOf(file).catch(() => undefined)) ?? null,
    staleTime: Infinity,
  }).data;
  if (sample === undefined || sample === null) {
    return null;
  }
  const title = say(text('Eerste rijen van {0}', 'First rows of {0}'), file.name);
  return (
    <div className="raw" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {sample.headings.map((name, i) => (
              <th key={`${i} ${name}`} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
