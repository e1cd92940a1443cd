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
          {cells.map((cell) => (
            <CellField
              key={cell.name}
              cell={cell}
              typed={changes[cell.name]}
              readOnly={mending.again.isBusy || cell.formula === 'fixed'}
              onType={(value) => put(cell.name, cell.value, value)}
            />
          ))}
        </div>
        {cells.some(({ formula }) => formula !== undefined) && <Formulas />}
        {isChanged && (
          <button type="button" className="quiet" onClick={() => mending.change(finding, {})}>
            {say(text('Wijzigingen ongedaan maken', 'Undo these changes'))}
          </button>
        )}
      </div>
    </div>
  );
}

interface CellFieldProps {
  readonly cell: Cell;
  readonly typed: string | undefined;
  readonly readOnly: boolean;
  readonly onType: (value: string) => void;
}

/** One cell; of one that says more than a line no line is lost. */
function CellField({ cell: { name, value, formula }, typed, readOnly, onType }: CellFieldProps) {
  const say = useSay();
  const Field = value.includes('\n') ? 'textarea' : 'input';
  const remark = typed !== undefined ? text('gewijzigd', 'changed') : formula && text('formule', 'formula');
  return (
    <label className={typed === undefined ? undefined : 'mend__changed'}>
      <span>
        {name}
        {remark && ` (${say(remark)})`}
      </span>
      <Field value={typed ?? value} readOnly={readOnly} onChange={(event) => onType(event.target.value)} />
    </label>
  );
}

/** What is computed elsewhere does not change along with what is typed here. */
function Formulas() {
  const say = useSay();
  return (
    <p className="hint">
      {say(
        text(
          'Een formule wordt hier niet herrekend; dat doet Excel zodra u het bestand opent. Wat u erin typt, komt in haar plaats. Waar dat niet kan, is zij alleen te lezen.',
          'A formula is not computed anew here; Excel does so once you open the file. What you type takes its place. Where that cannot be, it can only be read.',
        ),
      )}
    </p>
  );
}
