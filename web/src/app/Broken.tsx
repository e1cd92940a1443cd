import { useMutation } from '@tanstack/react-query';
import { useRouteError } from 'react-router';
import { content, server } from '../api/server';
import { Button } from '../parts/Button';
import { PageHead } from '../parts/PageHead';
import { Notice } from '../parts/Notice';
import { text, useSay } from '../words/language';

/** Loads the page anew once there is a server to load it from; without one, the browser would put its own page here. */
function LoadAgain() {
  const say = useSay();
  const load = useMutation({
    mutationFn: () => content(server.GET('/session')),
    onSuccess: () => location.reload(),
  });
  return (
    <>
      {load.error !== null && <p>{load.error.message}</p>}
      <Button purpose="primary" onClick={() => load.mutate()} busy={load.isPending}>
        {say(text('Opnieuw laden', 'Load again'))}
      </Button>
    </>
  );
}

/** Shown in place of a page that broke, which is our fault; or of one whose parts could not be fetched. */
export function Broken() {
  const say = useSay();
  const error = useRouteError();
  const sentence = error instanceof Error ? error.message : String(error);
  return (
    <div className="page">
      <PageHead title={say(text('Deze pagina werkt nu niet', 'This page does not work now'))} />
      <Notice tone="bad">
        <p>
          {say(
            text(
              'Er ging iets mis in de pagina zelf, of een deel ervan kon niet worden opgehaald. Laad de pagina opnieuw; blijft het zo, meld dan de regel hieronder.',
              'Something went wrong in the page itself, or a part of it could not be fetched. Load the page again; if it stays so, report the line below.',
            ),
          )}
        </p>
        <p>
          <code>{sentence}</code>
        </p>
        <LoadAgain /> <a href="/">{say(text('Naar het begin', 'To the beginning'))}</a>
      </Notice>
    </div>
  );
}
