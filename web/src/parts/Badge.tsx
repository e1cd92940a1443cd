import { DataBadge } from '@nl-design-system-candidate/data-badge-react';
import { disciplineColour } from '../words/colours';
import { useSay } from '../words/language';
import { DISCIPLINES, HARDNESS, INTERVENTIONS, KINDS, PHASES, word, type Words } from '../words/keys';

function Badge({ words, of, kind }: { words: Words; of: string; kind: string }) {
  const say = useSay();
  return <DataBadge className={`badge badge--${kind} badge--${of}`}>{say(word(words, of))}</DataBadge>;
}

/** A discipline with its colour on the map; the colour says nothing that the word does not. */
export function DisciplineBadge({ of }: { of: string }) {
  const say = useSay();
  return (
    <span className="discipline">
      <svg className="swatch" viewBox="0 0 10 10" aria-hidden="true">
        <rect width="10" height="10" rx="2" fill={disciplineColour(of)} />
      </svg>
      {say(word(DISCIPLINES, of))}
    </span>
  );
}

export const PhaseBadge = ({ of }: { of: string }) => <Badge words={PHASES} of={of} kind="phase" />;
export const KindBadge = ({ of }: { of: string }) => <Badge words={KINDS} of={of} kind="kind" />;
export const InterventionBadge = ({ of }: { of: string }) => (
  <Badge words={INTERVENTIONS} of={of} kind="intervention" />
);
export const HardnessBadge = ({ of }: { of: string }) => <Badge words={HARDNESS} of={of} kind="hardness" />;
