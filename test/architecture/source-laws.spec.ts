import { offencesIn } from '../../scripts/laws/source-laws.mjs';

const lawsBroken = (file: string, text: string): string[] => offencesIn(file, text).map(({ law }) => law);

describe('the source laws', () => {
  it.each([
    ['libs/triage/assess.ts', 'export const now = new Date();'],
    ['libs/triage/assess.ts', 'export const now = Date.now();'],
    ['libs/routing/choose.ts', 'export const luck = Math.random();'],
    ['libs/routing/choose.ts', 'export const where = process.env.PORT;'],
    ['libs/routing/choose.ts', 'setTimeout(() => undefined, 1);'],
    ['libs/routing/choose.ts', 'export const id = crypto.randomUUID();'],
    ['src/routing/offer.ts', 'export const until = new Date();'],
    ['src/routing/offer.ts', 'export const until = Date.now() + 1000;'],
    ['src/handover/offer.ts', 'export class HandoverService {}'],
    ['src/handover/offer.ts', 'export class OfferManager {}'],
    ['src/common/offer.ts', ''],
    ['libs/utils/offer.ts', ''],
    ['src/intake/helpers.ts', ''],
    ['src/intake/open.ts', 'db.query(`insert into contact (id) values ($1)`)'],
    ['src/routing/accept.ts', 'db.query("update responsibility set until = $1")'],
    ['src/handover/pass.ts', 'db.query(`delete from entry where seq = ${seq}`)'],
  ])('refuse in %s: %s', (file, text) => {
    expect(lawsBroken(file, text)).not.toEqual([]);
  });

  it.each([
    ['libs/triage/assess.ts', 'export const at = (now: Date) => new Date(now.getTime() + 1);'],
    ['libs/triage/assess.spec.ts', 'export const now = new Date();'],
    ['libs/vonage-emulator/clock.ts', 'export const now = Date.now();'],
    ['src/platform/clock.ts', 'export const now = () => new Date();'],
    ['src/web/chat/age.ts', 'export const now = Date.now();'],
    ['src/contacts/ledger.ts', 'db.query(`insert into contact (id) values ($1)`)'],
    ['src/routing/accept.ts', 'db.query("update offer set outcome = $1"); db.query("select 1 from contact")'],
    ['src/staff/contact-card.ts', 'db.query("update contact_wish set language = $1")'],
  ])('allow in %s: %s', (file, text) => {
    expect(lawsBroken(file, text)).toEqual([]);
  });
});
