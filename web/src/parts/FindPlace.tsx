import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { KEYS } from '../api/keys';
import { content, type Schemas, server } from '../api/server';
import { LEVELS, word } from '../words/keys';
import { type Say, text, useSay } from '../words/language';
import type { Box } from './geometry';
import './find-place.css';

type Place = Schemas['FoundPlace'];

const REST_MILLIS = 200;

interface FindPlaceProps {
  /** The system in which a place is answered. */
  readonly crs: string;
  readonly onFound: (box: Box) => void;
}

/** Finds streets and areas by name while somebody types, to bring a map there. */
export function FindPlace({ crs, onFound }: FindPlaceProps) {
  const say = useSay();
  const id = useId();
  const [typed, type] = useState('');
  const [isOpen, open] = useState(false);
  const [at, go] = useState(-1);
  const asked = useRested(typed.trim());
  const { data, isError } = useQuery({
    queryKey: KEYS.places(asked, crs),
    queryFn: () => content(server.GET('/places', { params: { query: { q: asked, crs } } })),
    enabled: asked !== '',
    staleTime: 60_000,
  });
  const places = asked === '' ? [] : (data?.items ?? []);
  const isShown = isOpen && asked !== '' && (data !== undefined || isError);
  const choose = (place: Place | undefined) => {
    if (place?.box !== undefined) {
      type(place.name);
      open(false);
      onFound(place.box);
    }
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && places.length > 0) {
      event.preventDefault();
      open(true);
      go((at + step + places.length) % places.length);
    } else if (event.key === 'Enter') {
      // In a form it must find, not send.
      event.preventDefault();
      choose(places[isOpen ? Math.max(at, 0) : 0]);
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      open(false);
    }
  };
  const name = say(text('Zoek een straat of gebied', 'Find a street or area'));
  return (
    <div className="find-place">
      <input
        type="search"
        role="combobox"
        aria-label={name}
        placeholder={name}
        aria-expanded={isShown && places.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && places[at] !== undefined ? `${id}-${String(at)}` : undefined}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={(event) => {
          type(event.target.value);
          open(true);
          go(-1);
        }}
        onKeyDown={press}
        onBlur={() => open(false)}
      />
      {isShown && (
        <div className="find-place__found" onPointerDown={(event) => event.preventDefault()}>
          <ul role="listbox" id={`${id}-list`} aria-label={name}>
            {places.map((place, i) => (
              <Option
                key={i}
                id={`${id}-${String(i)}`}
                place={place}
                isMeant={i === at}
                onChoose={() => choose(place)}
              />
            ))}
          </ul>
          {places.length === 0 && <p>{say(isError ? FAILED : NONE)}</p>}
        </div>
      )}
      <p className="only-heard" role="status">
        {isShown && saidOf(places.length, isError, say)}
      </p>
    </div>
  );
}

const NONE = text(
  'Niets met die naam. Een straat staat hier als er een voornemen ligt dat u ziet.',
  'Nothing of that name. A street is here when a work that you see lies in it.',
);
const FAILED = text(
  'Zoeken lukt nu niet. Probeer het zo nog eens.',
  'Searching does not work now. Try again soon.',
);

function saidOf(count: number, isError: boolean, say: Say): string {
  return count > 0
    ? say(text('{0} gevonden; kies met de pijltjes', '{0} found; choose with the arrows'), count)
    : say(isError ? FAILED : NONE);
}

interface OptionProps {
  readonly id: string;
  readonly place: Place;
  readonly isMeant: boolean;
  readonly onChoose: () => void;
}

function Option({ id, place, isMeant, onChoose }: OptionProps) {
  const say = useSay();
  const kind = place.level === undefined ? say(text('straat', 'street')) : say(word(LEVELS, place.level));
  return (
    <li
      id={id}
      role="option"
      aria-selected={isMeant}
      ref={(item) => (isMeant ? item?.scrollIntoView({ block: 'nearest' }) : undefined)}
      onClick={onChoose}
    >
      {place.name}
      <small>{place.within === undefined ? kind : `${kind} · ${place.within}`}</small>
    </li>
  );
}

/** What was typed once somebody rests. */
function useRested(typed: string): string {
  const [rested, rest] = useState(typed);
  useEffect(() => {
    const timer = window.setTimeout(() => rest(typed), REST_MILLIS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return rested;
}
