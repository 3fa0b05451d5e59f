import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Jobs, MANY_AT_ONCE } from '../../../platform/jobs.js';
import { ALERT, Alerts, type Alert } from '../../../routing/escalation/alerts.js';
import { VonageClient } from '../../vonage/vonage-client.js';

const SO: Record<Alert['about'], string> = {
  waiting: 'väntar och ingen har tagit emot än',
  held: 'är mottagen men har inte fått svar',
  relief: 'önskar någon annan än den som har kontakten nu',
};

/** A text to a worker at home. Says how urgent and where to go, and nothing of the person. */
const words = ({ band, about }: Alert, url: string): string =>
  `Stafett: en kontakt (${band}) ${SO[about]}. Öppna ${url}/console`;

/** Brings an alert to a phone. Sent at most a few times; what fails is said, and the next rung goes on at once. */
@Injectable()
export class TellStandby implements OnModuleInit {
  private readonly log = new Logger(TellStandby.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly alerts: Alerts,
    private readonly vonage: VonageClient,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(ALERT, ({ alertId }) => this.run(String(alertId)), MANY_AT_ONCE);
  }

  async run(alertId: string): Promise<void> {
    const alert = await this.alerts.open(alertId);
    if (!alert) return;
    const text = words(alert, this.config.publicUrl);
    const sent = await this.vonage.sendText({ ref: alert.id, to: alert.to, text });
    if (sent.kind !== 'accepted')
      this.log.warn({ alertId, kind: sent.kind }, 'stand-by was not told for sure');
    // It surely did not leave: the job comes again in seconds, for as long as the contact waits.
    if (sent.kind === 'throttled' || sent.kind === 'not-sent') throw new Error(sent.kind);
    // A text that may have gone counts as gone: a second one wakes nobody faster, and the next rung comes in seconds.
    if (sent.kind === 'refused') await this.alerts.settle(alertId, 'failed', sent.title);
    else await this.alerts.settle(alertId, 'sent', null);
  }
}
