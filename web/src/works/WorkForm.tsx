import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { OwnPlace } from '../api/may';
import { useErrors } from '../api/errors';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { Failure, Notice } from '../parts/Notice';
import {
  capital,
  CONFIDENTIALITY,
  CONFIDENTIALITY_MEANS,
  DISCIPLINES,
  HARDNESS,
  HARDNESS_MEANS,
  INTERVENTIONS,
  PHASES,
  type Words,
} from '../words/keys';
import { type Text, text, useLanguage, useSay } from '../words/language';
import { number as numberWritten } from '../words/written';
import { areOnlyEmpty, isNeeded, mistakes, named } from './check';
import { type FieldName, isNumber, numberIn, POINTERS, type WorkFields } from './fields';
import { PlaceField } from './PlaceField';
import { LABELS } from './words';

interface WorkFormProps {
  readonly fields: WorkFields;
  readonly change: (changes: Partial<WorkFields>) => void;
  /** For which somebody may enter works; none of them for a work that is there, whose owner stays. */
  readonly owners: readonly OwnPlace[];
  readonly isNew: boolean;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly children?: ReactNode;
}

const DECIMALS = 4;
const PHASES_OFFERED = Object.fromEntries(Object.entries(PHASES).filter(([key]) => key !== 'withdrawn'));

/** One work, filled in by hand. */
export function WorkForm({ fields, change, owners, isNew, error, isBusy, onSave, children }: WorkFormProps) {
  const say = useSay();
  const { language } = useLanguage();
  const told = useErrors(error);
  const [missed, check] = useState<ReadonlyMap<FieldName, Text>>(new Map());
  const own = stillAmiss(missed, mistakes(fields, language));
  const form = useRef<HTMLFormElement>(null);
  const errors = new Map([
    ...[...told].map(([at, detail]) => [at, named(detail, (name) => say(LABELS[name]))] as const),
    ...[...own].map(([name, what]) => [POINTERS[name], say(what)] as const),
  ]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = mistakes(fields, language);
    check(found);
    if (found.size === 0) {
      onSave();
    }
  };
  useEffect(() => {
    if (missed.size > 0 || told.size > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid], .field--wrong button')?.focus();
    }
  }, [missed, told]);
  const part = { fields, change, errors };
  return (
    <form ref={form} className="work-form" onSubmit={submit} noValidate>
      <div className="form">
        <PlaceField
          geometry={fields.geometry}
          onChange={(geometry) => change({ geometry })}
          error={errors.get(POINTERS.geometry) ?? errors.get('/place')}
        />
      </div>
      <div className="form">
        {isNew && owners.length > 1 && (
          <Choice
            {...part}
            name="owner"
            words={Object.fromEntries(owners.map((one) => [one.id, text(one.name, one.name)]))}
          />
        )}
        <What {...part} isNew={isNew} />
        <When {...part} />
        <Planning {...part} />
      </div>
      {error !== null && told.size === 0 && <Failure error={error} />}
      {errors.size > 0 && (
        <Notice tone="bad" title={say(amiss(errors.size, told.size === 0 && areOnlyEmpty(own)), errors.size)}>
          <p>{say(text('Het staat bij de velden zelf.', 'It stands with the fields themselves.'))}</p>
        </Notice>
      )}
      <div className="form__end">
        <Button purpose="primary" type="submit" busy={isBusy}>
          {isNew ? say(text('Voornemen vastleggen', 'Register the work')) : say(text('Bewaren', 'Save'))}
        </Button>
        {children}
      </div>
    </form>
  );
}

/** What was amiss when somebody wanted to save, as far as it is not mended yet. */
const stillAmiss = (
  missed: ReadonlyMap<FieldName, Text>,
  now: ReadonlyMap<FieldName, Text>,
): ReadonlyMap<FieldName, Text> => new Map([...now].filter(([name]) => missed.has(name)));

function amiss(count: number, isOnlyEmpty: boolean): Text {
  if (isOnlyEmpty) {
    return count === 1
      ? text('Er moet nog één veld worden ingevuld', 'One field is still to be filled in')
      : text('Er moeten nog {0} velden worden ingevuld', '{0} fields are still to be filled in');
  }
  return count === 1
    ? text('Er klopt nog iets niet', 'Something is not right yet')
    : text('Er kloppen nog {0} dingen niet', '{0} things are not right yet');
}

/** The name of a field, and whether it can stay empty. */
function useLabel(name: FieldName): string {
  const say = useSay();
  const label = say(LABELS[name]);
  return isNeeded(name) ? say(text('{0} (verplicht)', '{0} (required)'), label) : label;
}

interface PartProps {
  readonly fields: WorkFields;
  readonly change: (changes: Partial<WorkFields>) => void;
  readonly errors: ReadonlyMap<string, string>;
}

function What({ isNew, ...part }: PartProps & { isNew: boolean }) {
  const say = useSay();
  return (
    <>
      <Line {...part} name="title" hint={say(text('Zoals anderen het herkennen.', 'As others recognise it.'))} />
      <div className="fields">
        <Choice {...part} name="discipline" words={DISCIPLINES} />
        <Choice {...part} name="intervention" words={INTERVENTIONS} />
        <Line {...part} name="street" />
        <Line {...part} name="depth" mode="decimal" />
        {isNew && (
          <Line
            {...part}
            name="reference"
            hint={say(
              text(
                'Later niet te veranderen. Leeg: wij verzinnen er een.',
                'Cannot be changed later. Empty: we make one up.',
              ),
            )}
          />
        )}
        <Line {...part} name="project" />
      </div>
    </>
  );
}

function When(part: PartProps) {
  const say = useSay();
  const means = HARDNESS_MEANS[part.fields.hardness as keyof typeof HARDNESS_MEANS] as Text | undefined;
  return (
    <fieldset className="field">
      <legend>{say(text('Periode van behoefte', 'Window'))}</legend>
      <p className="hint">
        {say(
          text(
            'Hoe ruimer, hoe meer koppelkansen. Gewenste start en duur mogen leeg blijven; die worden dan geschat.',
            'The wider, the more opportunities. Wished start and duration may stay empty; they are estimated then.',
          ),
        )}
      </p>
      <div className="fields">
        <Line {...part} name="from" type="date" />
        <Line {...part} name="last" type="date" />
        <Line {...part} name="wishedStart" type="date" />
        <Line {...part} name="durationDays" mode="numeric" />
        <Choice
          {...part}
          name="hardness"
          words={HARDNESS}
          hint={means === undefined ? undefined : say(means)}
          none={text('Geschat naar de fase', 'Estimated by the phase')}
        />
        <Line
          {...part}
          name="certainty"
          mode="decimal"
          hint={say(
            text(
              'De kans dat het doorgaat. Leeg: geschat naar de fase.',
              'The chance that it happens. Empty: estimated by the phase.',
            ),
          )}
        />
      </div>
    </fieldset>
  );
}

function Planning(part: PartProps) {
  const say = useSay();
  const level = part.fields.confidentiality as keyof typeof CONFIDENTIALITY_MEANS;
  return (
    <div className="fields">
      <Choice {...part} name="phase" words={PHASES_OFFERED} />
      <Line
        {...part}
        name="budget"
        mode="decimal"
        hint={say(text('Alleen voor uw eigen organisatie.', 'For your own organisation only.'))}
      />
      <Choice {...part} name="confidentiality" words={CONFIDENTIALITY} hint={say(CONFIDENTIALITY_MEANS[level])} />
    </div>
  );
}

type TypedName = Exclude<FieldName, 'geometry'>;

interface LineProps extends PartProps {
  readonly name: TypedName;
  readonly type?: 'text' | 'date';
  readonly mode?: 'decimal' | 'numeric';
  readonly hint?: string;
}

function Line({ fields, change, errors, name, type = 'text', mode, hint }: LineProps) {
  const label = useLabel(name);
  const read = useRead(name, fields);
  return (
    <Field
      label={label}
      hint={errors.has(POINTERS[name]) ? hint : (read ?? hint)}
      error={errors.get(POINTERS[name])}
    >
      <input
        type={type}
        name={name}
        inputMode={mode}
        required={isNeeded(name)}
        value={fields[name]}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </Field>
  );
}

/** As what a number was read, where that is more than what stands there already. */
function useRead(name: TypedName, fields: WorkFields): string | undefined {
  const say = useSay();
  const { language } = useLanguage();
  if (!isNumber(name) || /^\d{0,3}$/.test(fields[name].trim())) {
    return undefined;
  }
  const { value, why } = numberIn(name, fields, language);
  if (value === undefined) {
    return why === undefined ? undefined : say(why);
  }
  const written = numberWritten(value, language, DECIMALS);
  return say(text('Gelezen als {0}', 'Read as {0}'), name === 'budget' ? `€\u00a0${written}` : written);
}

interface ChoiceProps extends PartProps {
  readonly name: TypedName;
  readonly words: Words;
  readonly hint?: string | undefined;
  /** What it means to choose none, where that may be. */
  readonly none?: Text;
}

function Choice({ fields, change, errors, name, words, hint, none }: ChoiceProps) {
  const say = useSay();
  const label = useLabel(name);
  return (
    <Field label={label} hint={hint} error={errors.get(POINTERS[name])}>
      <select
        name={name}
        value={fields[name]}
        required={isNeeded(name)}
        onChange={(event) => change({ [name]: event.target.value })}
      >
        {(none !== undefined || fields[name] === '') && (
          <option value="">{say(none ?? text('Kies …', 'Choose …'))}</option>
        )}
        {Object.entries(words).map(([key, said]) => (
          <option key={key} value={key}>
            {capital(say(said))}
          </option>
        ))}
      </select>
    </Field>
  );
}
