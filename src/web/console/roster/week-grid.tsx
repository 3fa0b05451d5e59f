import {
  Button,
  Cell,
  Column,
  Dialog,
  DialogTrigger,
  Heading,
  Row,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components';
import type { WeekView } from '../../../../libs/protocol/roster-plan.js';
import { usePrefs } from '../line/prefs.js';
import { Action } from '../signs/action.js';
import { RowForm } from './row-form.js';
import { dayName } from './roster-times.js';
import { ShiftChip } from './shift-chip.js';
import type { Roster } from './use-roster.js';
import { useRosterWords } from './use-roster-words.js';
import { rowsOf, weekNumber, type DayCell, type WeekRow } from './week-rows.js';
import { BesideIt } from '../frame/laid-over.js';

function Day({ day }: { day: WeekView['days'][number] }) {
  const words = useRosterWords();
  const { language } = usePrefs();
  const sign = day.holiday ?? (day.kind === 'eve' ? words.eve : null);
  return (
    <span className="day-head" data-kind={day.kind}>
      {dayName(day.from, language)}
      {sign && <em>{sign}</em>}
    </span>
  );
}

function AddShift({ roster, worker, cell }: { roster: Roster; worker: WeekRow['worker']; cell: DayCell }) {
  const words = useRosterWords();
  const { language } = usePrefs();
  const { date } = cell.day;
  return (
    <DialogTrigger>
      <Button className="add-shift" aria-label={words.add(worker.name, dayName(cell.day.from, language))}>
        +
      </Button>
      <BesideIt>
        <Dialog className="dialog roster-dialog">
          {({ close }) => (
            <>
              <Heading slot="title">{words.row.title(worker.name)}</Heading>
              <RowForm roster={roster} workerId={worker.workerId} date={date} series={null} close={close} />
            </>
          )}
        </Dialog>
      </BesideIt>
    </DialogTrigger>
  );
}

function CellOf({
  roster,
  week,
  row,
  cell,
}: {
  roster: Roster;
  week: WeekView;
  row: WeekRow;
  cell: DayCell;
}) {
  const words = useRosterWords();
  const back = async (id: string): Promise<void> => {
    if (await roster.door.ask('DELETE', `/roster/absences/${id}`)) await roster.refresh();
  };
  return (
    <div className="day-cell">
      {cell.stretches.map((stretch) => (
        <ShiftChip
          key={`${stretch.origin} ${stretch.from}`}
          roster={roster}
          week={week}
          stretch={stretch}
          date={cell.day.date}
        />
      ))}
      {cell.absences.map(({ id }) =>
        roster.mayPlan ? (
          <Action
            key={id}
            look="plain"
            className="small away"
            aria-label={words.change.withdrawAbsence}
            act={() => back(id)}
          >
            {words.away} ×
          </Action>
        ) : (
          <span key={id} className="away">
            {words.away}
          </span>
        ),
      )}
      {roster.mayPlan && <AddShift roster={roster} worker={row.worker} cell={cell} />}
    </div>
  );
}

/** A week: a row for each worker, a column for each day. Arrow keys go from cell to cell, Enter opens what stands there. */
export function WeekGrid({ roster, week }: { roster: Roster; week: WeekView }) {
  const words = useRosterWords();
  const label = words.title(week.unit.name, weekNumber(week.days[0]?.date ?? ''));
  return (
    <div className="week-scroll">
      <Table aria-label={label} className="week-grid">
        <TableHeader>
          <Column isRowHeader id="worker">
            {words.worker}
          </Column>
          {week.days.map((day) => (
            <Column key={day.date} id={day.date} textValue={day.date}>
              <Day day={day} />
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {rowsOf(week, roster.mayPlan).map((row) => (
            <Row key={row.worker.workerId} id={row.worker.workerId} textValue={row.worker.name}>
              <Cell>
                <b>{row.worker.name}</b> <span className="quiet">{row.worker.title}</span>
              </Cell>
              {row.cells.map((cell) => (
                <Cell key={cell.day.date}>
                  <CellOf roster={roster} week={week} row={row} cell={cell} />
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
