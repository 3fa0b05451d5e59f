import { Button, Dialog, DialogTrigger, Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { leave } from '../line/entrance.js';
import { setPrefs, usePrefs, type Theme } from '../line/prefs.js';
import { useActs, useDesk, useOpenDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { clock } from '../words/times.js';
import { useWords } from '../words/use-words.js';
import { LanguageSwitch } from './language-switch.js';
import { BesideIt } from './laid-over.js';

export function ThemeSwitch() {
  const words = useWords().frame;
  const { theme } = usePrefs();
  return (
    <ToggleButtonGroup
      aria-label={words.theme}
      className="toggles"
      selectedKeys={[theme]}
      disallowEmptySelection
      onSelectionChange={(keys) => setPrefs({ theme: [...keys][0] as Theme })}
    >
      {(['system', 'light', 'dark'] as const).map((key) => (
        <ToggleButton key={key} id={key} className="toggle">
          {words.themes[key]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function useOwnShift(): string | null {
  const words = useWords().duty;
  const { language } = usePrefs();
  const duty = useDesk((state) => state.me?.duty);
  if (duty?.shiftEndsAt) return words.endsAt(clock(duty.shiftEndsAt, Date.parse(duty.shiftEndsAt), language));
  return duty?.standby ? words.standby : null;
}

export function Settings({ help }: { help: () => void }) {
  const words = useWords();
  const desk = useOpenDesk();
  const acts = useActs();
  const duty = useOwnShift();
  const goHome = async (): Promise<void> => {
    const answer = await leave(desk);
    if (answer !== true) acts.notice(answer ?? words.signIn.refused['unreachable'] ?? '');
  };
  return (
    <DialogTrigger>
      <Button className="button plain" aria-label={words.frame.settings}>
        <svg viewBox="0 0 20 20" className="icon" aria-hidden="true">
          <path d="M3 6h14M3 10h14M3 14h14" />
        </svg>
      </Button>
      <BesideIt placement="bottom end" isNonModal>
        <Dialog className="dialog settings" aria-label={words.frame.settings}>
          {({ close }) => (
            <>
              <Label className="label">{words.frame.theme}</Label>
              <ThemeSwitch />
              <Label className="label">{words.frame.language}</Label>
              <LanguageSwitch />
              <div className="row spread">
                {duty && <span className="quiet">{duty}</span>}
                <Action act={acts.endShift}>{words.duty.end}</Action>
              </div>
              <div className="row spread">
                <Button
                  className="button plain"
                  onPress={() => {
                    close();
                    help();
                  }}
                >
                  {words.frame.keys} <kbd>?</kbd>
                </Button>
                <Action act={goHome}>{words.frame.signOut}</Action>
              </div>
            </>
          )}
        </Dialog>
      </BesideIt>
    </DialogTrigger>
  );
}
