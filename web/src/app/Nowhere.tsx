import { Link } from 'react-router';
import { PageHead } from '../parts/PageHead';
import { text, useSay } from '../words/language';

/** Where there is no page. */
export function Nowhere() {
  const say = useSay();
  return (
    <div className="page">
      <PageHead title={say(text('Deze pagina is er niet', 'There is no such page'))} />
      <p>
        {say(text('Misschien is het adres niet goed overgenomen. ', 'Perhaps the address was not copied well. '))}
        <Link to="/">{say(text('Naar het begin', 'To the beginning'))}</Link>
      </p>
    </div>
  );
}
