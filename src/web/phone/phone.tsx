import { useState } from 'preact/hooks';
import { CallPanel } from './call-panel.js';
import { Composer, type SendingStyle } from './composer.js';
import { Conversation } from './conversation.js';
import { Disturbances } from './disturbances.js';
import { address, type Leg } from './emulator.js';
import { linesOf, namesIn } from './heard/lines.js';
import { useHeard } from './heard/use-heard.js';
import { SoundSwitch } from './heard/sound-switch.js';
import { useSound, useSoundChoice } from './heard/use-sound.js';
import { HandsetTabs, panelId, tabId } from './handset-tabs.js';
import { nextHandset, readable, startingHandsets } from './numbers.js';
import { useCalls } from './use-calls.js';
import { useEmulator } from './use-emulator.js';
import { useLanguage } from './use-language.js';

/** Of phones: a websocket is called too. */
const numbersOf = (legs: Leg[]) =>
  legs.map(({ number }) => number).filter((number) => /^\+\d+$/.test(number));

/** Seen from the platform: a call that goes out to a handset rings in it. */
const isRinging = ({ direction, state }: Leg) => direction === 'outbound' && state === 'ringing';

export function Phone() {
  const { texts, language, change } = useLanguage();
  const emulated = useEmulator();
  const { legs, reread } = useCalls();
  const live = { ...emulated, startOver: () => emulated.startOver().then(reread) };
  const [added, setAdded] = useState<string[]>([]);
  const [chosen, setChosen] = useState(startingHandsets[0]!);
  const [style, setStyle] = useState<SendingStyle>('messages');
  const handsets = [
    ...new Set([...startingHandsets, ...live.messages.map((m) => m.handset), ...numbersOf(legs), ...added]),
  ].sort();

  const leg = legs.findLast(({ number }) => number === chosen);
  const hears = useHeard(leg);
  const choice = useSoundChoice();
  const ringing = new Set(legs.filter(isRinging).map(({ number }) => number));
  const soundKey = useSound({ on: choice.on, leg, hears, rings: ringing.size > 0, language });

  const add = () => {
    const number = nextHandset(handsets);
    if (!number) return;
    setAdded([...added, number]);
    setChosen(number);
  };

  return (
    <div class="page">
      <header>
        <div>
          <h1>{texts.title}</h1>
          <p class="quiet">{texts.about}</p>
        </div>
        <button type="button" class="plain" lang={language === 'sv' ? 'en' : 'sv'} onClick={change}>
          {texts.otherLanguage}
        </button>
      </header>
      <main>
        {!live.connected && (
          <p class="band" role="alert">
            {texts.unreachable(address)}
          </p>
        )}
        <HandsetTabs
          texts={texts}
          handsets={handsets}
          chosen={chosen}
          ringing={ringing}
          choose={setChosen}
          add={add}
        />
        <section class="handset" role="tabpanel" id={panelId} aria-labelledby={tabId(chosen)}>
          <div class="to">
            <p>
              <span class="quiet">{texts.number}</span> {live.state ? readable(live.state.number) : ''}
            </p>
            <SoundSwitch texts={texts} choice={choice} />
          </div>
          <CallPanel
            key={`calls ${chosen}`}
            texts={texts}
            handset={chosen}
            leg={leg}
            soundKey={soundKey}
            lines={leg ? linesOf(leg, hears, texts, namesIn(legs, texts)) : []}
          />
          <Conversation texts={texts} language={language} handset={chosen} messages={live.messages} />
          <Composer key={chosen} texts={texts} handset={chosen} style={style} />
        </section>
        <Disturbances
          texts={texts}
          language={language}
          live={live}
          handset={chosen}
          style={style}
          setStyle={setStyle}
        />
      </main>
    </div>
  );
}
