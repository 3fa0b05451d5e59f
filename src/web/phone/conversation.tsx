import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Message } from './emulator.js';
import type { Texts } from './sv.js';

interface Props {
  texts: Texts;
  language: string;
  handset: string;
  messages: Message[];
}

const signs: Partial<Record<Message['state'], string>> = {
  accepted: '✓',
  delivered: '✓✓',
  retrying: '↻',
  refused: '✕',
  dropped: '✕',
  rejected: '✕',
  undeliverable: '✕',
};

function fateOfSent(message: Message, texts: Texts): string {
  return message.state in texts.sent ? texts.sent[message.state as keyof Texts['sent']] : '';
}

function fateOfReceived(message: Message, texts: Texts): string {
  if (message.state in texts.neverCame) return texts.neverCame[message.state as keyof Texts['neverCame']];
  if (!message.arrived) return texts.coming;
  return message.state === 'delivered' ? texts.came.receipt : texts.came.noReceipt;
}

function Fate({ message, texts }: { message: Message; texts: Texts }) {
  const sent = message.direction === 'toHub';
  const known = sent || message.arrived || message.state in texts.neverCame;
  const sign = known ? signs[message.state] : undefined;
  return (
    <span>
      {sign && <span aria-hidden="true">{sign} </span>}
      {sent ? fateOfSent(message, texts) : fateOfReceived(message, texts)}
    </span>
  );
}

function Bubble({ message, texts, language }: { message: Message; texts: Texts; language: string }) {
  const sent = message.direction === 'toHub';
  const time = new Date(message.at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <li class={`bubble ${sent ? 'sent' : 'came'} ${sent || message.arrived ? '' : 'absent'}`}>
      <span class="hidden">{sent ? texts.you : texts.theNumber}: </span>
      <p>{message.text}</p>
      <p class="fate">
        <time dateTime={message.at}>{time}</time>
        {message.parts > 1 && <span>{texts.parts(message.parts)}</span>}
        <Fate message={message} texts={texts} />
      </p>
    </li>
  );
}

export function Conversation({ texts, language, handset, messages }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const mine = messages.filter((m) => m.handset === handset);
  useLayoutEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [handset, mine.length]);
  return (
    <div class="log" role="log" aria-label={texts.conversation} tabIndex={0} ref={log}>
      {mine.length === 0 ? (
        <p class="quiet empty">{texts.nothingYet}</p>
      ) : (
        <ol>
          {mine.map((message) => (
            <Bubble key={message.id} message={message} texts={texts} language={language} />
          ))}
        </ol>
      )}
    </div>
  );
}
