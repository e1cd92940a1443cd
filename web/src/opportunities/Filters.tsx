import { useId, useState } from 'react';
import { useOrganisations } from '../api/organisations';
import { Button } from '../parts/Button';
import { DisciplineBadge } from '../parts/Badge';
import { type Choice, Choices } from '../parts/Choices';
import type { ChangeState } from '../parts/searchState';
import { capital, DISCIPLINES, KINDS, LEVELS, PHASES, word, type Words } from '../words/keys';
import { type Say, text, useLanguage, useSay } from '../words/language';
import { readNumber } from '../words/readNumber';
import { euros } from '../words/written';
import { useKnownAreas } from '../api/areas';
import { isNarrowed, type LIST, type ListState, WIDE, written } from './listState';

interface FiltersProps {
  readonly state: ListState;
  readonly change: ChangeState<typeof LIST>;
}

const COUPLING = ['couple-trench', 'couple-site'];

const choices = (words: Words, keys: readonly string[], say: Say): Choice[] =>
  keys.map((key) => ({ key, label: capital(say(word(words, key))) }));

/** What narrows the list of opportunities. */
export function Filters({ state, change }: FiltersProps) {
  const say = useSay();
  const organisations = useOrganisations();
  const areas = useKnownAreas();
  const owners = [...organisations.values()].map((one) => ({ key: one.id, label: one.name }));
  const id = useId();
  const [isOpen, open] = useState(false);
  const narrowed = new Set(new URLSearchParams(written(state)).keys()).size;
  return (
    <>
      <button
        type="button"
        className="opportunity-filters__open"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open(!isOpen)}
      >
        {say(text('Filter', 'Filter'))}
        {narrowed > 0 && ` (${String(narrowed)})`}
      </button>
      <form
        id={id}
        className={isOpen ? 'filters opportunity-filters opportunity-filters--open' : 'filters opportunity-filters'}
        aria-label={say(text('Filter', 'Filter'))}
        onSubmit={(event) => event.preventDefault()}
      >
        <div className="opportunity-filters__choices">
          <Choices
            title={say(text('Eigenaar', 'Owner'))}
            choices={owners}
            chosen={state.owner}
            onChange={(owner) => change({ owner })}
          />
          <Choices
            title={say(text('Discipline', 'Discipline'))}
            choices={Object.keys(DISCIPLINES).map((key) => ({ key, label: <DisciplineBadge of={key} /> }))}
            chosen={state.discipline}
            onChange={(discipline) => change({ discipline })}
          />
          <Choices
            title={say(text('Fase', 'Phase'))}
            choices={choices(PHASES, Object.keys(PHASES), say)}
            chosen={state.phase}
            onChange={(phase) => change({ phase })}
          />
          <Choices
            title={say(text('Soort', 'Kind'))}
            choices={choices(KINDS, COUPLING, say)}
            chosen={state.kind}
            onChange={(kind) => change({ kind })}
          />
          <Choices
            title={say(text('Gebied', 'Area'))}
            choices={areas.map((area) => ({
              key: area.code,
              label: `${area.name} (${say(word(LEVELS, area.level))})`,
            }))}
            chosen={state.area}
            onChange={(area) => change({ area })}
          />
        </div>
        <div className="opportunity-filters__amounts">
          <Amounts state={state} change={change} />
          <label className="opportunity-filters__tick">
            <input
              type="checkbox"
              checked={state.vanished}
              onChange={(event) => change({ vanished: event.target.checked })}
            />
            {say(text('Alleen verdwenen', 'Only vanished'))}
          </label>
        </div>
        {isNarrowed(state) && (
          <Button purpose="subtle" onClick={() => change(WIDE, { remember: true })}>
            {say(text('Filter wissen', 'Clear filter'))}
          </Button>
        )}
      </form>
    </>
  );
}

function Amounts({ state, change }: FiltersProps) {
  const say = useSay();
  return (
    <>
      <Amount
        label={say(text('Vanaf jaar', 'From year'))}
        value={state.from}
        least={1900}
        most={2200}
        onChange={(from) => change({ from })}
      />
      <Amount
        label={say(text('Tot en met jaar', 'Up to and including year'))}
        value={state.until}
        least={1900}
        most={2200}
        onChange={(until) => change({ until })}
      />
      <Amount
        label={say(text('Besparing vanaf (€)', 'Saving from (€)'))}
        value={state.saving}
        least={0}
        most={1_000_000_000}
        isMoney
        onChange={(saving) => change({ saving })}
      />
    </>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  readonly isMoney?: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** A number that counts as soon as it can be one; until then it stays as it was typed. */
function Amount({ label, value, least, most, isMoney = false, onChange }: AmountProps) {
  const say = useSay();
  const { language } = useLanguage();
  const id = useId();
  const [typed, type] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : String(value));
  const { value: amount, why } = readNumber(shown, language, isMoney);
  const fits = (number: number) => Number.isInteger(number) && number >= least && number <= most;
  const take = (now: string) => {
    type(now);
    const read = readNumber(now, language, isMoney);
    if (read.why === undefined && (read.value === undefined || fits(read.value))) {
      onChange(read.value);
    }
  };
  const wrong =
    why !== undefined
      ? say(why)
      : amount !== undefined && !fits(amount) && typed !== undefined && (isMoney || typed.length > 3)
        ? say(text('Een heel getal van {0} tot {1}.', 'A whole number from {0} to {1}.'), least, most)
        : undefined;
  const echo = isMoney && amount !== undefined && amount >= 1000 ? euros(amount * 100, language) : undefined;
  return (
    <span className="opportunity-filters__amount">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-read`}
        onChange={(event) => take(event.target.value)}
        onBlur={() => wrong === undefined && type(undefined)}
      />
      <span id={`${id}-read`} className={wrong === undefined ? 'hint' : 'field__error'} role="status">
        {wrong ?? echo}
      </span>
    </span>
  );
}
