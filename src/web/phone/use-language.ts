import { useEffect, useState } from 'preact/hooks';
import { en } from './en.js';
import { sv, type Texts } from './sv.js';

const languages = { sv, en };
type Language = keyof typeof languages;

export function useLanguage(): { texts: Texts; language: Language; change: () => void } {
  const [language, setLanguage] = useState<Language>(
    localStorage.getItem('phone-language') === 'en' ? 'en' : 'sv',
  );
  const texts = languages[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
    localStorage.setItem('phone-language', language);
  }, [language]);
  return { texts, language, change: () => setLanguage(language === 'sv' ? 'en' : 'sv') };
}
