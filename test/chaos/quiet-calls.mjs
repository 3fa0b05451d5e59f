// A small run of calls in which all went well, as the checker gets it: for its own test to plant violations in.
import { quietRun } from './quiet-run.mjs';

const [CONTACT, NUMBER, WORKER] = ['contact', '+46701750001', '+46701760001'];
const leg = (uuid, more) => ({
  uuid,
  number: NUMBER,
  direction: 'inbound',
  startedAt: 0,
  answeredAt: 0,
  endedAt: 60_000,
  endedBy: 'user',
  hears: [],
  ...more,
});
const talk = (text) => ({ what: 'talk', text, at: 10, until: 20 });

const telephones = () => ({
  legs: [
    leg('caller', {
      hears: [
        talk('Vi ringer dig när det är din tur. Du behåller din plats.'),
        talk('Tack. Ditt meddelande är sparat.'),
      ],
    }),
    leg('worker', { number: WORKER, direction: 'outbound', startedAt: 70_000, endedAt: 90_000 }),
    leg('back', { direction: 'outbound', startedAt: 71_000, endedAt: 90_000 }),
  ],
  tries: [{ on: 'event', status: 200, body: '{"status":"completed"}' }],
  requests: [0, 500, 1000, 1500].map((ms) => ({
    ...{ method: 'POST', path: '/v1/calls', status: 201 },
    at: new Date(Date.UTC(2026, 2, 1) + ms).toISOString(),
  })),
});

function record() {
  const quiet = quietRun().record;
  quiet.contacts[0] = { ...quiet.contacts[0], channel: 'voice', waits: false, lastSeq: 11 };
  const wrote = (seq, what) => ({ ...quiet.entries[0], seq, kind: 'call', what });
  quiet.entries.push(wrote(10, 'call-back-wished'), wrote(11, 'message'));
  const kept = (providerId, kind) => ({
    ...{ id: `leg-${providerId}`, contactId: CONTACT, kind, number: NUMBER, providerId },
    ...{ state: 'ended', wish: null },
  });
  return {
    ...quiet,
    callLegs: [kept('caller', 'caller'), kept('worker', 'worker'), kept('back', 'caller')],
  };
}

/** Fresh at every call: each test spoils its own. */
export const quietCalls = () => {
  const { told, network } = quietRun();
  return { told: { ...told, shown: [] }, record: record(), network, calls: telephones() };
};
