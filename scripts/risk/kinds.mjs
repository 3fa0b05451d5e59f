// Are the kinds told apart? Of the phrases that raise, and of those that are about danger and shall not.
import { laid, share } from './tables.mjs';

const ACUTE = ['own-risk', 'worry-for-another', 'overdose', 'violence', 'child-at-risk'];
const CALM = ['bereavement', 'past', 'topic'];

/** What some of these were taken for instead, the most frequent first. */
function instead(told, kind) {
  const many = new Map();
  for (const { as } of told) if (as !== kind) many.set(as, (many.get(as) ?? 0) + 1);
  return [...many].sort((a, b) => b[1] - a[1]);
}

/** Of one kind: how many there are and raise, and what those that a kind of danger raised for were told to be. */
export function toldOf(told, kind) {
  const all = told.filter((one) => one.kind === kind);
  const raised = all.filter(({ raises }) => raises);
  const judged = ACUTE.includes(kind) ? raised : all;
  return {
    all: all.length,
    raised: raised.length,
    right: judged.filter(({ as }) => as === kind).length,
    instead: instead(raised, kind),
  };
}

const most = ([first]) => (first ? `${first[0]}, ${first[1]}` : '–');

export const acuteKinds = (everywhere, unread) =>
  laid([
    ['kind', 'told as it, all sets', 'else mostly', 'told as it, two never read', 'else mostly'],
    ...ACUTE.map((kind) => [
      kind,
      ...[everywhere, unread].flatMap((told) => {
        const { raised, right, instead: others } = toldOf(told, kind);
        return [share(right, raised), most(others)];
      }),
    ]),
  ]);

export const calmKinds = (everywhere, unread) =>
  laid([
    ['kind', 'raise, all sets', 'raise, two never read', 'told as it, all sets', 'raised mostly as'],
    ...CALM.map((kind) => {
      const { all, raised, right, instead: others } = toldOf(everywhere, kind);
      const fresh = toldOf(unread, kind);
      return [kind, share(raised, all), share(fresh.raised, fresh.all), share(right, all), most(others)];
    }),
  ]);
