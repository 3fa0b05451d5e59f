import { Inject, Injectable } from '@nestjs/common';
import {
  documentOf,
  questionAloud,
  questionRecordingOf,
  voiceOf,
  type Ncco,
  type Setting,
  type View,
  type VoiceLanguage,
} from '../../../../libs/voice/index.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import { ProtocolsInForce } from '../../../triage/protocols-in-force.js';
import { wireNumber } from '../../vonage/number.js';
import { Recordings } from '../recordings.js';
import type { CallNow } from './call-now.js';
import { isGuest, type LegRow } from './leg-row.js';
import { StepToken } from './step-token.js';

/** After so many moves a leg is reached by its next step, which must then come soon: moved often, a leg is dropped by Vonage. */
export const MOST_MOVES = 2;

/** What Vonage is told to do with a leg, from where the leg is. */
@Injectable()
export class Documents {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly tokens: StepToken,
    private readonly recordings: Recordings,
    private readonly protocols: ProtocolsInForce,
  ) {}

  async of(leg: LegRow, call: CallNow): Promise<Ncco> {
    const language = languageOf(leg, call);
    const { room, moves } = leg;
    // a browser is in its room from the first: who is there is decided by whether its page has come
    const stage = leg.way === 'browser' && leg.stage === 'ask' ? 'room' : leg.stage;
    const isTaken = call.holds === 'worker' && call.state === 'answered';
    return documentOf(
      {
        stage,
        say: isSpokenToInside(leg) ? [] : leg.say,
        ...(room ? { room } : {}),
        ...mouthOf(leg, call),
        soon: isTaken || moves >= MOST_MOVES,
        entersNumber: stage === 'number-call' || stage === 'number-text',
        ...this.question(leg, call, language),
      },
      await this.setting(leg, language),
    );
  }

  /** Where Vonage tells of a leg that we begin. */
  async eventUrl(leg: LegRow): Promise<string> {
    return `${this.base}/event?l=${await this.tokens.of(leg.id, 0)}`;
  }

  get music(): string {
    return `${this.config.publicUrl}/voice/music/long.wav`;
  }

  private get base(): string {
    return `${this.config.publicUrl}/vonage/voice`;
  }

  private question({ stage }: LegRow, call: CallNow, language: VoiceLanguage): Pick<View, 'question'> {
    const isOpen = this.protocols.open(call.question, language) !== null;
    if ((stage !== 'greeting' && stage !== 'question') || !call.question || !isOpen) return {};
    const asked = this.protocols.aloud(call.question, language);
    return {
      question: {
        words: questionAloud(call.question, asked, language),
        recording: questionRecordingOf(asked.protocol, call.question, language),
      },
    };
  }

  private async setting(leg: LegRow, language: VoiceLanguage): Promise<Setting> {
    const { HUB_NUMBER, HUB_BACKUP_NUMBER, publicUrl } = this.config;
    const token = await this.tokens.of(leg.id, leg.tick);
    return {
      language,
      from: wireNumber(HUB_NUMBER),
      backup: HUB_BACKUP_NUMBER ? wireNumber(HUB_BACKUP_NUMBER) : null,
      step: `${this.base}/step?s=${token}`,
      record: `${this.base}/record?s=${token}`,
      music: { long: this.music, short: `${publicUrl}/voice/music/short.wav` },
      recordings: { base: `${publicUrl}/voice/prompts`, files: this.recordings.files },
    };
  }
}

/**
 * A browser is moved from a room of its own into the call's: words in between would keep it in neither for as long as they last. It
 * hears them when it is in.
 */
export const isSpokenToInside = ({ way, stage }: LegRow): boolean => way === 'browser' && stage === 'room';

/** An interpreter, a colleague and an authority here are spoken to in Swedish; who is near the person, in the person's language. */
export const languageOf = (leg: LegRow, { language }: Pick<CallNow, 'language'>): VoiceLanguage =>
  leg.kind === 'caller' || (isGuest(leg) && leg.purpose === 'relative') ? voiceOf(language) : 'sv';

/** Whom a lead is heard by, from the first instant in the room on. Nobody to whisper to: better unheard than heard by all. */
function mouthOf({ leadWay }: LegRow, { holderLeg }: CallNow): { mute?: true; canSpeak?: string[] } {
  if (leadWay === 'whisper' && holderLeg) return { canSpeak: [holderLeg] };
  return leadWay === 'listen' || leadWay === 'whisper' ? { mute: true } : {};
}
