import { fold } from './fold.js';
import { meant } from './spelling.js';

/** Forms of a verb that say the same to a pattern: what is done or to be done, and what was done. "Dör" is not here: people die of laughter. */
const SAME = `
  tänka tänker, hoppa hoppar, hota hotar, slå slår, sparka sparkar, strypa stryper, döda dödar, mörda mördar, skjuta skjuter, hugga hugger,
  knivhugga knivhugger, skära skär, skada skadar, göra gör, ta tar, svälja sväljer, äta äter, dricka dricker, leva lever, finnas finns,
  vakna vaknar, existera existerar, försvinna försvinner, avsluta avslutar, orka orkar, palla pallar, klara klarar, stå står, sitta sitter,
  ligga ligger, gå går, springa springer, kasta kastar, slänga slänger, lägga lägger, ställa ställer, köra kör, krascha kraschar,
  hänga hänger, dränka dränker, säga säger, skriva skriver, prata pratar, snacka snackar, lova lovar, planera planerar, fundera funderar,
  överväga överväger, svara svarar, öppna öppnar, reagera reagerar, krampa krampar, skaka skakar, svimma svimmar, blöda blöder,
  gömma gömmer, jaga jagar, förfölja förföljer, tvinga tvingar, röra rör, tafsa tafsar, knuffa knuffar, putta puttar,
  bita biter, släpa släpar, misshandla misshandlar, våldta våldtar, bränna bränner, tända tänder, banka bankar, skrika skriker,
  gråta gråter, lämna lämnar, sakna saknar, märka märker, bry bryr, slippa slipper, önska önskar, vägra vägrar, spara sparar,
  samla samlar, lita litar, våga vågar, gifta gifter, skicka skickar, sprida sprider, kämpa kämpar, supa super, knarka knarkar,
  spöa spöar, nita nitar, golva golvar, klå klår, örfila örfilar, skalla skallar, boxa boxar, sparka sparkar, luggar lugga, nypa nyper,
  hacka hackar, klösa klöser, smälla smäller, rycka rycker, plåga plågar, kväva kväver, barrikadera barrikaderar, råna rånar,
  attackera attackerar, trakassera trakasserar, stalka stalkar, ruska ruskar, avlida avlider, rymma rymmer, sticka sticker, slicka slickar,
  spotta spottar, krossa krossar, stoppa stoppar, stänga stänger, hämnas hämnats,
  tänkte tänkt, hoppade hoppat, hotade hotat, slog slagit, sparkade sparkat, ströp strypt strypte, spöade spöat, nitade nitat, golvade golvat, klådde klått, örfilade örfilat,
  skallade skallat, boxade boxat, luggade luggat, nöp nypt, klöste klöst, smällde smällt, ryckte ryckt, plågade plågat, kvävde kvävt,
  ruskade ruskat, skakade skakat, rånade rånat, attackerade attackerat, spottade spottat, krossade krossat, stängde stängt, slängde slängt,
  tryckte tryckt, blandade blandat, överdoserade överdoserat, barrikaderade barrikaderat, dödade dödat, mördade mördat, sköt skjutit,
  högg huggit, skar skurit, skadade skadat, gjorde gjort, tog tagit, svalde svalt, drack druckit, gömde gömt, jagade jagat,
  tvingade tvingat, rörde rört, tafsade tafsat, knuffade knuffat, puttade puttat, bet bitit, drog dragit, släpade släpat,
  misshandlade misshandlat, våldtog våldtagit, brände bränt, bröt brutit, skrev skrivit, svimmade svimmat, krampade krampat,
  försökte försökt, hängde hängt, kastade kastat, lämnade lämnat, hittade hittat, samlade samlat, sparade sparat, förlorade förlorat,
  skickade skickat, slutade slutat, började börjat, vägrade vägrat, orkade orkat, föll fallit, kollapsade kollapsat, injicerade injicerat,
  sprutade sprutat, sniffade sniffat, rökte rökt, stack stuckit, försvann försvunnit, rymde rymt, köpte köpt, gick gått, körde kört`;

const FORMS = new Map(
  SAME.split(',').flatMap((pair) => {
    const forms = pair
      .trim()
      .split(/\s+/u)
      .map((one) => meant(fold(one)));
    return forms.map((form) => [form, forms] as [string, string[]]);
  }),
);

/** A word of a pattern in all its forms that say the same. */
export const forms = (word: string): string[] => FORMS.get(meant(fold(word))) ?? [word];
