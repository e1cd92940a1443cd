import { useState } from 'react';
import { Link } from 'react-router';
import { DisciplineBadge } from '../../parts/Badge';
import { Pdf } from '../../parts/Files';
import { PageHead } from '../../parts/PageHead';
import { MAP_STATE } from '../../map/mapState';
import { text, useSay } from '../../words/language';
import type { Opportunity } from '../list';
import { Follow } from '../marks/Follow';
import { States } from '../States';

const ZOOM_OF_A_STREET = 12;

/** Where it is and who takes part, with what can be done with it as a whole. */
export function Head({ of }: { of: Opportunity }) {
  const say = useSay();
  const where = of.where === '' ? say(text('Zonder straatnaam', 'Without a street name')) : of.where;
  return (
    <>
      <p className="one__back">
        <Link to="/koppelkansen">{say(text('Koppelkansen', 'Opportunities'))}</Link>
        <span aria-hidden="true"> › </span>
        {of.id}
      </p>
      <PageHead title={where} lead={of.taking.owners.map((owner) => owner.name).join(' · ')}>
        <Link className="quiet" to={onMap(of)}>
          {say(text('Op de kaart', 'On the map'))}
        </Link>
        <Pdf of={`/opportunities/${encodeURIComponent(of.id)}/report`} />
        <Share />
        <Follow id={of.id} />
      </PageHead>
      <p className="one__disciplines">
        {of.taking.disciplines.map((discipline) => (
          <DisciplineBadge key={discipline} of={discipline} />
        ))}
        <States of={of} />
      </p>
    </>
  );
}

function onMap({ id, box }: Opportunity): string {
  const search = new URLSearchParams({ selected: `opportunities ${id}` });
  if (box !== undefined) {
    const at = MAP_STATE.at.write([(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2]);
    search.set('at', at ?? '');
    search.set('zoom', String(ZOOM_OF_A_STREET));
  }
  return `/kaart?${search}`;
}

/** The address of the page as it is, with what is tried on it. */
function Share() {
  const say = useSay();
  const [told, tell] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => tell(say(text('Adres gekopieerd', 'Address copied'))),
      () => tell(say(text('Kopieer het adres uit de adresbalk', 'Copy the address from the address bar'))),
    );
  return (
    <>
      <button type="button" className="quiet" onClick={() => void copy()}>
        {say(text('Link kopiëren', 'Copy link'))}
      </button>
      <span role="status" className="soft one__copied">
        {told}
      </span>
    </>
  );
}
