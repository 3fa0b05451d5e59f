import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { setPrefs, usePrefs } from '../line/prefs.js';
import { useWords } from '../words/use-words.js';

/** Each language in its own name: whoever needs it may not read the other. */
export function LanguageSwitch() {
  const words = useWords().frame;
  const { language } = usePrefs();
  return (
    <ToggleButtonGroup
      aria-label={words.language}
      className="toggles"
      selectedKeys={[language]}
      disallowEmptySelection
      onSelectionChange={(keys) => setPrefs({ language: keys.has('en') ? 'en' : 'sv' })}
    >
      <ToggleButton id="sv" className="toggle" lang="sv">
        Svenska
      </ToggleButton>
      <ToggleButton id="en" className="toggle" lang="en">
        English
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
