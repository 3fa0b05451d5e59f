import { Module } from '@nestjs/common';
import { Feed } from './feed.js';
import { Outbox } from './outbox.js';
import { Resend } from './resend.js';
import { Say } from './say.js';
import { TalkGateway } from './talk.gateway.js';

@Module({ providers: [Feed, Outbox, Resend, Say, TalkGateway], exports: [Feed, Outbox, Say] })
export class ConversationModule {}
