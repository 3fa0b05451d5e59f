import type { EmulatorControl } from '../../libs/vonage-emulator/index.js';
import { eventually } from './wire.js';

let numbers = 0;

/** A telephone in somebody's hand. */
export class Handset {
  readonly number = `+4670174${String((numbers += 1)).padStart(4, '0')}`;

  constructor(private readonly control: EmulatorControl) {}

  async texts(text: string): Promise<void> {
    await this.control.text(this.number, text);
  }

  /** What has come to its screen, oldest first. */
  async screen(): Promise<string[]> {
    return (await this.control.received(this.number)).map(({ text }) => text);
  }

  /** Waits for a text that contains this. */
  shows(part: string): Promise<string> {
    return eventually(`a text with "${part}"`, async () =>
      (await this.screen()).find((text) => text.includes(part)),
    );
  }
}
