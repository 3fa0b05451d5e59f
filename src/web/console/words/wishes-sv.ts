/** How a person wants to be met, as a worker writes it down. */
export const wishesSv = {
  title: 'Önskemål',
  gender: 'Vem de vill möta',
  onlyGender: 'Bara det, hellre än snart',
  spoken: 'Talar',
  spokenUnsaid: 'Samma språk som navet skriver',
  onlyLanguage: 'Bara någon som talar språket',
  onlyOwn: 'Bara sin egen medarbetare',
  peer: 'Gärna någon med egen erfarenhet',
  wantsNow: 'Vill ha hjälp just nu',
  avoid: 'Vill inte möta',
  avoidNone: 'Ingen',
  avoidAdd: 'Lägg till',
  avoidDrop: (who: string) => `Ta bort ${who}`,
  age: 'Ålder',
  place: 'Område, med namn',
  placeHint: 'till exempel Majorna eller Bergsjön',
  placeSet: 'Spara området',
  saved: 'Sparat.',
  kept: 'Sparas hos personen, för varje kontakt. Varför frågar vi inte.',
};
export type WishesWords = typeof wishesSv;
