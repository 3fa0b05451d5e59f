import type { SignedIn } from '../../../../libs/protocol/rest.js';
import { connect, type Connection, type Ended } from './connection.js';
import { keepDesk, keptDesk } from './kept.js';
import { keepInStep } from './settle.js';
import { createStore, type Store } from './store.js';

/** One signed-in worker's desk: the state, the line to the hub, and the session they belong to. */
export interface Desk {
  session: SignedIn;
  store: Store;
  connection: Connection;
  close: () => void;
}

export function openDesk(session: SignedIn, ended: Ended): Desk {
  const { workerId } = session.worker;
  const store = createStore(keptDesk(workerId));
  const stopKeeping = keepDesk(store, workerId);
  const connection = connect(store, session.token, ended);
  const stopStepping = keepInStep(store, connection);
  return {
    session,
    store,
    connection,
    close: () => {
      stopStepping();
      stopKeeping();
      connection.close();
    },
  };
}
