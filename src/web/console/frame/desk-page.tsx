import { useState } from 'react';
import { useOfferAlarm } from '../alert/use-offer-alarm.js';
import { useTabSigns } from '../alert/use-tab-signs.js';
import { BoardPage } from '../board/board-page.js';
import { EarBar } from '../call/audio/ear-bar.js';
import { turnMicrophone } from '../call/microphone-key.js';
import { Context } from '../context/context.js';
import { useActs, useDesk, useOpenDesk } from '../line/use-desk.js';
import { OfferBar } from '../offers/offer-bar.js';
import { OfferColumn } from '../offers/offer-column.js';
import { Lists } from '../queue/lists.js';
import { RosterPage } from '../roster/roster-page.js';
import { LoadReasons } from '../signs/reasons.js';
import { Talk } from '../talk/talk.js';
import { useWords } from '../words/use-words.js';
import { DutyBand } from './duty-band.js';
import { KeysHelp } from './keys-help.js';
import { LineBand } from './line-band.js';
import { Notices } from './notices.js';
import { TopBar, type Page } from './top-bar.js';
import { useKeys } from './use-keys.js';
import { ViewTabs, type View } from './view-tabs.js';

/** Runs what every second changes, so that the page itself is not drawn anew by it. */
function Signs() {
  useOfferAlarm();
  useTabSigns();
  return null;
}

export function DeskPage() {
  const words = useWords().frame;
  const open = useDesk((state) => state.open);
  const [view, setView] = useState<View>(open ? 'talk' : 'list');
  const [shown, setShown] = useState(open);
  const [help, setHelp] = useState(false);
  const [page, setPage] = useState<Page>('talks');
  if (open !== shown) {
    // On a narrow page one part shows at a time: opening a contact turns to it, closing it turns back.
    setShown(open);
    setView(open ? 'talk' : 'list');
    if (open) setPage('talks');
  }
  const turnTo = (next: Page): void => {
    setPage(next);
    setView(next === 'talks' ? 'list' : 'talk');
  };
  const desk = useOpenDesk();
  const acts = useActs();
  useKeys({ show: setView, help: () => setHelp(true), mute: () => turnMicrophone(desk, acts) });
  return (
    <div className="desk" data-view={view} data-page={page} data-open={open ? true : undefined}>
      <Signs />
      <TopBar help={() => setHelp(true)} page={page} turnTo={turnTo} />
      <LoadReasons />
      <div className="bands">
        <LineBand />
        <DutyBand />
        <OfferBar />
        <EarBar />
      </div>
      <main className="columns">
        <section className="column list" aria-label={words.listLabel}>
          <OfferColumn />
          <Lists />
        </section>
        <section className="column talk" aria-label={words.views.talk}>
          {page === 'talks' && <Talk />}
          {page === 'roster' && <RosterPage />}
          {page === 'board' && <BoardPage />}
        </section>
        <section className="column context" aria-label={words.contextLabel}>
          <Context />
        </section>
      </main>
      <ViewTabs view={view} show={setView} page={page} />
      <Notices />
      <KeysHelp isOpen={help} close={() => setHelp(false)} />
    </div>
  );
}
