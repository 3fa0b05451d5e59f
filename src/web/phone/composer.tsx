import { useEffect, useState } from 'preact/hooks';
import { emulator, type Draft } from './emulator.js';
import type { Texts } from './sv.js';

export type SendingStyle = 'messages' | 'sms' | 'backwards';

interface Props {
  texts: Texts;
  handset: string;
  style: SendingStyle;
}

function draft(from: string, text: string, style: SendingStyle, parts: number): Draft {
  if (style === 'messages') return { from, text };
  const inOrder = Array.from({ length: parts }, (_, i) => i + 1);
  return { from, text, style: 'sms', order: style === 'backwards' ? inOrder.reverse() : inOrder };
}

export function Composer({ texts, handset, style }: Props) {
  const [text, setText] = useState('');
  const [parts, setParts] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    const show = (n: number) => current && setParts(n);
    if (text.trim())
      emulator.parts(text).then(
        ({ parts }) => show(parts),
        () => show(0),
      );
    else show(0);
    return () => {
      current = false;
    };
  }, [text]);

  const send = async () => {
    if (!text.trim()) return;
    try {
      const { parts } = await emulator.parts(text);
      await emulator.text(draft(handset, text, style, parts));
      setText('');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        rows={2}
        maxLength={5000}
        value={text}
        aria-label={texts.write}
        placeholder={texts.write}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <button type="submit" class="main" disabled={!text.trim()}>
        {texts.send}
      </button>
      <p class="quiet count">
        {failed ? <span role="alert">{texts.notSent}</span> : parts > 0 && texts.partsOf(parts)}
      </p>
    </form>
  );
}
