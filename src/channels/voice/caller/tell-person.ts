import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language } from '../../../../libs/protocol/index.js';
import { voiceOf } from '../../../../libs/voice/index.js';
import { Database } from '../../../platform/database/database.js';
import { Jobs } from '../../../platform/jobs.js';
import { VonageClient } from '../../vonage/vonage-client.js';
import { Numbers } from '../legs/numbers.js';

/** The queue of texts that somebody asked for in a call. */
export const TELL_PERSON = 'tell-person';

export interface PersonText {
  ref: string;
  to: string;
  language: Language;
  holder: string;
}

const WORDS = {
  sv: 'Du har ringt oss. {name} ansvarar för att du får svar. Lägger du på ringer vi dig om du har bett om det. Du kan ringa igen eller svara på detta sms. Fara för livet: ring 112.',
  en: 'You called us. {name} is responsible for getting back to you. If you hang up we call you if you asked us to. You can call again or answer this text. Danger to life: call 112.',
} as const;

/** Tells by text what happens next, only where the person said that it is safe: looked at again in the very moment of sending. */
@Injectable()
export class TellPerson implements OnModuleInit {
  constructor(
    private readonly numbers: Numbers,
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly vonage: VonageClient,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(TELL_PERSON, (text) => this.run(text as unknown as PersonText));
  }

  private async run({ ref, to, language, holder }: PersonText): Promise<void> {
    if (!(await this.numbers.callable(this.db, to))) return;
    const text = WORDS[voiceOf(language)].replace('{name}', holder);
    const sent = await this.vonage.sendText({ ref, to, text });
    // It surely did not leave: the job comes again. One that may have left is not sent twice.
    if (sent.kind === 'throttled' || sent.kind === 'not-sent') throw new Error(sent.kind);
  }
}
