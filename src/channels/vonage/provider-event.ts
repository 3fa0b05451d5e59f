/** A text, or one part of a long one, that reached our number. */
export interface InboundText {
  kind: 'inbound';
  providerId: string;
  /** +E.164, or what the network wrote when that is no number. */
  from: string;
  to: string;
  text: string;
  part?: { ref: string; number: number; total: number };
}

/** What the network says of a text we sent. */
export interface StatusReport {
  kind: 'status';
  providerId: string;
  /** Our own id of the text. */
  ref: string | null;
  /** `throttled`: taken, then turned away for our speed alone. */
  state: 'submitted' | 'delivered' | 'failed' | 'throttled';
  detail: string | null;
  /** The network carries this text as so many; null when it does not say. */
  parts: number | null;
  /** Each part is reported on its own, under an id of its own (the older API). */
  byPart: boolean;
}

/** A webhook that has been let in. */
export interface LetIn {
  /** The signature's own id: the same again is a replay. Null where signatures have none. */
  jti: string | null;
  body: unknown;
}
