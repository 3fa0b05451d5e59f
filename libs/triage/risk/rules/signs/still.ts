import type { Signs } from './sign.js';

/** More of both: what is said around a deed nobody has named, and what people tell of when all is well. */
export const STILL: Signs[] = [
  {
    kind: null,
    grade: 1.5,
    words: `dörren borta måste+dö vattnet balkongen bild+på exman luft stoppa+mig stoppa+henne stoppa+honom tejpat olåst dörren+är+olåst portkoden portkod reservnyckeln
      rädda+mig rädda+henne inte+rädda+mig hitta+mig hittar+ni+mig den+som+hittar som+hittar+mig lokföraren lokföraren+som håll+henne+kvar rör+mig+inte inte+röra+mig ta+mig+härifrån hämta+mig hämta+henne hämta+honom kom+och+hämta åk+hit åk+dit larma larmade ringt+112 ring+polisen ring+ambulans ambulans ambulansen+är ambulansen+dröjer polis+hit polisen+hit skicka+polis skicka+ambulans skicka+bil`,
  },
  {
    kind: null,
    grade: 1,
    words: `måste honom henne han+tar han+vill hon+vill genom bild bilden ser+henne ser+honom gråter imorgon snap rösten ont+att stoppa texten säger+han säger+hon säger+de säger+ingenting hör+inget hör+ingenting blöder+inte+men svullen svullet öppet+sår märke+på märken+på fläckar+på sår+på hål+i rivmärken bitmärken skador skadorna skadad+i slagen+av rymde+från flydde+från springer springer+runt skriker+rakt slår+i slår+sig slår+på hugger+i sparkar+på river+sönder kastat+ut kastar+ut häller+i hällde+i trycker+i trycker+mot pressar+mig pressar+henne tvingas+dricka tvingas+ta tvingas+följa
      vägrar+säga vägrar+ta+emot vägrar+vård vägrar+ambulans vill+inte+följa vill+inte+att+ni inte+ville+ha+hjälp inte+vill+ha+hjälp sa+att+det+var+försent sa+att+det+är+försent säger+att+det+är+försent säger+att+allt+är+över sa+att+allt+är+över säger+att+det+är+slut sa+att+det+var+sista säger+att+ingen säger+att+alla säger+att+maten säger+att+någon tror+att+någon tror+att+vi tror+att+jag+är tror+att+maten tror+att+grannen tror+att+folk känns+som+någon någon+är+efter någon+står någon+har+varit någon+försöker någon+har+tagit någon+slår någon+skriker någon+blir någon+som+gråter någon+på+insidan
      första+gången+jag+ser+honom+så aldrig+sett+henne+så aldrig+sett+honom+så inte+sig+själv inte+sig+lik helt+förändrad som+en+annan+människa som+bytt blicken tom+blick blicken+är ögonen+är mörka+ögon svarta+ögon tittar+inte+på ler+konstigt skrattar+konstigt skrattar+för+sig+själv pratar+för+sig+själv mumlar+för+sig ber+högt sjunger+psalmer predikar viftar viftar+med skär+i skurit+i karvar+i ristat+in`,
  },
  {
    kind: null,
    grade: -1.5,
    words: `nej+då nej+nej nej+jag tack guld+värda guld+värd tack+vare tackar gillar rätt+okej rätt+till rätt+att+få ville+bara+meddela ville+bara+berätta ville+berätta bara+berätta bara+säga+att+det hälsa+er hälsa+personalen fick+bra+hjälp bra+hjälp bra+bemött bemötande gott+stöd bra+stöd fortsätt+så bra+jobbat heja applåder
      ett+annat+liv friskförklarad tillfrisknad tillfrisknat friskare återhämtad återhämtat återhämtning ärr ärren gamla+ärr tatuera+över föreläser+om vittnar+om berättar+öppet avslutat+behandling* klart+behandlingen gått+klart färdig+med+behandling* färdigbehandlad utskriven+för+länge utskriven+sedan länge+nu varit+fri fri+från varit+nykter varit+ren ren+i ren+sedan nykter+i nykter+sedan spelfri rökfri drogfri+i dagar+nykter månader+nykter år+nykter dag+30 hundra+dagar tolvsteg* aa+möte na+möte mina+möten medaljen sponsorn
      första+julen+utan dog+hastigt dog+i+cancer dog+av+ålder dog+i+sömnen dog+när+jag dog+innan dog+för dog+förra dog+i+fjol dog+2 somnade+in somnat+in+lugnt avlivade avlivad avlivas begravningen+var fin+begravning fotografier gamla+foton minnas minns+honom minns+henne drömmer+om+honom drömmer+om+henne planterar graven+på+söndag* till+graven+varje besöker+graven gravlykta urnlund* sorgligt+men
      orättvist orättvis tjatar tjatig skvallrar skvallret ghostad ghostade dumpad dumpade gjorde+slut gjort+slut gör+slut+med flytta+ihop flytta+isär flytta+hemifrån hushållsarbete sopor soporna disktrasa* mobiltid skärmtiden spelar+för+mycket läxor läxorna läggdags städa+rummet svartsjuk svartsjuka snarkar+som snarkningar tar+åt+sig+äran grubblar grubblar+på jobbintervju* anställningsintervju* lönesättning omorganis* uppsägningstid* semesterplan* arbetskläder schemat schemaläggning hemlängtan längtar+hem
      tre+öl fyra+öl ett+par+öl en+folköl en+lättöl vin+till+maten vin+i+helgen ett+glas+vin glas+rött delade+en+flaska skål skålar bakis bakfull bakfylla testat+gräs testade+gräs rökte+på+förr provade+en+gång provat+en+gång en+gång+i+tonåren dryckesvan* promille+gräns alkometer körkortet+indraget indraget+körkort lämna+prov lämna+prover lämnar+prov utslussning utsluss* stödsamtal motiverande eftervård eftervården behandlingsplan* återfallsprevention* tätare+samtal fler+samtal
      id+kort legitimation legitimera telefonnummer telefonnumret direktnummer personnummer väntrum väntrummet kö+plats ändra+tid ny+tid lämna+in hämta+ut+medicin hämta+ut+recept lämna+tillbaka byta+handläggare byta+läkare byta+behandlare byta+boende ansöka+om begära+ut få+ut+min säga+upp+min+plats fylla+i fyller+i skriva+under underskrift fullmakt ombud elevråd* temadag* studiebesök* källor källa+till referenser skolprojekt arbetslag* samverkansövning* utbildningsdag* apt personalmöte nyanställd introduktion* vikariat`,
  },
  {
    kind: null,
    grade: -1.5,
    words: `lugnt+ändå det+lugnt är+lugnt allt+lugnt prata+lite prata+med+någon+om prata+ut prata+av+mig dåligt+samvete dåligt+väder dålig+mage dålig+dag sova+lite sova+bättre sova+gott tungt+ibland tungt+i varje+söndag varje+måndag varje+vår varje+jul varje+höst läkaren+säger läkaren+sa läkaren+vill läkaren+har hålla+tyst rycka+upp+mig rycka+upp+sig mig+på+nerverna på+nerverna från+morgon+till+kväll sedan+pensionen pensionerad pensionerade sambo+pension jätteledsen jätteglad jättetrött jättearg+på lättad+över blev+lättad vaknade+lättad drömde drömmen mardröm mardrömmar hittills än+så+länge så+länge+det ett+tag+till om+jag+får om+det+går om+möjligt vid+behov i+förväg med+vänlig+hälsning vänliga+hälsningar mvh hälsningar hej+igen hej+och+tack god+kväll trevlig+helg glad+påsk god+jul`,
  },
];
