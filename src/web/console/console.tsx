import { I18nProvider } from 'react-aria-components';
import { DeskPage } from './frame/desk-page.js';
import { SignInPage } from './frame/sign-in-page.js';
import { useEntrance } from './line/entrance.js';
import { usePrefs } from './line/prefs.js';
import { DeskProvider } from './line/use-desk.js';

export function Console() {
  const entrance = useEntrance();
  const { language } = usePrefs();
  return (
    <I18nProvider locale={language === 'sv' ? 'sv-SE' : 'en-GB'}>
      {entrance.desk ? (
        <DeskProvider desk={entrance.desk} key={entrance.desk.session.token}>
          <DeskPage />
        </DeskProvider>
      ) : (
        <SignInPage outside={entrance.outside} />
      )}
    </I18nProvider>
  );
}
