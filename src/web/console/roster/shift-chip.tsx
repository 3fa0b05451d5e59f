import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading } from 'react-aria-components';
import type { Changed, Stretch, WeekView } from '../../../../libs/protocol/roster-plan.js';
import { usePrefs } from '../line/prefs.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { AskSwap } from './ask-swap.js';
import { RowForm } from './row-form.js';
import { hoursIn, when } from './roster-times.js';
import { StepIn } from './step-in.js';
import type { Roster } from './use-roster.js';
import { useRosterWords } from './use-roster-words.js';
import { BesideIt } from '../frame/laid-over.js';

interface ChipProps {
  roster: Roster;
  week: WeekView;
  stretch: Stretch;
  date: string;
}

const nameIn = (week: WeekView, id: string | null): string =>
  week.workers.find(({ workerId }) => workerId === id)?.name ?? '';

function LeadActs({ roster, week, stretch, date, close }: ChipProps & { close: () => void }) {
  const words = useRosterWords();
  const acts = useActs();
  const [editing, setEditing] = useState(false);
  const series = week.series.find(({ id }) => id === stretch.origin) ?? null;
  const stepped = week.overrides.filter(
    ({ seriesId, from, to }) => seriesId === stretch.origin && from < stretch.to && to > stretch.from,
  );
  const changed = async ({ gaps }: Changed): Promise<void> => {
    await roster.refresh();
    acts.notice(words.change.left(gaps.filter(({ unitId }) => unitId === week.unit.id).length));
    close();
  };
  const remove = async (path: string): Promise<void> => {
    const made = await roster.door.ask<Changed>('DELETE', path);
    if (made) await changed({ id: made.id, gaps: made.gaps ?? [] });
  };
  if (editing && series) {
    return <RowForm roster={roster} workerId={series.workerId} date={date} series={series} close={close} />;
  }
  return (
    <>
      <StepIn roster={roster} week={week} stretch={stretch} changed={changed} />
      {stepped.map(({ id, workerId }) => (
        <Action key={id} act={() => remove(`/roster/overrides/${id}`)}>
          {words.change.withdraw(workerId ? nameIn(week, workerId) : words.change.nobody)}
        </Action>
      ))}
      {series?.rule.kind === 'weekly' && <Action act={() => setEditing(true)}>{words.change.edit}</Action>}
      {stretch.kind === 'extra' && (
        <Action act={() => remove(`/shifts/${stretch.origin}`)}>{words.row.removeExtra}</Action>
      )}
    </>
  );
}

function Says({ week, stretch }: Pick<ChipProps, 'week' | 'stretch'>) {
  const words = useRosterWords();
  const { language } = usePrefs();
  const { mode, insteadOf, from } = stretch;
  return (
    <>
      <span className="figures">{hoursIn(stretch, week.days[0]?.from ?? from, language)}</span>
      {mode === 'home' && <em>{words.home}</em>}
      {insteadOf && <em>{words.insteadOf(nameIn(week, insteadOf))}</em>}
    </>
  );
}

/** One shift in the grid. Pressed, it shows what can be done with it: by a lead, or by whose it is. */
export function ShiftChip(props: ChipProps) {
  const { roster, week, stretch } = props;
  const words = useRosterWords();
  const { language } = usePrefs();
  const mine = useDesk((state) => state.me?.workerId) === stretch.workerId;
  const isChanged = stretch.insteadOf !== null || stretch.kind === 'extra';
  const looks = {
    className: 'shift-chip',
    'data-mode': stretch.mode,
    'data-changed': isChanged || undefined,
  };
  const text = <Says week={week} stretch={stretch} />;
  if (!roster.mayPlan && !mine) return <span {...looks}>{text}</span>;
  const title = words.change.title(nameIn(week, stretch.workerId), when(stretch, language));
  const done = (close: () => void) => async (): Promise<void> => {
    await roster.refresh();
    close();
  };
  return (
    <DialogTrigger>
      <Button {...looks} data-mine={mine || undefined}>
        {text}
      </Button>
      <BesideIt>
        <Dialog className="dialog roster-dialog">
          {({ close }) => (
            <>
              <Heading slot="title">{title}</Heading>
              {mine && <AskSwap roster={roster} week={week} stretch={stretch} done={done(close)} />}
              {roster.mayPlan && <LeadActs {...props} close={close} />}
            </>
          )}
        </Dialog>
      </BesideIt>
    </DialogTrigger>
  );
}
