import { Link } from 'react-router';
import { useClosing } from '../../parts/useClosing';
import { text, useLanguage, useSay } from '../../words/language';
import { euros } from '../../words/written';
import { type Followed, type News, useFollowed } from './marks';

/** What somebody follows, with what is new first. */
export function FollowedOnes() {
  const say = useSay();
  const followed = useFollowed().data ?? [];
  const menu = useClosing();
  const news = followed.filter((one) => one.news.any).length;
  if (followed.length === 0) {
    return null;
  }
  const inOrder = [...followed].sort((a, b) => Number(b.news.any) - Number(a.news.any));
  return (
    <details className="choices followed" ref={menu}>
      <summary>
        {say(text('U volgt {0}', 'You follow {0}'), followed.length)}
        {news > 0 && <span className="choices__count">{say(text('{0} met nieuws', '{0} with news'), news)}</span>}
      </summary>
      <fieldset>
        <legend className="only-heard">{say(text('Gevolgde koppelkansen', 'Opportunities you follow'))}</legend>
        <ul className="plain">
          {inOrder.map((one) => (
            <One key={one.id} of={one} />
          ))}
        </ul>
      </fieldset>
    </details>
  );
}

function One({ of }: { of: Followed }) {
  const say = useSay();
  const where = of.opportunity?.where;
  return (
    <li className="followed__one">
      <Link to={`/koppelkansen/${encodeURIComponent(of.opportunity?.id ?? of.id)}`}>
        {where === undefined || where === '' ? of.id : where}
      </Link>{' '}
      {of.state === 'hidden' && <span className="soft">{say(text('niet meer te zien', 'no longer shown'))}</span>}
      <Told news={of.news} />
    </li>
  );
}

/** What is new, in words. */
export function Told({ news }: { news: News }) {
  const say = useSay();
  const { language } = useLanguage();
  const words = [
    news.vanished && say(text('niet meer gevonden', 'no longer found')),
    news.returned && say(text('weer gevonden', 'found again')),
    news.comments === 1 && say(text('1 nieuwe reactie', '1 new comment')),
    news.comments > 1 && say(text('{0} nieuwe reacties', '{0} new comments'), news.comments),
    news.works.length === 1 && say(text('1 voornemen gewijzigd', '1 work changed')),
    news.works.length > 1 && say(text('{0} voornemens gewijzigd', '{0} works changed'), news.works.length),
    news.saving !== undefined &&
      say(
        text('besparing van {0} naar {1}', 'saving from {0} to {1}'),
        euros(news.saving.beforeCents, language),
        euros(news.saving.nowCents, language),
      ),
  ].filter((one) => one !== false);
  return words.length === 0 ? null : <span className="tag tag--warning">{words.join(', ')}</span>;
}
