import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language } from '../../../../libs/protocol/index.js';
import { voiceOf } from '../../../../libs/voice/index.js';
import { append, HUB } from '../../../contacts/log.js';
import { hold } from '../../../contacts/ledger.js';
import { Database } from '../../../platform/database/database.js';
import { Jobs } from '../../../platform/jobs.js';
import { VonageClient } from '../../vonage/vonage-client.js';
import { TEXT_IN_VAIN } from './call-backs.js';
import { PersonsNumber } from './persons-number.js';

/** No word that names the line: whoever else holds the telephone reads it too. */
const WORDS = {
  sv: (asYouAsked: string) =>
    `Hej. Vi har försökt ringa dig${asYouAsked} och försöker igen. Du kan också ringa oss eller svara här när du vill.`,
  en: (asYouAsked: string) =>
    `Hello. We have tried to call you${asYouAsked} and will try again. You can also call us or answer here whenever you like.`,
} as const;
const AS_YOU_ASKED = { sv: ', som du bad om,', en: ', as you asked,' } as const;

interface InVain {
  contactId: string;
  language: Language;
  hasAsked: boolean;
}

/** After tries in vain, another way: by text, where the person wished for texts. Looked at again in the very moment of sending. */
@Injectable()
export class TextInVain implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly numbers: PersonsNumber,
    private readonly vonage: VonageClient,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(TEXT_IN_VAIN, ({ callBackId }) => this.run(String(callBackId)));
  }

  private async run(callBackId: string): Promise<void> {
    const [open] = await this.db.rows<InVain>(
      `select c.id as "contactId", c.language, b.asked = 'person' as "hasAsked" from call_back b join contact c on c.id = b.contact_id
       join voice_call v on v.contact_id = c.id and v.wants_texts where b.id = $1 and b.ended_at is null`,
      [callBackId],
    );
    if (!open) return;
    const may = await this.numbers.of(this.db, open.contactId);
    if ('not' in may) return;
    const language = voiceOf(open.language);
    const text = WORDS[language](open.hasAsked ? AS_YOU_ASKED[language] : '');
    const sent = await this.vonage.sendText({ ref: `vain-${callBackId}`, to: may.number, text });
    // It surely did not leave: the job comes again. One that may have left is not sent twice.
    if (sent.kind === 'throttled' || sent.kind === 'not-sent') throw new Error(sent.kind);
    await this.db.transaction(async (tx) => {
      await hold(tx, open.contactId);
      await append(tx, open.contactId, [{ actor: HUB, body: { kind: 'call', what: 'texted-in-vain' } }]);
    });
  }
}
