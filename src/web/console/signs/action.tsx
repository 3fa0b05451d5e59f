import { Button, type ButtonProps } from 'react-aria-components';
import { useState } from 'react';

interface ActionProps extends Omit<ButtonProps, 'onPress' | 'isPending'> {
  /** `main` is the one thing to do here; `plain` stands back. */
  look?: 'main' | 'usual' | 'plain';
  act: () => unknown;
}

/** A button that cannot be pressed twice while its first press is still being answered. */
export function Action({ look = 'usual', act, className, ...rest }: ActionProps) {
  const [busy, setBusy] = useState(false);
  const press = (): void => {
    const answer = act();
    if (!(answer instanceof Promise)) return;
    setBusy(true);
    void answer.finally(() => setBusy(false));
  };
  const classes = ['button', look, typeof className === 'string' ? className : ''].join(' ').trim();
  return <Button {...rest} className={classes} isPending={busy} onPress={press} />;
}
