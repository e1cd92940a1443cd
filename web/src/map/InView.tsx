import { useState } from 'react';
import type { Narrowed } from '../api/files';
import type { Schemas } from '../api/server';
import { Files } from '../parts/Files';
import { Empty } from '../parts/Notice';
import { text, type Say, useLanguage, useSay } from '../words/language';
import { euros, number } from '../words/written';
import { DISCIPLINES, sourceWord, word } from '../words/keys';
import { isCell } from './cell';
import type { Found } from './DrawnTiles';
import type { Look } from './looks';
import { colourKey, parted } from './shown';
import { nameOf } from './nameOf';

interface InViewProps {
  readonly found: readonly Found[];
  readonly look: Look;
  readonly organisations: ReadonlyMap<string, Schemas['Organisation']>;
  /** How the works are asked for as a file. */
  readonly asFile: Narrowed;
  readonly selected: string;
  readonly onSelect: (name: string) => void;
  readonly isBrief?: boolean;
  /** Whether some of it did not come through. */
  readonly isLacking?: boolean;
}

const STEP = 40;

/** All that is in sight, for who would rather read than point. */
export function InView(props: InViewProps) {
  const { found, look, organisations, asFile, selected, onSelect, isBrief = false, isLacking = false } = props;
  const say = useSay();
  const { language } = useLanguage();
  const [most, more] = useState(STEP);
  const things = found.filter((one) => !isCell(one.thing));
  const counted = found.reduce((sum, one) => sum + (isCell(one.thing) ? countOf(one) : 0), 0);
  const listed = inOrder(things);
  return (
    <>
      {!isBrief && <Heading things={things} counted={counted} asFile={asFile} isLacking={isLacking} />}
      {!isBrief && !isLacking && listed.length === 0 && counted === 0 && (
        <Empty title={say(text('Hier is niets te zien', 'There is nothing to see here'))}>
          <p>
            {say(
              text(
                'Verschuif de kaart, kies meer jaren of wis een filter.',
                'Move the map, choose more years or clear a filter.',
              ),
            )}
          </p>
        </Empty>
      )}
      <ul className="in-view">
        {listed.slice(0, most).map((one) => (
          <li key={nameOf(one)}>
            <button
              type="button"
              className={`in-view__one in-view__one--${one.layer}`}
              data-name={nameOf(one)}
              aria-current={nameOf(one) === selected ? 'true' : undefined}
              onClick={() => onSelect(nameOf(one))}
            >
              <Sign found={one} look={look} />
              <span>
                <strong>{titleOf(one, say)}</strong>
                <small>{underOf(one, organisations, say, language)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {listed.length > most && (
        <button type="button" className="quiet" onClick={() => more(most + STEP)}>
          {say(text('Nog {0} tonen', 'Show {0} more'), number(Math.min(STEP, listed.length - most), language))}
        </button>
      )}
    </>
  );
}

interface HeadingProps {
  readonly things: readonly Found[];
  readonly counted: number;
  readonly asFile: Narrowed;
  readonly isLacking: boolean;
}

function Heading({ things, counted, asFile, isLacking }: HeadingProps) {
  const say = useSay();
  const { language } = useLanguage();
  const works = things.filter((one) => one.layer === 'works').length + counted;
  const opportunities = things.filter((one) => one.layer === 'opportunities').length;
  return (
    <div className="beside__head">
      <h2>{say(text('In beeld', 'In sight'))}</h2>
      <p role="status">
        {isLacking && works + opportunities === 0
          ? say(text('Onbekend: de kaart kwam niet door.', 'Unknown: the map did not come through.'))
          : say(
              isLacking
                ? text('Minstens {0} voornemens en {1} koppelkansen', 'At least {0} works and {1} opportunities')
                : text('{0} voornemens, {1} koppelkansen', '{0} works, {1} opportunities'),
              number(works, language),
              number(opportunities, language),
            )}
      </p>
      {works > 0 && <Files of="works" what={say(text('Voornemens in beeld', 'Works in sight'))} asked={asFile} />}
      {counted > 0 && (
        <p className="beside__hint">
          {say(
            text(
              'Van zo ver staan er aantallen. Zoom in, of klik op een vlakje.',
              'From so far there are numbers. Zoom in, or click on a cell.',
            ),
          )}
        </p>
      )}
    </div>
  );
}

function Sign({ found, look }: { found: Found; look: Look }) {
  const fill = found.layer === 'works' ? look.colour(colourKey(found.thing, look.colouring)) : undefined;
  return (
    <svg className={`sign sign--${found.layer}`} viewBox="0 0 12 12" aria-hidden="true">
      {found.layer === 'works' && <rect x="1" y="1" width="10" height="10" rx="2" fill={fill} />}
      {found.layer === 'opportunities' && <circle cx="6" cy="6" r="4.5" />}
      {found.layer === 'findings' && <path d="M6 1 11.5 11H.5Z" />}
    </svg>
  );
}

function titleOf({ layer, thing: { about } }: Found, say: Say): string {
  if (layer === 'findings') {
    return say(text(String(about['nl'] ?? ''), String(about['en'] ?? '')));
  }
  if (layer === 'opportunities') {
    return about['where'] === undefined
      ? say(text('Koppelkans', 'Opportunity'))
      : say(text('Koppelkans {0}', 'Opportunity {0}'), String(about['where']));
  }
  if (about['kind'] === 'need') {
    return say(text('Behoefte', 'Need'));
  }
  return String(about['title'] ?? say(word(DISCIPLINES, String(about['discipline'] ?? 'other'))));
}

function underOf(
  found: Found,
  organisations: InViewProps['organisations'],
  say: Say,
  language: 'nl' | 'en',
): string {
  const { about } = found.thing;
  const years =
    about['fromYear'] === about['untilYear']
      ? String(about['fromYear'] ?? '')
      : `${String(about['fromYear'] ?? '')}–${String(about['untilYear'] ?? '')}`;
  const disciplines = parted(about[found.layer === 'opportunities' ? 'disciplines' : 'discipline']).map((one) =>
    say(word(DISCIPLINES, one)),
  );
  if (found.layer === 'opportunities') {
    const saving = about['expectedSavingCents'];
    const owners = parted(about['owners']).length;
    return [
      disciplines.join(' + '),
      owners === 1 ? say(text('1 eigenaar', '1 owner')) : say(text('{0} eigenaren', '{0} owners'), owners),
      typeof saving === 'number' && say(text('verwacht {0}', 'expected {0}'), euros(saving, language, true)),
      about['kind'] === 'hint' && say(text('deels zichtbaar', 'seen in part')),
      years,
    ]
      .filter((part) => part !== false && part !== '')
      .join(' · ');
  }
  if (found.layer === 'findings') {
    return say(sourceWord(String(about['source'] ?? '')));
  }
  const owner = String(about['owner'] ?? '');
  return [...disciplines, organisations.get(owner)?.name ?? owner, years].filter((part) => part !== '').join(' · ');
}

/** Opportunities that save most first, then works in the order in which they can begin. */
function inOrder(things: readonly Found[]): readonly Found[] {
  const rank = ({ layer, thing }: Found) =>
    layer === 'opportunities'
      ? -Number(thing.about['expectedSavingCents'] ?? 0) - 1e12
      : Number(thing.about['from'] ?? 1e12);
  return [...things].sort((a, b) => rank(a) - rank(b));
}

const countOf = (found: Found) => Number(found.thing.about['count'] ?? 0);
