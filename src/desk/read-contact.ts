import { Injectable } from '@nestjs/common';
import type { ContactOpenedAtDesk, Entry, Note } from '../../libs/protocol/index.js';
import { Audit } from '../audit/audit.js';
import { Readers } from '../contacts/readers.js';
import { Contacts } from '../contacts/views.js';
import { Feed } from '../conversation/feed.js';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { News } from '../platform/news/news.js';
import { Briefing } from './briefing.js';

interface Screen {
  entry: (entry: Entry) => void;
  typing: (news: { contactId: string; who: 'person' | 'worker' }) => void;
}

/** A reading is checked, and recorded before anything is shown. */
@Injectable()
export class Readings {
  constructor(
    private readonly readers: Readers,
    private readonly audit: Audit,
  ) {}

  /** @throws Refused `not-yours`, `unknown-contact` */
  async allow(contactId: string, worker: SignedWorker): Promise<void> {
    await this.readers.check(contactId, worker);
    await this.audit.recordRead({ workerId: worker.workerId, action: 'contact.read', contactId });
  }
}

/** A log as it grows, and who is writing. */
@Injectable()
export class LiveLog {
  constructor(
    private readonly feed: Feed,
    private readonly news: News,
  ) {}

  follow(contactId: string, after: number, screen: Screen): () => void {
    const quiet = this.news.on('typing', (news) => {
      if (news.contactId === contactId && news.who === 'person') screen.typing({ contactId, who: 'person' });
    });
    const stop = this.feed.follow(contactId, after, 'staff', screen.entry);
    return () => {
      quiet();
      stop();
    };
  }
}

/** A worker reads a contact: only those who have to do with it, and never without a trace. */
@Injectable()
export class ReadContact {
  constructor(
    private readonly contacts: Contacts,
    private readonly briefing: Briefing,
    private readonly readings: Readings,
    private readonly live: LiveLog,
  ) {}

  /** @throws Refused `not-yours`, `unknown-contact` */
  async open(contactId: string, after: number, worker: SignedWorker): Promise<ContactOpenedAtDesk> {
    await this.readings.allow(contactId, worker);
    const [contact, entries, chain, notes] = await Promise.all([
      this.contacts.one(contactId),
      this.contacts.log(contactId, after, 'staff'),
      this.contacts.chain(contactId),
      this.briefing.notes(contactId),
    ]);
    return { contact, entries, chain, notes, seq: entries.at(-1)?.seq ?? after };
  }

  follow(contactId: string, after: number, screen: Screen): () => void {
    return this.live.follow(contactId, after, screen);
  }

  async addNote(note: { id: string; contactId: string; text: string }, worker: SignedWorker): Promise<Note> {
    await this.readings.allow(note.contactId, worker);
    return this.briefing.addNote({ ...note, workerId: worker.workerId });
  }
}
