import { useLanguage } from '../words/language';
import { number } from '../words/written';
import './places.css';

interface ScaleBarProps {
  readonly unitsPerMetre: number;
  /** Where its left end is. */
  readonly x: number;
  readonly y: number;
  /** It is no longer than this. */
  readonly most: number;
}

/** How far a round number of metres is on a drawing. */
export function ScaleBar({ unitsPerMetre, x, y, most }: ScaleBarProps) {
  const { language } = useLanguage();
  const metres = roundMetres(most / unitsPerMetre);
  const length = metres * unitsPerMetre;
  return (
    <g className="scale-bar" aria-hidden="true">
      <path d={`M${x} ${y - 6}v6h${length.toFixed(1)}v-6`} />
      <text x={x + length + 8} y={y + 1}>
        {metres >= 1000 ? `${number(metres / 1000, language)} km` : `${number(metres, language)} m`}
      </text>
    </g>
  );
}

/** One, two or five, and noughts; no more than asked. */
function roundMetres(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}
