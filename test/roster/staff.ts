import type { Story } from '../support/story.js';
import { Planner } from './planning.js';

export const ids = {
  anna: '00000000-0000-4000-8000-000000000011',
  bo: '00000000-0000-4000-8000-000000000012',
};
export const roundTheClock = [{ on: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
export const refusedWith = (code: string, status = 409) => ({ status, body: { refused: { code } } });

/** Some who have signed in, and a lead who plans. */
export async function staffOf(at: Story) {
  const [lea, anna, bo, cleo] = await Promise.all(
    ['lea', 'anna', 'bo', 'cleo'].map((name) => at.signedIn(name)),
  );
  const planner = await Planner.of(at.hub, lea!);
  return { lea: lea!, anna: anna!, bo: bo!, cleo: cleo!, planner };
}

/** A unit with Anna by day and Bo by night, planned and not published. */
export async function dayAndNightOf(at: Story) {
  const all = await staffOf(at);
  await all.planner.opensUnit('Provenheten', roundTheClock);
  await all.planner.plans(ids.anna, { starts: '08:00', ends: '20:00' });
  await all.planner.plans(ids.bo, { starts: '20:00', ends: '08:00', from: all.planner.day(-1) });
  return all;
}
