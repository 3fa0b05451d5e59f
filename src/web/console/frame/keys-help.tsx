import { Button, Dialog, Heading, Switch } from 'react-aria-components';
import { setPrefs, usePrefs } from '../line/prefs.js';
import { useWords } from '../words/use-words.js';
import { OverPage } from './laid-over.js';

/** Asked for by the worker; nothing else on this page lays itself over the conversation. */
export function KeysHelp({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const words = useWords();
  const { keys } = usePrefs();
  return (
    <OverPage isOpen={isOpen} onOpenChange={(open) => open || close()}>
      <Dialog className="dialog">
        <Heading slot="title">{words.keys.title}</Heading>
        <dl className="keys-list">
          {words.keys.list.map(([key, what]) => (
            <div key={key}>
              <dt>
                {key.split(' / ').map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <Switch className="switch" isSelected={keys} onChange={(on) => setPrefs({ keys: on })}>
          <i className="switch-track" aria-hidden="true" />
          {words.keys.enable}
        </Switch>
        <Button slot="close" className="button usual">
          {words.frame.close}
        </Button>
      </Dialog>
    </OverPage>
  );
}
