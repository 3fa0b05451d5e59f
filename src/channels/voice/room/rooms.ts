import { Injectable } from '@nestjs/common';
import { NotOnLine } from '../call-back/not-on-line.js';
import { Apart } from './apart.js';
import { Company } from './company.js';

/** What looks after rooms: who is held is spoken to, who is left is let out, who is apart is told of, who is not there does not wait. */
@Injectable()
export class Rooms {
  constructor(
    private readonly company: Company,
    private readonly apart: Apart,
    private readonly notOnLine: NotOnLine,
  ) {}

  async run(): Promise<void> {
    await this.company.run();
    await this.apart.run();
    await this.notOnLine.run();
  }
}
