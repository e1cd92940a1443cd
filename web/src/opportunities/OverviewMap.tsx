import { useMemo } from 'react';
import { text, useSay } from '../words/language';
import { useKnownAreas } from '../api/areas';
import type { Opportunity } from './list';
import { type Box, boxOf, type Geometry, pathOf, round } from '../parts/geometry';

interface OverviewMapProps {
  readonly of: readonly Opportunity[];
  readonly marked: string | undefined;
  readonly onMark: (id: string | undefined) => void;
  readonly onChoose: (id: string) => void;
}

const WIDTH = 400;
const EDGE = 18;
const LEAST_RADIUS = 4;
const MOST_RADIUS = 15;

/** Where the opportunities of the list are; the larger, the more they are expected to save. */
export function OverviewMap({ of, marked, onMark, onChoose }: OverviewMapProps) {
  const say = useSay();
  const areas = useKnownAreas();
  const ground = useMemo(() => areas.filter((area) => area.geometry !== undefined), [areas]);
  const all = useMemo(() => boxOf([...ground.map((area) => area.geometry), ...of.flatMap(corners)]), [ground, of]);
  if (all === undefined) {
    return null;
  }
  const { height, put } = plane(all);
  const most = Math.max(1, ...of.map((one) => one.worth?.expectedSavingCents ?? 0));
  const inOrder = [...of].sort((a, b) => Number(a.id === marked) - Number(b.id === marked));
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
      {ground.map((area) => (
        <path key={area.code} className="overview__area" d={area.geometry && pathOf(area.geometry, put)} />
      ))}
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
    </svg>
  );
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
