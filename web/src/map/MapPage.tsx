import { useEffect } from 'react';
import { useSessionQuery } from '../api/session';
import { Asked } from '../parts/Notice';
import { text, useSay } from '../words/language';
import { useGrid } from './grid';
import { Town } from './Town';
import 'ol/ol.css';
import './map.css';

/** The map: all that is planned, from year to year, with a list of what is in sight beside it. */
export function MapPage() {
  const say = useSay();
  const session = useSessionQuery();
  const grid = useGrid();
  const title = say(text('Kaart', 'Map'));
  useEffect(() => {
    document.title = `${title} · Koppelkansen`;
  }, [title]);
  return (
    <div className="map-page">
      <h1 className="only-heard">{title}</h1>
      <Asked query={session}>
        {({ account }) => <Asked query={grid}>{(found) => <Town key={account?.id ?? ''} grid={found} />}</Asked>}
      </Asked>
    </div>
  );
}
