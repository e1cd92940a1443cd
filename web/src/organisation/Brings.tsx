import { Heading } from '@nl-design-system-candidate/heading-react';
import { KEYS } from '../api/keys';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { type OrganisationOverview, type OwnOpportunity, ownOpportunities } from '../api/overviews';
import { RULES, SHARING } from '../opportunities/words';
import { Field } from '../parts/Field';
import { Files } from '../parts/Files';
import { More, NotAllInOrder, useOrderedListing } from '../parts/listing';
import { Empty, Failure } from '../parts/Notice';
import { OneOf } from '../parts/OneOf';
import { oneOf, useSearchState, words } from '../parts/searchState';
import { type Column, inOrder, Table } from '../parts/Table';
import { capital, DISCIPLINES, word } from '../words/keys';
import { type Language, type Say, text, useLanguage, useSay } from '../words/language';
import { euros, number, percent, period } from '../words/written';

/** The server's own order. */
const RANKED = '-expected';
const FIELDS = { rule: oneOf(RULES), sort: words(RANKED) };

interface BringsProps {
  readonly owner: string;
  readonly others: OrganisationOverview['others'];
}

/** The opportunities in which an organisation takes part: with whom, and what each brings it. */
export function Brings({ owner, others }: BringsProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [{ rule, sort }, change] = useSearchState(FIELDS);
  const isRanked = sort === RANKED;
  const list = useOrderedListing(
    (limit) => KEYS.ownOpportunities(owner, limit),
    isRanked,
    (limit, cursor) => ownOpportunities(owner, limit, cursor),
  );
  const columns = useMemo(() => columnsOf(rule, owner, language, say), [rule, owner, language, say]);
  const shares = list.items.flatMap((one) => one.ours?.byRule ?? []);
  const ofRule = shares.filter((one) => one.rule === rule);
  const hasShares = shares.some(hasAmounts);
  const hidden = [
    ...(shares.some((one) => one.shareCents !== undefined) ? [] : ['our-share']),
    ...(shares.some((one) => one.gainCents !== undefined) ? [] : ['our-gain']),
    ...(list.items.some((one) => one.ours?.aloneCents !== undefined) ? [] : ['our-alone']),
  ];
  const refused = ofRule.some(hasAmounts) ? undefined : ofRule.find((one) => one.refused !== undefined)?.refused;
  if (list.error !== null && list.items.length === 0) {
    return <Failure error={list.error} retry={list.retry} />;
  }
  return (
    <>
      <Partners others={others} />
      <section aria-labelledby="brings-title">
        <div className="brings__head">
          <Heading level={2} id="brings-title">
            {say(text('Wat elke koppelkans ons brengt', 'What each opportunity brings us'))}
          </Heading>
          <div className="brings__tools">
            {list.items.length > 0 && (
              <Files
                of="opportunities"
                what={say(text('Onze koppelkansen', 'Our opportunities'))}
                asked={{ owner }}
              />
            )}
            {hasShares && (
              <Field label={say(text('Verdeelsleutel', 'Sharing rule'))}>
                <OneOf
                  value={rule}
                  choices={RULES.map((key) => [key, capital(say(SHARING[key]))] as const)}
                  onChange={(chosen) => change({ rule: chosen })}
                />
              </Field>
            )}
          </div>
        </div>
        {list.items.length === 0 && !list.isWaiting ? (
          <Empty title={say(text('Nog geen koppelkansen met ons', 'No opportunities with us yet'))}>
            <p>
              {say(
                text(
                  'Lever plannen aan met een ruime periode, en laat het kernteam opnieuw zoeken.',
                  'Deliver plans with a wide window, and have the core team find anew.',
                ),
              )}
            </p>
          </Empty>
        ) : (
          <>
            <NotAllInOrder of={list} isRanked={isRanked} />
            <Table
              caption={say(text('Koppelkansen van onze organisatie', 'Opportunities of our organisation'))}
              columns={columns.filter((column) => !hidden.includes(column.key))}
              rows={isRanked ? list.items : inOrder(list.items, columns, sort)}
              rowKey={(one) => one.opportunity.id}
              sort={sort}
              onSort={(by) => change({ sort: by })}
            />
            {refused !== undefined && (
              <p className="hint">
                {say(text('Wie wat zou betalen: {0}', 'Who would pay what: {0}'), say(refused))}
              </p>
            )}
            <More of={list} />
          </>
        )}
      </section>
    </>
  );
}

function hasAmounts(one: NonNullable<OwnOpportunity['ours']>['byRule'][number]): boolean {
  return one.shareCents !== undefined || one.gainCents !== undefined;
}

function columnsOf(rule: string, owner: string, language: Language, say: Say): readonly Column<OwnOpportunity>[] {
  const share = (one: OwnOpportunity) => one.ours?.byRule.find((shares) => shares.rule === rule);
  const amount = (cents: number | undefined) => (cents === undefined ? '–' : euros(cents, language));
  return [
    {
      key: 'where',
      heading: text('Koppelkans', 'Opportunity'),
      isName: true,
      sortBy: (one) => one.opportunity.where,
      cell: ({ opportunity }) => (
        <>
          <Link to={`/koppelkansen/${opportunity.id}`}>
            {opportunity.where === '' ? opportunity.id : opportunity.where}
          </Link>
          <span className="hint">
            {opportunity.taking.disciplines.map((key) => say(word(DISCIPLINES, key))).join(', ')}
          </span>
        </>
      ),
    },
    {
      key: 'with',
      heading: text('Met', 'With'),
      cell: ({ opportunity }) =>
        opportunity.taking.owners
          .filter((one) => one.id !== owner)
          .map((one) => one.name)
          .join(', '),
    },
    {
      key: 'period',
      heading: text('Kan samen', 'Can be together'),
      sortBy: ({ opportunity }) => opportunity.times.common.from,
      cell: ({ opportunity: { times } }) => period(times.common.from, times.common.until, language),
    },
    {
      key: 'expected',
      heading: text('Verwachte besparing van allen', 'Expected saving of all'),
      isNumber: true,
      sortBy: ({ opportunity }) => opportunity.worth?.expectedSavingCents,
      cell: ({ opportunity: { worth } }) => (
        <>
          {amount(worth?.expectedSavingCents)}
          {worth !== undefined && (
            <span className="hint">
              {say(text('{0} zeker', '{0} certain'), percent(worth.certainty, language))}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'our-alone',
      heading: text('Ons alleen', 'Us alone'),
      isNumber: true,
      sortBy: (one) => one.ours?.aloneCents,
      cell: (one) => amount(one.ours?.aloneCents),
    },
    {
      key: 'our-share',
      heading: text('Ons deel samen', 'Our share together'),
      isNumber: true,
      sortBy: (one) => share(one)?.shareCents,
      cell: (one) => amount(share(one)?.shareCents),
    },
    {
      key: 'our-gain',
      heading: text('Brengt ons', 'Brings us'),
      isNumber: true,
      sortBy: (one) => share(one)?.gainCents,
      cell: (one) => <strong>{amount(share(one)?.gainCents)}</strong>,
    },
  ];
}

/** What others want from us: with whom we have opportunities, and who has a need near. */
function Partners({ others }: { others: OrganisationOverview['others'] }) {
  const say = useSay();
  const { language } = useLanguage();
  if (others.length === 0) {
    return null;
  }
  const most = Math.max(...others.map((one) => one.opportunities + one.needs));
  return (
    <section aria-labelledby="partners-title">
      <Heading level={2} id="partners-title">
        {say(text('Wat anderen bij ons zoeken', 'What others want from us'))}
      </Heading>
      <ul className="partners">
        {others.map((one) => (
          <li key={one.owner}>
            <span>{one.ownerName}</span>
            <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect className="partners__found" width={one.opportunities} height={1} />
              <rect className="partners__need" x={one.opportunities} width={one.needs} height={1} />
            </svg>
            <span className="hint">
              {one.opportunities > 0 &&
                (one.opportunities === 1
                  ? say(text('1 koppelkans', '1 opportunity'))
                  : say(text('{0} koppelkansen', '{0} opportunities'), number(one.opportunities, language)))}
              {one.opportunities > 0 && one.needs > 0 && ', '}
              {one.needs > 0 &&
                (one.needs === 1
                  ? say(text('1 besloten behoefte vlakbij', '1 undisclosed need near'))
                  : say(
                      text('{0} besloten behoeften vlakbij', '{0} undisclosed needs near'),
                      number(one.needs, language),
                    ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
