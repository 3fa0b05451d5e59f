import { useState } from 'react';
import { Button, Dialog, FileTrigger, Heading } from 'react-aria-components';
import type { CalendarImported } from '../../../../../libs/protocol/roster-swaps.js';
import { usePrefs } from '../../line/prefs.js';
import { useActs } from '../../line/use-desk.js';
import { Action } from '../../signs/action.js';
import { Pick } from '../../signs/pick.js';
import { dayName, moment } from '../roster-times.js';
import type { Roster } from '../use-roster.js';
import { useRosterWords } from '../use-roster-words.js';
import { OverPage } from '../../frame/laid-over.js';

/** On the wall it was written for: shown as it stands there, wherever it is read. */
const onWall = (starts: string, language: 'sv' | 'en'): string =>
  `${dayName(`${starts.slice(0, 10)}T12:00:00Z`, language)} ${starts.slice(11, 16)}`;

/** Whom the plan loses with this file: read before anything is put into it. */
function Removed({ removed }: Pick<CalendarImported, 'removed'>) {
  const words = useRosterWords().importing;
  const { language } = usePrefs();
  return (
    <>
      <h3 className="section-title">{words.removed(removed.length)}</h3>
      <ul className="fault-list">
        {removed.map(({ who, next, repeats, underWay }, n) => (
          <li key={`${who} ${next} ${n}`}>
            <b>{who}</b> <span className="figures">{moment(next, language)}</span>
            {repeats && `, ${words.repeats}`}
            {underWay && `, ${words.underWay}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Found({ found }: { found: CalendarImported }) {
  const words = useRosterWords().importing;
  const { language } = usePrefs();
  const { understood, unknown, faults, removed } = found;
  return (
    <>
      <h3 className="section-title">{words.understood(understood.length, found.series)}</h3>
      <ul className="fault-list">
        {understood.map(({ summary, starts, repeats, who, declined }) => (
          <li key={`${summary} ${starts} ${who.join()}`}>
            <b>{summary}</b> <span className="figures">{onWall(starts, language)}</span>
            {repeats && `, ${words.repeats}`}: {who.join(', ') || words.nobody}
            {declined.length > 0 && ` (${words.declined(declined.join(', '))})`}
          </li>
        ))}
      </ul>
      {unknown.length > 0 && <p>{words.unknown(unknown.join(', '))}</p>}
      {removed.length > 0 && <Removed removed={removed} />}
      {faults.length > 0 && (
        <>
          <h3 className="section-title">{words.refused(faults.length)}</h3>
          <ul className="fault-list">
            {faults.map(({ summary, fault }) => (
              <li key={`${summary} ${fault}`}>
                <b>{summary}</b>: {words.faults[fault]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface CalendarFile {
  calendar: string;
  fileName: string;
}

/** For leads: a calendar file becomes rows of the plan, once they have seen what was understood of it and what was not. */
export function ImportCalendar({ roster }: { roster: Roster }) {
  const words = useRosterWords().importing;
  const acts = useActs();
  const { door, unitId } = roster;
  const [file, setFile] = useState<CalendarFile>({ calendar: '', fileName: '' });
  const [mode, setMode] = useState<'site' | 'home'>('site');
  const [found, setFound] = useState<CalendarImported | null>(null);
  const bring = (file: CalendarFile, onlyTry: boolean) =>
    door.ask<CalendarImported>('POST', '/roster/import', { unitId, mode, ...file, onlyTry });
  const look = async (files: FileList | null): Promise<void> => {
    const [chosen] = files ?? [];
    const text = await chosen?.text();
    if (!chosen || !text) return;
    const read = { calendar: text, fileName: chosen.name };
    setFile(read);
    setFound(await bring(read, true));
  };
  const put = async (): Promise<void> => {
    const done = await bring(file, false);
    if (!done) return;
    setFound(null);
    acts.notice(words.done(done.series));
    await roster.refresh();
  };
  return (
    <>
      <FileTrigger acceptedFileTypes={['.ics', 'text/calendar']} onSelect={(files) => void look(files)}>
        <Button className="button usual">{words.open}</Button>
      </FileTrigger>
      <OverPage isOpen={found !== null} onOpenChange={(isOpen) => isOpen || setFound(null)} wide>
        <Dialog className="dialog">
          <Heading slot="title">{words.title}</Heading>
          {found && <Found found={found} />}
          <Pick
            label={words.mode}
            options={Object.entries(words.modes) as ['site' | 'home', string][]}
            value={mode}
            choose={setMode}
          />
          <p className="quiet">{words.counts}</p>
          <div className="row">
            <Action look="main" act={put} isDisabled={!found || found.series + found.removed.length === 0}>
              {words.put}
            </Action>
            <Button slot="close" className="button usual">
              {words.cancel}
            </Button>
          </div>
        </Dialog>
      </OverPage>
    </>
  );
}
