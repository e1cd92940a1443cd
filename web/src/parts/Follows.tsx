import { Link } from 'react-router';
import { type Text, text, useSay } from '../words/language';
import { Notice } from './Notice';
import { PageHead } from './PageHead';

/** Stands where a page will be. */
export function Follows({ title }: { title: Text }) {
  const say = useSay();
  return (
    <div className="page">
      <PageHead title={say(title)} />
      <Notice>
        <p>
          {say(
            text(
              'Deze pagina is nog niet gemaakt. De kaart en de API zijn er wel: ',
              'This page has not been made yet. The map and the API are there: ',
            ),
          )}
          <Link to="/kaart">{say(text('naar de kaart', 'to the map'))}</Link>
        </p>
      </Notice>
    </div>
  );
}
