import { useId, type ReactNode } from 'react';
import { text, useSay } from '../words/language';
import { Button } from './Button';
import { useClosing } from './useClosing';

export interface Choice {
  readonly key: string;
  readonly label: ReactNode;
}

interface ChoicesProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** None chosen means all. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A filter: any number of choices, folded away until somebody wants it. */
export function Choices({ title, choices, chosen, onChange }: ChoicesProps) {
  const say = useSay();
  const id = useId();
  const menu = useClosing();
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <details className="choices" ref={menu}>
      <summary>
        {title}
        {chosen.length > 0 && <span className="choices__count">{chosen.length}</span>}
      </summary>
      <fieldset>
        <legend className="only-heard">{title}</legend>
        {choices.map((choice) => (
          <label key={choice.key} htmlFor={`${id}-${choice.key}`} className="choices__one">
            <input
              id={`${id}-${choice.key}`}
              type="checkbox"
              checked={chosen.includes(choice.key)}
              onChange={() => toggle(choice.key)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
        {chosen.length > 0 && (
          <Button purpose="subtle" onClick={() => onChange([])}>
            {say(text('Alles tonen', 'Show all'))}
          </Button>
        )}
      </fieldset>
    </details>
  );
}
