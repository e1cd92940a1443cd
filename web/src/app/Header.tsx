import { useEffect, useId, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { text, useLanguage, useSay } from '../words/language';
import { Mark } from './Mark';
import { Who } from './Who';

const PAGES = [
  { to: '/kaart', name: text('Kaart', 'Map') },
  { to: '/koppelkansen', name: text('Koppelkansen', 'Opportunities') },
  { to: '/aanleveren', name: text('Aanleveren', 'Deliver') },
  { to: '/organisatie', name: text('Mijn organisatie', 'My organisation') },
  { to: '/gebied', name: text('Gebied', 'Area') },
];

/** The name, the way to the pages, the language, and who is looking. */
export function Header() {
  const say = useSay();
  const id = useId();
  const [isOpen, open] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => open(false), [pathname]);
  return (
    <header className="header">
      <Link to="/" className="header__name">
        <Mark />
        Koppelkansen
      </Link>
      <button
        type="button"
        className="header__menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open(!isOpen)}
      >
        {say(text('Menu', 'Menu'))}
      </button>
      <div id={id} className={isOpen ? 'header__parts header__parts--open' : 'header__parts'}>
        <nav aria-label={say(text('Pagina’s', 'Pages'))}>
          <ul>
            {PAGES.map((page) => (
              <li key={page.to}>
                <NavLink to={page.to}>{say(page.name)}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="header__end">
          <OtherLanguage />
          <Who />
        </div>
      </div>
    </header>
  );
}

function OtherLanguage() {
  const { language, speak } = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" className="quiet" lang={other} onClick={() => speak(other)}>
      {other === 'en' ? 'English' : 'Nederlands'}
    </button>
  );
}
