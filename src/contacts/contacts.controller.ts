import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { ChainView, ContactList, ContactState, ContactView, LogView } from '../../libs/protocol/index.js';
import { Audit } from '../audit/audit.js';
import { Allow } from '../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../platform/access/signed-worker.js';
import { Readers } from './readers.js';
import { Contacts } from './views.js';

const Id = z.uuid();
const Wanted = z.object({
  state: ContactState.optional(),
  most: z.coerce.number().int().min(1).max(500).default(100),
});

/** The record over HTTP. Every reading of what a person said is recorded before it is answered. */
@Controller('api/contacts')
export class ContactsController {
  constructor(
    private readonly contacts: Contacts,
    private readonly readers: Readers,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Allow('contact.read')
  @ApiOkResponse({ standardSchema: ContactList })
  async latest(
    @Query({ schema: Wanted }) { state, most }: z.output<typeof Wanted>,
    @SignedIn() worker: SignedWorker,
  ) {
    await this.audit.recordRead({ workerId: worker.workerId, action: 'contacts-listed' });
    return this.contacts.latest(state ?? null, most, worker.role === 'lead' ? null : worker.workerId);
  }

  @Get(':id')
  @Allow('contact.read')
  @ApiOkResponse({ standardSchema: ContactView })
  async one(@Param('id', { schema: Id }) id: string, @SignedIn() worker: SignedWorker) {
    await this.reading(id, worker, 'contact.read');
    return this.contacts.one(id);
  }

  @Get(':id/log')
  @Allow('contact.read')
  @ApiOkResponse({ standardSchema: LogView })
  async log(@Param('id', { schema: Id }) id: string, @SignedIn() worker: SignedWorker) {
    await this.reading(id, worker, 'log.read');
    return this.contacts.log(id, 0, 'staff');
  }

  /** Who was responsible, when. Says nothing of what was said, so all staff may see it. */
  @Get(':id/responsibility')
  @Allow('ledger.read')
  @ApiOkResponse({ standardSchema: ChainView })
  async chain(@Param('id', { schema: Id }) id: string) {
    await this.contacts.one(id);
    return this.contacts.chain(id);
  }

  private async reading(contactId: string, worker: SignedWorker, action: string): Promise<void> {
    await this.readers.check(contactId, worker);
    await this.audit.recordRead({ workerId: worker.workerId, action, contactId });
  }
}
