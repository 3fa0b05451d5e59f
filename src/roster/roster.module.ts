import { Module } from '@nestjs/common';
import { Presence } from './presence.js';
import { Pulse } from './pulse.js';
import { RosterGateway } from './roster.gateway.js';
import { Watch } from './watch.js';

@Module({ providers: [Presence, Pulse, Watch, RosterGateway], exports: [Presence, Pulse, Watch] })
export class RosterModule {}
