// Every sentence that is spoken, in Swedish. Spoken slowly: short, one thing at a time, the key last ("tryck 1"), so that it is
// still in the ear when the finger looks for it. No word that names the line to whoever else may hold the phone, in those that
// begin with `out-`. Needs the municipality's approval; a recorded file beside it (docs/operations.md) is spoken instead.
export const sv = {
  // These and the question of danger to life are heard and answered within twenty seconds: `opening.spec.ts`.
  greeting: 'Hej, krisnumret.',
  'other-language': 'English: press 8.',
  'emergency-call':
    'Är det fara för livet: lägg på och ring 112. Kan du inte det, tryck 9, så går du före alla andra hos oss.',
  key: 'Tryck {key}: {label}.',

  'may-skip': 'Du behöver inte svara. Stanna kvar så får du prata med någon. Vi är här.',
  danger:
    'Vi ser att det är fara för livet. Ditt samtal går före alla andra nu. Vi kan inte ringa 112 åt dig: ring 112 om du kan, från en annan telefon.',
  thanks: 'Tack.',
  'language-set': 'Vi talar svenska med dig.',
  'welcome-back': 'Hej igen. Du har kvar din plats.',

  place: 'Du är nummer {position} i kön.',
  'place-next': 'Du är näst på tur.',
  'place-minutes': 'Du är nummer {position} i kön. Det tar ungefär {minutes} minuter.',
  'place-minute': 'Du är nummer {position} i kön. Det tar ungefär en minut.',
  overtaken: 'Någon i större fara gick före. Du är inte glömd.',
  reordered: 'Ordningen i kön har ändrats. Du är inte glömd.',
  'waiting-keys':
    'Du kan vänta kvar. Vill du hellre bli uppringd och behålla din plats, tryck 1. Vill du få ett sms om vad som händer nu, tryck 2. Vill du tala in ett meddelande, tryck 3.',
  company: 'Du är kvar i kön. Någon kommer.',
  accepted: '{name}, {title}, ansvarar för dig nu och kopplas in.',
  joined: 'Du pratar nu med {name}, {title}.',

  'safe-call': 'Är det säkert att ringa det här numret? Tryck 1 för ja. Tryck 2 för nej.',
  'safe-text': 'Är det säkert att skicka sms till det här numret? Tryck 1 för ja. Tryck 2 för nej.',
  'number-hidden': 'Vi ser inte ditt nummer.',
  'number-elsewhere': 'Numret du ringer från kan vi inte ringa eller skriva till härifrån.',
  'number-unsafe': 'Då ringer och skriver vi aldrig till det numret.',
  'number-enter':
    'Slå ett nummer där vi kan nå dig, och avsluta med fyrkant. Vill du inte, vänta kvar så fortsätter du i kön.',
  'number-wrong': 'Det numret kan vi inte ringa.',
  'number-emergency':
    'Vi kan inte ringa 112 eller andra sådana nummer åt dig. Är det fara för livet: lägg på och ring 112. Kan du inte det, tryck 9 och fyrkant, så går du före alla andra hos oss.',
  'promised-call':
    'Vi ringer dig när det är din tur. Du behåller din plats. Du kan lägga på nu, eller vänta kvar.',
  'when-hour': 'Vill du hellre bli uppringd om en timme, tryck 1.',
  'when-tonight': 'I kväll, tryck 2.',
  'when-tomorrow': 'I morgon förmiddag, tryck 3.',
  'later-hour': 'Då ringer vi dig om en timme. Ring oss när som helst innan dess om det blir värre.',
  'later-tonight': 'Då ringer vi dig i kväll. Ring oss när som helst innan dess om det blir värre.',
  'later-tomorrow':
    'Då ringer vi dig i morgon förmiddag. Ring oss när som helst innan dess om det blir värre.',
  'promised-text': 'Vi skickar ett sms nu. Du är kvar i kön.',
  'still-waiting': 'Du är kvar i kön.',
  'no-call-asked': 'Du är kvar i kön. Vill du bli uppringd, tryck 1.',
  'no-text-asked': 'Du är kvar i kön. Vill du ha ett sms, tryck 2.',

  'message-offer':
    'Tala in med dina egna ord efter tonen. Tryck fyrkant när du är klar. Vill du hellre vänta, tryck 0.',
  'nobody-now': 'Just nu kan ingen svara. Ditt samtal är inte tappat: {name} ansvarar för att du får svar.',
  'wish-unmet':
    'Just nu är ingen här som passar det du har önskat. {name} kan se din önskan och ansvarar för att du får svar. Du behåller din plats.',
  'wish-keys':
    'Du kan vänta kvar på någon som passar. Vill du hellre prata med någon annan nu, tryck 4. Vill du bli uppringd av någon som passar, tryck 1.',
  'wish-keys-avoid':
    'Du kan vänta kvar på någon annan än den du inte vill möta. Vill du hellre bli uppringd av någon annan, tryck 1.',
  'other-keys': 'Vill du få ett sms om vad som händer nu, tryck 2. Vill du tala in ett meddelande, tryck 3.',
  'another-now': 'Då frågar vi dem som är här nu. Du behåller din plats.',
  'promised-wished':
    'Vi ringer dig när någon som passar det du har önskat är här. Du behåller din plats. Du kan lägga på nu, eller vänta kvar.',
  'message-speak': 'Tala efter tonen.',
  'message-kept': 'Tack. Ditt meddelande är sparat.',

  'worker-lost':
    'Förbindelsen till den du pratade med bröts. Du är kvar hos oss. Vi söker en kollega åt dig. Är du klar kan du lägga på.',
  'worker-delayed': 'Kollegan kunde inte kopplas in. Du är kvar, och vi söker nästa.',
  'ear-away': 'Förbindelsen till {name} bröts en stund. Vi försöker få tillbaka den. Stanna kvar.',
  'ear-lost': 'Vi ringer upp {name} nu. Du är kvar hos oss.',
  'talk-over': 'Samtalet är avslutat från vår sida. Du kan lägga på nu. Vill du prata mer, tryck 1.',
  'talk-over-outside': 'De som tog över har lagt på. Du kan lägga på nu. Vill du prata mer, tryck 1.',
  introduced: '{name}, {title}, är med i samtalet nu.',

  trouble: 'Något gick fel hos oss. Vi kopplar dig till en annan linje. Stanna kvar.',
  'trouble-stay':
    'Något gick fel hos oss. Stanna kvar så försöker vi igen. Är det fara för livet: lägg på och ring 112.',
  'trouble-last': 'Vi kan inte koppla ditt samtal just nu. Ring oss igen. Är det fara för livet: ring 112.',

  'out-hello':
    'Hej. Du bad oss ringa. Tryck 1 för att prata nu. Passar det inte, tryck 2. Vill du inte bli uppringd, tryck 3.',
  'out-hello-us':
    'Hej. Vi vill gärna prata med dig. Tryck 1 för att prata nu. Passar det inte, tryck 2. Vill du inte bli uppringd, tryck 3.',
  'out-stay': 'Ett ögonblick, något gick fel. Stanna kvar så frågar vi igen.',
  'out-later': 'Tack. Vi hör av oss en annan gång.',
  'out-never': 'Tack. Vi skriver upp att du inte vill bli uppringd. Du kan alltid ringa oss.',
  'out-end': 'Hej då.',

  'out-guest':
    'Hej. {name} ber dig vara med i ett samtal. Tryck 1 för att komma in. Tryck 2 om det inte passar.',
  'out-authority':
    'Hej. {name} vill lämna över ett samtal till er. Tryck 1 för att höra vad det gäller. Tryck 2 om ni inte kan.',
  'out-thanks': 'Tack ändå. Hej då.',
  'guest-come-in': 'Du kopplas in nu.',
  'guest-bye': 'Tack. Du är inte längre med i samtalet.',
  'guest-in-interpreter': 'En tolk är med i samtalet nu.',
  'guest-in-relative': 'En närstående är med i samtalet nu.',
  'guest-in-peer': 'En kamratstödjare är med i samtalet nu.',
  'guest-in-authority': 'En annan verksamhet är med i samtalet nu.',
  'guest-in-other': 'En person till är med i samtalet nu.',
  'guest-out-interpreter': 'Tolken är inte längre med.',
  'guest-out-relative': 'Den närstående är inte längre med.',
  'guest-out-peer': 'Kamratstödjaren är inte längre med.',
  'guest-out-authority': 'Den andra verksamheten är inte längre med.',
  'guest-out-other': 'Den som kom in är inte längre med.',
  'guest-missing-interpreter': 'Tolken kom inte med.',
  'guest-missing-relative': 'Den närstående kom inte med.',
  'guest-missing-peer': 'Kamratstödjaren kom inte med.',
  'guest-missing-authority': 'Den andra verksamheten kom inte med.',
  'guest-missing-other': 'Den du ringde kom inte med.',
  'colleague-out': '{name} är inte längre med.',
  'colleague-missing': '{name} kom inte med.',
  'held-worker':
    '{name} behöver göra något en stund och är strax tillbaka. Du är kvar, och hör musik så länge.',
  'held-handover': '{name} talar med en kollega om hur vi går vidare. Du är kvar, och hör musik så länge.',
  'held-outside':
    '{name} talar med en annan verksamhet om hur vi går vidare. Du är kvar, och hör musik så länge.',
  'held-still': 'Du är kvar. {name} är strax tillbaka.',
  'held-back': '{name} är tillbaka.',
  'muted-still': '{name} är kvar och hör dig, men har stängt av sin mikrofon en stund.',
  'authority-brief': '{name} säger: {brief}',
  'authority-ask': 'Tryck 1 om ni tar över nu. Vill ni tala med {name} först, tryck 2 eller vänta.',
  'authority-in': 'Du kopplas in till {name}. Personen hör musik så länge.',
  'authority-accepted': '{label} har sagt ja till att ta över. Du kan lägga på när du vill.',
  'authority-has-you': '{label} tar över härifrån och är med i samtalet nu.',

  'worker-ask': 'Stafett. Du har tagit emot ett samtal. Tryck 1 för att kopplas in. Tryck 2 om du inte kan.',
  'worker-standby':
    'Stafett. Ett samtal väntar och ingen annan kan svara. Tryck 1 för att ta emot det. Tryck 2 om du inte kan.',
  'worker-alert':
    'Stafett. En kontakt som skriver väntar och ingen annan kan svara. Tryck 1 om du går till konsolen nu. Tryck 2 om du inte kan.',
  'worker-held':
    'Stafett. En kontakt är mottagen men har inte fått svar. Tryck 1 om du går till konsolen nu. Tryck 2 om du inte kan.',
  'worker-relief':
    'Stafett. En person önskar någon annan än den som har kontakten nu. Tryck 1 om du går till konsolen nu. Tryck 2 om du inte kan.',
  'worker-second':
    'Stafett. {name} vill lämna över ett samtal till dig. Tryck 1 för att komma in i samtalet. Tryck 2 om du inte kan.',
  'worker-in': 'Du kopplas in. {about}',
  'worker-brief': '{name} säger: {brief} Personen hör musik så länge.',
  'worker-seen': 'Tack. Öppna konsolen. Ingen annan störs under tiden.',
  'worker-told': 'Tack. Öppna konsolen. Kontakten är kvar hos den som tog emot den tills någon tar över.',
  'worker-taken': 'Samtalet är redan taget. Tack.',
  'worker-another': 'Personen har bett om någon särskild. Samtalet går till en kollega. Tack.',
  'worker-person-gone': 'Personen är inte kvar på linjen. {name} ansvarar för kontakten. Tack.',
  'worker-declined': 'Tack. Andra tillfrågas.',
  'worker-no-key': 'Ingen knapp trycktes. Andra tillfrågas.',
  'worker-gone':
    'Personen är inte kvar på linjen. Tryck 1 för att ringa upp. Du kan också lägga på; kontakten är kvar hos dig.',
  'worker-gone-stay': 'Personen är inte kvar på linjen. Ni är kvar.',
  'worker-gone-no-number':
    'Personen är inte kvar på linjen, och det finns inget nummer som är säkert att ringa. Kontakten är kvar hos dig.',
  'worker-gone-elsewhere':
    'Personen är inte kvar på linjen, och numret är ett som vi inte kan ringa härifrån. Kontakten är kvar hos dig.',
  'worker-call-up':
    'Stafett. Det är dags att ringa upp. Tryck 1 så ringer vi personen. Tryck 2 om du inte kan nu.',
  'worker-calling': 'Vi ringer upp nu. Stanna kvar.',
  'worker-called-already': 'Det numret rings redan upp av någon annan. Kontakten är kvar hos dig.',
  'worker-no-answer': 'Personen svarade inte. Kontakten är kvar hos dig, och försöket är antecknat.',
  'worker-not-now': 'Personen svarade, och vill inte prata nu. Kontakten är kvar hos dig.',
  'worker-picked-up':
    'Någon svarade men tryckte ingenting. Kontakten är kvar hos dig, och försöket är antecknat.',
  'worker-back': 'Överlämningen blev inte av. Personen är tillbaka hos dig.',
  'proof-ask': 'Stafett. Det här är ett provsamtal. Slå de tre siffror som visas i din konsol.',
  'proof-again': 'Det stämde inte. Slå de tre siffror som visas i din konsol.',
  'proof-right': 'Tack. Nu vet vi att numret är ditt.',
  'proof-wrong': 'Det stämde inte. Numret är inte bekräftat. Hej då.',
  'worker-beside':
    'Stafett. {name} ber dig vara med i ett samtal. Tryck 1 för att komma in. Tryck 2 om du inte kan.',
  'worker-lead':
    'Stafett. Du ville vara med i ett samtal. Tryck 1 för att kopplas in. Tryck 2 om du inte kan.',
  'worker-lead-in': 'Du kopplas in.',
  'worker-first-gone':
    'Den som ville lämna över är inte kvar. Personen går vidare till nästa. Ta emot i konsolen om du kan.',
  'worker-first-again':
    'Kollegan som ville lämna över är inte kvar just nu, och rings upp i telefon. Det blev ingen överlämning. Du kan lägga på.',
  'worker-still-in': 'Kollegan kunde inte kopplas in. Personen är kvar hos dig. Vi söker nästa.',
  'worker-bye': 'Hej då.',
} as const;

export type PromptKey = keyof typeof sv;
