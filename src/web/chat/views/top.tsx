import { useLayoutEffect, useRef } from 'preact/hooks';
import { languageCodes, languages } from '../words/words.js';
import { useSurroundings } from './surroundings.js';

/** The strip is one line or two, as the words and the width will have it; what sticks below it must know. */
function useToldHeight(language: string) {
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const tell = () => {
      const { parentElement: app, offsetHeight } = strip.current!;
      app?.style.setProperty('--top-height', `${offsetHeight}px`);
    };
    tell();
    window.addEventListener('resize', tell);
    return () => window.removeEventListener('resize', tell);
  }, [language]);
  return strip;
}

/** Always there, in every state of the page: 112 one tap away, and the way out. */
export function Top({ onFold }: { onFold?: () => void }) {
  const { words, leaveNow, language } = useSurroundings();
  return (
    <header class="top" ref={useToldHeight(language)}>
      <p class="danger">
        <span>{words.top.danger}</span> <a href="tel:112">{words.top.call112}</a>
      </p>
      <div class="ways-out">
        {onFold && (
          <button type="button" class="quiet" onClick={onFold}>
            {words.widget.close}
          </button>
        )}
        <button type="button" class="leave" title={words.top.leaveHow} onClick={leaveNow}>
          {words.top.leave}
        </button>
      </div>
    </header>
  );
}

export function LanguageSwitch() {
  const { words, language, speak } = useSurroundings();
  return (
    <nav class="languages" aria-label={words.chooseLanguage}>
      {languageCodes.map((code) => (
        <button
          type="button"
          key={code}
          lang={code}
          aria-current={code === language ? 'true' : undefined}
          onClick={() => speak(code)}
        >
          {languages[code].ownName}
        </button>
      ))}
    </nav>
  );
}
