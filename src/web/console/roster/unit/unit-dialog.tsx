import { Button, Dialog, DialogTrigger, Heading } from 'react-aria-components';
import type { UnitPlan } from '../../../../../libs/protocol/roster.js';
import { useActs } from '../../line/use-desk.js';
import { useWords } from '../../words/use-words.js';
import type { Roster } from '../use-roster.js';
import { Competences } from './competences.js';
import { OpeningHours } from './opening-hours.js';
import { useUnitWords } from './use-unit-words.js';
import { OverPage } from '../../frame/laid-over.js';

/** For leads: what a unit takes and when it is open. What is saved counts at the router's next look. */
export function UnitDialog({ roster, unit }: { roster: Roster; unit: UnitPlan }) {
  const words = useUnitWords();
  const { close } = useWords().frame;
  const acts = useActs();
  const save = async (path: string, list: object[]): Promise<boolean> => {
    const done = await roster.door.ask(
      'PUT',
      `/roster/units/${unit.id}/${path}?version=${unit.version}`,
      list,
    );
    // Refused or not: shown is what counts now, and what was being written stays beside it.
    await roster.refresh();
    if (done) acts.notice(words.saved);
    return done !== null;
  };
  return (
    <DialogTrigger>
      <Button className="button usual">{words.open}</Button>
      <OverPage wide>
        <Dialog className="dialog">
          <Heading slot="title">{words.title(unit.name)}</Heading>
          <Competences unit={unit} save={save} />
          <OpeningHours unit={unit} save={save} />
          <Button slot="close" className="button usual">
            {close}
          </Button>
        </Dialog>
      </OverPage>
    </DialogTrigger>
  );
}
