import { useMutation } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useRouteError } from 'react-router';
import { content, server } from '../api/server';
import { Button } from '../parts/Button';
import { PageHead } from '../parts/PageHead';
import { Notice } from '../parts/Notice';
import { text, useSay } from '../words/language';
import { isOnline, listenToConnection } from './Connection';

/** Loads the page anew once there is a server to load it from; without one, the browser would put its own page here. */
function LoadAgain() {
  const say = useSay();
  const load = useMutation({
    mutationFn: () => content(server.GET('/session')),
    onSuccess: () => location.reload(),
  });
  const { mutate } = load;
  useEffect(() => {
    const again = () => mutate();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [mutate]);
  return (
    <>
      {load.error !== null && <p>{load.error.message}</p>}
      <Button purpose="primary" onClick={() => mutate()} busy={load.isPending}>
        {say(text('Opnieuw laden', 'Load again'))}
      </Button>
    </>
  );
}

/** How browsers, and what the page is built with, say that a part of it could not be fetched. */
const NOT_FETCHED = /preload CSS|imported module|module script/i;

/** Shown in place of a page that broke, which is our fault; or of one whose parts could not be fetched. */
export function Broken() {
  const error = useRouteError();
  const sentence = error instanceof Error ? error.message : String(error);
  return (
    <div className="page">{NOT_FETCHED.test(sentence) ? <NotFetched /> : <OurFault sentence={sentence} />}</div>
  );
}

function NotFetched() {
  const say = useSay();
  const isThere = useSyncExternalStore(listenToConnection, isOnline);
  return (
    <>
      <PageHead
        title={
          isThere
            ? say(text('Deze pagina kwam niet door', 'This page did not come through'))
            : say(text('Er is geen verbinding', 'There is no connection'))
        }
      />
      <Notice tone="warning">
        <p>
          {say(
            text(
              'Deze pagina kon niet worden opgehaald. Zodra de verbinding terug is, wordt zij vanzelf geladen; wat u elders invulde is bewaard.',
              'This page could not be fetched. Once the connection is back it is loaded by itself; what you filled in elsewhere is kept.',
            ),
          )}
        </p>
        <LoadAgain />
      </Notice>
    </>
  );
}

function OurFault({ sentence }: { sentence: string }) {
  const say = useSay();
  return (
    <>
      <PageHead title={say(text('Deze pagina werkt nu niet', 'This page does not work now'))} />
      <Notice tone="bad">
        <p>
          {say(
            text(
              'Er ging iets mis in de pagina zelf. Laad de pagina opnieuw; blijft het zo, meld dan de regel hieronder.',
              'Something went wrong in the page itself. Load the page again; if it stays so, report the line below.',
            ),
          )}
        </p>
        <p>
          <code>{sentence}</code>
        </p>
        <LoadAgain /> <a href="/">{say(text('Naar het begin', 'To the beginning'))}</a>
      </Notice>
    </>
  );
}
