import { useSession } from '../app/session';
import { Asked, Waiting } from '../parts/Notice';
import { text, useSay } from '../words/language';
import { useGrid } from './grid';
import { Town } from './Town';
import { useEffect } from 'react';
import 'ol/ol.css';
import './map.css';

/** The map: all that is planned, from year to year, with a list of what is in sight beside it. */
export function MapPage() {
  const say = useSay();
  const session = useSession();
  const grid = useGrid();
  const title = say(text('Kaart', 'Map'));
  useEffect(() => {
    document.title = `${title} · Koppelkansen`;
  }, [title]);
  return (
    <div className="map-page">
      <h1 className="only-heard">{title}</h1>
      <Asked query={grid}>
        {(found) => (session === undefined ? <Waiting /> : <Town key={session.account?.id ?? ''} grid={found} />)}
      </Asked>
    </div>
  );
}
