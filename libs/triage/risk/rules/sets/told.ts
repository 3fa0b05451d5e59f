import type { Sets } from '../../lexicon.js';

/** Sets of words that the rules of told.ts combine. */
export const TOLD_SETS: Sets = {
  /** Nobody knows where somebody is. */
  gone: `försvunnen försvunnit försvann borta stuckit stack rymt rymde avvikit saknas inte+kommit+hem inte+kommit+tillbaka kom+inte+hem kom+aldrig+hem aldrig+kom+hem inte+kom+hem inte+kommer+hem kommer+inte+hem inte+hemma
    svarar+inte inte+svarar inte+svarat svarade+inte får+inte+tag får+ingen+kontakt når+inte nås+inte inte+nå inte+får+tag hittar+inte ingen+hittar gått+ut+i+skogen gick+ut+i+skogen avstängd avstängt stängt+av+telefonen stängt+av+mobilen stängde+av+mobilen öppnar+inte inte+öppnar`,
  /** Somebody was low, or said goodbye. */
  low: `deprimerad deprimerade depression nere djupt+nere förtvivlad otröstlig mått+dåligt mått+jättedåligt mår+dåligt mår+jättedåligt mår+så+dåligt mår+väldigt+dåligt mådde+dåligt lapp lappen brev brevet rep repet vapen vapnet gevär geväret
    det+är+slut allt+är+slut suicidal självmord* suicid* självmordstankar förlåt hejdå farväl tagit+farväl orkar+inte inte+orkar gett+upp inte+leva inte+finnas dö försökt+förut försökt+tidigare försökte+förra skär+sig skurit+sig permission psyk psyket psykavdelning*`,
};
