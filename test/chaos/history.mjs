// What the outside saw: what clients asked for, what they were answered, what they were shown. The hub knows nothing of it.

export class History {
  events = [];
  /** What each reader was shown of each contact, in the order it was shown. */
  shown = new Map();
  doubled = 0;

  note(kind, fact) {
    this.events.push({ kind, at: Date.now(), ...fact });
  }

  show(reader, audience, contactId, entry) {
    const key = `${reader} ${contactId}`;
    if (!this.shown.has(key)) this.shown.set(key, { reader, audience, contactId, whole: false, entries: [] });
    const { seq, id = null, kind, body } = entry;
    this.shown.get(key).entries.push({ seq, id, kind, text: body?.text ?? null });
  }

  /** This reader has been to the end: nothing that is in the log may be missing from what it was shown. */
  sawAll(reader, contactId) {
    const mine = this.shown.get(`${reader} ${contactId}`);
    if (mine) mine.whole = true;
  }

  told() {
    return { events: this.events, shown: [...this.shown.values()] };
  }
}
