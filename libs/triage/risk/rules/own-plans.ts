import type { Rule } from '../rule.js';

/** Goodbyes, plans, places and means, and harm already done: own risk, or worry when said of another. */
export const OWN_PLANS: Rule[] = [
  {
    id: 'self-harm',
    kind: 'own-risk',
    band: 'R1',
    any: `
      skär/skar/skurit/skära/rispa/rispar/rispat/karvar .. @self/mig;
      skär/skurit/skar .. armen/armarna/låren/benen/handlederna/handleden; skärsår;
      @do/göra/gör/gjort/göra .. @self .. illa; @do/göra .. illa .. @self; skada/skadar/skadat .. @self .. själv*?;
      skada mig; bränner/bränna .. @self .. med/cigg*/tändare;
      dunkar/slår/bankar .. huvudet .. i väggen; @do .. något .. dumt/hemskt/förhastat/drastiskt/dum;
      rädd .. för mig själv; rädd .. att .. jag .. gör/göra/gjort något/något+dumt; rädd .. vad .. jag .. gör/kan+göra; blöder .. massor/mycket/jättemycket ... skar/skurit/handled*/skär; självdestruktiv*;`,
    unless: `
      skar/skär/skurit .. på .. *kniv*/papper*/glas*/burk*/osthyvel*/plåt*; skär .. lök/bröd/sig+såsen;
      skurit/skar mig .. när+jag+lagade/lagade/diskade/rakade/rakning; såsen skar; skär det sig; rakade mig;
      gjorde/gjort/göra illa .. foten/knät/ryggen/fotled*/handleden+på; gjorde mig illa på/i/när;`,
  },
  {
    id: 'self-doubt',
    kind: 'own-risk',
    band: 'R1',
    any: `
      vågar inte .. lita .. på mig själv; inte .. lita/litar .. på mig själv; styrka/hjälp .. att inte .. skära/skada/ta+livet/dö/hoppa/göra+det;
      vågade/vågar/vågat/törs .. inte .. hoppa/skära/dö/göra+det/ta+livet/trycka+av/ta+dem; försöker igen ikväll/inatt/imorgon/snart; göra det .. klart; göra klart .. det; göra slut på det jag;
      rädd ... vad jag/han/hon .. göra/gör/ta+mig+till/kan; litar .. inte .. på mig själv;
      vågar .. inte .. vara ensam;
      vet inte vad jag/han/hon .. gör/tar+mig+till/kan+göra/ta+mig+till ... @means/annars/längre/mig+själv;
      slutar .. inte .. blöda;
      gå/går ut i skogen ... inte/aldrig; inte rädd .. för .. dö/döden; tänkt igenom .. allt; vet .. var och hur; vet hur jag ska .. göra >och/det/när; inte/aldrig .. livet+av+mig/mitt+liv/självmord .... men .. tänker/tankar*/vill/lockar/funderar; hängde/sköt mig .. nästan; nästan .. hängde/sköt/hoppade; idag är .. sista dagen; hur många/mycket @pills .. dör/dö/krävs/räcker; avsluta det .. själv; bara .. köra .. rakt ut; hejdå .... tack för allt ni/du; ingen idé .. att .. ni/du .. ringer/letar/söker/kommer;
      inte .. ta/dö/skada/självmord/skära/hoppa/göra ... men ... tankar*/tankarna/ibland/känns/rädd/orkar/vet+inte/svårt/tänker/lockar/impuls*/ser+ingen/röst*/måste/nära/suget/kan+inte/finns+ingen/vill+inte+leva;
      vill inte .. dö ensam; vill inte .. vara ensam ... inatt/ikväll/tablett*/rädd;`,
  },
  {
    id: 'farewell',
    kind: 'own-risk',
    band: 'R1',
    any: `
      innan jag .. tar/gör/hoppar/skär/sväljer/skjuter/hänger .. mina/det/livet/tabletter*/mig/dem/ner/ut/allt; inte lyckades/lyckats .. förra+gången/sist/med+att+dö; ångrar/synd/ledsen/besviken .... inte .. lyckades/lyckats; dog/död/dött/dödsfall && vill .. vara/komma/följa/åka/gå .. hos/till/med/efter .. honom/henne/mamma/pappa/dem;
      finns/bara/endast .. bara/endast/en en? väg+ut/utväg/lösning/väg+kvar; testamente & städat/gett+bort/brev/lösenord/ingen+annan; göra/gör/lyckas .. det .. ordentligt/rätt/på+riktigt/igen .. den+här+gången/nästa+gång; plats/ställe .... ingen .. hitta/hittar .. mig;
      avskedsbrev*/avskedsmeddelande*/avskedsmail*;
      @do/skrivit/skriver/skrev/lämnat/lämnade .. brev .. till .. alla/barn*/familj*/er/mamma/pappa/dem/dig;
      lämnat ... brev; brevet/brev ... köksbordet/bordet/byrån/kudden; tagit/tar/ta/tog .. farväl/avsked;
      skrivit/skriver/skrev/säger/sa .. farväl/adjö/hejdå .. till? alla?; sista gången .. jag/ni/vi/hon/han;
      sista .. meddelande*/sms*/natt*/kväll*/ord/samtal*/hälsning*/gången+jag/gången+ni/gången+vi/inlägg*/brev*;
      min/mitt sista kväll/natt/dag/timme/timmar/sms/meddelande;
      adjö/farväl/hejdå .... allihopa/allihop/alla/världen/livet/förlåt/älskar+er/älskar+dig/mamma/vänner .... förlåt/älskar/livet/världen/saknar;
      adjö/farväl .. allihop*/alla/världen/mamma/vänner/livet/älskade; hejdå .. livet/världen/grymma; farväl;
      förlåt .. för allt; förlåt .. allihop*/mina+barn/mina+älskade/mamma/pappa .. $;
      förlåt .... inte .. ert/ditt/någons fel; ert/ditt fel .. inte; förlåt .... älskar .. er/dig;
      förlåt .... orkar/kämpa*/försökte; ^ tack .. för .. allt .... förlåt/älskar/farväl/slut/adjö/sista/natten;
      hör/höra/hörs .. inte/aldrig .. från mig .. igen/mer; inte/aldrig .. höra/hör .. från mig .. igen/mer;
      sista .. hör från mig; ses .. på andra sidan;
      när jag .. är borta/är+död/inte+finns/är+begravd ... hitta*/ta/hand/får/ärver/ska/kan;
      ta hand om .... åt mig/när+jag/efter+mig; ta hand om .. katten/hunden/barnen/mamma/varandra .. nu? $;
      testamente* ... inatt/ikväll/sker/klart/dags/lådan/död/borta;
      gett/ger/ge/skänkt/skänker .. bort .. hund*/katt*/saker*/alla/mina/allt/mitt;
      hälsa .. barnen/mamma/alla .. älska*/att; pilleremoji .... hejda/farväl/förlåt/adjö;
      glöm aldrig/inte .. älska*; snart är det/allt/jag över/slut/borta;
      ikväll/inatt/snart/imorgon/idag .. är det/allt .. över/slut >@on; ni/du .. slipper mig;
      ikväll/inatt/imorgon/idag .. gör jag det/slut/något;
      inatt/ikväll/imorgon/idag .. sker det/händer+det/är+det+dags; gör jag det $;
      jag .. gör det .. ikväll/inatt/nu/imorgon/idag/den+här/snart $;
      jag .. göra det .. ikväll/inatt/nu/imorgon/den+här+gången; nu gör jag det; idag är dagen;
      bestämt mig/sig för att dö; bestämt mig .... tack/hejdå/förlåt/adjö/farväl/älskar; avsluta .. det .. smärtfri*/själv/nu/ikväll; smärtfri* & avsluta/dö/död/livet/självmord*; bestämt .. ett? datum/dag/hur;
      bestämt mig/sig .... ikväll/inatt/slut/dö/imorgon/datum/livet/försvinna;
      allt är .. packat/klart/förberett/planerat/ordnat; allt är .. förberett/planerat;
      har/gjort/gjorde/finns .. en plan .. dö/hur/ta; planerat/planerar .. hur/att/allt .. göra/dö/ta/gå/självmord?;
      har en plan $; har .. planerat .. allt/min+död/detalj*; det är dags .. för+mig/nu/att+gå/att+lämna $;
      slutgiltig* beslut*; dödsannons*;`,
    unless: `
      pension; varje vecka/månad;
      snart är det över .. bara/med; bara .. tentor/dagar/veckor .. kvar;
      förlåt .. sen/sent/svarat/glömde/störde/stör/missade; ha/fin/trevlig .. helg*/dag*/kväll*; bra/trevlig helg;
      sista gången .. var/träffa*/besök*/handla*/köp*/åt/såg; avskedsbrev .. jobb*/chef*; till/från jobbet;
      sista .. avsnittet; farväl till festen; skrivit brev till kommun*; tog/ta farväl .. begravning*; taget;
      plan .. för/b;`,
  },
  {
    id: 'place-of-danger',
    kind: 'own-risk',
    band: 'R0',
    anyTime: true,
    any: `
      står/sitter/balanserar/klättrat/klättrar/hänger/uppe/ute/är .. på/vid/uppe+på/nere+vid/intill/ovanför .. broräcket/räcket/spåret/rälsen/spåren/tågspåret/fönsterbrädan/avsatsen/kanten/stupet/fönsterblecket/balkongräcket/rälsen/klippkanten/järnvägen/räls/broräcke/perrongkanten/taket/hustaket/älvsborgsbron/parkeringshus*/höghus*;
      står/sitter .. på .. bro/bron/*bron; ^ jag? är/e/uppe/är+uppe på/vid bron/taket/spåret/räcket/klippan;
      är/står .. på taket .. på/av/ovanpå; bro/bron/taket/balkongen/klippan .... hoppa*; utanför räcket;
      utsidan av räcket/staketet; väntar på .. nästa tåg; tittar ner .. från/mot/i+vattnet; tittar ner $;
      person/man/kvinna/tjej/kille/någon .. på .. bron/spåret/rälsen/räcket/taket/spåren;`,
    unless: `
      fiska*/foto*/fota*/solnedgång*/soluppgång*/utsikt*/takpann*/pannor*/lägger+om/snickr*/reparer*/målar/tvättar/skottar/sotare*/sola/solar/picknick*/promen*/jobbar/metar/kaffe/öl/grillar/kö/bilkö*/köer/inställt/försenat/försenad;
      tåget/vagnen/bussen/bilen .. står .. på; träffas/ses/möts/mötas .. på/vid; katt*/fågel*/mås* .. taket;
      rätt spår*/på+spåret+på+tv; på spåret .. tv/program*/svt/avsnitt*;`,
  },
  {
    id: 'means-at-hand',
    kind: 'own-risk',
    band: 'R0',
    anyTime: true,
    any: `
      har/jag .. tagit/tog/letat/plockat/hämtat .. fram .. @means;
      @means .. framför+mig/i+handen/i+hand/redo/laddat/laddad/laddade/hänger/knutit/bredvid+mig/på+bordet/i+hallen/i+knät/vid+sängen/klar/klart/är+klar/uppsatt/i+garaget/i+källaren/hemma;
      har .. @means .. här/framför/i+handen/redo/klart/klar/hemma/bredvid;
      laddat/laddar .. geväret/pistolen/vapnet/bössan; knutit/knyter/gjort/fixat/hängt .. snara/snaran/rep/repet;
      snaran; har/finns .. en? snara; samlat/sparat/samlar/sparar/hamstrat/gömt/undan .. @pills;
      @pills .. samlat/sparat .. ihop?; sitter/ligger med .. @means; har .. ett rep;
      köpt/skaffat/lånat/letat+fram .. rep/snara; har .. rakblad*;
      tänker/ska .. ta/svälja/äta .. @lots .. @pills;
      ta .. alla .. mina/de/dem/tabletter*/piller*/medicin*/sömntabletter*; vill/ska/tänker .. ta .. överdos;
      ta en överdos;
      bössan/geväret/jaktgeväret/pistolen/vapnet ... mår/ensam/druckit/själv/full/leva/viftar/hallen/orkar/trött/ledsen;
      druckit/drack/full .... @means; använda .. på mig själv; vapen/gevär/pistol .... inte .. leva;
      pistolen/geväret/bössan mot .. huvudet/tinningen/hakan/munnen; tabletterna ligger/ligger+framme/uppradade;
      ^ repet .. hänger;`,
    unless: `
      skalar/hackar/täljer/lagar/potatis*/grönsak*;
      rep .. till/för .. båt*/hund*/gung*/släp*/tält*/flytt*; hopprep;
      älgpass/älgjakt*/jaktlag*/jagar/jaktlicens*/jaktexamen*; vapenlicens*; köksk*niv .. ny/slö; sparat .. recept*;
      kniv .. slö/slipa*/köpa/diskmaskin*; läkaren .. sa; smörkniv*;`,
  },
  {
    id: 'voices',
    kind: 'own-risk',
    band: 'R0',
    any: `
      röst*/djävulen/gud/demon*/satan .. säger/vill/skriker/befaller/tvingar/beordrar/sa .... dö/hoppa/ta/skära/döda/göra/illa/livet;
      röst* .... döda/dö/hoppa/livet;`,
  },
  {
    id: 'attempted',
    kind: 'own-risk',
    band: 'R0',
    any: `
      försökt/försökte/försöker/försök/nästan/höll+på+att/nära+att .. ta livet;
      försökt/försökte/försöker .. ta .. @own liv; försökt/försökte/försöker .. @method;
      försökt/försökte .. dö/suicid*/självmord*; suiciderat/suiciderade/suiciderar/suicid+försök; tog nästan livet;
      överlevde .. självmord*;`,
  },
  {
    id: 'end-it',
    kind: 'own-risk',
    band: 'R1',
    any: `
      vill/önskar/längtar .. att .. det/allt/allting/livet/smärtan/lidandet .. ta/tar/vara/är/tog .. slut/över/svart;
      vill .. ha slut på; vill .. få slut på; vill .. avsluta;
      tänkt/tänker/funderar ... avsluta/ge+upp+allt/sluta+leva; ge upp livet/allt; lika bra att .. ge+upp/dö/sluta;
      få frid/ro .. för+alltid/äntligen; det får ta slut; slippa allt/all+smärta/smärtan/lidandet/allting;
      göra slut $; gör slut på; allt ska ta slut; vill .. bort härifrån .. för+alltid; vill dö;`,
    unless: `
      avsluta .. vänskap*/relation*/min+tid;
      avsluta .. abonnemang*/behandling*/kurs*/prenumer*/samtal*/ärende*/kontakt*/medlemskap*/kontrakt*/anställ*/studier*/konto*/avtal*/insats*/förhålland*;
      ha slut på .. konflikt*/bråk*/tjafs*; göra slut med; sommaren/semestern/lovet .. slut;`,
  },
];
