import { useState } from 'react';
import { useMedia } from '../parts/useMedia';
import { text, useSay } from '../words/language';
import { OverviewMap, type OverviewMapProps } from './OverviewMap';

const BESIDE = '(min-width: 75rem)';
const UNFOLDED = '(min-width: 48rem)';

/** The map beside the list where there is room; else above it, folded away where that would push the list out of sight. */
export function MapBeside(props: OverviewMapProps) {
  const say = useSay();
  const isBeside = useMedia(BESIDE);
  const [isOpen, open] = useState(() => window.matchMedia(UNFOLDED).matches);
  const map = (
    <>
      <OverviewMap {...props} />
      <p className="soft">
        {say(
          text(
            'Hoe groter de stip, hoe meer besparing verwacht. Wijs een stip of een rij aan.',
            'The larger the dot, the more saving is expected. Point at a dot or a row.',
          ),
        )}
      </p>
    </>
  );
  return (
    <aside className="opportunities__map" aria-label={say(text('Overzichtskaart', 'Overview map'))}>
      {isBeside ? (
        map
      ) : (
        <details open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
          <summary>{say(text('Op de kaart', 'On the map'))}</summary>
          {isOpen && map}
        </details>
      )}
    </aside>
  );
}
