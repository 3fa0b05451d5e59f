import type { ComponentChildren } from 'preact';
import type { Body, Entry, Named } from '../talk/protocol.js';
import { fill } from '../words/fill.js';
import { At, Prose } from './prose.js';
import { QuestionButtons } from './question.js';
import { useSurroundings } from './surroundings.js';

/** What the page itself says about the contact: a point on the line of responsibility. */
function Mark({ kind, children }: { kind: string; children: ComponentChildren }) {
  return <div class={`mark mark-${kind}`}>{children}</div>;
}

interface SaidProps {
  line: LineProps;
  text: string;
  asked?: ComponentChildren;
}

function Said({ line: { entry, goesOn }, text, asked }: SaidProps) {
  const { words, language } = useSurroundings();
  const { actor } = entry;
  const by = { person: words.lines.you, hub: words.lines.automatic, worker: '' }[actor.kind];
  return (
    <div class={`said by-${actor.kind}`}>
      {!goesOn && (
        <p class="by">
          <bdi>{actor.kind === 'worker' ? `${actor.name}, ${actor.title}` : by}</bdi>{' '}
          <At instant={entry.at} language={language} />
        </p>
      )}
      <Prose text={text} />
      {asked}
    </div>
  );
}

function Responsible({ body }: { body: Body<'responsible'> }) {
  const { words } = useSurroundings();
  const { name, title } = body.who;
  const before = body.before && body.before.workerId !== body.who.workerId ? body.before : null;
  return (
    <Mark kind="responsible">
      {before
        ? fill(words.lines.handed, { before: before.name, name, title })
        : fill(words.lines.took, { name, title })}
    </Mark>
  );
}

function Advice({ body }: { body: Body<'advice'> }) {
  const { words } = useSurroundings();
  return (
    <div class="advice">
      <Prose text={body.text} />
      <a class="call-112" href="tel:112">
        {words.top.call112}
      </a>
    </div>
  );
}

function Closed({ body }: { body: Body<'closed'> }) {
  const { words } = useSurroundings();
  return (
    <Mark kind="closed">
      <p>{words.lines.closed}</p>
      {body.next && (
        <div class="next">
          <h2>{words.lines.closedNext}</h2>
          <Prose text={body.next} />
        </div>
      )}
      <p>{words.lines.comeBack}</p>
    </Mark>
  );
}

export interface LineProps {
  entry: Entry;
  /** Its buttons can still be pressed. */
  isOpenQuestion: boolean;
  responsible: Named | null;
  /** Lines of an earlier contact stand above it. */
  isLater: boolean;
  /** The same one said the line before, just now. */
  goesOn: boolean;
}

/** What somebody, or the hub, says in so many words; null for what is drawn in its own way. */
function saidIn(body: Entry['body']): string | null {
  if (body.kind === 'message' || body.kind === 'seeking' || body.kind === 'understood') return body.text;
  return body.kind === 'answer' ? body.label : null;
}

/** One line of the log. What staff alone may see never comes here; a kind from a newer hub is passed over. */
export function Line(line: LineProps) {
  const { words } = useSurroundings();
  const { entry, isOpenQuestion, isLater, responsible } = line;
  const { body } = entry;
  const said = saidIn(body);
  if (said !== null) return <Said line={line} text={said} />;
  switch (body.kind) {
    case 'question':
      return (
        <Said line={line} text={body.text} asked={<QuestionButtons body={body} isOpen={isOpenQuestion} />} />
      );
    case 'advice':
      return <Advice body={body} />;
    case 'responsible':
      return <Responsible body={body} />;
    case 'arrived':
      return <Arrived isLater={isLater} />;
    case 'resumed':
      return <Mark kind="resumed">{words.lines.resumed}</Mark>;
    case 'ended':
      return <Ended by={responsible} />;
    case 'closed':
      return <Closed body={body} />;
    default:
      return null;
  }
}

function Arrived({ isLater }: { isLater: boolean }) {
  const { words } = useSurroundings();
  return <Mark kind="arrived">{isLater ? words.lines.newContact : words.lines.arrived}</Mark>;
}

function Ended({ by }: { by: Named | null }) {
  const { words } = useSurroundings();
  const { ended, endedNext, endedNextNobody } = words.lines;
  return (
    <Mark kind="ended">
      <p>{ended}</p>
      <p>{by ? fill(endedNext, { name: by.name }) : endedNextNobody}</p>
    </Mark>
  );
}
