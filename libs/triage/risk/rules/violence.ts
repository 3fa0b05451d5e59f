import type { Rule } from '../rule.js';

/** Violence now, or about to be: done to the person, near them, or by them. */
export const VIOLENCE: Rule[] = [
  {
    id: 'hits',
    kind: 'violence',
    band: 'R0',
    any: `
      @they .. @hits .. @victim; ^ @hits .. @victim; @hits .. mig; @hits oss;
      blir/blev/blivit/bli .. slagen/misshandlad/sparkad/strypt/nedslagen/knuffad/överfallen/påhoppad/slagna/misshandlade/nerslagen/spöad/bränd/torterad;
      slår/slog/slagit/sparkar .. ner/ned/sönder/omkring;
      jag .. knivhuggen/knivskuren/skjuten/huggen/strypt/våldtagen/överfallen/nedslagen; blivit/blev/blir .. knivhuggen/knivskuren/skjuten/huggen/strypt/våldtagen/överfallen/nedslagen/kidnappad/drogad;
      @they .. @hits .. min/mina/sin/våra/sina/hans/hennes .. @near;
      slå/slår/slåss/slagsmål .... igen/nu/ungarna/blod/kniv/skynda/utanför; stryptag/strypgrepp;
      tog/tar/tagit/håller/höll .. om/runt .. halsen/strupen; händerna om halsen; stryper;
      misshandl* .. pågår/nu/henne/honom/mig/sin/sambo*/fru*;
      brutit/bröt/bruten/bröts ... mitt/min/näsan/finger*/revben*;
      blodig/blöder/blod ... slog/slagit/kniv/huvudet/sparkade/ansiktet/näsan;
      kastar/kastade/slänger/slängde .. saker/grejer/möbler/tallrikar/mig .. på/mot/efter/i/in .. mig/väggen;
      slår sönder; river lägenheten; våldsam*; vevar/slår .. omkring sig;
      går/gick/gått/går+lös/flippar .. loss/lös/bärsärk/bananas .. kniv*/på/med/i;
      blåtira/blåmärken ... han/sambo*/man*/honom/pojkvän*; brottar/brottade .. ner;
      håller/höll .. fast/nere .. mig; fastbunden/bunden/bakbunden; pissat på mig;
      spottar .. på mig .... slår/sparkar;`,
    unless: `
      slog sig fri; svartsjuk .. aldrig; kunde ha strypt/slagit; call of duty; spelar .. cs/fortnite/call;
      år tillbaka; sedan .. år; var våldsam .. slut;
      slår/slog/slagit .. rekord*/vad/ihop/in/på+tvn/knut/aik/hammarby/djurgården/dem/personbästa;
      slagit/slår mig för bröstet; slår/slog mig .. att/som/hur; slog/slår mig ner;
      slår/slog mig i/på .. tå*/knä*/huvudet+på/armbåg*/tumme*;
      schack/fifa/padel/tennis/kubb/monopol/brädspel/kortspel/bordtennis; skakar hand; biter ihop;
      myggor*/mygg/fästing*; slår oss samman; hunden bet; bebisen biter;`,
  },
  {
    id: 'threat',
    kind: 'violence',
    band: 'R0',
    any: `
      hotar/hotat/hotade/hot .... lägga/sprida/sprider/publicera/skicka/visa .. ut? .. film/filmer/filmen/bild/bilder/bilderna/video/videon/klipp;
      @they .. går/gått/springer/sprang/kom/kommit/kommer/smyger/visade/visar/plockat/plockade/tagit/sitter .. runt? .. med .. @weapon; @they .. plockat/plockade/tagit/tog .. fram/upp .. @weapon; bråk/skuld/skulder/skyldig/pengar/hotar/anmälde/anmält .... ska/kommer .. komma/kommer .. hem+till+mig/hem+till+oss/hit;
      ska/kommer/tänker/vill/hotar/hotat/hotade/säger/lovar/lovat/försöker/försökte/svär/skriker/sa/skrev/skriver/skulle/ville ... @kill .. mig/oss/honom/henne/dem/den/er/första/nästa/hen/barnen/mamma/pappa/min/mina/alla/någon/sin/sig/hela;
      @kill .. mig/oss .. om/ifall/annars/när/ikväll/inatt/nu; ska/kommer .. dö .. om jag;
      rädd/orolig .... @kill/skadar/skada/slår/slå .. mig/oss/henne/honom/barnen/mamma/någon/min/mina;
      @kill han/henne/honom/dem ikväll/inatt/nu/jag+lovar; @they .. @kill .. mig/oss $;
      hotar/hotade/hotat/hotad/hotas/hota .. mig/oss/mamma/personal*/henne/honom/barnen/familj*/till+livet/med/att;
      mordhot*/dödshot*; hotar .. att .. @kill/skada/slå/skjuta/bränna/tända/komma+hit/ta+barnen/hälla;
      @they .. har/håller/drar/drog/tar/tog/viftar/kommer/står/är/letar/hämtar/hade .. med? en? @weapon;
      @weapon .. mot .. mig/min/oss/hans/hennes/halsen/strupen/huvudet; med @weapon .. i/mot/och/här/nu;
      hotar .. med .. @weapon; @they .. har kniven;
      har/med .. @weapon ... döda/arg/hotar/skriker/står/hata*/skada/påväg;
      @weapon .... döda/hotar/hota/rädd/skrik*/mig+ut; någon .. med .. @weapon;
      @weapon ... skola*/klassen/korridoren/väntrummet/receptionen; hotfull*; väntar .. utanför .. mig/hotar/porten;
      ska få .. betala/sota .... döda/vapen/blod; bomb* .. hotar/skolan/lagt/placerat/ska;
      spränga/sprängt/spränger .. mig/oss/porten/huset/dörren/lägenhet*; skjuter .. skolan/alla; skolskjutning;
      hämnd* ... vapen/döda/kniv; vet var jag bor .... döda/skada/hot*;`,
    unless: `
      jägare/polis/militär .. och har; vapenlicens*;
      mamma/chefen/frun/fru/läraren/bästis/pappa/tränaren/magistern/syster/bror .. dödar/döda/mördar/mörda mig .. om/när jag .. missar/glömmer/kommer/inte/har+sönder/förlorar/spiller;
      mamma/chefen/fru .. dödar/döda/mördar mig om hon/han/de .. vet/ser/hör; kniven är slö;
      dataspel*/spelet/fortnite/cs/minecraft/zombies/boss*; döda tid*/tiden; jagar/älg*/jaktlag*/jakten;
      skjuter upp/på; haha*/lol/skrattemoji; kunde ha mördat; hot* om uppsägning; hotar .. regn*/åska;
      hotar med .. strejk*/nedläggning*/att+sluta;`,
  },
  {
    id: 'outside-the-door',
    kind: 'violence',
    band: 'R0',
    anyTime: true,
    any: `
      på flykt/på+rymmen .. från .. min/mitt/familj*; @partner .. låter mig inte/aldrig; bråk/slagsmål/tumult & trapphus*/trappan/grannen/gården/utanför & skriker/skrik/hjälp; bli/blir/bliva mördad/dödad/skjuten/ihjälslagen .. av/om/för/$; @parent .. kastar/skriker .. saker .... rädd;
      står/lutar .. över mig; @partner .. kom/tog/tagit/tar .. sig? in .... nyckel*/när+jag+kom+hem/fönstret/utan+lov; @they .. skriker/vrålar/rasar .... badrum*/toan/toaletten/garderob*;
      någon/man/okänd/främling/han/hon/de .. är/står/har+tagit+sig/smyger .. inne? i .. min+lägenhet/mitt+hus/mitt+hem/vår+lägenhet/vårt+hus; hjälp .... han/hon/de är här; ^ @parent slår/slåss/sparkas $;
      hittat/hittade/listat+ut/spårat/skaffat/reda+på .. min/vår .. adress; @they & utanför & livrädd/hela+natten/vägrar+gå/stirrar; utanför .. mitt/vårt/min/vår .. hus/hem/dörr/trappa/fönster/balkong/bostad .... livrädd/rädd/natten/igen/timmar/vägrar/hot*;
      får inte .. lämna .. huset/hemmet/lägenheten/rummet; fly/flytt/flyr/flydde .. från .. min/mitt .. @partner/pappa/bror/familj/hemmet; utanför .. mitt/min .. jobb/skola/port/arbete/lägenhet .... livrädd/rädd/igen/hot*/kniv*; står och väntar .. utanför/på+mig;
      slagit/slog/slår/sparkat/sparkade/krossat/krossade in? .. dörren/rutan/fönstret/dörr/fönster; slagit/slog/slår/sparkade/sparkar in .. dörr*/rut*/fönst*;
      sparkar/bankar/slår/bultar/hamrar/dunkar/sparka/slå/banka/rycker .. på/in/i/sönder dörren;
      försöker/försökte/vill .. sparka/ta+sig/bryta+sig/komma/slå/forcera .. in; @they .. försöker .. in;
      brutit/bryter/bröt .. sig .. in; bryter upp dörren;
      står .. utanför .... bankar/skriker/hotar/vägrar/döda/in/slå/kniv/rädd/ringer+på; ex*/han .. står utanför; @they .. är/står .. utanför .. dörren/porten/huset/fönstret/här >nu/och/igen/med;
      utanför .. dörren/porten/fönstret .... skriker/hotar/döda/rädd/bankar/vapen/kniv;
      göm* .. mig/oss .. i/på/under/för; gömmer oss/mig; låst in .. mig/oss .. på/i ....; låst .. mig/oss inne;
      inlåst*; instängd .. på/i/hos/av; håller/hålls/hållit/höll .. fången/fångna/gisslan/inlåst/instängd;
      vägrar låta .. mig .. gå/lämna; släpper .. inte .. ut mig/oss; får .. inte gå ut;
      tagit/tog .. mina/min nycklar/mobil/telefon/pass*; hjälp han kommer;
      han .. kommer .. hit .... rädd/döda/slå/göra/hotat/kniv/skada; är/e påväg .. hit;
      påväg .. hit .... vapen/kniv/pistol/döda/arg/slå/hotat/full; är/e här nu .... slå/hot*/döda/arg;
      får inte .. höra .. jag .. ringer/pratar/skriver; letar efter mig;
      förföljer/följer+efter/stalkar/förföljd .. mig?; jagar mig; efter mig .... döda/vapen/kniv;
      kan inte prata .. han/hon; han/hon .. är hemma .... rädd/tyst/viska*/skriva; rädd för mitt liv;
      livrädd/dödsrädd .. för/att/och; fruktar för .. liv;
      vågar inte gå hem .... han/slår/slå/pappa/sambo*/man*/hot*; flytt .. hemifrån .... slå/slog/hot*;
      tända/tänt/sätta/satt/tänder .. eld/fyr .. på; hällt/häller .. bensin;
      bränna .. ner/inne .. huset/oss/mig/lägenhet*; livvakt*;`,
    unless: `
      call of duty; lol;
      instängd katt*; hissen; katt*/hund* .. inlåst*;
      livrädd för .. spindl*/tandläk*/flyg*/höjder/ormar/tent*/spruto*/hundar; låst .. mig ute;
      jag har låst in cykel*; gömmer .. present*/ägg*; brev*;
      står utanför .. mottagning*/er/kontoret/ica/porten+och+väntar; ringde+på+klockan; får inte gå ut på/med;`,
  },
  {
    id: 'rape',
    noun: true,
    kind: 'violence',
    band: 'R0',
    any: `
      våldtog/våldtagit/våldtagen/våldtar/våldtäkt*/våldtagna;
      tvinga*/tvingad/tvingat .. mig/henne/oss? .. till? .. sex*/samlag/ligga/knulla/ha+sex/att+ha+sex/göra+saker/oral*;
      tvingade/tvingar mig att .. sex; tafsade/tafsar/tafsat/antastad/antastade .. på?;
      sexuellt .. utnyttjad/ofredad/övergrepp/trakasser*; hade sex med mig när jag sov; drogad* .. och; drogade mig;
      säljer/sälja .. mig/min+kropp .. tvingar/mot; pimp*/hallick*; människohandel/trafficking;`,
  },
  {
    id: 'near-here',
    kind: 'violence',
    band: 'R0',
    anyTime: true,
    any: `
      bråk/slagsmål/gäng/killar .. med .. kniv*/vapen/pistol*/yxor/järnrör; någon/nån/de/han/folk/killar .. skjuter .. på/mot/utanför/här/i; *hotad .. med/av/på; knivhotad/dödshotad/mordhotad/pistolhotad;
      skottlossning* .. utanför/här/nu/pågår/på; det är skottlossning;
      pågår .. misshandel*/våldtäkt*/bråk/slagsmål/skottlossning/skjutning/rån/överfall/knivbråk; @they .. misshandlas/våldtas/överfalls;
      slagsmål .. hos/utanför/här/nu/i; sköt/skjuter/skjutit/skott .. mot .. vår/vårt/min/mitt/oss/mig/porten/huset/fönst*/bilen/folk;
      skjuter/skjuts/skjutit/skott/skjutning/knivslagsmål .. här/nu/utanför/pågår/i+trappen/på+gården/precis/nyss;
      det skjuts; de skjuter; hör/hört .. skott/skrik/smäll*/dunsar/slag;
      @near .. skriker .... smäll*/slå*/hjälp/misshandl*;
      @near/grannen/granne* .. slår/misshandlar .. sin/fru*/barn*/sambo*/henne; låter som .. misshandlar/slår/döda*;
      knivhuggen/knivskuren/knivskadad/knivhuggna/skjuten/knivad/huggen .... här/nu/blöder/ligger/hjälp/är/blir/nyss;
      @they .. är .. knivhuggen/knivskuren/skjuten/huggen; blir .. knivhuggen;
      gäng/flera/några/de/fyra/tre .. sparkar/slår/misshandlar/rånar/hoppar .. på .. en/kille/honom/henne/pojke/tjej/ner/mig;
      rånad*/rånar/rånet pågår; slår ner; slagsmål .. nu/här/utanför/pågår;
      pappa/mamma/styvpappa/han .. slår .. mamma/pappa/syster/bror/min+mamma; slår min mamma;
      bråk .. gran* .... skrik*/slag/hjälp/kniv; pågående .. misshandel/bråk/våld/våldtäkt/slagsmål/dödligt;`,
    unless: `
      kunde ha; call of duty/cs/fortnite/spelar; haha*/lol/skrattemoji;
      i .. spelet/matchen; älg*/jakt*;`,
  },
  {
    id: 'honour',
    noun: true,
    kind: 'violence',
    band: 'R1',
    any: `
      vill/ska/tänker/tvingar .. omskära/könsstympa/stympa .. dotter*/flick*/syster/mig;
      gifta/gift/gifter/giftas/gifts .. bort; bortgift/tvångsgift*/tvångsäkt*/barnäktenskap/bortgifta;
      @abroad & bli+gift/blir+gift/bortgift*/giftas/gifts/tvinga*/mot+sin+vilja/mot+min+vilja/omskär*/stymp*; gifta .. mot .. vilja; tvingas/tvingar/tvinga .. gifta; giftas .. utomlands/där/som+barn;
      könsstymp*/omskära+flick*/omskäras;
      skickas/skicka/tas/föras/ta .. utomlands .... gift*/tvång*/uppfostran/vilja; skämt .. ut .. familj*/släkt*;
      heders* .. våld/hot/mord/döda/familj*; hedersvåld*/hedersmord*/hedershot*;
      familjen .. dödar/döda/slår/låser/hotar .... mig/pojkvän*/flickvän*;`,
  },
  {
    id: 'may-hurt-another',
    kind: 'violence',
    band: 'R0',
    any: `
      tankar/tanke/impuls*/fantasi*/fantiserar/lust/sug/sugen/rädd .. på/om/att/av .. @kill/skada/slå/göra+illa/hugga .. min/mitt/mina/honom/henne/någon/folk/dem/andra/barn*;
      jag? ska/vill/tänker/kommer/lovar/planerar/måste/sugen/lust .. @kill/skada/bränna/kapa .. honom/henne/dem/den/första/nästa/någon/han/hon/alla/min/mitt/mina/folk/er/gubb*/jävel*/chef*/ex*/grann*;
      mördar/dödar/skjuter/hugger han/honom/henne/dem/hon/någon;
      rädd .. jag .. ska/kan/kommer .. skada/slå/döda/göra .. någon/barn*/henne/honom/bebis*/min/mitt/illa;
      har .. @weapon ... så arg; tappar/tappade kontrollen .. slår/slå/döda/skada;
      röst* ... döda .. mina/min/dem/henne/honom/barn*; slagit ihjäl;
      jag .. slog/slagit .. mitt/min/barn*/sambo*/fru*; knivhögg/knivhuggit; dödat/mördat .. någon/henne/honom/min;
      skjutvapen .... alla;`,
    unless: `
      tid/tiden; kunde ha mördat; fortnite/spelet/cs/boss*/zombies/drake*/spela*/spel; skjuta upp/på;
      myror*/ogräs*/mygg*/spindl*/råttor*/snigl*; haha*/skrattemoji/lol; skada .. rygg*/knä*/någons+känslor;
      han/hon/ni .. vinner;`,
  },
];
