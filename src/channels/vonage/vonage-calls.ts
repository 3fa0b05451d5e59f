import '../../platform/quiet-debug.js';
import { Inject, Injectable } from '@nestjs/common';
import { EAR_RATE, LONGEST_CALL_SECONDS, LONGEST_TALK, Ncco, type Ears } from '../../../libs/voice/index.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { wireNumber } from './number.js';
import { outcomeOf } from './sending-outcome.js';
import { VonageSdk } from './vonage-sdk.js';

/** A telephone, +E.164; or a socket of ours that Vonage connects to, with the words by which it shows who it is. */
export type Address = string | { uri: string; secret: string };

/** A call that is to begin. */
export interface Dialing {
  to: Address;
  ncco: Ncco;
  /** Where its events go. */
  eventUrl: string;
  ringSeconds: number;
  host: string | null;
}
export type Dialed =
  | { kind: 'begun'; providerId: string; conversation: string | null }
  /** It surely did not begin. */
  | { kind: 'later' }
  | { kind: 'refused'; why: string }
  /** It may ring: its events will tell. */
  | { kind: 'uncertain' };

/** What became of a command to a leg. `gone`: nobody knows it (any more, or in that region). */
export type Controlled = 'done' | 'gone' | 'too-early' | 'later';

/** A leg by the provider's name of it, and the region that knows it. */
export interface Named {
  providerId: string;
  host: string | null;
}

/** Vonage's calls: begun, moved, ended, asked about. The documents are ours, checked here by our own schema before they leave. */
@Injectable()
export class VonageCalls {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sdk: VonageSdk,
  ) {}

  async dial({ to, ncco, eventUrl, ringSeconds, host }: Dialing): Promise<Dialed> {
    try {
      const { uuid, conversationUUID } = await this.sdk.at(host).voice.createOutboundCall({
        to: [endpointOf(to) as never],
        from: { type: 'phone', number: wireNumber(this.config.HUB_NUMBER) },
        ncco: Ncco.parse(ncco) as never,
        eventUrl: [eventUrl],
        eventMethod: 'POST' as never,
        ringingTimer: ringSeconds,
        // the standard would cut a talk after two hours
        lengthTimer: LONGEST_CALL_SECONDS,
      });
      return { kind: 'begun', providerId: uuid, conversation: conversationUUID ?? null };
    } catch (failure) {
      const outcome = await outcomeOf(failure);
      if (outcome.kind === 'refused') return { kind: 'refused', why: outcome.title };
      return { kind: outcome.kind === 'uncertain' || outcome.kind === 'accepted' ? 'uncertain' : 'later' };
    }
  }

  move(leg: Named, ncco: Ncco): Promise<Controlled> {
    return this.command(leg, (voice, id) => voice.transferCallWithNCCO(id, Ncco.parse(ncco) as never));
  }

  hangUp(leg: Named): Promise<Controlled> {
    return this.command(leg, (voice, id) => voice.hangupCall(id));
  }

  /**
   * What a leg hears and who hears it, in whatever room it is: all of it is said each time, since a command that was lost may have been
   * done or not.
   */
  ears(
    leg: Named,
    { from, to, music }: { from: Ears | 'unsure'; to: Ears; music: string },
  ): Promise<Controlled> {
    return this.command(leg, async (voice, id) => {
      if (from === to) return;
      if (to !== 'open') await voice.muteCall(id);
      if (to === 'held') {
        await voice.earmuffCall(id);
        await voice.streamAudio(id, music, 0, -0.4);
      }
      if (to !== 'held' && from !== 'open' && from !== 'muted') {
        await voice.stopStreamAudio(id).catch(noneLeft);
        await voice.unearmuffCall(id);
      }
      if (to === 'open') await voice.unmuteCall(id);
    });
  }

  /** Keys, into the telephone of one leg. */
  sound(leg: Named, keys: string): Promise<Controlled> {
    return this.command(leg, (voice, id) => voice.playDTMF(id, keys));
  }

  /** Says something to one leg, in whatever room it is. Too long, all of it would be refused, each time anew. */
  speak(leg: Named, text: string, language: string): Promise<Controlled> {
    const said = { text: text.slice(0, LONGEST_TALK), language };
    return this.command(leg, (voice, id) => voice.playTTS(id, said as never));
  }

  /** There is more than one place in which a call may be. */
  get hasRegions(): boolean {
    return this.sdk.hosts(null).length > 1;
  }

  /**
   * How Vonage says that a leg stands, and which region says it; null when it could not be asked, `lost` when none of the regions knows
   * of it. A call lives in one region, and to every other it is as unknown as one that never was.
   */
  async statusOf({ providerId, host }: Named): Promise<{ status: string; host: string | null } | null> {
    const [first, ...others] = this.sdk.hosts(host);
    for (const at of [first as string, ...others]) {
      try {
        return { status: (await this.sdk.at(at).voice.getCall(providerId)).status, host: at };
      } catch (failure) {
        // of a call whose region we know, a silent other region keeps nobody from the truth
        if (statusIn(failure) !== 404 && (at === first || host === null)) return null;
      }
    }
    return { status: 'lost', host };
  }

  /** In which room Vonage has a leg now, by its own name of it; null when it could not be asked, or knows of no such leg. */
  async roomOf({ providerId, host }: Named): Promise<string | null> {
    try {
      return (await this.sdk.at(host).voice.getCall(providerId)).conversationUUID ?? null;
    } catch {
      // whatever it was: who asks asks again
      return null;
    }
  }

  private async command(
    { providerId, host }: Named,
    command: (voice: ReturnType<VonageSdk['at']>['voice'], id: string) => Promise<unknown>,
  ): Promise<Controlled> {
    try {
      await command(this.sdk.at(host).voice, providerId);
      return 'done';
    } catch (failure) {
      const status = statusIn(failure);
      if (status === 404) return 'gone';
      // within a second or two of its creation a call is not there yet for who would change it
      return status === 400 ? 'too-early' : 'later';
    }
  }
}

/** Written by hand: the SDK's class writes `contentType`, which Vonage does not know. */
const endpointOf = (to: Address): object =>
  typeof to === 'string'
    ? { type: 'phone', number: wireNumber(to) }
    : {
        type: 'websocket',
        uri: to.uri,
        'content-type': `audio/l16;rate=${EAR_RATE}`,
        authorization: { type: 'custom', value: to.secret },
      };

/** Of music that has ended there is nothing to stop. Of every other failure nobody knows whether it plays on: all is said again. */
function noneLeft(failure: unknown): void {
  if (statusIn(failure) !== 404) throw failure;
}

const statusIn = (failure: unknown): number | undefined =>
  (failure as { response?: { status?: number } } | null)?.response?.status;
