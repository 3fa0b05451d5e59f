import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { dialable, judgeKeys, proofDocument, take, type Ncco } from '../../../../libs/voice/index.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { Jobs } from '../../../platform/jobs.js';
import { TEST_CALL, type TestCall } from '../../../platform/staff-call.js';
import { ProveByCall } from '../../../roster/reach/prove-by-call.js';
import { VonageCalls } from '../../vonage/vonage-calls.js';
import { StepToken } from '../legs/step-token.js';

/** What such a call is made with. */
@Injectable()
export class ProofLine {
  constructor(
    readonly proving: ProveByCall,
    readonly calls: VonageCalls,
    readonly tokens: StepToken,
  ) {}
}

/** The call that asks a worker's telephone for the keys that their console shows. */
@Injectable()
export class MakeTestCall implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly proof: ProofLine,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(TEST_CALL, (call) => this.run(call as unknown as TestCall));
  }

  /** @throws Error when it has to wait its turn among the calls: the job comes again */
  private async run(call: TestCall): Promise<void> {
    if (!(await this.mayBegin())) throw new Error('too many calls begin now');
    const phone = await this.proof.proving.dialing(call);
    if (!phone) return;
    const may = dialable(phone, { ours: this.config.HUB_NUMBER, to: this.config.HUB_CALLS_TO });
    if ('not' in may) return this.proof.proving.settle(call.callId, 'failed');
    const dialed = await this.proof.calls.dial({
      to: may.number,
      ncco: await this.document(call.callId, 'ask', 1),
      eventUrl: `${this.config.publicUrl}/vonage/voice/proof/event?p=${await this.proof.tokens.of(call.callId, 0)}`,
      ringSeconds: this.config.HUB_RING_SECONDS,
      host: null,
    });
    if (dialed.kind === 'refused' || dialed.kind === 'later')
      await this.proof.proving.settle(call.callId, 'failed');
  }

  /** Keys were pressed, or nothing for a while. Asked again it answers the same. */
  async step(callId: string, tick: number, digits: string | null): Promise<Ncco> {
    const code = await this.proof.proving.codeOf(callId);
    const judged = code === null ? 'wrong' : judgeKeys(code, digits, tick);
    if (judged !== 'again') await this.proof.proving.settle(callId, judged);
    return this.document(callId, judged, tick + 1);
  }

  private async document(
    callId: string,
    say: Parameters<typeof proofDocument>[0],
    tick: number,
  ): Promise<Ncco> {
    const token = await this.proof.tokens.of(callId, tick);
    return proofDocument(say, `${this.config.publicUrl}/vonage/voice/proof/step?p=${token}`);
  }

  /** The same pace as every other call. */
  private mayBegin(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const [pace] = await tx.rows<{ tokens: number; at: number; now: number }>(
        `select tokens, at, extract(epoch from clock_timestamp())::float8 * 1000 as now from voice_pace for update`,
      );
      const { now, ...bucket } = pace as { tokens: number; at: number; now: number };
      const taken = take(bucket, now);
      if (taken.taken)
        await tx.rows(`update voice_pace set tokens = $1, at = $2`, [taken.bucket.tokens, taken.bucket.at]);
      return taken.taken;
    });
  }
}
