// What this page reads of the emulator's control API; it says more than we use.

export interface Message {
  id: string;
  handset: string;
  direction: 'toHub' | 'toHandset';
  style: 'messages' | 'sms';
  text: string;
  parts: number;
  at: string;
  state:
    | 'sending'
    | 'retrying'
    | 'refused'
    | 'dropped'
    | 'accepted'
    | 'submitted'
    | 'delivered'
    | 'rejected'
    | 'undeliverable';
  arrived: boolean;
}

/** What is heard at a handset for a while. Times are the emulator's milliseconds. */
export interface Hearing {
  at: number;
  /** null: still. */
  until: number | null;
  what: 'talk' | 'stream' | 'music' | 'leg' | 'tone' | 'silence';
  text?: string;
  url?: string;
  language?: string;
  /** It was broken off before its end. */
  cut?: true;
  /** The uuid of the leg it comes from. */
  from?: string;
}

/** A call at a handset. `outbound` is what the platform calls a call to it. */
export interface Leg {
  uuid: string;
  number: string;
  direction: 'inbound' | 'outbound';
  kind: string;
  state: string;
  startedAt: number;
  answeredAt: number | null;
  endedAt: number | null;
  endedBy: 'user' | 'platform' | null;
  now: Hearing[];
}

export interface Fault {
  on: string;
  kind: string;
  count?: number;
}

export interface Outcome {
  outcome: string;
  number?: string;
  count?: number;
}

/** How a phone meets calls; without a number every phone. */
export interface Behaviour {
  does: string;
  number?: string;
  count?: number;
}

export interface State {
  number: string;
  outcomes: Outcome[];
  behaviours: Behaviour[];
  faults: Fault[];
}

/** A line of the traffic list: a request of the hub, or a try to deliver a webhook. */
export interface Traffic {
  at: string;
  status: number | null;
  fault?: string;
  method: string;
  path?: string;
  url?: string;
  attempt?: number;
  nextInMs?: number | null;
  error?: string;
}

export interface Draft {
  from: string;
  text: string;
  style?: 'messages' | 'sms';
  order?: number[];
}

function emulatorUrl(): string {
  const said = document.querySelector<HTMLMetaElement>('meta[name="emulator"]')?.content ?? '';
  // served by the emulator itself nobody has filled in the address: it is where we came from
  return said.startsWith('http') ? said.replace(/\/$/, '') : location.origin;
}

export const address = emulatorUrl();

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const headers: HeadersInit = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(`${address}/control/${path}`, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export const emulator = {
  state: (): Promise<State> => call<State>('GET', 'state'),
  messages: () => call<Message[]>('GET', 'messages'),
  text: (draft: Draft) => call<Message>('POST', 'sms', draft),
  legs: () => call<Leg[]>('GET', 'calls'),
  hears: async (uuid: string) => (await call<{ hears: Hearing[] }>('GET', `calls/${uuid}`)).hears,
  call: (from: string) => call<Leg>('POST', 'calls', { from }),
  hand: (uuid: string, what: string, body?: object) => call<Leg>('POST', `calls/${uuid}/${what}`, body),
  parts: (text: string) => call<{ parts: number }>('POST', 'parts', { text }),
  setOutcome: (outcome: Outcome) => call<State>('POST', 'outcomes', outcome),
  behave: async (behaviour: Behaviour) => {
    await call('POST', 'behaviours', behaviour);
    return emulator.state();
  },
  addFault: (fault: Fault) => call<State>('POST', 'faults', fault),
  clearFaults: () => call<State>('DELETE', 'faults'),
  advance: (ms: number) => call<State>('POST', 'clock', { ms }),
  reset: () => call<State>('POST', 'reset'),
};
