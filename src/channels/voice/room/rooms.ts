import { Injectable } from '@nestjs/common';
import { Apart } from './apart.js';
import { Company } from './company.js';

/** What looks after rooms: who is held is spoken to, who is left is let out, who is apart is told of. */
@Injectable()
export class Rooms {
  constructor(
    private readonly company: Company,
    private readonly apart: Apart,
  ) {}

  async run(): Promise<void> {
    await this.company.run();
    await this.apart.run();
  }
}
