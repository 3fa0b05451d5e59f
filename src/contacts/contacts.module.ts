import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { HOLDINGS } from '../platform/access/holdings.js';
import { ContactsController } from './contacts.controller.js';
import { LedgerHoldings } from './holdings.js';
import { Readers } from './readers.js';
import { Contacts } from './views.js';

/** Global, because what a worker answers for (HOLDINGS) is asked by features below it. */
@Global()
@Module({
  imports: [AuditModule],
  controllers: [ContactsController],
  providers: [Contacts, Readers, LedgerHoldings, { provide: HOLDINGS, useExisting: LedgerHoldings }],
  exports: [Contacts, Readers, HOLDINGS],
})
export class ContactsModule {}
