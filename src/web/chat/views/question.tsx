import type { Body } from '../talk/protocol.js';
import { useSurroundings } from './surroundings.js';

/** Big buttons for whoever wants them; writing freely is open all the while. */
export function QuestionButtons({ body, isOpen }: { body: Body<'question'>; isOpen: boolean }) {
  const { chat } = useSurroundings();
  if (!isOpen) return null;
  return (
    <ul class="options">
      {body.options.map((option) => (
        <li key={option.key}>
          <button type="button" onClick={() => chat.answer(body.question, option)}>
            {option.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
