import type { Rule } from '../rule.js';

/** Who cannot speak aloud, is held, hunted or about to strike; a threat by what is done rather than said. */
export const WIDE_VIOLENCE: Rule[] = [
  {
    id: 'cannot-speak',
    kind: 'violence',
    band: 'R0',
    anyTime: true,
    any: `
      kan/får/vågar/törs inte .. prata/ringa/tala/snacka/säga+något/skriva .... han/hon/hör/höra/länge/högt/sover/bredvid/hemma/rummet/lyssnar/lyssna/de/ser/man/pappa/mamma; han/hon/de hör .. mig/oss/allt/om/$; han/hon får inte .. höra/veta/se/märka/komma+på; måste viska/skriva+tyst; viskar/viskade/viska .... rädd/hjälp/hon/han/inte/ta+mig; skriver .. i+smyg/under+täcket/från+toan/på+toan/gömd; sms:ar/skriver .. under täcket;
      beställa/beställer/beställning .... pizza/pizzor/taxi/sushi/mat .... han/hon/här/hit/snabbt/snälla/adress*/_+#/till; låtsas .. som/att .. ni/du/det/inget/jag; skriv inte/inget .. konstigt/tillbaka/något; svara inte .. på+det/på+mitt/om+han; ring inte .. upp/tillbaka .. han/hon/de; raderar .. det/detta/chatten/sms* .. sedan/nu/snart; han/hon .. kollar/kontrollerar/går+igenom/läser .. min/mina/mobil*/telefon*/sms/chatt*;
      han/hon är .. här/hemma/tillbaka/utanför/i+rummet/i+köket/på+väg/i+duschen/bredvid .. nu/snart/$ ... snabb*/skynda/hjälp/hinner/måste/rädd/tyst/kan+inte/pizza; kommer .. hem .. snart/klockan/om/vid/nu/vilken .... rädd/telefon/nycklar/slår/slog/lånar/hjälp/hotat/lovat/arg; skynda/skynda+er/snabba+på/kom+snabbt/kom+nu/snälla+kom && adress*/gatan/vägen/*vägen/*gatan/rummet/han/hon/_+#/nu/hit; kom hit .. nu/snabbt/snälla/$;`,
    unless: `
      sms/sms:et $; mejl*; tandläk*; hesa/hes; halsen; förkyld*; jobb*; provet; presentation*; föredrag*; publik*; svenska; språk*; tolk*; engelska; fest*; bebis* .. sover; barnen sover; öppettid*; fika; leverans*; möte/mötet; överrask*; present*; handläggare; lektion*; bio; tidsbokning; boka; meny;`,
  },
  {
    id: 'held-or-hunted',
    kind: 'violence',
    band: 'R0',
    any: `
      @they/@partner .. håller/höll/hålla .. mig/oss/henne .. kvar/här/inne/instängd/fast; släpper/släppa/släppte .. inte .. ut/iväg/hem/mig/in/oss; vägrar .. släppa/låta+mig; låser/låste/låst .. utifrån/mig+inne/in+mig/ute+mig/mig+ute/oss+inne/in+mina; @they/han/hon/kund*/kunden .. låst/spärrat/reglat/barrikaderat/blockerat/blockerar/låser .. dörr*/dörren/utgång*/mig/oss; barrikaderat/barrikaderade sig; inte .. ut .. härifrån .. levande; inte .. levande .. härifrån/ut;
      får inte .. gå+ut/lämna/åka/träffa/ha .... pass/mat/pengar/låser/lägenhet*/huset/han/hon/familj*/någon/telefon/mitt+pass; tagit/tog/tar/gömt/gömde/beslagtagit/har .. mitt/mina/min/våra .. pass/passet/legitimation/telefon/mobil/nycklar/skor/bankkort/pengar/lön; inte .. få/har/får/ha/tillbaka .. mitt pass; har+inte mitt pass; bokat .. biljett/flyg* ... mig/gift*/inte/pass; ska giftas/gifta .. bort/i/med;
      håller mig .. fast/kvar/fången/instängd/här; vrider/vred/bryter/bröt/vridit .. om/av .. armen/min+arm/fingr*/nacken/handleden; strypgrepp*/stryper/ströp/strypte/strypt/tog+mig+om+halsen/grepp+om+halsen/händerna+runt; märken/blåmärken/röda+märken .. runt/på/om halsen; hällde/hällt/häller/slängde/kastade .. kokande/hett/kokhett/het .. vatten/olja/kaffe/te; pistol*/kniv*/vapen/gevär* .. mot .. _ tinning*/huvud*/hals*/nacke*/mage*; dra/drar/drog/släpar/släpade/slet .. mig/henne .. i .. håret/armen/benen; spottade/spottar .. på .. mig .. och;
      gps/spårsändare/airtag*/spårningsapp*/spionapp* .. på/i/under/mig/min/bilen/mobilen/hittat; spårar mig/min; vet .. att/var .. jag/vi .. är/bor/befinner/gömmer/sover .. på/hos/i/nu/$ ... skyddat/kvinnojour*/jouren/syster/hotat/rädd/kommer/bild/porten; om jag .. går/sticker/lämnar/berättar/anmäler/pratar .... hittar/dödar/skadar/slår/dör/begrav* .. mig/de/han/i/dig; hittat/hittade/spårat/kommit+på/listat+ut .. mig/oss/kvinnojouren/skyddat+boende/jouren/var+jag/var+vi/adressen/min+adress; bild/bilder/foto/video .. på .. porten/dörren/min+dörr/min+port/huset/mitt+hus/barnens/min+son/min+dotter/min+unge/dagis*/min+dagis*/skolan .. nyss/och/tick/snart/idag/med; tick tock; tick tack;
      någon/nån/en+man/man/kille/en+kille/snubbe/en+snubbe/person/gäng/killar/två+män/maskerad/@they .... med .... @arms/@weapon/@gun/@tool .... går/springer/står/utanför/torget/gatan/skolan/centrum/letar/hotar/skriker/jagar/här/parken/bussen/tunnelbanan; skyldig/skuld/skulder .... puffra/puffran/vapen/bankar/utanför/skjuta/ben*/hit/familj/bror/syster/hämta/döda; annars/eller+så/så .. tar/skjuter/dödar/skadar/hämtar/hugger .. vi/de/han .. min/mitt/din/@near/bror/syster/mamma/dig/mig; de/han/hon/några .. tagit/tog/hämtat/kidnappat/släpat/kastat .. min/mitt/honom/henne/en .... bil/bilen/skåpbil/skogen/källare* ;
      permis*/permission/frigiven/släppt/utsläppt/rymt/släpptes/ute+ur+fängelset/kommit+ut .... rädd/hotat/lovat/komma+hit/göra+det/hitta+mig/leta/hämnas/döda/inte+säker/slå; han/hon/de kommer .. göra .. det/allvar/som+han+sa; @they .. sagt/säger/sa/hotar/lovar/lovade .... nästa gång/gången .. dör/släpper/dödar/blir/kommer/slutar/slår; sagt/säger/sa/säg/lovat/hotat/hotar/skickar/skicka/välja/köpa .... min/hennes/din/vår/i+en begravning/kista/grav/dödsannons/blommor+till+min; i+kista; i+en+kista; skicka .. hem .. mig/dig .. i; ska dö tillsammans; vi/oss/ni .. dör/dö .. tillsammans .. du/och; promised tonight;
      hund/hunden/hundarna/kamphund* .. på .. mig/oss; bussar/bussade .. hund*; permanent skräck; livrädd .. för .. han/honom/henne/hon/min/mitt/pappa/bror/att+han; slog/slår/sparkar/sparkade .... gravid/magen+på+henne; han/man .. sparkar/sparkade/slår/slog .. i+magen; går+som+hem .. inte/ingen; ingen .. som+går+hem/går+därifrån; bränner/bränna/bränn/eldar/elda/tänder/tända/spränger/spränga/skjuter/skjuta/krossar .. huset/lägenheten/kontoret/bilen/stället/skiten/ner/upp/knäskål* .. med/ner/om/och/henne/honom/mig/oss/$; hälla/hällde/häller/hällt .. bensin/tändvätska/diesel/aceton/t-sprit/syra .. i/på/över/under/genom; dörren håller inte/snart/knappt; håller på att .. bryta/slå/sparka/komma .. in/upp/ner/sig; bryta upp .. dörren/*dörren;`,
    unless: `
      haha*/lol; film*; serie*; bok/boken; spel*; match*; schack; årskort; pizza; cyklar; hundvakt; katt*; år sedan; när jag var; *talet; kund+hos; bankid; csn; kronofog*; skuldsan*; budget*; tandläk*; träning*; polis* .. pass; förnya; ansök*; hämta+ut; bilprovning; låste ute mig; nyckelband; på semester; vi dör tillsammans av; lek*; paintball; laserdome; begravningsbyrå; farfars/farmors/mormors/morfars; blev klart;`,
  },
  {
    id: 'about-to-strike',
    kind: 'violence',
    band: 'R0',
    any: `
      jag .... @weapon/@gun/@arms/slagträ*/slagträt/kniv*/järnrör .. med+mig/på+mig/i+fickan/i+väskan/i+bilen/i+handen/under+jackan/redo .... honom/henne/utanför/hans/hennes/väntar/porten/jobb*/skolan/ska/stoppa/betala; jag .... utanför .. hans/hennes/deras .. hus/port/jobb/dörr/lägenhet/nya; någon .. måste/borde/får .. stoppa/hindra/stanna/lugna mig; stoppa mig .. innan/någon/nu/snälla/$; hindra mig .. innan/från; innan jag gör .. något/nåt/henne/honom;
      kan/vågar inte .. styra/kontrollera/hejda/stoppa/behärska/hålla .. det/mig/det+här/ilskan/impulserna/tillbaka .. längre/mer/och/$; ser rött ... henne/honom/hon/han/rummet/barn*/någon; en dag .. slår/dödar/skjuter/hugger .. jag .. honom/henne/ihjäl; kommer jag .. skada/slå/döda/hugga/göra+illa .. någon/honom/henne/dem/folk; jag .. slår/ska+slå/slå .. ihjäl .. honom/henne/dem/någon; ska/tänker/kommer .. döda/skjuta/hugga/slå/skada/knivhugga/bränna .. han/hon/honom/henne/den/hans/hennes/dem .. som/på/inatt/ikväll/nu/för/$; menar allvar .... döda/betala/slå/skjuta/henne/honom; hon/han ska få betala; jag+har pickan; pickan/puffran på mig;
      om .. soc/ni/socialen/de/kommunen .. tar .. mina/barnen/ungarna .... kommer/bränner/skjuter/ner/ångra/dör/går+hem/dödar/hämnas; kommer .. ner .. till .. kontoret/er/soc .. och .... ingen/alla/kniv/dör/bränner; skolan/klassen/alla/lärarna .. ska/kommer .. få+ångra/dö/betala; gör/göra/skada/skadar .. bebis*/barnet/henne/honom/barnen .. illa/något .... kudde*/kudden/rädd/ensam/hjälp/skriker; kudde/kudden .. i+handen/över/mot ... bebis*/barn*/ansikt*/rädd/skriker; kastar/kastat/slänga/slänger/kasta/skaka/dränka .. henne/honom/bebis*/barnet .. i+väggen/ut/i/över/ner/från ... rädd/skrik*/orkar/nära;`,
    unless: `
      haha*/lol; film*; serie*; bok/boken; spel*; match*; schack; i padel/tennis; jakt*/älg*; potatis*; köket; pepparsprej; fest*; brännboll; baseboll; på skämt; mamma kommer döda mig; fira; pizza; snöboll*; vattenpistol*; bebis* .. bad;`,
  },
];
