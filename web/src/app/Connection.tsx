import { useSyncExternalStore } from 'react';
import { useNavigation } from 'react-router';
import { text, useSay } from '../words/language';

/** Says that there is no connection, or that a page is on its way; else nothing. */
export function Connection() {
  const say = useSay();
  const isThere = useSyncExternalStore(listenToConnection, isOnline);
  const isComing = useNavigation().state === 'loading';
  return (
    <div role="status" className="connection">
      {!isThere && (
        <p className="connection__lost">
          {say(
            text(
              'Er is geen verbinding. Wat u invult blijft staan; versturen kan zodra de verbinding terug is.',
              'There is no connection. What you fill in stays; sending it is possible once the connection is back.',
            ),
          )}
        </p>
      )}
      {isComing && (
        <p className="connection__coming">
          <span className="only-heard">{say(text('De pagina wordt geladen …', 'The page is being loaded …'))}</span>
        </p>
      )}
    </div>
  );
}

export const isOnline = (): boolean => navigator.onLine;

export function listenToConnection(tell: () => void) {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}
