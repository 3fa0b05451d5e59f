/*
 * What the person reads, in Swedish: the language the others are translated from.
 * Voice: du, short sentences, present tense, no abbreviations, nothing that judges. Words in {braces} are filled in by the page.
 */
export const sv = {
  /** The language's own name, as it stands in the language switcher of every language. */
  ownName: 'Svenska',
  top: {
    danger: 'Fara för någons liv?',
    call112: 'Ring 112',
    leave: 'Lämna',
    /** Read out for the button above: what it does. */
    leaveHow: 'Lämna sidan genast. Esc tre gånger gör samma sak.',
  },
  chooseLanguage: 'Språk',
  welcome: {
    heading: 'Ett nummer. Du behöver inte veta vart du ska.',
    forWhom: 'För dig själv eller för någon du oroar dig för.',
  },
  doors: {
    heading: 'Tre sätt att nå oss',
    call: 'Ring',
    text: 'Sms:a',
    sameNumber: 'Samma nummer',
    write: 'Skriv här',
    noName: 'Inget namn, inget konto',
    goOn: 'Fortsätt skriva',
    goOnHint: 'Din kontakt är öppen',
  },
  /** Stands behind the third door when the browser cannot open the chat. */
  noChat: 'Chatten öppnas inte i den här webbläsaren. Ring eller sms:a: det är samma människor som svarar.',
  steps: {
    heading: 'Så här går det till',
    met: 'Du blir mött direkt. Du väljer själv vad du berättar.',
    responsible: 'En person tar ansvar för din kontakt. Du får veta vem.',
    next: 'Du vet nästa steg innan vi skiljs åt.',
    /** The heart of it: responsibility is handed from one to the next like a baton. */
    promise: 'Ingen släpper ansvaret förrän någon annan har tagit över.',
  },
  leaving: {
    heading: 'Om någon kan se din skärm',
    button:
      'Lämna, eller Esc tre gånger, byter genast till en sida om vädret och glömmer det du skrivit här.',
    history: 'Att du har varit på den här adressen kan ändå synas i webbläsarens historik.',
  },
  chat: {
    heading: 'Chatten',
    opening: 'Vi öppnar chatten …',
    log: 'Det som sägs',
  },
  standing: {
    /** name and title of the one who holds the contact until a colleague talks with the person. */
    desk: '{name}, {title}, ansvarar för din kontakt tills en kollega tar emot dig.',
    worker: '{name}, {title}, ansvarar för din kontakt nu.',
    first: 'Du är först i kön.',
    position: 'Du är nummer {position} i kön.',
    aboutOne: 'Omkring en minut.',
    about: 'Omkring {minutes} minuter.',
    unknown: 'Vi kan inte säga säkert hur länge det dröjer.',
    meanwhile: 'Du kan skriva under tiden.',
    overtaken: 'Någon i större fara gick före. Du har kvar din plats efter den personen.',
  },
  /** How they want to be met. All of it may be left alone; why is never asked. */
  wishes: {
    /** The button beside the place where they write, and the one that goes back there. */
    open: 'Önskemål',
    done: 'Klar',
    heading: 'Vem vill du möta?',
    lead: 'Du behöver inte välja något. Det gäller genast, och varje gång du hör av dig. Vi frågar inte varför.',
    gender: 'Jag vill helst möta',
    any: 'spelar ingen roll',
    woman: 'en kvinna',
    man: 'en man',
    onlyGender: 'Bara det, även om det dröjer',
    /** Then a list of languages; the first choice is the one they read here. */
    spoken: 'Jag talar helst',
    spokenAsHere: 'samma språk som här',
    onlyLanguage: 'Bara någon som talar mitt språk, även om det dröjer',
    peer: 'Gärna någon som själv har varit med om något liknande',
    wantsNow: 'Jag vill ha hjälp just nu, medan jag orkar',
    /** name is a worker the person has met. */
    avoid: 'Inte {name}',
    /** Also whoever reaches out for another answers: it is about the one who is to be helped. */
    age: 'Hur gammal är den det gäller?',
    ages: { 'under-18': 'under 18', '18-20': '18–20', '21-up': '21 eller mer', unsaid: 'vill inte säga' },
    place: 'Var bor du eller är du? Områdets namn räcker.',
    save: 'Spara',
    /** place is what they wrote. */
    known: 'Vi har skrivit upp {place}.',
    unknown: 'Det namnet känner vi inte. Det gör inget: du får hjälp ändå.',
    notNow: 'Det gick inte att spara just nu. Försök igen.',
  },
  lines: {
    you: 'Du',
    /** Who speaks when no human does. Never let the machine look like a human. */
    automatic: 'Automatiskt svar',
    /** name is the first to be responsible. */
    took: '{name}, {title}, har ansvaret.',
    arrived: 'Du är här. Vi har tagit emot dig.',
    /** before and name are two workers: responsibility has passed from the first to the second. */
    handed: '{before} har lämnat över till {name}, {title}.',
    ended: 'Samtalet är slut för den här gången.',
    endedNext: '{name} skriver ner vad ni kom fram till. Var det något mer? Skriv här.',
    endedNextNobody: 'Var det något mer? Skriv här.',
    resumed: 'Samtalet är öppet igen.',
    closed: 'Kontakten är avslutad.',
    closedNext: 'Det här händer nu',
    comeBack: 'Du kan alltid skriva igen, ringa eller sms:a.',
    newContact: 'Du skriver igen. Vi frågar först den du hade kontakt med.',
  },
  message: {
    sending: 'Skickas …',
    waiting: 'Väntar på anslutning',
    sent: 'Skickat',
    refused: 'Kom inte fram',
    again: 'Försök igen',
    takeBack: 'Ta bort',
  },
  typing: '{name} skriver …',
  broken: {
    text: 'Anslutningen är bruten just nu. Inget är borta. Det du skriver sparas här och skickas så snart det går.',
    call: 'Ring i stället',
  },
  composer: {
    label: 'Skriv till oss',
    send: 'Skicka',
    left: '{count} tecken kvar',
    newer: 'Nya meddelanden',
  },
  parting: {
    button: 'Avsluta',
    heading: 'Vill du sluta skriva?',
    /** name still holds the contact although the person leaves. */
    stillHeld: '{name} ansvarar fortfarande för din kontakt.',
    comeBack: 'Du kan komma tillbaka hit, ringa eller sms:a när du vill.',
    stay: 'Fortsätt skriva',
    go: 'Avsluta chatten',
    goneHeading: 'Du har avslutat chatten',
    forget: 'Glöm chatten på den här enheten',
    forgetHow: 'Då går det inte att läsa den här igen. Vi har kvar din kontakt.',
    toStart: 'Till startsidan',
  },
  /** The button and the window on somebody else's site. */
  widget: { open: 'Ring, sms:a eller skriv', close: 'Stäng', news: 'Nytt meddelande' },
};

export type Words = typeof sv;
