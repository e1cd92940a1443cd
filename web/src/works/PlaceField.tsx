import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { KEYS } from '../api/keys';
import { content, type Schemas, server } from '../api/server';
import { Attribution } from '../map/background/Attribution';
import { useBackground } from '../map/background/background';
import { useUnderneath } from '../map/background/useUnderneath';
import { Button } from '../parts/Button';
import { useDraft } from '../parts/draft';
import { Field } from '../parts/Field';
import { FindPlace } from '../parts/FindPlace';
import { text, useSay } from '../words/language';
import { useAreas } from '../api/areas';
import type { DrawMap, DrawnKind, Neighbour } from './DrawMap';
import { type Box, type Geometry, kindOf } from '../parts/geometry';

interface PlaceFieldProps {
  readonly geometry: Geometry | null;
  readonly onChange: (geometry: Geometry | null) => void;
  readonly error: string | undefined;
}

const KINDS: readonly { key: DrawnKind; name: ReturnType<typeof text>; how: ReturnType<typeof text> }[] = [
  { key: 'Point', name: text('Punt', 'Point'), how: text('Klik op de plaats.', 'Click the place.') },
  {
    key: 'LineString',
    name: text('Lijn', 'Line'),
    how: text('Klik elk knikpunt; dubbelklik op het laatste.', 'Click each bend; double-click the last.'),
  },
  {
    key: 'Polygon',
    name: text('Vlak', 'Area'),
    how: text('Klik elk hoekpunt; dubbelklik op het laatste.', 'Click each corner; double-click the last.'),
  },
];

/** Where the work is: drawn on a map, or typed as coordinates. */
export function PlaceField({ geometry, onChange, error }: PlaceFieldProps) {
  const say = useSay();
  const [kind, draw] = useState<DrawnKind | undefined>(geometry === null ? 'LineString' : undefined);
  const [map, target] = useDrawMap(geometry, kind, (drawn) => {
    onChange(drawn);
    draw(undefined);
  });
  const background = useBackground();
  const isFailing = useUnderneath(map, background);
  useEffect(() => map?.seeThrough(background !== undefined), [map, background]);
  const drawn = kindOf(geometry ?? undefined);
  const how = KINDS.find((one) => one.key === kind)?.how;
  return (
    <fieldset className={error === undefined ? 'field' : 'field field--wrong'}>
      <legend>{say(text('Waar?', 'Where?'))}</legend>
      <div className="draw">
        <div className="draw__tools">
          {KINDS.map((one) => (
            <button key={one.key} type="button" aria-pressed={kind === one.key} onClick={() => draw(one.key)}>
              {say(one.name)}
            </button>
          ))}
          <span className="draw__zoom">
            <button type="button" aria-label={say(text('Inzoomen', 'Zoom in'))} onClick={() => map?.zoom(1)}>
              +
            </button>
            <button type="button" aria-label={say(text('Uitzoomen', 'Zoom out'))} onClick={() => map?.zoom(-1)}>
              −
            </button>
          </span>
        </div>
        <div className="draw__ground">
          <div
            ref={target}
            className="draw__map"
            role="img"
            aria-label={say(
              text('Kaart om op te tekenen; typen kan hieronder', 'Map to draw on; below you can type'),
            )}
          />
          <FindPlace crs="CRS84" onFound={(box) => map?.visit(box)} />
          <Attribution background={background} isFailing={isFailing} />
        </div>
        <p className="hint" role="status">
          {how !== undefined
            ? say(how)
            : drawn !== undefined
              ? say(text('Sleep aan een punt om het te verplaatsen.', 'Drag a point to move it.'))
              : ''}
        </p>
      </div>
      {error !== undefined && <p className="field__error">{error}</p>}
      <Typed
        geometry={geometry}
        onChange={(put) => {
          onChange(put);
          draw(undefined);
        }}
        kind={kind ?? drawn ?? 'LineString'}
      />
    </fieldset>
  );
}

const NOT_WRITTEN = { written: '' };

interface TypedProps extends Pick<PlaceFieldProps, 'geometry' | 'onChange'> {
  readonly kind: DrawnKind;
}

/** The same place as numbers, for who does not draw. */
function Typed({ geometry, onChange, kind }: TypedProps) {
  const say = useSay();
  const [search] = useSearchParams();
  const draft = useDraft(`coordinates-${search.get('work') ?? ''}`, NOT_WRITTEN);
  const { written } = draft.value;
  const [isOpen] = useState(written !== '');
  const [wrong, mark] = useState(false);
  const [kept, keep] = useState('');
  useEffect(() => {
    void import('./coordinates').then(({ asTyped }) => keep(asTyped(geometry)));
  }, [geometry]);
  const take = async () => {
    const { typed } = await import('./coordinates');
    const found = typed(written === '' ? kept : written, kind);
    mark(found === undefined);
    if (found !== undefined) {
      onChange(found);
      draft.clear();
    }
  };
  return (
    <details className="typed" open={isOpen}>
      <summary>{say(text('Of typ de coördinaten', 'Or type the coordinates'))}</summary>
      <Field
        label={say(text('Coördinaten', 'Coordinates'))}
        hint={say(
          text(
            'Per regel x en y, in graden (5,2500 52,5270) of RD (145700 503600). Kies hierboven punt, lijn of vlak.',
            'On each line x and y, in degrees (5.2500 52.5270) or RD (145700 503600). Choose point, line or area above.',
          ),
        )}
        error={
          wrong
            ? say(
                text(
                  'Dit is niet te lezen: een punt heeft één regel, een lijn minstens twee, een vlak minstens drie.',
                  'This cannot be read: a point has one line, a line at least two, an area at least three.',
                ),
              )
            : undefined
        }
      >
        <textarea
          rows={4}
          value={written === '' ? kept : written}
          onChange={(event) => draft.change({ written: event.target.value })}
        />
      </Field>
      <Button purpose="secondary" onClick={() => void take()}>
        {say(text('Op de kaart zetten', 'Put on the map'))}
      </Button>
    </details>
  );
}

/** A map in an element, fetched only when somebody is going to draw. */
function useDrawMap(geometry: Geometry | null, kind: DrawnKind | undefined, onDrawn: (geometry: Geometry) => void) {
  const target = useRef<HTMLDivElement>(null);
  const told = useRef(onDrawn);
  told.current = onDrawn;
  const drawnHere = useRef<Geometry | null>(null);
  const [map, put] = useState<DrawMap>();
  const [box, look] = useState<Box>();
  useEffect(() => {
    let made: DrawMap | undefined;
    let isLeft = false;
    void import('./DrawMap').then(({ DrawMap: Drawable }) => {
      if (!isLeft && target.current !== null) {
        made = new Drawable(target.current, {
          onDrawn: (drawn) => {
            drawnHere.current = drawn;
            told.current(drawn);
          },
          onView: look,
        });
        put(made);
      }
    });
    return () => {
      isLeft = true;
      made?.leave();
      put(undefined);
    };
  }, []);
  useEffect(() => {
    if (drawnHere.current !== geometry || geometry === null) {
      map?.showOwn(geometry, true);
    }
  }, [map, geometry]);
  useEffect(() => map?.begin(kind), [map, kind]);
  useSurroundings(map, box);
  return [map, target] as const;
}

function neighbourOf(work: Schemas['SeenWork']): readonly Neighbour[] {
  const geometry = work.place?.geometry;
  const known = work.sight === 'whole' ? { street: work.place?.street, discipline: work.task.discipline } : {};
  return geometry === undefined ? [] : [{ geometry, ...known }];
}

function useSurroundings(map: DrawMap | undefined, box: Box | undefined) {
  const areas = useAreas().data;
  const bbox =
    box === undefined ? '' : [box.minX, box.minY, box.maxX, box.maxY].map((one) => one.toFixed(4)).join(',');
  const works = useQuery({
    queryKey: KEYS.around(bbox),
    queryFn: () => content(server.GET('/works', { params: { query: { bbox, limit: 500 } } })),
    enabled: bbox !== '',
    placeholderData: (before) => before,
  }).data;
  useEffect(() => {
    map?.showGround(areas ?? []);
  }, [map, areas]);
  useEffect(() => {
    map?.showAround((works?.items ?? []).flatMap(neighbourOf));
  }, [map, works]);
}
