import type { TriageView } from '../../../../libs/protocol/triage.js';
import { usePrefs } from '../line/prefs.js';
import { useReasonWords } from '../signs/reasons.js';
import { useWords } from '../words/use-words.js';

type Reason = TriageView['reasons'][number];

function Tags({ tags }: { tags: NonNullable<Reason['rule']>['tags'] }) {
  const words = useWords().triage.tag;
  if (tags.length === 0) return null;
  return <small className="why-tags">{tags.map((tag) => words[tag]).join(' · ')}</small>;
}

/** The worst first: who reads one line has read the one that decides. */
export function WhyReasons({ view, keys }: { view: TriageView | null; keys: readonly string[] }) {
  const words = useWords().triage;
  const { language } = usePrefs();
  const said = useReasonWords();
  // Until the hub has told more, what the contact itself carries.
  const reasons: Reason[] = view?.reasons ?? keys.map((key) => ({ key, rule: null }));
  return (
    <ul className="why-reasons">
      {reasons.map(({ key, rule }) => (
        <li key={key} title={rule ? `${words.source}: ${rule.source}` : undefined}>
          {rule && (
            <span className="band" data-band={rule.band}>
              <b>{rule.band}</b>
            </span>
          )}{' '}
          {rule?.reason[language] ?? said(key)}
          {rule && <Tags tags={rule.tags} />}
        </li>
      ))}
    </ul>
  );
}

/** What the grading rests on, folded away: it is read when somebody asks. */
export function GivenAnswers({ view }: { view: TriageView }) {
  const words = useWords().triage;
  const { language } = usePrefs();
  return (
    <>
      <p className="quiet">
        {view.settled ? words.settled : view.complete ? words.complete : words.incomplete}
      </p>
      {view.answers.length > 0 && (
        <details>
          <summary>{words.answers(view.answers.length)}</summary>
          <dl className="given-answers">
            {view.answers.map(({ question, text, label }) => (
              <div key={question}>
                <dt className="quiet">{text[language]}</dt>
                <dd>{label[language]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
