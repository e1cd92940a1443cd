import { useId, useState } from 'react';
import { text, useLanguage, useSay } from '../words/language';
import { number } from '../words/written';
import type { Mending } from './mending';
import type { Finding } from './order';
import type { Cell } from './rows';

interface MendRowProps {
  readonly finding: Finding;
  readonly cells: readonly Cell[];
  readonly mending: Mending;
}

/** A row of a delivered file, to be changed where it stands. What is typed is kept at once. */
export function MendRow({ finding, cells, mending }: MendRowProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [isOpen, open] = useState(false);
  const id = useId();
  const changes = mending.changesOf(finding);
  const isChanged = Object.keys(changes).length > 0;
  const put = (name: string, before: string, value: string) => {
    const { [name]: _, ...others } = changes;
    mending.change(finding, value === before ? others : { ...others, [name]: value });
  };
  return (
    <div className="mend">
      <button
        type="button"
        className="link"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open(!isOpen)}
      >
        {say(text('Wijzig rij {0} hier', 'Change row {0} here'), number(finding.row ?? 0, language))}
        <span className="only-heard">{` ${finding.file}: ${finding.sentence}`}</span>
      </button>
      {isChanged && <span className="hint">{say(text('gewijzigd', 'changed'))}</span>}
      <div id={id} hidden={!isOpen}>
        <div className="mend__cells">
          {cells.map(({ name, value }) => (
            <label key={name} className={name in changes ? 'mend__changed' : undefined}>
              <span>
                {name}
                {name in changes && ` (${say(text('gewijzigd', 'changed'))})`}
              </span>
              <input
                type="text"
                value={changes[name] ?? value}
                readOnly={mending.again.isBusy}
                onChange={(event) => put(name, value, event.target.value)}
              />
            </label>
          ))}
        </div>
        {isChanged && (
          <button type="button" className="quiet" onClick={() => mending.change(finding, {})}>
            {say(text('Wijzigingen ongedaan maken', 'Undo these changes'))}
          </button>
        )}
      </div>
    </div>
  );
}
