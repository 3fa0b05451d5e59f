import type { ContactView } from '../../../../libs/protocol/desk.js';
import type { TriageView } from '../../../../libs/protocol/triage.js';
import { Moment } from '../signs/moment.js';
import { GivenAnswers, WhyReasons } from '../triage/reasons.js';
import { useWords } from '../words/use-words.js';

export function Why({ contact, view }: { contact: ContactView; view: TriageView | null }) {
  const words = useWords();
  const { band, reasons, area, language, arrivedAt, answeredAt } = contact;
  return (
    <section className="panel why" aria-labelledby="why-title">
      <h2 id="why-title" className="section-title">
        {words.context.band} {band}
      </h2>
      {band === 'Rx' && <p>{words.context.notGraded}</p>}
      {band !== 'Rx' && reasons.length === 0 && <p className="quiet">{words.context.reasonsNone}</p>}
      <WhyReasons view={view} keys={reasons} />
      {view && <GivenAnswers view={view} />}
      <dl className="facts">
        <dt>{words.context.arrived}</dt>
        <dd>
          <Moment at={arrivedAt} />
        </dd>
        {answeredAt && (
          <>
            <dt>{words.context.answered}</dt>
            <dd>
              <Moment at={answeredAt} />
            </dd>
          </>
        )}
        {area && (
          <>
            <dt>{words.context.area}</dt>
            <dd>{words.terms.area[area]}</dd>
          </>
        )}
        <dt>{words.context.language}</dt>
        <dd>{words.terms.language(language)}</dd>
      </dl>
    </section>
  );
}
