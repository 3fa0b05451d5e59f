import { Module } from '@nestjs/common';
import { RosterModule } from '../roster/roster.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { Demo } from './demo.js';

@Module({ imports: [RosterModule, StaffModule], providers: [Demo] })
export class DemoModule {}
