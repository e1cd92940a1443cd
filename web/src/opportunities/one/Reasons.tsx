import type { Schemas } from '../../api/server';
import { KindBadge } from '../../parts/Badge';
import { capital, DISCIPLINES, HARDNESS, INTERVENTIONS, word, type Words } from '../../words/keys';
import { text, useLanguage, useSay } from '../../words/language';
import { number, percent, period } from '../../words/written';
import { COMPARED, FACTS, RELATION_RULES } from '../words';

type Relation = Schemas['ToldRelation'];

/** The relations that connect it, the strongest first: the sentence, and under it the rule with its facts. */
export function Reasons({ of }: { of: readonly Relation[] }) {
  const say = useSay();
  if (of.length === 0) {
    return <p className="soft">{say(text('Er zijn geen redenen te zien.', 'No reasons can be seen.'))}</p>;
  }
  const inOrder = [...of].sort((a, b) => b.evidence.sharedGroundSquareMetres - a.evidence.sharedGroundSquareMetres);
  return (
    <ul className="reasons plain">
      {inOrder.map((relation) => (
        <li key={relation.id}>
          <KindBadge of={relation.kind} />
          <p>{say(relation.sentence)}</p>
          <Facts of={relation} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ of: { evidence, facts, rule } }: { of: Relation }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <details>
      <summary>{say(text('Hoe dit is bepaald', 'How this was determined'))}</summary>
      <dl className="facts">
        {facts.map((fact) => (
          <Condition key={fact.condition} of={fact} />
        ))}
        <dt>{say(text('Afstand', 'Distance'))}</dt>
        <dd>{number(evidence.distanceMetres, language, 1)} m</dd>
        <dt>{say(text('Gedeelde grond', 'Shared ground'))}</dt>
        <dd>{number(evidence.sharedGroundSquareMetres, language)} m²</dd>
        {evidence.common !== undefined && (
          <>
            <dt>{say(text('Gezamenlijke periode', 'Joint period'))}</dt>
            <dd>{period(evidence.common.from, evidence.common.until, language)}</dd>
          </>
        )}
        <dt>{say(text('Zekerheid', 'Certainty'))}</dt>
        <dd>{percent(evidence.certainty, language)}</dd>
        <dt>{say(text('Regel', 'Rule'))}</dt>
        <dd>
          <a href="/api/v1/rules">{capital(say(word(RELATION_RULES, rule)))}</a>
        </dd>
      </dl>
    </details>
  );
}

const NAMED: Words = { ...DISCIPLINES, ...INTERVENTIONS, ...HARDNESS };

/** A condition in words: what it is about, what was seen, and what was wanted. */
function Condition({ of }: { of: Schemas['Fact'] }) {
  const say = useSay();
  const { language } = useLanguage();
  const [about = '', how = '', wanted = ''] = of.condition.split(' ');
  const value = (seen: string) =>
    /^-?\d+(\.\d+)?$/.test(seen) ? number(Number(seen), language, 1) : say(word(NAMED, seen));
  return (
    <>
      <dt>{capital(say(word(FACTS, about)))}</dt>
      <dd>
        <strong>{value(of.seen)}</strong>, {say(word(COMPARED, how))} {value(of.wanted)}
        {wanted in FACTS && <span className="soft"> ({say(word(FACTS, wanted))})</span>}
      </dd>
    </>
  );
}
