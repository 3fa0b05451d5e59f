import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading } from 'react-aria-components';
import type { Fault, Publication, WeekView } from '../../../../libs/protocol/roster-plan.js';
import { usePrefs } from '../line/prefs.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { Pick } from '../signs/pick.js';
import { Field } from './field.js';
import { moment } from './roster-times.js';
import type { Roster } from './use-roster.js';
import { useRosterWords } from './use-roster-words.js';
import { BesideIt } from '../frame/laid-over.js';

const SHOWN = 4;
type Kind = Fault['kind'];

function Told({ faults, kind, week }: { faults: Fault[]; kind: Kind; week: WeekView }) {
  const words = useRosterWords();
  const { language } = usePrefs();
  const mine = faults.filter((fault) => fault.kind === kind);
  // What is wrong with the unit as a whole is said by its heading alone.
  const ones = mine.filter(({ gap, workerId }) => gap ?? workerId);
  const nameOf = (id?: string): string => week.workers.find(({ workerId }) => workerId === id)?.name ?? '';
  return (
    <>
      <p>
        <b>{words.publishing.faults[kind](mine.length)}</b>
      </p>
      {ones.length > 0 && (
        <ul className="fault-list">
          {ones.slice(0, SHOWN).map(({ gap, workerId }) => (
            <li key={gap?.from ?? workerId} className="figures">
              {gap
                ? words.gap(moment(gap.from, language), moment(gap.to, language), gap.have, gap.least)
                : nameOf(workerId)}
            </li>
          ))}
          {ones.length > SHOWN && <li>{words.more(ones.length - SHOWN)}</li>}
        </ul>
      )}
    </>
  );
}

interface PublishFormProps {
  roster: Roster;
  week: WeekView;
  faults: Fault[];
  close: () => void;
}

function PublishForm({ roster, week, faults, close }: PublishFormProps) {
  const words = useRosterWords().publishing;
  const acts = useActs();
  const me = useDesk((state) => state.me?.workerId ?? '');
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  const [who, setWho] = useState(week.leads.some(({ workerId }) => workerId === me) ? me : '');
  const [reason, setReason] = useState('');
  const publish = async (): Promise<void> => {
    const answers = reason.trim() ? kinds.map((kind) => ({ kind, workerId: who, reason })) : [];
    const body = { unitId: week.unit.id, answers };
    if (!(await roster.door.ask<Publication>('POST', '/roster/publications', body))) return;
    await roster.refresh();
    acts.notice(words.done);
    close();
  };
  return (
    <div className="roster-form">
      {kinds.length === 0 && <p>{words.clear}</p>}
      {kinds.map((kind) => (
        <Told key={kind} faults={faults} kind={kind} week={week} />
      ))}
      {kinds.length > 0 && (
        <>
          <Pick
            label={words.who}
            options={week.leads.map(({ workerId, name }) => [workerId, name] as const)}
            value={who}
            choose={setWho}
          />
          <Field label={words.reason} type="text" value={reason} change={setReason} />
        </>
      )}
      <Action look="main" act={publish}>
        {words.do}
      </Action>
    </div>
  );
}

/** Shows what stands against the plan before it counts, and asks who answers for that. */
export function PublishDialog({ roster, week }: { roster: Roster; week: WeekView }) {
  const words = useRosterWords();
  const [faults, setFaults] = useState<Fault[] | null>(null);
  const open = async (isOpen: boolean): Promise<void> => {
    setFaults(null);
    if (isOpen) setFaults(await roster.door.ask<Fault[]>('GET', `/roster/faults?unitId=${week.unit.id}`));
  };
  return (
    <DialogTrigger onOpenChange={(isOpen) => void open(isOpen)}>
      <Button className="button main">{words.publish}</Button>
      <BesideIt>
        <Dialog className="dialog roster-dialog">
          {({ close }) => (
            <>
              <Heading slot="title">{words.publishing.title}</Heading>
              {faults ? (
                <PublishForm roster={roster} week={week} faults={faults} close={close} />
              ) : (
                <p className="quiet">{words.loading}</p>
              )}
            </>
          )}
        </Dialog>
      </BesideIt>
    </DialogTrigger>
  );
}
