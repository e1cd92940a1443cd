import { useMemo } from 'react';
import { disciplineColour } from '../../words/colours';
import { text, useLanguage, useSay } from '../../words/language';
import { number } from '../../words/written';
import { type Box, boxOf, isGround, lines, pathOf, type Place, type Point, round } from '../drawing';
import type { Tried } from './regrouping';
import { titleOf } from './titles';
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
        <Scale perMetre={perMetre} height={height} />
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
  readonly put: (at: Point) => Point;
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
      {points(place).map((at, order) => {
        const [x, y] = put(at);
        return <circle key={order} cx={x} cy={y} r="6" fill={colour} />;
      })}
    </g>
  );
}

const points = (place: Place): Point[] =>
  lines(place).flatMap((line) => (line.length === 1 && line[0] !== undefined ? [line[0]] : []));

function Square({ box, put }: { box: Box; put: (at: Point) => Point }) {
  const [left, top] = put([box.minX, box.maxY]);
  const [right, bottom] = put([box.maxX, box.minY]);
  return <rect className="members-map__square" x={left} y={top} width={right - left} height={bottom - top} />;
}

function Scale({ perMetre, height }: { perMetre: number; height: number }) {
  const { language } = useLanguage();
  const metres = roundMetres(WIDTH / 4 / perMetre);
  const width = metres * perMetre;
  return (
    <g className="members-map__scale">
      <path d={`M${EDGE} ${height - 22}v6h${round(width)}v-6`} />
      <text x={EDGE + width + 8} y={height - 14}>
        {number(metres, language)} m
      </text>
    </g>
  );
}

/** One, two or five, and noughts; no more than asked. */
function roundMetres(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}

const corners = ({ minX, minY, maxX, maxY }: Box): Place => ({
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
    put: ([x, y]: Point): Point => [
      round(WIDTH / 2 + (x - x0) * perMetre),
      round((height - EDGE) / 2 - (y - y0) * perMetre),
    ],
  };
}
