import type { Texts } from '../sv.js';
import type { SoundChoice } from './use-sound.js';

export function SoundSwitch({ texts, choice }: { texts: Texts; choice: SoundChoice }) {
  return (
    <div class="sound">
      <label>
        <input type="checkbox" role="switch" checked={choice.on} onChange={choice.change} />
        {texts.sound}
      </label>
      {choice.on && !choice.canSpeak && <p class="quiet">{texts.noVoice}</p>}
    </div>
  );
}
