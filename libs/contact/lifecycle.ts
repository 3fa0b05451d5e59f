import type { ContactState } from '../protocol/index.js';

/**
 * The life of a contact as one table: in this state, when that happens, it becomes. What is not here cannot happen.
 * `lose`: the responsible worker's console is gone, the desk holds it again. `leave`: the person went before being
 * answered; that is not an end, it becomes owned work to get back to. `put-off`, `due`: at a time that they wished for.
 */
export const lifecycle = {
  waiting: { accept: 'answered', leave: 'callback' },
  callback: { accept: 'answered', return: 'waiting', 'put-off': 'later' },
  later: { due: 'callback', accept: 'answered', return: 'waiting' },
  answered: { lose: 'waiting', end: 'wrap-up', pass: 'answered', close: 'closed' },
  'wrap-up': { resume: 'answered', lose: 'callback', pass: 'answered', close: 'closed' },
  closed: {},
} as const satisfies Record<ContactState, Partial<Record<string, ContactState>>>;

export type ContactEvent = {
  [S in ContactState]: keyof (typeof lifecycle)[S];
}[ContactState];

export const FIRST_STATE: ContactState = 'waiting';

/** The state a contact comes to, or null when that cannot happen to it now. */
export function next(state: ContactState, event: ContactEvent): ContactState | null {
  const row: Partial<Record<ContactEvent, ContactState>> = lifecycle[state];
  return row[event] ?? null;
}

/** Every step of the table, for tests and for the picture in the papers. */
export function steps(): { from: ContactState; event: ContactEvent; to: ContactState }[] {
  return (Object.keys(lifecycle) as ContactState[]).flatMap((from) =>
    Object.entries(lifecycle[from]).map(([event, to]) => ({
      from,
      event: event as ContactEvent,
      to: to as ContactState,
    })),
  );
}
