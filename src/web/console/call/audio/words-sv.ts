import type { NoMicrophone } from './microphone.js';

/** Calls in the browser. */
export const earSv = {
  here: 'Samtal kommer hit, i webbläsaren',
  byPhone: 'Samtal kommer till din telefon',
  takeHere: 'Ta samtal här',
  takeByPhone: 'Ta dem i telefonen',
  test: 'Prova ljudet',
  stopTest: 'Klar',
  faults: {
    refused:
      'Webbläsaren får inte använda mikrofonen. Tillåt den vid adressfältet och försök igen. Tills dess kommer samtal bara till din telefon.',
    missing:
      'Ingen mikrofon hittas. Anslut en och försök igen. Tills dess kommer samtal bara till din telefon.',
    busy: 'Mikrofonen går inte att öppna. Stäng andra program som använder den. Tills dess kommer samtal bara till din telefon.',
    insecure:
      'Webbläsaren ger mikrofonen bara till säkra adresser (https). Tills dess kommer samtal bara till din telefon.',
  } satisfies Record<NoMicrophone, string> as Record<NoMicrophone, string>,
  microphone: 'Mikrofon',
  speaker: 'Högtalare',
  standard: 'Den vanliga',
  devices: 'Mikrofon och högtalare',
  levelIn: 'Du',
  levelOut: 'Samtalet',
  call: 'Samtal i webbläsaren',
  states: {
    connecting: 'Kopplar upp …',
    waiting: 'Samtalet kopplas in …',
    talking: 'Du hörs',
    muted: 'Du hörs inte',
    cut: 'Ljudet bröts. Vi kopplar upp igen. Personen hör musik så länge.',
    elsewhere: 'Samtalet är öppet i ett annat fönster.',
    gone: 'Personen är inte kvar på linjen.',
    calling: 'Ringer upp …',
    over: 'Samtalet är över.',
  },
  asks: {
    second: (name: string) =>
      `${name} vill lämna över ett samtal till dig, och berätta om det först. Personen hör musik så länge.`,
    beside: (name: string) => `${name} ber dig komma in i ett samtal.`,
  },
  comeIn: 'Kom in i samtalet',
  notNow: 'Inte nu',
  still: 'Webbläsaren håller inne ljudet. Klicka eller tryck på en tangent så hörs det.',
  mute: 'Stäng av mikrofonen',
  unmute: 'Slå på mikrofonen',
  callBack: 'Ring upp',
  takeOver: 'Ta samtalet här',
  toPhone: 'Fortsätt i telefonen',
  hangUp: 'Lägg på',
};

export type EarWords = typeof earSv;
