import { useId } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { Notice } from '../../parts/Notice';
import { PageHead } from '../../parts/PageHead';
import { text, useSay } from '../../words/language';
import { typedComment } from '../marks/marks';
import { openedBefore } from './told';

/** In place of an opportunity that is not there, or not for who looks. The server does not say which. */
export function Gone({ id }: { id: string }) {
  const say = useSay();
  const before = openedBefore(id);
  const isKnown = useSession()?.loggedIn === true;
  return (
    <div className="page">
      <PageHead
        title={
          before === null
            ? say(text('Deze koppelkans is er niet', 'There is no such opportunity'))
            : say(text('Deze koppelkans is er niet meer', 'This opportunity is no longer there'))
        }
        {...(before === null || before === '' ? {} : { lead: before })}
      />
      <Notice tone="warning" title={say(text('Hoe dat kan', 'How that can be'))}>
        <ul>
          <li>
            {say(
              text(
                'Er is opnieuw gezocht, en de voornemens horen nu bij een andere koppelkans.',
                'Everything was found anew, and the works now belong to another opportunity.',
              ),
            )}
          </li>
          <li>
            {say(
              text(
                'Een eigenaar laat zijn voornemen niet meer aan u zien, of trok het in.',
                'An owner no longer shows you its work, or withdrew it.',
              ),
            )}
          </li>
          {!isKnown && (
            <li>
              {say(
                text(
                  'U bent niet aangemeld en ziet alleen wat openbaar is.',
                  'You are not logged in, and see only what is public.',
                ),
              )}
            </li>
          )}
        </ul>
      </Notice>
      <Unsent id={id} />
      <p>
        <Link to="/koppelkansen">{say(text('Naar de koppelkansen van nu', 'To the opportunities of now'))}</Link> ·{' '}
        <Link to="/koppelkansen?vanished=1">
          {say(text('Naar de verdwenen koppelkansen', 'To the vanished ones'))}
        </Link>
      </p>
    </div>
  );
}

/** What was being typed here when it vanished, to be taken elsewhere. */
function Unsent({ id }: { id: string }) {
  const say = useSay();
  const field = useId();
  const typed = typedComment(id);
  return typed === '' ? null : (
    <div className="field unsent">
      <label htmlFor={field}>
        {say(text('Uw reactie, die nog niet is geplaatst', 'Your comment, not posted yet'))}
      </label>
      <p className="hint">
        {say(
          text(
            'Hier kan zij niet meer staan. Kopieer haar naar de koppelkans waar de voornemens nu bij horen.',
            'It cannot stand here any more. Copy it to the opportunity to which the works belong now.',
          ),
        )}
      </p>
      <textarea id={field} rows={4} readOnly value={typed} />
    </div>
  );
}
