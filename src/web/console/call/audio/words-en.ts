import type { EarWords } from './words-sv.js';

/** Calls in the browser. */
export const earEn: EarWords = {
  here: 'Calls come here, in the browser',
  byPhone: 'Calls come to your telephone',
  takeHere: 'Take calls here',
  takeByPhone: 'Take them by telephone',
  test: 'Try the sound',
  stopTest: 'Done',
  faults: {
    refused:
      'The browser may not use the microphone. Allow it beside the address and try again. Until then calls come to your telephone only.',
    missing:
      'No microphone is found. Connect one and try again. Until then calls come to your telephone only.',
    busy: 'The microphone cannot be opened. Close other programs that use it. Until then calls come to your telephone only.',
    insecure:
      'The browser gives the microphone to secure addresses only (https). Until then calls come to your telephone only.',
  },
  microphone: 'Microphone',
  speaker: 'Loudspeaker',
  standard: 'The usual one',
  devices: 'Microphone and loudspeaker',
  levelIn: 'You',
  levelOut: 'The call',
  call: 'Call in the browser',
  states: {
    connecting: 'Connecting …',
    waiting: 'The call is being put through …',
    talking: 'You are heard',
    muted: 'You are not heard',
    cut: 'The sound was cut off. We are connecting again. The person hears music meanwhile.',
    elsewhere: 'The call is open in another window.',
    gone: 'The person is no longer on the line.',
    calling: 'Calling …',
    over: 'The call is over.',
  },
  asks: {
    second: (name: string) =>
      `${name} wants to hand a call over to you, and to tell you about it first. The person hears music meanwhile.`,
    beside: (name: string) => `${name} asks you to come into a call.`,
  },
  comeIn: 'Come into the call',
  notNow: 'Not now',
  still: 'The browser holds the sound back. Click or press a key to hear it.',
  mute: 'Turn the microphone off',
  unmute: 'Turn the microphone on',
  callBack: 'Call them',
  takeOver: 'Take the call here',
  toPhone: 'Go on by telephone',
  hangUp: 'Put it down',
};
