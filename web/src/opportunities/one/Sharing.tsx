import type { Schemas } from '../../api/server';
import { type Column, Table } from '../../parts/Table';
import { capital, word } from '../../words/keys';
import { text, useLanguage, useSay } from '../../words/language';
import { euros, isLoss } from '../../words/written';
import { SHARING, SHARING_MEANS } from '../words';
import type { Amounted } from './told';

type Shares = Schemas['Shares'];

/** What each gains by each rule side by side, who would object, and which rules have no answer here. */
export function Sharing({ of }: { of: Amounted }) {
  const say = useSay();
  const told = of.shares.filter(({ parties }) => parties.length > 0);
  const names = [...new Set(told.flatMap(({ parties }) => parties.map(({ party }) => party)))];
  const most = Math.max(1, ...told.flatMap(({ parties }) => parties.map(({ gainCents }) => gainCents ?? 0)));
  const columns: Column<Shares>[] = [
    {
      key: 'rule',
      heading: text('Verdeelsleutel', 'Sharing rule'),
      cell: (row) => <Rule of={row} />,
      isName: true,
    },
    ...names.map((name) => ({
      key: name,
      heading: text(name, name),
      cell: (row: Shares) => <Gain of={row.parties.find(({ party }) => party === name)} most={most} />,
    })),
    {
      key: 'objects',
      heading: text('Wie zou weigeren', 'Who would refuse'),
      cell: (row) => <Objection of={row} />,
    },
  ];
  return (
    <div className="sharing">
      <p className="soft">
        {say(
          text(
            'Geen verdeelsleutel is vanzelf de juiste. Kies er een voordat u kijkt wie ermee wint.',
            'No rule is right by itself. Choose the rule before you look who wins by it.',
          ),
        )}
      </p>
      {told.length > 0 && (
        <Table
          caption={say(text('Wat ieder wint, per verdeelsleutel', 'What each gains, by sharing rule'))}
          columns={columns}
          rows={told}
          rowKey={(row) => row.rule}
        />
      )}
      <Refused of={of.shares.filter(({ refused }) => refused !== undefined)} />
    </div>
  );
}

function Rule({ of: { rule, standardErrorCents } }: { of: Shares }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <>
      <strong>{capital(say(word(SHARING, rule)))}</strong>
      <span className="sharing__means">{say(word(SHARING_MEANS, rule))}</span>
      {standardErrorCents !== undefined && (
        <span className="sharing__means">
          {say(text('Geschat, op {0} na.', 'Estimated, give or take {0}.'), euros(standardErrorCents, language))}
        </span>
      )}
    </>
  );
}

function Gain({ of, most }: { of: Schemas['OfParty'] | undefined; most: number }) {
  const say = useSay();
  const { language } = useLanguage();
  if (of?.gainCents === undefined) {
    return <span className="soft">–</span>;
  }
  return (
    <span className="sharing__gain">
      <strong className={isLoss(of.gainCents) ? 'loss' : undefined}>{euros(of.gainCents, language)}</strong>
      <span
        className="sharing__bar"
        aria-hidden="true"
        style={{ width: `calc(var(--longest) * ${String(Math.max(0, of.gainCents) / most)})` }}
      />
      {of.shareCents !== undefined && of.aloneCents !== undefined && (
        <small className="soft">
          {say(
            text('betaalt {0}, alleen {1}', 'pays {0}, alone {1}'),
            euros(of.shareCents, language),
            euros(of.aloneCents, language),
          )}
        </small>
      )}
    </span>
  );
}

function Objection({ of: { objection } }: { of: Shares }) {
  const say = useSay();
  const { language } = useLanguage();
  if (objection === undefined) {
    return <span className="soft">–</span>;
  }
  if (objection.objects === undefined) {
    return <span className="soft">{objection.why === undefined ? '–' : say(objection.why)}</span>;
  }
  if (!objection.objects) {
    return <span className="gain">{say(text('niemand', 'nobody'))}</span>;
  }
  return (
    <span>
      {objection.group.join(', ')}
      {objection.excessCents !== undefined && (
        <small className="soft sharing__means">
          {say(
            text('{0} goedkoper uit zonder de rest', '{0} cheaper off without the others'),
            euros(objection.excessCents, language),
          )}
        </small>
      )}
    </span>
  );
}

/** Rules without an answer, grouped by why. */
function Refused({ of }: { of: readonly Shares[] }) {
  const say = useSay();
  const whys = [...new Set(of.map(({ refused }) => (refused === undefined ? '' : say(refused))))];
  return whys.map((why) => (
    <p key={why} className="sharing__refused">
      <strong>
        {capital(
          of
            .filter(({ refused }) => refused !== undefined && say(refused) === why)
            .map(({ rule }) => say(word(SHARING, rule)))
            .join(', '),
        )}
        :
      </strong>{' '}
      {why}
    </p>
  ));
}
