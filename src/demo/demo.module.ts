import { Module } from '@nestjs/common';
import { StaffModule } from '../staff/staff.module.js';
import { Demo } from './demo.js';

@Module({ imports: [StaffModule], providers: [Demo] })
export class DemoModule {}
