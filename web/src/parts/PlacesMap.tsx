import { useMemo } from 'react';
import { type Box, boxOf, type Geometry, partsOf, type Spot } from './geometry';
import { ScaleBar } from './ScaleBar';
import './places.css';

/** One thing on a small map. */
export interface Mark {
  readonly key: string;
  readonly geometry: Geometry | undefined;
  /** How it looks: `ground` lies under all others and cannot be touched. */
  readonly look: 'ground' | 'area' | 'work' | 'note' | 'warning' | 'repaired' | 'rejected' | 'before';
  readonly title: string;
  readonly colour?: string;
}

const WIDTH = 640;
const LEAST_METRES = 120;
const METRES_PER_DEGREE = 111_320;
const MARGIN = 0.06;

interface PlacesMapProps {
  /** What is to be seen, for who does not see it. */
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly selected?: string | undefined;
  readonly onSelect?: (key: string) => void;
  readonly ratio?: number;
}

/** A small drawing of where things are. Each of them must stand in a list beside it too: it is for eye and mouse. */
export function PlacesMap({ label, marks, selected, onSelect, ratio = 0.7 }: PlacesMapProps) {
  const height = WIDTH * ratio;
  const frame = useMemo(() => {
    const things = marks.filter((mark) => mark.look !== 'ground');
    const box = boxOf((things.length > 0 ? things : marks).map((mark) => mark.geometry));
    return box === undefined ? undefined : new Frame(box, height);
  }, [marks, height]);
  if (frame === undefined) {
    return null;
  }
  const ordered = [...marks].sort((a, b) => place(a, selected) - place(b, selected));
  return (
    <svg className="places" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {ordered.map((mark) => (
        <Drawn
          key={mark.key}
          mark={mark}
          frame={frame}
          isSelected={mark.key === selected}
          onSelect={onSelect !== undefined && mark.look !== 'ground' ? () => onSelect(mark.key) : undefined}
        />
      ))}
      <ScaleBar unitsPerMetre={frame.unitsPerMetre} x={12} y={height - 12} most={WIDTH / 5} />
    </svg>
  );
}

const place = (mark: Mark, selected: string | undefined) =>
  mark.key === selected ? 3 : mark.look === 'ground' ? 0 : mark.look === 'work' || mark.look === 'before' ? 1 : 2;

interface DrawnProps {
  readonly mark: Mark;
  readonly frame: Frame;
  readonly isSelected: boolean;
  readonly onSelect: (() => void) | undefined;
}

function Drawn({ mark, frame, isSelected, onSelect }: DrawnProps) {
  const { points, lines, areas } = useMemo(() => partsOf(mark.geometry), [mark.geometry]);
  const looks = `places__${mark.look}${isSelected ? ' places--selected' : ''}${onSelect ? ' places--touched' : ''}`;
  const paint = mark.colour === undefined ? {} : { stroke: mark.colour, fill: mark.colour };
  return (
    <g className={looks} onClick={onSelect}>
      <title>{mark.title}</title>
      {areas.map((rings, i) => (
        <path key={i} d={rings.map((ring) => `${frame.path(ring)}Z`).join('')} fillRule="evenodd" {...paint} />
      ))}
      {lines.map((line, i) => (
        <g key={i}>
          <path className="places__reach" d={frame.path(line)} fill="none" />
          <path d={frame.path(line)} {...paint} fill="none" />
        </g>
      ))}
      {points.map((spot, i) => {
        const [x, y] = frame.at(spot);
        return <circle key={i} cx={x} cy={y} r={isSelected ? 9 : 6} {...paint} />;
      })}
      {mark.look === 'area' && <AreaName mark={mark} frame={frame} />}
    </g>
  );
}

/** The name of an area in the middle of its box. */
function AreaName({ mark, frame }: { mark: Mark; frame: Frame }) {
  const box = boxOf([mark.geometry]);
  if (box === undefined) {
    return null;
  }
  const [x, y] = frame.at([(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2]);
  return (
    <text className="places__name" x={x} y={y} textAnchor="middle">
      {mark.title}
    </text>
  );
}

/** Turns degrees into places on the drawing, north up and without stretching. */
class Frame {
  readonly unitsPerMetre: number;
  private readonly east: number;
  private readonly middle: Spot;
  private readonly height: number;

  constructor(box: Box, height: number) {
    this.middle = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
    this.east = METRES_PER_DEGREE * Math.cos((this.middle[1] * Math.PI) / 180);
    this.height = height;
    const wide = Math.max((box.maxX - box.minX) * this.east, LEAST_METRES);
    const high = Math.max((box.maxY - box.minY) * METRES_PER_DEGREE, LEAST_METRES * (height / WIDTH));
    this.unitsPerMetre = Math.min((WIDTH * (1 - 2 * MARGIN)) / wide, (height * (1 - 2 * MARGIN)) / high);
  }

  at([x, y]: Spot): Spot {
    return [
      WIDTH / 2 + (x - this.middle[0]) * this.east * this.unitsPerMetre,
      this.height / 2 - (y - this.middle[1]) * METRES_PER_DEGREE * this.unitsPerMetre,
    ];
  }

  path(spots: readonly Spot[]): string {
    return spots
      .map((spot, i) => {
        const [x, y] = this.at(spot);
        return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('');
  }
}
