import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Schemas } from '../api/server';
import { DISCIPLINES, INTERVENTIONS, PHASES, word } from '../words/keys';
import { text, type Say, useSay } from '../words/language';
import { isCell } from './cell';
import type { Found } from './DrawnTiles';
import type { Look } from './looks';
import { COLOURING_NAMES } from './colouringNames';
import { colourKey } from './shown';
import { Swatch } from './Swatch';

interface LegendProps {
  readonly found: readonly Found[];
  readonly look: Look;
  readonly organisations: ReadonlyMap<string, Schemas['Organisation']>;
}

/** There it would hide a part of the map. */
const NARROW = '(max-width: 80rem)';

/** What the colours stand for, of what is in sight. */
export const Legend = memo(function Legend({ found, look, organisations }: LegendProps) {
  const say = useSay();
  const [isOpen] = useState(() => !window.matchMedia(NARROW).matches);
  const legend = useOpenOnPaper(isOpen);
  const keys = useMemo(() => {
    const works = found.filter((one) => one.layer === 'works' && !(isCell(one.thing) && look.colouring === 'kind'));
    return [...new Set(works.map((one) => colourKey(one.thing, look.colouring)))];
  }, [found, look.colouring]);
  const hasCounts = found.some(({ thing }) => isCell(thing));
  const hasFindings = found.some((one) => one.layer === 'findings');
  const hasOpportunities = found.some((one) => one.layer === 'opportunities');
  if (keys.length === 0 && !hasCounts && !hasOpportunities && !hasFindings) {
    return null;
  }
  const labelled = keys
    .map((key) => [key, labelOf(key, look, say, organisations)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], 'nl'));
  return (
    <details className="legend" open={isOpen} ref={legend}>
      <summary>{say(text('Legenda', 'Legend'))}</summary>
      {labelled.length > 0 && (
        <p className="legend__hint">
          {say(text('Kleur naar {0}', 'Colour by {0}'), say(COLOURING_NAMES[look.colouring]))}
        </p>
      )}
      <ul>
        {hasOpportunities && (
          <li>
            <span className="discipline">
              <svg className="swatch swatch--opportunity" viewBox="0 0 12 12" aria-hidden="true">
                <circle cx="6" cy="6" r="4.5" />
              </svg>
              {say(text('koppelkans', 'opportunity'))}
            </span>
          </li>
        )}
        {hasFindings && (
          <li>
            <span className="discipline">
              <svg className="swatch swatch--finding" viewBox="0 0 12 12" aria-hidden="true">
                <path d="M6 1 11.5 11H.5Z" />
              </svg>
              {say(text('bevinding', 'finding'))}
            </span>
          </li>
        )}
        {hasCounts && look.colouring === 'kind' && (
          <li>
            <Swatch colour={look.palette.focus} label={say(text('voornemens', 'works'))} />
          </li>
        )}
        {labelled.map(([key, label]) => (
          <li key={key}>
            <Swatch colour={look.colour(key)} label={label} />
          </li>
        ))}
      </ul>
      {hasCounts && <p className="legend__hint">{say(look.colouring === 'kind' ? FULLER : MOST)}</p>}
    </details>
  );
});

/** On paper nobody can open it. */
function useOpenOnPaper(isOpen: boolean) {
  const legend = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const paper = window.matchMedia('print');
    let before = isOpen;
    const turn = () => {
      if (legend.current !== null) {
        before = paper.matches ? legend.current.open : before;
        legend.current.open = paper.matches || before;
      }
    };
    paper.addEventListener('change', turn);
    return () => paper.removeEventListener('change', turn);
  }, [isOpen]);
  return legend;
}

const MOST = text(
  'Een vlakje heeft de kleur van wat er het meest is; hoe voller, hoe meer.',
  'A cell has the colour of what most works in it are; the fuller, the more.',
);
const FULLER = text(
  'Hoe voller een vlakje, hoe meer. De soort ziet u van dichterbij.',
  'The fuller a cell, the more. Come nearer to see the kind.',
);

function labelOf(key: string, look: Look, say: Say, organisations: LegendProps['organisations']): string {
  switch (look.colouring) {
    case 'discipline':
      return key === '' ? say(text('behoefte', 'need')) : say(word(DISCIPLINES, key));
    case 'owner':
      return organisations.get(key)?.name ?? key;
    case 'phase':
      return key === '' ? say(text('behoefte', 'need')) : say(word(PHASES, key));
    case 'kind':
      return key === '' ? say(text('behoefte', 'need')) : say(word(INTERVENTIONS, key));
  }
}
