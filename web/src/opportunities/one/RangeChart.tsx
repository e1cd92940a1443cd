import { text, useLanguage, useSay } from '../../words/language';
import { euros } from '../../words/written';
import type { Range } from './told';

export interface RangeRow {
  readonly key: string;
  readonly name: string;
  readonly apart?: Range;
  readonly together?: Range;
}

interface RangeChartProps {
  readonly caption: string;
  readonly rows: readonly RangeRow[];
}

/** Uncertain costs under each other: a bar to the likely amount, with a line from low to high; and the same as a table. */
export function RangeChart({ caption, rows }: RangeChartProps) {
  const say = useSay();
  const { language } = useLanguage();
  const most = Math.max(
    1,
    ...rows.flatMap(({ apart, together }) => [apart?.highCents ?? 0, together?.highCents ?? 0]),
  );
  const isBoth = rows.some(({ together }) => together !== undefined);
  return (
    <figure className="ranges">
      <figcaption>{caption}</figcaption>
      <div className="ranges__chart" aria-hidden="true">
        {rows.map((row) => (
          <div key={row.key} className="ranges__row">
            <span className="ranges__name">{row.name}</span>
            <span className="ranges__bars">
              {row.apart !== undefined && <Bar range={row.apart} most={most} look="apart" />}
              {row.together !== undefined && <Bar range={row.together} most={most} look="together" />}
            </span>
          </div>
        ))}
        <p className="ranges__key">
          <span>
            <span className="ranges__sign ranges__sign--apart" />{' '}
            {say(text('apart, waarschijnlijk', 'apart, likely'))}
          </span>
          {isBoth && (
            <span>
              <span className="ranges__sign ranges__sign--together" />{' '}
              {say(text('samen, waarschijnlijk', 'together, likely'))}
            </span>
          )}
          <span>
            <span className="ranges__sign ranges__sign--line" />{' '}
            {say(text('van laag tot hoog', 'from low to high'))}
          </span>
        </p>
      </div>
      <details>
        <summary>{say(text('Dezelfde bedragen als tabel', 'The same amounts as a table'))}</summary>
        <div className="table-frame" tabIndex={0} role="region" aria-label={caption}>
          <table className="effect__table">
            <thead>
              <tr>
                <th scope="col">{say(text('Soort', 'Kind'))}</th>
                <th scope="col">{say(text('Laag', 'Low'))}</th>
                <th scope="col">{say(text('Waarschijnlijk', 'Likely'))}</th>
                <th scope="col">{say(text('Hoog', 'High'))}</th>
              </tr>
            </thead>
            <tbody>
              {rows.flatMap(({ key, name, apart, together }) =>
                [
                  { range: apart, way: text('apart', 'apart') },
                  { range: together, way: text('samen', 'together') },
                ].flatMap(({ range, way }) =>
                  range === undefined
                    ? []
                    : [
                        <tr key={`${key} ${way.en}`}>
                          <th scope="row">
                            {name}, {say(way)}
                          </th>
                          <td>{euros(range.lowCents, language)}</td>
                          <td>{euros(range.likelyCents, language)}</td>
                          <td>{euros(range.highCents, language)}</td>
                        </tr>,
                      ],
                ),
              )}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function Bar({ range, most, look }: { range: Range; most: number; look: 'apart' | 'together' }) {
  const { language } = useLanguage();
  const at = (cents: number) => `${(100 * Math.max(0, cents)) / most}%`;
  return (
    <span className={`range range--${look}`}>
      <span className="range__amount">{euros(range.likelyCents, language, true)}</span>
      <span className="range__frame">
        <span className="range__likely" style={{ width: at(range.likelyCents) }} />
        <span
          className="range__line"
          style={{ left: at(range.lowCents), width: at(range.highCents - range.lowCents) }}
        />
      </span>
    </span>
  );
}
