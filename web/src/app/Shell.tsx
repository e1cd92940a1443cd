import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useBackground } from '../map/background/background';
import { useWhose } from '../api/whose';
import { text, useSay } from '../words/language';
import { Connection } from './Connection';
import { Header } from './Header';
import { SessionOver } from './SessionOver';
import { useFocusKept } from './useFocusKept';

/** What stands around every page. */
export function Shell() {
  const say = useSay();
  const main = useFocusOnArrival();
  useFocusKept();
  const { changes } = useWhose();
  useFilesLetGo();
  return (
    <>
      <SkipLink href="#main">{say(text('Naar de inhoud', 'To the content'))}</SkipLink>
      <Header />
      <Connection />
      <main id="main" tabIndex={-1} ref={main}>
        <SessionOver />
        <Outlet key={changes} />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}

/** A file let go beside the place for it would take the place of the page, and of all that was filled in. */
function useFilesLetGo() {
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true && !event.defaultPrevented) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      }
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('drop', hold);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('drop', hold);
    };
  }, []);
}

/** After going to another page the keyboard and the screen reader go on at its beginning. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname) {
      last.current = pathname;
      main.current?.focus({ preventScroll: true });
    }
  }, [pathname]);
  return main;
}

function Footer() {
  const say = useSay();
  const background = useBackground();
  return (
    <footer className="footer">
      <p>
        {background === undefined
          ? say(text('Open source, onder de EUPL.', 'Open source, under the EUPL.'))
          : say(text('Achtergrondkaart: {0}.', 'Background map: {0}.'), background.attribution)}
      </p>
      <nav aria-label={say(text('Voor programma’s', 'For programs'))}>
        <a href="/documentation">API</a>
        <a href="/ogc">{say(text('Kaartlagen voor QGIS', 'Map layers for QGIS'))}</a>
      </nav>
    </footer>
  );
}
