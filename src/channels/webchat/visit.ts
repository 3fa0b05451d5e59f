import type { Entry, QueuePlace } from '../../../libs/protocol/index.js';

/** What a page can be told. */
export interface Page {
  entry: (entry: Entry) => void;
  queue: (place: QueuePlace) => void;
  typing: (news: { contactId: string; who: 'person' | 'worker' }) => void;
}

/** One page that shows one contact, for as long as its socket lasts. */
export class Visit {
  constructor(
    readonly contactId: string,
    private readonly ends: (() => void)[],
  ) {}

  end(): void {
    this.ends.splice(0).forEach((stop) => stop());
  }
}
