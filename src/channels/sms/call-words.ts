/**
 * Texts about a call. Whoever uses another language is met in English on the telephone, and so here. Those of tries in vain have no
 * word that names the line: whoever else holds the telephone reads them too.
 */
export const callWords = {
  sv: {
    /** {name}: first name of whoever is responsible. */
    wished:
      'Du har ringt oss. {name} ansvarar för att du får svar. Lägger du på ringer vi dig om du har bett om det. Du kan ringa igen eller svara på detta sms. Fara för livet: ring 112.',
    inVain:
      'Hej. Vi har försökt ringa dig och försöker igen. Du kan också ringa oss eller svara här när du vill.',
    inVainAsked:
      'Hej. Vi har försökt ringa dig, som du bad om, och försöker igen. Du kan också ringa oss eller svara här när du vill.',
  },
  en: {
    wished:
      'You called us. {name} is responsible for getting back to you. If you hang up we call you if you asked us to. You can call again or answer this text. Danger to life: call 112.',
    inVain:
      'Hello. We have tried to call you and will try again. You can also call us or answer here whenever you like.',
    inVainAsked:
      'Hello. We have tried to call you, as you asked, and will try again. You can also call us or answer here whenever you like.',
  },
} as const;
