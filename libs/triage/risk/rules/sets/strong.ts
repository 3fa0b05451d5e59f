import type { Sets } from '../../lexicon.js';

/** Sets of words that the rules of strong.ts combine. */
export const STRONG_SETS: Sets = {
  bleak: `inte ont kamp varför sluta tung tungt omöjligt omöjlig orkar hatar hatade bort slut klar klart färdig färdigt meningslös* hopplös* suger skit skitliv outhärdlig* värdelös* bära lämna svart trött less led urless slippa värt vidrigt
    pest plåga plågsamt ge+upp gett+upp avsluta avslutar avslutat ända tomt tom orka pallar helvete helvetet misslyckat förstört tappat mist ingenting meningen poängen tvinga tvingar aldrig knappt knappast ingen inget över förbi kört tänker+inte slutet ända+upp härifrån sönder krossat`,
  me: 'jag mig mitt min mina själv',
  lastly:
    'tanke tankar ord sms meddelande brev hälsning natt natten kväll kvällen dag dagen timme timmar timmarna andetag önskan vilja gång gången samtal minuter morgon fika cigg snap story hej sommar jul',
  goto: 'går gå gick springer springa åker åka på+väg påväg ta+mig tar+mig cyklar kör köra kliver klättrar sitter står ligger är väntar väntat åkt gått beger+mig smyger balanserar lägga+mig lägger+mig ställa+mig ställer+mig ut+på nere+vid uppe+på kastar slänger kasta',
  deadly:
    'räls* spåret spåren tågspår* tågräls* broräck* bron bro järnvägsbro* motorvägsbro* perrong* perrongkanten järnväg* stupet klippan klipporna taket hustak* höghus* parkeringshus* balkongräck* fönsterbräd* motorväg* viadukt* räcket älven kajen kajkanten bergskant* kanten tunnelbanespår* tåget älvsborgsbron västerbron',
};
