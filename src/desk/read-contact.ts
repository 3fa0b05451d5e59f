import { Injectable } from '@nestjs/common';
import type { ContactOpenedAtDesk, Note } from '../../libs/protocol/index.js';
import { Audit } from '../audit/audit.js';
import { Readers } from '../contacts/readers.js';
import { Contacts } from '../contacts/views.js';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { News } from '../platform/news/news.js';
import { Briefing } from './briefing.js';

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

/** A worker reads a contact: only those who have to do with it, and never without a trace. */
@Injectable()
export class ReadContact {
  constructor(
    private readonly contacts: Contacts,
    private readonly briefing: Briefing,
    private readonly readings: Readings,
    private readonly news: News,
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

  async addNote(note: { id: string; contactId: string; text: string }, worker: SignedWorker): Promise<Note> {
    await this.readings.allow(note.contactId, worker);
    const added = await this.briefing.addNote({ ...note, workerId: worker.workerId });
    this.news.publish([{ kind: 'note', contactId: note.contactId, noteId: note.id }]);
    return added;
  }
}
