import type { Rule } from '../rule.js';

/**
 * Words so heavy that they raise wherever they stand, unless what stands around them says otherwise (everyday.ts,
 * around.ts): a list of how people say that they want to die would never be complete.
 */
export const STRONG: Rule[] = [
  {
    id: 'to-die',
    kind: 'own-risk',
    band: 'R1',
    any: `
      hoppas .. jag dör; jag dör inatt/ikväll; leva .. är inte; på/om att .. hoppa/hänga+mig/skjuta+mig/dränka+mig/skära+mig $; tänker/tankar .. på/om att .. hoppa/hänga/skjuta/dränka/svälja; avsluta .. lidande*/plåga*/smärta*; måste/vill/ska/behöver/vill+bara .. skära >mig/upp/djupt; köra/kör .. bil* .. i .. vattnet/sjön/älven/havet/diket/ån; @deadly/djupet/havet/döden/mörkret .. lockar/drar/ropar/kallar/suger;
      hjärtat .. stanna/stannar/slutar+slå/slutade+slå ; gasslang*; låt mig .. somna/dö/få+dö/gå; somna in;
      farlig för mig själv; köra in i .. berg*/träd*/vägg*/lastbil*; borde .. bara .. försvinna; hatar .. att jag .. lever/finns; styrka .. att inte; lita inte på mig själv;
      hänger/skjuter/dränker/dödar/hugger/stryper jag mig; det är/blir .. mitt avsked; mitt avsked; livstrött/levnadstrött/livsled/levnadsled; tar tabletterna/pillren/pillerna/dem nu/ikväll/snart/inatt; tar jag tabletterna/pillren/allihop;
      döden .. hjälper/återstår/kvar/befri*/lösning*/utväg*/räddning*/vän; låt det .. ta slut; låt det vara över; somna/somnar/sova/sover .. för+gott/för+alltid/för+evigt/in+för+gott;
      dö; jag .. död; mig .. död; min/mina/mitt död/egen+död; min begravning; begravning .. ska+jag; dödshjälp*/eutanasi; döda mig; dödar mig själv; livlös .. jag; dödslängt*/dödsönsk*; jag dör snart/nu/hellre/ikväll/inatt/ensam/om+ingen/långsamt;
      tror/känns/känner .. jag .. dör; bli av med livet; bort från .. livet/allt/jorden/världen; lämna/lämnar .. er/jorden/världen/livet/allt+bakom+mig; lämnar jag er/allt; vill .. till gud/himlen/himmelen/paradiset; i himlen; inte .. långt/lång/länge .. kvar? .. på+jorden/här+på/livet;
      inte .. bryr/bry/skulle+göra .. om jag .. dör/lever/dog; spelar .. ingen roll .. om jag .. dör/lever; trycka .. knapp .. borta/slut/försvinna; vara .. borta >@on; bara/vill .. vara borta; tar saken i egna händer; ta slut på .. allt/mig; få .. ett? slut på .. allt/livet/det/mitt;
      om jag .. lever .. när/i/imorgon; när jag är död/borta; saknar .. mig .. när/om; slipper ni; ni/de/alla/du .. slipper; besvikelse .. snart; hur .. högt/mycket/många/långt .. falla/tål/krävs/behövs/räcker .. dö/innan/aldrig/somna; högt .. man .. falla; aldrig .. vakna/vaknar; behövs .. för .. aldrig/dö/somna;`,
    unless: `
      lämna .. synpunkt*/feedback/klagomål/besked/uppgifter/in;
      trampolin*/fallskärm*/bungy*; dö av utmattning; surströmming/haha*/lol;
      hund*/katt* .. somna; fick somna in;
      kan/kunde/får .. man .. dö; död .. efter/av/inombords+av; dö ut; hur .. man .. dör .. i+sverige; sjukdom*/cancer/dement* .. dö; dö .. ekonomi*; rädd .. att .. mamma/pappa/hunden/katten .. dö; dö för .. en/ett/en+kopp/glass/choklad/pizza; bort från .. jobb*/stan/skolan/stress*; lämna er .. adress/nummer/på/till; slipper .. betala/hyra/städa/vänta/kö*;
      farmor/mormor/farfar/morfar/hund*/katt* .. ska dö; dödsbo*; dödsannons*; livförsäkring*; är jag .. borta .. på+semester/imorgon+men; vara borta .. från .. jobbet/skolan; vara .. borta .. över/i+en+vecka/helgen; paradiset; saknar .. mig .. på+jobbet;`,
  },
  {
    id: 'life-unbearable',
    kind: 'own-risk',
    band: 'R1',
    any: `
      inte lova .. att .. jag .. lever/finns; bryr .. inte .. om jag .. dör/lever/dog/dött; inte .. från rälsen/spåret/bron/taket/räcket; inte långt kvar .. till/innan;
      vill/tänker/ska/vill+bara .. följa efter >honom/henne/min/mamma/pappa/dem/till; @me & rälsen/rälen/tågrälsen; dog jag inte; inte .. dog jag; vaknade .. på .. iva/intensiven/sjukhuset ... nästa+gång/igen/lyckas/besviken; nästa gång .. lyckas/gör+jag/ska+jag; lyckas .. den här gången; anledning .. att inte .. hoppa/dö/göra+det; inget .. som .. hindrar/stoppar mig; inget/ingen/inte+något .. hindrar/stoppar .. mig $; min tur att .. gå/dö/få+gå; slipper göra det .. själv; få/bara/vill .. slippa $; trött/less/led på att .. vakna/andas/finnas/existera/försöka/kämpa; slut på mig; inte .. se/uppleva/få+se .. nästa/våren/sommaren/julen/hösten/vintern/min+födelsedag;
      lova .. att .. jag .. lever/finns; inte lång* .. här .. på jorden; inte litar .. på mig själv; tar saken i egna händer;
      @bleak .. livet >@on; livet/mitt+liv .. @bleak; @bleak .. mitt/det+här+jävla/det+här liv/livet; @bleak .. leva >@on; ont/orkar/plåga/jobbigt/svårt/tungt .. att? leva; hålla ut; hållit ut; kamp .. för .. att .. inte; kämpar .. varje .. dag/timme/minut; kamp .. att .. inte; går .. inte längre >@on; inte .. ser/se .. annan/någon/nån .. utväg/väg/lösning/framtid/mening;
      inget/ingen/inte+något hopp; inget hopp kvar; tappat hoppet; har gett upp >om/och/livet/allt/helt/nu; gett upp .. livet/hoppet/allt; inget värde; ingen .. behöver/vill+ha/älskar mig; ingen .. som .. behöver/bryr/älskar/saknar; allt .. nattsvart/svart/mörkt/kolsvart/hopplöst/meningslöst/förstört; nattsvart*; krypa ur skinnet; kraschat .. helt .. livet; inte .. bära .. det/längre/mer/bördan; klarar .. inte .. bära; orkar .. inte .. ha/bära/känna/med+mig; inte .. känna .. mer/något/längre; mår .. så .. dåligt/piss/skit/uselt .. att .. jag; utan .. mig .. hade/vore/skulle;`,
    unless: `
      leva på/upp/sig/ut+sin/om; leva med/utan .. honom/henne/diabetes/sjukdom/adhd/smärtan/kaffe; livet .. på .. landet; livet är .. kort/härligt/bra/toppen/inte+så+tokigt; lämna livet; hatar .. livet .. som+småbarnsförälder; hela livet; livet .. över .. förväntan; livet .. i .. lägenheten; resten av livet; inte .. leva .. utan+kaffe/utan+mobil/gluten*; ingen som .. bryr+sig+om+soporna;
      går inte längre .. att/än; håll* ut .. till .. fredag/semester*; mitt i livet; livets; mår så dåligt .. magsjuk*/förkyld*; tufft ibland; bättre liv; livet efter .. skilsm*; sluta .. röka/dricka/snusa;`,
  },
  {
    id: 'last-things',
    kind: 'own-risk',
    band: 'R1',
    any: `
      min/mina/mitt sista @lastly; det sista .. jag/ni/du; ordna/ordnat/fixa/fixat/förbereda/förberett .. det sista/min+begravning/allt+inför; sista .. till er/mina/barnen; blockerat/raderat/tagit+bort .. alla/allt/konton ... tack/förlåt/hejdå/farväl; avsked* >@on/från/som; hejdå .. på .. ett+sätt/konstigt/allvar; låt*/lät/kändes .. som .. ett? avsked*/farväl; hejdå $ ... väg/bron/tabletter/mer/livet; mer .. hejdå; kan inte mer .. hejdå; testamente & borta/försvunn*/dö/ikväll/klart/hittade; avskeds*;`,
    unless: `
      avsked* .. fest*/middag*/jobbet/lunch/chef*; avskedad*/avskedande*/avskeda; sista .. avsnittet/kapitlet/bussen/tåget/dagen+på+jobbet/dagen+i+skolan; min sista arbetsdag; det sista .. som+hände/vi+pratade; mina sista pengar; avskedspresent*; avskedskram*; testamente & advokat*/skriva/hjälp/jurist*;`,
  },
  {
    id: 'place-and-person',
    kind: 'own-risk',
    band: 'R0',
    any: `
      ligger/ligga/hamnar/hamna .. i .. kista/kistan/graven/en+grav;
      står/sitter/klättrat/klättrar/balanserar .. utanför .. fönstret/räcket/balkongen/balkongräcket; i fönstret .. på .. våningen;
      @they .. är/står/sitter/uppe .. på/uppe+på .. ett+tak/taket/en+bro/bron/räcket/spåret/rälsen/ett+stup/en+klippa/broräcket/ett+höghus;
      @goto .. @deadly >@on/och/men/eller/så/snart/ensam/i; @goto .. till/på/ut+på/mot/ut+mot/vid/längs/bland rälsen/spåren/spåret/rälen; på väg till bron/spåret/tåget+för/rälsen/taket; nästa .. tar+jag/hoppar+jag/blir+min; tar nästa tåg .. $; räknar tågen; ställa/ställer/kasta/kastar/lägga/lägger/hoppa/hoppar .. rälsen/spåret/spåren; över räcket; utanför räcket; vägrar .. gå+in/komma+ner/kliva+ner; balkongen .. våningen; *våningen .. balkong*/fönst* .. vägrar/hoppa*/står/klättr*; lägga/lägger/ligga/somna .. mig? .. i snön/på+isen/i+skogen ... somna/dö/frysa/ensam; gå ut .. och .. lägga mig; av vägen; in i .. bergvägg*/träd*/lyktstolpe*/berget;`,
    unless: `
      båtar*; över bron .. i/till/mot/på/med; spårvagn*/handla/möta/hämta/träffa/vänner/solen;
      fiska*/foto*/fota*/solnedgång*/soluppgång*/utsikt*/takpann*/pannor*/snickr*/reparer*/målar/skottar/tvättar/sotar/sola/solar/picknick*/promen*/jobbar/metar/kaffe/öl/grillar/kö/bilkö*/köer/inställt/försenat/försenad/försening*/stilla/hem/jobbet/skolan/biljett*/gymmet/konferens*/kursen/semester*/resa/utflykt*/springer+alltid/joggar/löprunda/bada*/kurs*/byta+tåg/vagn*/sms:a+när/klockan/kvart/minuter+sen/möts/träffas/hämtar/mamma+på+tåget;
      i tåget; på tåget; sitter på tåget; på .. motorvägen .. mot/hem/till; bil* .. av vägen; rätt spår; katt*; körde av vägen .. halka; över räcket .. på+båten; hoppade på tåget; tåget till;`,
  },
  {
    id: 'weapon-and-person',
    kind: 'own-risk',
    band: 'R0',
    anyTime: true,
    any: `
      @they .. gått/gick/åkt/åkte/stuckit/stack/tagit/tog/hämtat/ut/iväg .. med .. sig? gevär*/geväret/bössa*/bössan/hagelbössa*/jaktvapen*/pistol*/vapen/vapnet/rep/repet/snara;
      plastpåse* & huvud*/redo/runt/över; patron*/ammunition & räcker/bössa*/gevär*/pistol*/laddat/en; bössa*/bössan & räcker/patron*/natt*/slut/min; sitter/ligger .. här? .. med .. @pills/morfin*/piller*/tabletter*; sitter med mammas/pappas/min/mina .. morfin/tabletter/piller/medicin*; hårtork* .. badkar*; badkar* .. hårtork*;
      rakblad* & @me; rakblad* & hon/han/hand*/badkar*/armen/gömt/framför/låst/toa*/bild*; ^ rakblad*; snara/snaran/snaror/snarorna; rep/repet .. @me; kniv*/kniven/sax*/glas*/skärva* .. mot/i/vid .. min/handled*/handleden/armen/hals*/handen/strupen/bröstet; pistol*/gevär*/bössan/vapnet/hagelgevär* & @me; @me .. pistol*/gevär*/bössan/vapnet/hagelgevär*; tabletter*/piller*/pillren/tablettkart* .. uppradad*/framför/redo/framme/på+bordet/väntar; uppradade .. tabletter*/piller*; laddad .. bredvid/framför/redo; överdos* .. laddad/redo/bredvid/framför; sparar/spara/samlar/samla/gömmer/hamstrar/sparat/samlat/lagt+undan/köpte/köpt .. dem/alla/tabletter*/piller*/mediciner*/värktabletter*/sömntabletter* ... i+stället/istället/fanns/räcker/alla/nu/sprit*/dö*/undan; köpte/köpt ... sprit*/flaska ... tabletter*/värktabletter*/piller*; slutat .. ta/äta .. medicin* .... spara*/dö*/samla*; räcker .. för att .. dö/aldrig/somna; undan tabletter*/piller*/medicin*; i badkaret .. med; blodet .. rinner/sprutar; skär* .. djupt; skär* .. för djupt; djupa skärsår/sår; skärsår*;`,
    unless: `
      skalar/hackar/täljer/snidar/potatis*/grönsak*/lagar;
      rep .. till/för .. båt*/hund*/gung*/släp*/tält*/flytt*/bil*; hopprep/klätter*; tvätt*; jakten/jaktlag*/jaktlicens*/jakthund*/jaktpass*/jägar*/älgj*/älgpass*/licens*; i spelet; diskmaskin*; lagade/laga .. mat*; rakning/raka/rakat/rakhyvel*; köpte .. alvedon .. hostmedicin; brödkniv*/osthyvel*/papper*; skär .. lök/bröd/tårta*/till; på .. glas*/kniven/papper* .. när; gymnastik*; apoteket .. tog+slut; recept*; slö; leksaks*; vattenpistol*; polis* .. pistol; enligt .. läkare*; skär .. ihop/sig; osams;`,
  },
];
