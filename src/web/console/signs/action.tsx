import { useState } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';

interface ActionProps extends Omit<ButtonProps, 'onPress' | 'isPending'> {
  /** `main` is the one thing to do here; `plain` stands back. */
  look?: 'main' | 'usual' | 'plain';
  act: () => unknown;
}

/**
 * A button that cannot be pressed twice while its first press is still being answered. It keeps the focus meanwhile,
 * which a disabled one would lose.
 */
export function Action({ look = 'usual', act, className, ...rest }: ActionProps) {
  const [busy, setBusy] = useState(false);
  const press = (): void => {
    if (busy) return;
    const answer = act();
    if (!(answer instanceof Promise)) return;
    setBusy(true);
    void answer.finally(() => setBusy(false));
  };
  const classes = ['button', look, typeof className === 'string' ? className : ''].join(' ').trim();
  return <Button {...rest} className={classes} data-busy={busy || undefined} onPress={press} />;
}
