import type { Rule } from '../rule.js';

/** What is said without the word: by two small signs that together say it, and by the turns that stand for it. */
export const WIDE_OWN: Rule[] = [
  {
    id: 'signs-of-leaving',
    kind: 'own-risk',
    band: 'R1',
    any: `
      @settled && @leaving; @settled && @done; @leaving && @done; @hidden && @done; @leaving && @hidden;
      @settled && @at && @hidden; brev/breven/brevet .. till? .... jobbet/mamma/pappa/barnen/barn*/min+son/min+dotter/syskon* && @at;
      skrivit/skriver/skrev/färdigskrivna/skrivna breven; breven .. ligger/är+klara/klara/skrivna;
      efter ikväll/inatt/imorgon/helgen && katten/hunden/djuren/barnen/nyckel*/nycklarna/olåst/ta+hand/tar+hand;
      bara en sak .. kvar; en sak kvar att göra; ingen behöver .. göra/städa/ta .. efter mig/efteråt; ingen+behöver & efteråt;
      nu får det .. vara slut/vara+nog/räcka/vara+bra >bror/nu/asså/alltså/hejdå/$; det får .. vara slut/nog .. nu;`,
    unless: `
      pension; i pension; tack för den här tiden; vi ses/hörs; ses imorgon/snart/på; flyttar/flytt/flytten/flytta; nytt jobb; jobb*; semester*; resa/resan/resor; kurs*; skolan; student*; studera*; plugg*; fest*; kalas*; match*; bok/boken; film*; serie*; möte/mötet/möten;
      boka/bokat/bokad; handläggare .. svarat; tvätt*; present*; operation*; hyra/hyresvärd*; sålt; säljer; köpt; sök*; ansök*; recept*; skatt*; facket; försäkringskass*; kommun*; deklar*; sjukskriv*; rökning/röka/snusa; försenat/sent/sen; tack för hjälpen; dött/dog/begravning*/avled; nykter; ställa/ställt; studiehjälp; intervju*; hjälpte; hjälpt; provet; blankett*; bankid; kakor; recept;`,
  },
  {
    id: 'it-without-the-word',
    kind: 'own-risk',
    band: 'R1',
    any: `
      jag gör det .. inatt/ikväll/nu/imorgon/idag/snart/istället/efter/innan; gör jag det .. inatt/ikväll/nu/imorgon/snart/$; göra klart det; det .. får .. bli/ske .. ikväll/inatt/nu;
      ska/kommer/tänker/tänkte .. göra det .. inatt/ikväll/nu/imorgon/snart/ändå/när/efter/innan/själv/ensam/på+söndag/på+lördag/på+fredag; det är/blir/sker/händer .. inatt/ikväll/imorgon/idag $;
      det/allt .. tar/ska+ta/får+ta slut; ikväll/inatt/imorgon .. tar det slut; vill ha slut; tar slut ikväll/inatt/nu/idag;
      men idag/nu/ikväll/inatt vill jag det; hade .. bestämt mig .. lördag/fredag/söndag/ikväll/idag; har bestämt mig $; bestämt mig .. ikväll/inatt/när/nu/imorgon/på+söndag/på+lördag/på+fredag/på+måndag >och/så/när/nu/efter/innan/$; bestämt .. datum/dag/tid/plats/sätt/metod;
      vet .. när/hur/var .. det/jag .. ska .. ske/gå+till/göra+det/hända; tänkt ut hur/allt/exakt/när/var; levt färdigt/klart/nog/tillräckligt/mitt+liv/länge+nog;
      ser/finns .. ingen/inget .. morgondag*/imorgon/nästa; inte .. någon morgondag; inte vara med på/om .. det/den/imorgon $; kommer inte .. till .. imorgon .. inte .. mer/heller; fyller # .. imorgon/snart ... inte;
      räknar ner $; räknar ner ... minut*/timm*/kvar/sekund*; minuter/min/timmar kvar $; redo att gå/lämna/somna/försvinna; nu är jag redo/klar/färdig $; är .. redo .. nu $;
      inte rädd längre $; inte längre rädd $; inte rädd .. att+dö/för+att+dö/för+döden;
      göra/gör .. som/likadant+som/samma+som/samma+sak+som .. bror/mamma/pappa/syster/@near .. gjorde; följa/följer .. efter .. min+fru/min+man/henne/honom/mamma/pappa/bror/syster;
      ska/vill/går/åker/kommer .. till .. @near .. som .. är+död/dog/dött/gick+bort/finns+i/väntar; vill/ska/snart/får .. vara/komma .. hos .. henne/honom/dem/mamma/pappa/bror/min+dotter/min+son .. innan/ikväll/inatt/snart/nu/igen;
      begrava/begravas/ligga .. bredvid .. @near/henne/honom; gjort det själv/med+flit;
      lovat/lovade .. inte .. göra .... inte .. hålla; löfte*/löftet .. inte .. hålla/håller; inte .. hålla .. löfte*/löftet/mitt+löfte;
      läsa/läser/hör/höra/se .. om? mig .. i+tidningen/i+tidningarna/på+nyheterna/i+nyheterna/på+löpet; tänker inte .. vara+med/vara+kvar/uppleva/fira;
      ingen .. kommer/ska/skulle/lär .. märka/sakna/bry/sörja ... borta/jag+är; ingen märker .. ändå/om/att/när; sista .. sms/smset/meddelande*/mejl*/inlägg* $;
      skorna/skor/kläder/kläderna/jackan/väskan/mobilen .. på+kajen/på+bryggan/på+bron/på+stranden/på+perrongen/vid+vattnet; ställt .. skorna;
      snälla säg .. inte .. ont; gör det ont .. att/när/om .. @self/dö/hoppa/drunkna/kvävas/hänga; det/de inte .. gör/gjorde/göra ont $; inte .. gjorde/gör .. ont ... mamma/pappa/barnen;
      gick/gått/gå/går .. ner/ut/fram/upp .. till/på/mot .. spåret/spåren/perrongen/bron/kajen/isen/vattnet/rälsen/taket/stationen ... tankar*/gånger/igen/inatt/ikväll/nu/inte; går .. ut på isen;
      försökt .. två/tre/flera/många/# gånger; redan försökt; försökt en gång/igen/igår/inatt/ikväll/idag; snaran/repet/*snaran/skärpet/bältet/kroken/lakanet brast/gick+sönder/gick+av/höll+inte/lossnade/släppte;
      spärrat/låst/reglat/barrikaderat/bommat/låste .. dörr*/dörren ... ni/ingen/hinner/inte .. in/hinner/kommer/nå/få; ni hinner .. inte/ändå; hinner inte .. hit/fram/rädda/stoppa; om+ni+inte+hör & för+sent; så är det försent/för+sent; kommer .. vara/va/bli försent/för+sent;`,
    unless: `
      bestämt mig för att/en/ett; buss/bussen/tåget; anmäl*; ansök*; boka*; deadline*; kön; möte/mötet; jobb*; läx*; prov/provet; tenta*; semester*; julafton; spruta*; tand*; vaccin*; blodprov*; operation*; förlossning*; tatuer*; pierc*; skola/skolan; kurs*; blankett*; städ*; tvätt*; disk*; match*; rösta; körkort*; uppkörning*; deklar*; sluta .. röka/snusa/dricka; fest*; present*; barnvakt*; intervju*; film*; serie*; poddar*; bok/boken; recept*; häktad/häktet/dömd; tacka; utbild*; låt/låten; spel*; hämta*; träna*; diet*; bantning*; flytt*; rea/rean; pengarna; lönen; lön; loppet; löpa; vinter*; sommar*; vår/våren; medicin .. slut; giftas; gifta; bröllop; telefontid; skidor/skridsko*;`,
  },
  {
    id: 'ready-means',
    kind: 'own-risk',
    band: 'R0',
    anyTime: true,
    any: `
      jag/har/tagit/hämtat/sitter/ligger/står/plockat .. @gun .. framme/fram/laddat/laddad/här/bredvid/i+knät/i+handen/på+bordet/i+bilen/i+farstun/i+hallen/vid+sängen/redo; @gun .. framme/laddat/laddad/laddar/i+knät/i+handen/på+bordet/bredvid+mig/står+i/står+bredvid/står+här/ligger+i+knät/ligger+på/ligger+bredvid/är+framme/är+laddat/är+laddad/är+öppet/står+öppet;
      jag/sitter/står/har .. @sharp .. i+handen/framför/mot/framme/och+kan+inte/här/redo/i+badrummet/i+fickan/i+sängen/bredvid/intill; @sharp .. lägga+ifrån/släppa/ifrån+mig; kan inte .. lägga .. ifrån mig .. den/kniven/rakbladet/dem/@sharp; med .. @sharp .. och .. kan inte/vågar+inte/vet+inte;
      svalt/svalde/sväljer/svälja/sväljt/ätit/åt .. @sharp; lagt fram .. allt/dem/tabletter*/piller*/medicin*/@medicine; allt .. ligger/är .. framme/framlagt/klart/redo/förberett/på+nattduksbordet; har allt jag behöver; köpt .. det/allt .. jag behöver/som+behövs/som+krävs; har .. det/allt/grejerna .. som krävs/som+behövs;
      slutat/slutar/struntar/hoppat+över/vägrar/tar+inte/inte+tagit/strunta .. ta/med/i .. insulin*/insulinet/hjärtmedicin*/blodförtunn*/dialys*/epilepsimedicin* ... flit/dagar/dygn/kräks/dö/mening*/orkar/vill+inte; slutat .. äta och dricka; varken äta eller dricka; slutat .. äta/dricka ... meningen/flit/dö/slippa/leva;
      med flit/avsiktligt/avsikt && @took/@medicine/skurit/skar; @medicine && med+flit/avsiktligt; hur många/mycket .. @medicine .. behövs/krävs/räcker/tål/klarar/måste/dör/dödligt/innan/för+att+dö; hur många .. @medicine .. är .. dödligt/farligt; dödlig* .. dos/mängd ... @medicine; @medicine .. dödlig dos; dödlig+dos;
      kan/går .. man/jag/det .. att? dö .. av/på .. @lots/# .. @medicine ... har/hemma/framför/här/kvar/redan/tagit; hur lång/länge .. innan .. man/jag/det/de .. dör/somnar/märker/verkar/slutar+andas/är+över ... tagit/tar/tog/@medicine/flit;
      rep/repet/snara/snaran/*snara/*snaran .. hänger/redan/uppe/klar/klart/färdig/gjort/knutit/knuten/framme/taket/kroken/balken/trädet; kör/köra/kör+in/köra+in ... bergvägg*/bergsvägg*/betongpelare*/bropelare*/mötande/långtradare*/lastbil*; sitter/står/är .. vid .. båtramp*/kajkanten/kajen/bryggan/stupet/slussen/forsen/fallet/dammen; ligger i badkaret; bil* .. i .. vattnet/sjön/havet/kanalen/kajen; avgasslang*; grillkol/kolgrill .. inne/badrum*/bil*/tältet; kolmonoxid* .. dö/somna;
      litar .. inte .. på .. mig själv; ta/hämta/gömma/plocka+bort/lås+in .. grejerna/grejer/knivarna/kniven/tabletterna/medicinerna/vapnet/allt .. ifrån/från .. mig; skurit/skar/skurit+mig/skär .. djupt/handled*/handlederna/låret/halsen/armarna/armen/mig ... gapar/slutar+inte/blöder/handduk*/blod/stygn/sena*/fett*/vitt; det är blod överallt; blod överallt; gjort .. något/nåt dumt ... blod/tabletter/tagit/ångrar/mamma;`,
    unless: `
      jakten/jaktlag*/jaktlicens*/jakthund*/jaktpass*/jägar*/jagar/älgpass*/älgjakt*/jaktlag*/licens*/vapenlicens*/skytte*/skjutbana*; recept*; per+dag/om+dagen/dagligen/per+dygn; barn* .. feber; huvudvärk; feber; spis*; potatis*/lök/mat/maten/lagar/lagade; hopprep; båt*/gung*/släp*/tält*/tvätt*; spel*; film*; serie*; bok/boken; fiska*/metar/badar/badat/bada; köer/kö; rakade/raka/rakning; snickra*/snickrar*/bygga/bygger/hyvla*; tandläk*; barnet .. svalt; läkaren .. sa/sagt; apoteket;`,
  },
  {
    id: 'cannot-be-reached',
    kind: 'own-risk',
    band: 'R1',
    any: `
      behöver inte .. svara/ringa/leta/komma/skicka ... veta/någon+skulle/ändå/jag+är/var+jag/bara/för+sent; ville bara att .. någon .. skulle veta/visste; lovade .. skriva/ringa/höra .. innan ... nu; skriver/ringer .. innan jag .. går/gör/hoppar/somnar/åker;
      prata/pratar .. med .. någon .. medan .. det+händer/jag/det; inte .. dö/vara ensam .. medan/när+det; någon .. håller .. sällskap .. medan/tills; vem som helst .. hålla .. handen; hälsa .. min/mina/till/alla/er/dem .... inte .. fel; inte .. hans/hennes/deras/ert/ditt/någons .. fel ... tack/hälsa/jag/bara;
      de/ni/någon/polisen/mamma/barnen/grannen/städerskan .. kommer/ska/får/lär .. hitta mig; den som .. hittar/hitta/finner mig; hittar/hitta mig .... förlåt/imorgon/ledsen/ruttn*/kropp*/för+sent;
      be .. om förlåtelse .. innan/gud/präst*; gud förlåt .. mig; förlåt mig gud; präst* .. innan jag går; försäkring* .. betalar/betala/gäller/ut .. ut/ändå/självmord/dör/borta/barnen/familjen/ungarna; bättre .. när/om/ifall jag .. är? borta/dör/dog/död/försvinner; så slipper .. mamma/pappa/barnen/alla/ni/min/de/hon/han;
      vad ska jag leva för; inte .. stark .. mer/längre; orkar/klarar/pallar/fixar/palla .. inte .. mer/längre/mera >bror/asså/alltså/fan/nu/jag/det/snälla/hjälp/mamma/ju/mannen; klarar/överlever/orkar/fixar inte .. denna/den+här+natten/natten/till+imorgon; inte .. klara .. denna/den+här? natten/natt/kväll/dygnet; vara ensam med mig själv; med mig själv .. nu/inatt/ikväll/inte; vill inte ha hjälp ... slut/dö/färdig;`,
    unless: `
      buss/bussen/tåget; anmäl*; ansök*; jobb*; möte/mötet/möten; skola/skolan; plugg*; läx*; träna*; studera*; städ*; tvätt*; adress*; facebook; instagram; gps; hyra*; matte*; kurs*; film*; bok/boken; vi ses; tack för hjälpen; förkyld*; värme*; sjukpenning*; bilförsäkr*; hemförsäkr*; sommar*; semester*; barnvakt*; maten; matlåd*; pasta*; falukorv; slipper .. betala/köa/vänta/åka/ringa/hyra;`,
  },
];
