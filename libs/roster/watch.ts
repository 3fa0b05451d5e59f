export interface WatchState {
  holder: { workerId: string; present: boolean };
  deputy: { workerId: string; present: boolean } | null;
  lead: { workerId: string; present: boolean } | null;
}

/**
 * Who takes the watch when its holder is lost: the deputy if they are there, else the hub lead, who need not be:
 * what waits comes to their telephone (`tellAway` in libs/routing). Null: it stays where it is. Both accepted beforehand to stand by.
 */
export function successor({
  holder,
  deputy,
  lead,
}: WatchState): { workerId: string; how: 'deputy' | 'lead' } | null {
  if (holder.present) return null;
  if (deputy?.present && deputy.workerId !== holder.workerId)
    return { workerId: deputy.workerId, how: 'deputy' };
  if (lead && lead.workerId !== holder.workerId) return { workerId: lead.workerId, how: 'lead' };
  return null;
}
