import {
  CALLER_STAGES,
  documentOf,
  lastDocument,
  Ncco,
  recordingOf,
  PROMPT_KEYS,
  soonDocument,
  WORKER_STAGES,
  type Setting,
  type View,
} from '../../libs/voice/index.js';
import { isNcco } from '../emulator/official.js';

const FROM = '46766861004';
const BACKUPS = [null, '46812345678'];
const SETTINGS: Setting[] = BACKUPS.flatMap((backup) =>
  (['sv', 'en'] as const).flatMap((language) =>
    [[], PROMPT_KEYS.map((key) => recordingOf(key, language))].map((files) => ({
      ...{ language, backup, from: FROM },
      ...{ step: 'https://hub.example/step?s=x', record: 'https://hub.example/record?s=x' },
      music: { long: 'https://hub.example/long.wav', short: 'https://hub.example/short.wav' },
      recordings: { base: 'https://hub.example/prompts', files: new Set(files) },
    })),
  ),
);
const MOUTHS: Partial<View>[] = [{}, { mute: true }, { canSpeak: ['aaaaaaaa-bbbb-cccc-dddd-0123456789ab'] }];
const VIEWS: View[] = [...CALLER_STAGES, ...WORKER_STAGES].flatMap((stage) =>
  MOUTHS.flatMap((mouth) =>
    [{ prompt: 'worker-bye' as const }, { prompt: 'place-next' as const }].map((said) => ({
      ...{ stage, say: [said], room: 'room-1', soon: false, entersNumber: stage.startsWith('number-') },
      ...mouth,
    })),
  ),
);
const TALK = { action: 'talk', text: 'Hej', language: 'sv-SE', bargeIn: false };
const ROOM = { action: 'conversation', name: 'r', startOnEnter: true, endOnExit: false };
const CONNECT = { action: 'connect', from: FROM, limit: 60 };
const INPUT = {
  action: 'input',
  type: ['dtmf'],
  eventUrl: ['https://hub.example/step'],
  eventMethod: 'POST',
};
const DOCUMENTS = [
  ...SETTINGS.flatMap((setting) => VIEWS.map((view) => documentOf(view, setting))),
  ...BACKUPS.flatMap((backup) => [
    lastDocument(FROM, backup),
    soonDocument(FROM, backup, 'https://hub.example/answer'),
  ]),
];

describe('every document that the hub can give', () => {
  it('is one that Vonage takes, by a schema that was written apart from ours', () => {
    for (const document of DOCUMENTS) expect([document, isNcco(document)]).toEqual([document, true]);
  });

  it.each([
    ['a field that is misspelt', { ...TALK, bargein: true }],
    ['two ways of being heard', { ...ROOM, mute: true, canSpeak: ['a'] }],
    ['a number with its plus', { ...CONNECT, endpoint: [{ type: 'phone', number: '+46812345678' }] }],
    ['a time that is too long', { ...INPUT, dtmf: { maxDigits: 1, timeOut: 11 } }],
    [
      'an address that is no list',
      { action: 'stream', streamUrl: 'https://hub.example/a.wav', bargeIn: false },
    ],
  ])('and %s would be refused, by it and by ours', (_, action) => {
    expect([isNcco([action]), Ncco.safeParse([action]).success]).toEqual([false, false]);
  });
});
