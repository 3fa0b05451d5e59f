import { Doors } from './doors.js';
import { useSurroundings } from './surroundings.js';
import { LanguageSwitch } from './top.js';

export function Welcome({ onWrite }: { onWrite: () => void }) {
  const { words, memory, Main } = useSurroundings();
  const { welcome, steps, leaving } = words;
  return (
    <Main class="welcome">
      <LanguageSwitch />
      <h1>{welcome.heading}</h1>
      <p class="for-whom">{welcome.forWhom}</p>
      <Doors onWrite={onWrite} isOpen={Boolean(memory.read().token)} />
      <section class="steps">
        <h2>{steps.heading}</h2>
        <ol class="baton">
          <li>{steps.met}</li>
          <li>{steps.responsible}</li>
          <li>{steps.next}</li>
        </ol>
        <p class="promise">{steps.promise}</p>
      </section>
      <section class="leaving">
        <h2>{leaving.heading}</h2>
        <p>{leaving.button}</p>
        <p>{leaving.history}</p>
      </section>
    </Main>
  );
}
