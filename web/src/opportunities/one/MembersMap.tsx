import { useMemo } from 'react';
import { titleOf } from '../../api/works';
import { disciplineColour } from '../../words/colours';
import { text, useSay } from '../../words/language';
import { type Box, boxOf, type Geometry, isGround, partsOf, pathOf, round, type Spot } from '../../parts/geometry';
import { ScaleBar } from '../../parts/ScaleBar';
import type { Tried } from './regrouping';
import { placeOf, type Work } from './told';

interface MembersMapProps {
  readonly works: readonly Work[];
  readonly box: Box | undefined;
  /** Whether the box is all that may be known of where some of them are. */
  readonly isRough: boolean;
  readonly tried: Tried;
  readonly pointed: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
}

const WIDTH = 600;
const MOST_HEIGHT = 380;
const LEAST_HEIGHT = 200;
const EDGE = 24;
const LEAST_METRES = 60;

/** The works on paper, north up, with a bar that says how far is how far. */
export function MembersMap({ works, box, isRough, tried, pointed, onPoint }: MembersMapProps) {
  const say = useSay();
  const frame = useMemo(() => paper(works, box, isRough), [works, box, isRough]);
  if (frame === undefined) {
    return <p className="soft">{say(text('De ligging is niet bekend.', 'The place is not known.'))}</p>;
  }
  const { put, perMetre, height } = frame;
  const inOrder = [...works].sort((a, b) => rank(b, pointed) - rank(a, pointed));
  return (
    <figure className="members-map">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={say(text('Ligging van {0} voornemens', 'Place of {0} works'), works.length)}
      >
        {(isRough || works.length === 0) && box !== undefined && <Square box={box} put={put} />}
        {inOrder.map((work) => (
          <Drawn
            key={work.id}
            work={work}
            put={put}
            isOut={tried.drop.includes(work.id)}
            isPointed={work.id === pointed}
            onPoint={onPoint}
          />
        ))}
        <ScaleBar unitsPerMetre={perMetre} x={EDGE} y={height - 16} most={WIDTH / 4} />
      </svg>
    </figure>
  );
}

/** Ground lies under lines, and what is pointed at above all. */
function rank(work: Work, pointed: string | undefined): number {
  const place = placeOf(work);
  return work.id === pointed ? 0 : place !== undefined && isGround(place) ? 2 : 1;
}

interface DrawnProps {
  readonly work: Work;
  readonly put: (at: Spot) => Spot;
  readonly isOut: boolean;
  readonly isPointed: boolean;
  readonly onPoint: (id: string | undefined) => void;
}

function Drawn({ work, put, isOut, isPointed, onPoint }: DrawnProps) {
  const place = placeOf(work);
  if (place === undefined) {
    return null;
  }
  const colour = disciplineColour(work.task.discipline);
  const looks = ['members-map__work', isGround(place) && 'is-ground', isOut && 'is-out', isPointed && 'is-pointed'];
  return (
    <g
      className={looks.filter(Boolean).join(' ')}
      stroke={colour}
      fill={isGround(place) ? colour : 'none'}
      onPointerEnter={() => onPoint(work.id)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <title>{titleOf(work)}</title>
      <path d={pathOf(place, put)} />
      {partsOf(place).points.map((at, order) => {
        const [x, y] = put(at);
        return <circle key={order} cx={x} cy={y} r="6" fill={colour} />;
      })}
    </g>
  );
}

function Square({ box, put }: { box: Box; put: (at: Spot) => Spot }) {
  const [left, top] = put([box.minX, box.maxY]);
  const [right, bottom] = put([box.maxX, box.minY]);
  return <rect className="members-map__square" x={left} y={top} width={right - left} height={bottom - top} />;
}

const corners = ({ minX, minY, maxX, maxY }: Box): Geometry => ({
  type: 'MultiPoint',
  coordinates: [
    [minX, minY],
    [maxX, maxY],
  ],
});

function paper(works: readonly Work[], rough: Box | undefined, isRough: boolean) {
  const places = works.flatMap((work) => placeOf(work) ?? []);
  const box = boxOf(isRough && rough !== undefined ? [...places, corners(rough)] : places) ?? rough;
  if (box === undefined) {
    return undefined;
  }
  const perMetre = Math.min(
    (WIDTH - 2 * EDGE) / Math.max(LEAST_METRES, box.maxX - box.minX),
    (MOST_HEIGHT - 3 * EDGE) / Math.max(LEAST_METRES, box.maxY - box.minY),
  );
  const [x0, y0] = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
  const height = Math.max(LEAST_HEIGHT, round((box.maxY - box.minY) * perMetre + 3 * EDGE));
  return {
    perMetre,
    height,
    put: ([x, y]: Spot): Spot => [
      round(WIDTH / 2 + (x - x0) * perMetre),
      round((height - EDGE) / 2 - (y - y0) * perMetre),
    ],
  };
}
