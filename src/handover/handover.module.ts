import { Module } from '@nestjs/common';
import { HandOver } from './hand-over.js';
import { HandoverGateway } from './handover.gateway.js';

@Module({ providers: [HandOver, HandoverGateway] })
export class HandoverModule {}
