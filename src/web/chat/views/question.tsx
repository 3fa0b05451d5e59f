import { useRef } from 'preact/hooks';
import type { Body } from '../talk/protocol.js';
import { useSurroundings } from './surroundings.js';

/** Big buttons for whoever wants them; writing freely is open all the while. */
export function QuestionButtons({ body, isOpen }: { body: Body<'question'>; isOpen: boolean }) {
  const { chat } = useSurroundings();
  const place = useRef<HTMLDivElement>(null);
  const answer = (option: Body<'question'>['options'][number]) => {
    // the buttons go away: whoever came by keyboard stays here, right before what comes next
    place.current?.focus();
    chat.answer(body.question, option);
  };
  return (
    <div ref={place} tabIndex={-1}>
      {isOpen && (
        <ul class="options">
          {body.options.map((option) => (
            <li key={option.key}>
              <button type="button" onClick={() => answer(option)}>
                {option.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
