import { Module } from '@nestjs/common';
import { Feed } from './feed.js';
import { Outbox } from './outbox.js';
import { Say } from './say.js';
import { TalkGateway } from './talk.gateway.js';

@Module({ providers: [Feed, Outbox, Say, TalkGateway], exports: [Feed, Outbox, Say] })
export class ConversationModule {}
