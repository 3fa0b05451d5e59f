// What a page does with the lines of a log: once each, in order, and asking again when one is missing.

export class LogReader {
  last = 0;
  constructor({ name, audience, contactId, history, again }) {
    Object.assign(this, { name, audience, contactId, history, again });
  }

  /** A line that came over the socket, or with an answer. */
  take(entry) {
    if (entry.seq <= this.last) {
      this.history.doubled += 1;
      return false;
    }
    if (entry.after > this.last) {
      this.again();
      return false;
    }
    this.last = entry.seq;
    this.history.show(this.name, this.audience, this.contactId, entry);
    return true;
  }

  /** The rest of the log, as the answer to having asked from `after` on. */
  takeAll(entries, onEach = () => undefined) {
    for (const entry of entries)
      if (entry.seq > this.last && this.take({ ...entry, after: this.last })) onEach(entry);
  }
}
