import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components';
import { setPrefs, usePrefs } from '../line/prefs.js';
import { useWords } from '../words/use-words.js';

/** Asked for by the worker; nothing else on this page lays itself over the conversation. */
export function KeysHelp({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const words = useWords();
  const { keys } = usePrefs();
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => open || close()} isDismissable>
      <Modal className="modal">
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
      </Modal>
    </ModalOverlay>
  );
}
