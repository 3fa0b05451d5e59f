import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { Audit } from './audit.js';
import { Sealer } from './sealer.js';

@Module({ controllers: [AuditController], providers: [Audit, Sealer], exports: [Audit] })
export class AuditModule {}
