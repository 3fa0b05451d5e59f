import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Duty } from './duty.js';

const EVERY_MS = 60_000;

/** Keeps the shifts some weeks ahead. Every hub sweeps. */
@Injectable()
export class DutySweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(DutySweep.name);
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(private readonly duty: Duty) {}

  onApplicationBootstrap(): void {
    this.sweeping = this.run();
    this.timer = setInterval(() => {
      this.sweeping = this.run();
    }, EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  private async run(): Promise<void> {
    try {
      await this.duty.sweep();
    } catch (failure) {
      this.log.warn(
        { name: (failure as Error).name, code: (failure as { code?: string }).code },
        'the shifts were not brought in step, trying again',
      );
    }
  }
}
