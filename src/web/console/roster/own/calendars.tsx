import { useEffect, useEffectEvent, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { FeedMade, FeedView } from '../../../../../libs/protocol/roster-swaps.js';
import { usePrefs } from '../../line/prefs.js';
import { useActs } from '../../line/use-desk.js';
import { Action } from '../../signs/action.js';
import { dayName } from '../roster-times.js';
import type { Roster } from '../use-roster.js';
import { useRosterWords } from '../use-roster-words.js';

/** Told once: to be copied now, or made anew. Without a clipboard (a page over plain HTTP) it is copied by hand. */
function Address({ name, url }: { name: string; url: string }) {
  const words = useRosterWords().feeds;
  const acts = useActs();
  const copy = async (): Promise<void> => {
    // Refused by the browser or by whoever sits there: the address still stands in the field.
    const copied = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    acts.notice(copied ? words.copied : words.byHand);
  };
  return (
    <>
      <TextField className="field feed-url" value={url} isReadOnly>
        <Label className="label">{words.address(name)}</Label>
        <Input className="input" onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      <Action act={copy}>{words.copy}</Action>
      <p className="quiet">{words.is}</p>
    </>
  );
}

interface OneProps {
  name: string;
  feed: FeedView | undefined;
  url: string | undefined;
  make: () => Promise<void>;
  end: (id: string) => Promise<void>;
}

function One({ name, feed, url, make, end }: OneProps) {
  const words = useRosterWords().feeds;
  const { language } = usePrefs();
  return (
    <div className="roster-form" role="group" aria-label={name}>
      <p>
        <b>{name}</b>{' '}
        <span className="quiet">{feed ? words.since(dayName(feed.madeAt, language)) : words.none}</span>
      </p>
      {url && feed && <Address name={name} url={url} />}
      <div className="row">
        <Action act={make}>{feed ? words.renew : words.make}</Action>
        {feed && <Action act={() => end(feed.id)}>{words.end}</Action>}
      </div>
      {feed && !url && <p className="quiet">{words.renewing}</p>}
    </div>
  );
}

/** One's own shifts and the unit's as calendars that other programs fetch: each an address, made anew or taken back. */
export function Calendars({ roster }: { roster: Roster }) {
  const words = useRosterWords().feeds;
  const { door, unitId } = roster;
  const [feeds, setFeeds] = useState<FeedView[]>([]);
  const [made, setMade] = useState<FeedMade[]>([]);
  const read = async (): Promise<void> =>
    setFeeds((await door.ask<FeedView[]>('GET', '/roster/feeds')) ?? []);
  const first = useEffectEvent(read);
  useEffect(() => void first(), []);
  const make = async (of: string | null): Promise<void> => {
    const feed = await door.ask<FeedMade>('POST', '/roster/feeds', { unitId: of });
    if (feed) setMade((now) => [...now, feed]);
    await read();
  };
  const end = async (id: string): Promise<void> => {
    await door.ask('DELETE', `/roster/feeds/${id}`);
    await read();
  };
  const one = (of: string | null, name: string) => {
    const feed = feeds.find((each) => each.unitId === of);
    const url = made.find(({ id }) => id === feed?.id)?.url;
    return <One key={of ?? 'mine'} name={name} feed={feed} url={url} make={() => make(of)} end={end} />;
  };
  const unit = roster.units.find(({ id }) => id === unitId);
  return (
    <>
      {one(null, words.mine)}
      {unit && one(unit.id, words.ofUnit(unit.name))}
    </>
  );
}
