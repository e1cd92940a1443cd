import { Button as Plain } from '@nl-design-system-candidate/button-react';
import type { MouseEvent, ReactNode } from 'react';

interface PressProps {
  /** What it began goes on. Given, also as false, where pressing sends something. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onClick?: (() => void) | undefined;
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
}

interface ButtonProps extends PressProps {
  readonly purpose?: 'primary' | 'secondary' | 'subtle';
  readonly type?: 'button' | 'submit';
}

/** A button that does nothing while it is busy or disabled, though it can be reached: see [pressed]. */
export function Button(props: ButtonProps) {
  const { busy = false, disabled = false } = props;
  return <Plain {...props} busy={busy} disabled={disabled} onClick={(event) => pressed(event, props)} />;
}

interface PlainButtonProps extends PressProps {
  readonly className: string;
  readonly 'aria-pressed'?: boolean;
}

/** The same with looks of its own. It keeps the focus while it is busy. */
export function PlainButton(props: PlainButtonProps) {
  const { busy, disabled, ...others } = props;
  return (
    <button
      {...others}
      type="button"
      aria-disabled={busy === true || disabled === true ? true : undefined}
      onClick={(event) => pressed(event, props)}
    />
  );
}

/**
 * While busy or disabled no click counts, and no sending of the form either, also not by Enter in a field. Of what sends
 * something, the second click of a double click is none.
 */
function pressed(event: MouseEvent, { busy, disabled, onClick }: PressProps): void {
  const isSecond = busy !== undefined && event.detail > 1;
  if (busy === true || disabled === true || isSecond) {
    event.preventDefault();
    event.stopPropagation();
  } else {
    onClick?.();
  }
}
