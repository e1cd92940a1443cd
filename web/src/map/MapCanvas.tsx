import type { RefObject } from 'react';
import { text, useSay } from '../words/language';

/** Where the map is, and what is said of it to who does not see it. */
export function MapCanvas({ element }: { element: RefObject<HTMLDivElement | null> }) {
  const say = useSay();
  const what = text(
    'Kaart. Pijltjes verschuiven, plus en min zoomen. De lijst na de kaart noemt alles wat in beeld is.',
    'Map. Arrows move it, plus and minus zoom. The list after the map names all that is in sight.',
  );
  return <div ref={element} className="town__canvas" tabIndex={0} role="application" aria-label={say(what)} />;
}
