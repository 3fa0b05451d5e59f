/**
 * What sounds like danger and is not: taken out of the text before the rules read it. Only whole turns of phrase, so that
 * real words beside them are still seen.
 */
export const EVERYDAY = `
  dör/dog/dö/dött/död/ihjäl .. av/ut .. skratt*/hunger/tristess/skam/värme/värmen/nyfiken*/längtan/sötma/gullig*/trötthet/ångest+inför/uttråkning/kärlek/abstinens+efter+kaffe/spänning/stress/pinsam*/törst/kyla/skräck+när/glädje/lycka/svett/cringe;
  dör så+roligt/så+kul/så+gulligt/så+fint/så+bra/så+pinsamt/så+skrattemoji/så+haha/för+dig/för+en/när/lite/litegrann/sött/åt/på+mig/på+dig/utan+kaffe/utan+min+mobil; haha* dör;
  dör haha*/skrattemoji; håller/höll på att dö .. skratt*/hunger/skam/inför/tenta*/värme*/lol;
  höll på att dö när/av/på+gymmet; dog lite/nästan+av/inombords; kunde dö; så .. att/så jag dör; kär .. dör;
  dödstrött*/dötrött*/dödshungrig*/dödssnygg*/dödstyst*/dödstråkig*/dötrist*/dötråkig*/döstress*/dödspinsam*/dödsseriös*/dödsbra/dödskul*/dödsgod*/döskön*/dödsskön*/dödsfull/dösnygg*/stendöd*/dödlängtar/dödläge*/dödlift*/dödgrävare/dödsbo*/dödskalle*/dödsmetal/dödshäftig*/dödförkyld*;
  dödens lammunge; luktar dött; dött lopp; död vinkel;
  död+för+mig/helt+död/helt+slut/dog/död ... efter/på .. gym*/jobb*/träning*/pass*/löp*/flytt*/natten/helgen;
  bil*/bilen/mobil*/mobilen/telefon*/batteri*/dator*/datorn/fest*/motor*/internet/wifi/skärm*/padda*/laptop*/lampa*/växt*/växten/blomma*/blommorna/krukväxt*/krukväxten .. dog/dör/död/dött/har+dött/är+död;
  över min döda kropp; liv och död; dödar/döda/mördar mig haha*/lol/bro/asså/skrattemoji; haha*/lol/skrattemoji .. skjuter/dödar/hänger mig; tar livet av oss/mig/en med; döda/dödar tid/tiden/linjen;
  slår/slå/slog/slagit ihjäl .. tiden/tid/timme/timmar/minuter/eftermiddag*;
  äta/åt/ätit/skrattade/skrattar/skrattat/tråkar/tråkade/fryser/frös/jobbar/jobbat/svettas/plugga/pluggar/gäspar/gråter+mig/shoppar/skämdes/skäms/svälter/svultit .. ihjäl .. mig/oss/här/på?;
  fryser/frös/svälter/svettas ihjäl; mördande .. bra/snygg/konkurrens/tempo/tråkig*/blick*;
  mamma/chef/chefen/läraren/lärare/tränaren/fru/frun/kompis/bästis/syster/mentor/rektor .. dödar/döda/mördar/mörda/skjuter/skjuta/stryper/strypa mig .. om/när+jag .. missar/glömmer/kommer/inte/har+sönder/förlorar/spiller/får+veta/hon+får+veta/han+får+veta/ser+det;
  mötet/tentan/plugget/måndag*/mattan/läxan/värmen/chefen .. dödar/dör mig; det här .. dödar mig;
  mördade/mördar/slaktade/krossade dem; skjut mig .. vilken/haha/så; tog/tar knäcken;
  ta/tar/tog livet av .. växt*/krukväxt*/blom*/myggor*/spindl*/myror*/batteri*/festen/stämningen/orkid*;
  kunde ha? mördat; livet ur mig; älskar .. mer än livet;
  hoppar/hoppa/hoppade/hoppat .. på/av/in/över/med/till/i .. tåg*/buss*/bussen/tåget/spårvagn*/lunch*/pass*/träning*/skolan/kurs*/erbjud*/cykel*/poolen/sjön/sängen/trampolin*/studs*/hopprep/glädje/duschen/utbildning*/programmet/avhopp/möte*/fredag*;
  hoppa/hoppar .. hopprep/studsmatta/fallskärm*/bungy*/bungee*/trampolin*/höjdhopp/längdhopp/längd/höjd/säckar;
  hoppade/hoppa från/i trampolin*/svikt*/bryggan/femman/poolen;
  häng/hänga/hänger/hängt .. på/med/upp/ute/ihop/tvätt*/tavl*/kläder/gardin*/lampor/kompis*/stan/gympa/er/dig/oss;
  hänger på ikväll;
  skjuta/skjuter/skjutit/skjuts/sköt/skjutsar .. upp/på .. till/mötet/det/operation*/tid*/ifrån;
  skjuta/skjut* på mötet/det/tiden/operationen; skjuter .. ifrån;
  slå/slår/slog/slagit .. på+tv*/vad/på+datorn/av/in+present*/en+signal/ihop/upp/rekord*/huvudet+på+spiken/dubbelknut/igenom/rot/sönder+rekord*/läger/nollan/personbästa/till+på/ett+slag+för/världen+med+häpnad/larm;
  @they .. slår/slog alla/oss/mig/honom/henne .. i/på .. schack/tennis/fifa/padel/minigolf/mario*/spel*/kort/monopol/målsnöret/fingrarna/matchen;
  slår/slog oss/sig/mig .. ner/ned/samman/för+bröstet/ihop; slog mig att/hur/som/plötsligt;
  djurgården/aik/hammarby/frölunda/ifk/laget/häcken/sverige/gais .. slog/slår _;
  hejdå .. vi+ses/ses/hörs/vi+hörs/ha+det/ha+en/bra+helg/på+måndag/till+imorgon; hejdå allihop* .. vi? ses/hörs;
  tack för allt .. hejdå $;
  förlåt/förlåt+mig att/för .. sen/igår/sent/jag+inte+svarat/svar*/röran/jag+stör/att+jag+stör/strul*/dröj*/missförst*/stavfel*/krånglet/väsnas;
  förlåt .. att jag inte .. svarat/ringt/hört/kom/hann;
  slut på .. mjölk*/kaffe*/bröd*/batteri*/pengar*/toapapper/semester*/recept*/medicin*; slut mellan;
  göra/gör/gjorde/gjort slut med/igår/nyss/förra/efter/på+sms/i;
  vi/de/min+kille/min+tjej/hon/han/killen/tjejen/sambon .. gjorde/gjort slut; nu är det slut äntligen/på;
  slutsåld*; helt slut efter/idag/i;
  livet leker/är+kort/är+härligt/är+underbart/som/är+bra/är+toppen/är+tufft+ibland; leva livet; ^ jag? vill leva $;
  orkar/pallar/vill .. inte .. mer/längre idag/ikväll/imorgon/av+den/av+det+här+spelet;
  orkar inte med .. min/mina/honom/henne/den/det/jobbet/att+de/hans/hennes/grann*/alla+mail/skolan;
  vill .. inte .. vara kvar på/i/hos .. jobb*/skol*/kurs*/klass*/grupp*/lag*/mött*/möte*/fest*/förening*/stan/den+här+stan/anställ*/boende*/lägenhet*/min/mitt/sverige/kören/chatt*/projekt*/föräldr*/avdel*/firma*/företag*/förhåll*/familjehem*/hvb*; vill .. inte .. vara med i/på/längre+i/om _;
  vill inte vakna .. så/klockan/kl/tidigt/sex/sju/fem/åtta/#/till/bredvid/av; inte vakna så tidigt;
  vakna .. klockan/tidigt; vill/ska .. bara .. försvinna .. till/ut/på/upp/in/ner/bort+till/en+stund/genom;
  sjunka genom; vill bara .. sova hela/ut/lite/nu;
  trött/less/led/urless på .. jobb*/singel*/chef*/skol*/plugg*/väder*/mat*/regn*/reklam*/vinter*/städ*/tjat*;
  tåget/vagnen/spårvagnen/tåg .. står .. på spår*; spåret är avstängt; spår/spåret #; hoppar över;
  stod .. på bron/taket/spåret;
  skar/skär/skurit mig .. på/i+fingret/när+jag+lagade .. *kniv*/papper*/burk*/glas*/osthyvel*/fingret/rakhyvel*;
  skär lök/bröd/grönsaker/till; såret; kniven är slö; kniv* .. till/för .. köket/fisk*/svamp*;
  ny/köpte/köpa/köpt/slipa* .. kökskniv/kniv; rep till båt*/hund*/gung*/släp*/tält*; köpt rep till;
  har .. jakt*/älgpass; snarkar .. sött/högt; sover .. stock; andas genom näsan; ont i halsen;
  tar/tog andan ur; dö/dör/dog/död av .. utmattning/leda/fniss/iver/förväntan/svett/uttråkning/skratt*; hellre dö än .. äta/gå/titta/lyssna; vakna .. på måndag*/morgon*/mornarna; läser _ och blir .. när _ slår sönder allt; dör om jag inte får/hinner/äter; mobil*/telefon*/batteri* .. lever inte .. länge; slår/slog .. med häpnad; vakna .. från/ur .. dröm*/drömmen/sömnen; i? hela mitt liv; i hela livet; så .. _ i hela mitt liv; tappade livslusten .. haha*/elräkning*/lol; död i .. ben*/benen/fötterna/armarna/kroppen/huvudet/skallen/fingrarna; slå/slog/slår till med; inte leva utan .. mobil*/telefon*/kaffe*/choklad*/snus*/internet/wifi/katt*/hund*/ost/bil*/tv*/musik; ditt/hans/skämt* .. dödade/dödar mig; dödar/mördar för _; ^ jag? slog/slagit mig; jag .. slog/slår/slagit mig på/i/när/ner/lite; tar/tog död på; snart är det över .. bara/med; är inte medvetslös/medvetslöst/avsvimmad/okontaktbar/kall/blå/skadad/våldsam/farlig/beväpnad/full/hög/drogad/död/suicidal/självmordsbenägen/påverkad/hotfull/aggressiv/ensam/ensamma; kniven mot strupen .. ekonomi*; chef/chefen/jobbet/arbetsgivaren/de .. sparkade/sparkat mig/henne/honom; blev sparkad från; slagen av .. utsikt*/skönhet*/hur/tanken/häpnad; livet är slut ... wifi/haha*/lol/skrattemoji/mobil*/kaffe*; slår/slog/slagit/mördade/krossade .. mig/oss/honom/henne/dem/alla .. i/på .. @game; så .. tråkig*/tråkigt/pinsamt/generad/roligt/kul/fult/äckligt/varmt/kallt/gott/bra/snyggt/dåligt+skämt/full+i+skratt .. att .. ville/kunde/vill/kan/nästan .. dö/dog; så .. tråkigt/pinsamt/gott/bra/roligt/kul att jag .. dö/dör/dog; skjuter/skjuta/sköt/skjutit .. fram/upp/in/ut/på/iväg/till; livet är slut .. wifi/haha*/lol/skrattemoji/mobil*/kaffe*; kan inte andas .. haha*/lol/skrattemoji/skratt*/klänning*/byxor*/korsett*; haha*/lol/skrattemoji .. kan inte andas; kl/klockan #; kl/klockan _; klockan har dött; skar mig .. rakade/raka/rakning*/rakhyvel*/lagade/kockade; död+tid; tar kål på; bomben/bomb .. i? match*; knockout; chock;
  så .. trött/hungrig/törstig/kissnödig/bakis/nervös/nyfiken/frusen/svettig/mätt/uttråkad/less/glad/kär/förkyld/varm/kall .. att .. kan/kunde/skulle+kunna dö; så .. trött/hungrig/törstig/nervös/glad att jag dör;
  ettåring*/tvååring*/treåring*/fyraåring*/femåring*/sexåring*/bebis*/lillen/lillan/trotsålder*/småsyskon*/barnen .. slår/biter/knuffar/sparkar/nyper/river/puttar/slåss .. sin/sitt/sina/andra/på/varandra .. syster/bror/syskon/barn/dagis/förskolan/kompis*;
  min/vår/våran bebis*/lillen/lillan/nyfödda/spädbarn .. skriker/gråter/vaknar .. natten/nätterna/kvällen/kvällarna/tiden/kolik*/mage/magen; ^ bebis*/lillen/lillan .. skriker/gråter/vaknar .. natten/nätterna/kvällen/kvällarna/tiden/kolik*/mage/magen; känner mig .. ensam;
  mamma/pappa/fru/frun/man/sambo/chef*/lärare*/tränare*/mentor/syster/bror/kompis*/hon/han .. slå/slår ihjäl mig .. om/när jag .. glömmer/missar/tappar/spiller/kommer+sent/är+sen/skolkar/förlorar/har+sönder/glömt;
  dödar/döda/mördar/slår/stryper .. mig .. om/när .. får+veta .. att jag .. skolka*/rök*/snus*/fest*; det+här/den/jobbet/skolan/tentan/plugget/värmen/vädret/försäkringskassan/skrivaren/datorn tar livet av mig .. skrivare*/dator*/den+här/haha*/lol/jobb*/byråkrat*;
  skriker/skrek/skrikit/skäller/skällde .. på+dem/på+barnen/på+ungarna/åt+barnen .. ibland/ofta/för+mycket/och+får+dåligt+samvete;
  dödar/mördar/döda mig .. med .. skämt*/humor*/prat*; slog/slår/slagit mig/oss/honom/henne .. med .. poäng/mål/set/sekund*/minut*/meter; snarkar .. slutar? andas? .. ibland/natten/nätterna; rena/politiskt/socialt självmord*;
  knuffade/knuffat/knuffar/knuffas/knuffades/bråkade/slogs/slagits .. rasten/skolgården/fotboll*/kön/matchen/träningen; skriker/skrek/skäller/ryter .. ibland/ofta .. på/åt .. mina? barn*/ungarna;
  min/mitt/mina/hans/hennes/vår/våra döda/döde @near; vad .. händer när/efter+att man .. dör/dött; strypa/döda/mörda/slå+ihjäl .. chef*/kolleg*/svärmor/svärmodern .. ibland/haha*/lol/skrattemoji;
  skrev/skrivit/skickade/skickat/skriver ett brev till min/mitt mamma/pappa/syster/bror/vän/kompis/mormor/farmor; ge/ger/gett/skänka/skänkt bort .. gamla .. kläder/möbler/saker/leksaker/böcker;
  slog/slagit/slår i huvudet/knät/tån/foten/armbågen; dator*/mobil*/bilen/tvn/motor*/hjärnan/skrivaren .. gett upp; blåmärken av vaccin*/sprutan/blodprov*; hur dör man .. corona/covid/cancer/als/influensa; bli/blir/blev min död; skulle dö för _; helt/helt+jävla/halv/halvt/nästan död .. inför/efter/i+benen/av+trötthet;
  överdos .. av .. kärlek/choklad/mys/godis/sol/kaffe/julmat/gullighet;
  tagit/tog/ta/tar .. för+mycket .. godis/kaffe/plats/ansvar/mat/glass/på+mig/semester/jobb/betalt; blåbär*;
  tagit studenten/semester/körkort*/ledigt/examen/tåget/bussen/promenad*/en+promenad/en+dusch/selfie;
  hela kartan över; självmordslinj*/suicidlinj*/självmordsupprop*; självmordsprevent*/suicidprevent*;
  självmordsstatistik/självmordstal*; äventyrsbad*; kamikaz*; självklart;
  hund*/katt*/kanin*/marsvin*/hamster*/djur*/kisse* .. dog/dött/död/avlivad*;
  vill dö .. ut/haha*/lol/skrattemoji/så+pinsamt/av+skam; ville .. sjunka; jag dör skrattemoji;
  skrattemoji .. dör/död; hot om uppsägning; nedlägg* hot*; hotar att regna; hotar regn*; ta död på;
  dödlig*tråk*; vem tar hand om .. barn*/hund*/katt* .. om jag .. behöver+opereras/opereras/läggs+in/blir+sjuk/reser/är+på; plan för .. veckan/dagen/helgen/sommaren; gillar/älskar/brukar .. att stå på .. bron/broar; titta/tittar .. på .. båtar*/båtarna/utsikt*/solnedgång*; går inte att väcka .. haha*/lol/skrattemoji; sover .. till .. tolv/ett/elva/lunch; tar/tog .. mobilen/paddan/ipaden/spelet .. från? ; blev/blir knuffad .. på .. rasten/bussen/tåget; säger att .. hatar mig .. när .. mobil*/läx*/säger+nej;
  skjuta/skjuter/sköt/skjutit mig/sig/oss/dig .. i foten; mörda/döda/dö+för/offa/äta+upp .. en/ett pizza/kebab/kaffe/öl/hamburgare/glass/bulle/macka/burgare/semla/cigg/snus/kopp+kaffe/glas+vin; knivhugg/kniven/kniv .. i .. ryggen .. kommentar*/jobbet/kolleg*/chef*/socialt; kniven/kniv .. i mig .. kommentar*/ord; kniven på/mot strupen; lik i garderoben; vänder/vända sig i .. grav*; går i graven; över mitt lik; bita i gräset; åt skogen; brinner i knutarna; bränna/bränt/bränner .. broar; hänger läpp; hänga läpp; häng/hänga/hänger i luften;
  får/fick/få .. hjärtinfarkt/slag/stroke/panikslag/dåndimpen .. av/när/på; smälla/smäller/smällde av .. av/$; dör/dog/dö .. av garv; dör inombords; dog inombords; dog/dör .. lite inombords; bomba/bombar/bombad/bombade .. mig/oss/er? med .. mejl*/mail*/blankett*/frågor/sms/reklam; drunknar/drunkna/kvävs/begravd/begravda .. i/under .. jobb*/tvätt*/mejl*/papper*/snö*/disk*/läx*/räkning*/blankett*/post*; ögonen/öronen blöder; blöder pengar; matkoma*/paltkoma*; hjärnan .. dör/dog/död; slaktade/slaktar/dödade/krossade/mördade/sköt .. mig/oss/honom/henne/dem .. i/på .. cs/fortnite/fifa/padel/spel*/matchen/quiz*/laserdome/paintball/fia/kubb; fia med knuff; slog/slår/slagit .. mig/oss/henne/honom .. i .. fia/plump/kasino/vändtia/femkamp/minigolf/tv+spel/löpning/armbrytning/bowling;
  döda/kill .. your? darlings; dör/dog/dö .. i/på .. spelet/bossen/banan/nivån/leveln/minecraft/fortnite/roblox; min karaktär/gubbe .. dog/dör/dött; håller/höll på att .. svimma/explodera/smälla/kissa/gå+sönder .. av; svimma/svimmade/svimmar .. av .. lycka/hunger/glädje/skratt*/hetta+i+bastun/stolthet; tuppade/tuppar .. nästan av .. värme*/hetta*; överlever inte .. utan .. kaffe/choklad/snus/mobil*; gråter/grät/skrattade/skrattar/kissade/kissa/skämdes/skäms/fryser/svettas/tränade/tränar/sprang/springer/cyklade/pluggade/jobbade .. ihjäl; sprungit/sprang/cyklat/tränat/jobbat/skrattat/svettats/fryst/dansat/gått .. så .. att? jag .. dö/dog/dör; jag höll på att dö; sparkade/sparkar .. bollen/boll; skar/skär mig .. i .. fingret/tummen .. när/på/av; skar mig i fingret/tummen;
  ensam/ensamma hemma .. en/någon/några/ett .. timme/timmar/stund/par; ensam/ensamma hemma .. efter skolan; som en stock; slår/slog .. vad .. om/att; värt att dö för; kunde .. ha .. strypt/mördat/dödat/slagit; sparkar .. i magen $; sparkar i magen .. bebis*/så/hela; bebis*/fostret .. sparkar; rena/renaste/rent självmord*; hög på .. livet/socker/endorfiner; slut som artist; slår/slå ihjäl .. lite tid; håller/hålla .. på att .. dö .. av; pay .. and;
  ta/tar livet av .. mobil*/dator*/skrivare*/bil*/bredband*/wifi; ta/tar livet av den här; överdos .. av/på .. jobb*/möten/mejl*/reklam/mat; hur gör jag det; hur gör jag; dödar/dödade/döda .. drakar/zombies/monster/fiender/bossar/gubbar/demoner/aliens; ingång* .. mot bron; mot bron eller; ta/tar livet av .. en/hela/sista .. tårta/chipspåse/godispåse/pizza/påse/kaka/semla; ta livet av en hel tårta; strypa/döda/mörda/stryper/mördar/dödar mig .. när/om .. ser .. kvitto*/räkning*/röran/rummet/bilen/betyg*/håret; slå/slår ihjäl .. för en; laddat/laddar .. bössan/batterierna/om .. med? .. kaffe/helg*/inför; hjärtat .. stannade/stanna/stannar .. när jag såg .. räkning*/priset/elräkning*/notan/betyget/honom/henne; död trött; jag är död trött; dö/död/döden .. trött; mördande .. tråkigt; dödens $; livet ur oss/sig; ta/tog kål på; en killer; mördare på .. dansgolv*/planen; mördad i .. kommentarsfält*; slaktade .. rapport*/förslag*/uppsats*/manus*; sköt/skjuter ner .. förslag*/idé*/flyg*;
  allt känns meningslöst .. på .. jobbet/praktiken/skolan; ingen lust till .. något/någonting/plugg*/träna; slutat .. skära/skada .. mig/sig; så ensam sedan .. barnen/maken/mannen/frun/hon/han .. flytta*; ensam sedan barnen; låst in sig .. på .. rummet .. för att/arg/sur/läxa*/skärm*/mobil*;
  inte så .. att .. jag/hon/han/vi .. vill dö; inte .. så .. dåligt/illa .. att jag .. vill dö/ta+livet; ingen .. har sagt att .. vi/jag/hon/han .. vill dö; sjunger/sjöng .. om .. _ _ dö/döden/dog; vilja dö ung; vanligaste dödsorsak*; dödsorsak*; dödsskjut*; prata/pratar/talar/berättar/förklara/förklarar .. med .. barn/barnen .. om döden; i himlen .. katten/hunden/kaninen/marsvinet; katten/hunden/kaninen/marsvinet/hamstern .... i himlen; för .. en? ambulans* att komma;`;

/** No strength or wish for some task: nothing, unless living itself is named as well. */
export const WEARY = `
  @can/vill/kan/orkar/orka/hinner .. inte .. mer/längre? .. @object;
  @can/vill/kan .. inte .. @object .. mer/längre/idag;`;
export const OF_LIVING = `kan/får/vågar/törs inte .. ringa/prata/svara/skriva .. han/hon/de/högt/länge/hör; ifrån mig; mer/längre och/men; @live; @die; livet/liv/självmord*/hoppa/tabletter*/kniv*/slår/slå/hota*;`;
