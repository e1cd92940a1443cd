import { memo, useMemo } from 'react';
import { type Area, useKnownAreas } from '../api/areas';
import { useFewWorks } from '../api/register';
import type { WholeWork } from '../api/works';
import { type Box, boxOf, type Geometry, isGround, pathOf, round, type Spot } from '../parts/geometry';
import { disciplineColour } from '../words/colours';
import { text, useSay } from '../words/language';
import type { Opportunity } from './list';
import './overview.css';

export interface OverviewMapProps {
  readonly of: readonly Opportunity[];
  readonly marked: string | undefined;
  readonly onMark: (id: string | undefined) => void;
  readonly onChoose: (id: string) => void;
}

const WIDTH = 400;
const EDGE = 18;
const LEAST_RADIUS = 4;
const MOST_RADIUS = 15;

/** Where opportunities are, among all works: the larger a dot, the more is expected to be saved. */
export function OverviewMap({ of, marked, onMark, onChoose }: OverviewMapProps) {
  const say = useSay();
  const areas = useKnownAreas();
  const works = useFewWorks();
  const frame = useMemo(() => {
    const all = boxOf([...areas.map((area) => area.geometry), ...of.flatMap(corners)]);
    return all === undefined ? undefined : plane(all);
  }, [areas, of]);
  if (frame === undefined) {
    return null;
  }
  const { height, put } = frame;
  const most = Math.max(1, ...of.map((one) => one.worth?.expectedSavingCents ?? 0));
  const inOrder = [...of].sort((a, b) => Number(a.id === marked) - Number(b.id === marked));
  const last = inOrder.at(-1);
  return (
    <svg
      className="overview"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={say(
        text('Waar de {0} getoonde koppelkansen zijn', 'Where the {0} opportunities shown are'),
        of.length,
      )}
    >
      <Beneath areas={areas} works={works} put={put} />
      {inOrder.map((one) => {
        const [x, y] = put(middle(one));
        return (
          <circle
            key={one.id}
            className={one.id === marked ? 'overview__one overview__one--marked' : 'overview__one'}
            cx={x}
            cy={y}
            r={radius((one.worth?.expectedSavingCents ?? 0) / most)}
            onPointerEnter={() => onMark(one.id)}
            onPointerLeave={() => onMark(undefined)}
            onClick={() => onChoose(one.id)}
          >
            <title>{one.where}</title>
          </circle>
        );
      })}
      {last !== undefined && last.id === marked && <Name of={last} at={put(middle(last))} />}
    </svg>
  );
}

/** The street of what is marked, to the side on which there is room. */
function Name({ of, at: [x, y] }: { of: Opportunity; at: Spot }) {
  const isRight = x > WIDTH / 2;
  return (
    <text
      className="overview__name"
      x={x + (isRight ? -MOST_RADIUS : MOST_RADIUS) * 1.3}
      y={y + 4}
      textAnchor={isRight ? 'end' : 'start'}
    >
      {of.where}
    </text>
  );
}

interface BeneathProps {
  readonly areas: readonly Area[];
  readonly works: readonly WholeWork[];
  readonly put: (spot: Spot) => Spot;
}

/** The town under the opportunities, which stays as it is while they are pointed at. */
const Beneath = memo(function Beneath({ areas, works, put }: BeneathProps) {
  return (
    <>
      {areas.map(({ code, geometry }) =>
        geometry === undefined ? null : <path key={code} className="overview__area" d={pathOf(geometry, put)} />,
      )}
      {works.map(({ id, task, place }) => (
        <Work key={id} geometry={place?.geometry} put={put} colour={disciplineColour(task.discipline)} />
      ))}
    </>
  );
});

interface WorkProps {
  readonly geometry: Geometry | undefined;
  readonly put: (spot: Spot) => Spot;
  readonly colour: string;
}

function Work({ geometry, put, colour }: WorkProps) {
  if (geometry === undefined) {
    return null;
  }
  const [look, fill] = isGround(geometry)
    ? ['overview__work overview__work--ground', colour]
    : ['overview__work', 'none'];
  return <path className={look} d={pathOf(geometry, put)} stroke={colour} fill={fill} />;
}

/** By area, as what is compared with the eye. */
function radius(part: number): number {
  return LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(Math.max(0, part));
}

function corners({ box }: Opportunity): Geometry[] {
  return box === undefined
    ? []
    : [
        {
          type: 'MultiPoint',
          coordinates: [
            [box.minX, box.minY],
            [box.maxX, box.maxY],
          ],
        },
      ];
}

function middle({ box }: Opportunity): readonly [number, number] {
  return box === undefined ? [NaN, NaN] : [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
}

/** Degrees on paper, near enough for a town. */
function plane(box: Box) {
  const narrowed = Math.cos((((box.minY + box.maxY) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * EDGE) / Math.max(1e-6, (box.maxX - box.minX) * narrowed);
  return {
    height: round((box.maxY - box.minY) * scale + 2 * EDGE),
    put: ([x, y]: readonly [number, number]): readonly [number, number] => [
      round(EDGE + (x - box.minX) * narrowed * scale),
      round(EDGE + (box.maxY - y) * scale),
    ],
  };
}
