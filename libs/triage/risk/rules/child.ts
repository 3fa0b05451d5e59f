import type { Rule } from '../rule.js';

/** A child who is harmed, left or used: said by the child or by someone who sees it. */
export const CHILD: Rule[] = [
  {
    id: 'parent-hits',
    kind: 'child-at-risk',
    band: 'R0',
    any: `
      @parent .. @hits .. mig/oss/syster/bror/min+bror/min+syster/henne/honom/barnen/småsyskon*; @parent .. stryk;
      får/fick/fått/få/ger .. stryk/spö/pisk/smisk/däng;
      slagen/slagna/misshandlad/bestraffad .. hemma/av+@parent/av+min+@parent/av+sin+@parent/av+sina;
      barn*/elev*/kompis* .. blir/blev .. slagen/slagna/misshandlad*;
      @they/jag/man/sambo*/ex* .. @hits .. barn*/min+son/min+dotter/våra/vår/bebis*/mitt+barn/sonen/dottern/lillen/ungarna/sin+son/sin+dotter/sina;
      slår/slog/slagit/skadar/skadat/skada/slå/skaka/skakar/skakade .. mitt/min/våra/vårt/sitt/sin/sina .. barn*/son*/dotter*/bebis*/åring*;
      skakade/skakar/skakat/skaka/ruska/ruskade .. bebis*/barn*/spädbarn*/lillen/henne/honom/babyn;
      rädd .. att? .. skada*/göra/slå/tappa/skaka .. bebis*/barn*/min+bebis/mitt+barn/babyn; döda oss alla;
      låser/låst/stänger .. in .. mig/oss/bror/syster/barn*/henne/honom/sonen/dottern;
      med bältet/skärpet/livremmen/galge/sladd; rädd .. gå/åka/komma/för+att+gå .. hem;
      vågar .. inte .. gå/åka/vara .. hem*; rymt/rymde/rymmer .... slå*/hemma/år; hotar/hotad* .. barnen;`,
    unless: `
      bråkar* om; slår .. i schack/fifa; på gården/dagis kompis;`,
  },
  {
    id: 'abuse',
    noun: true,
    kind: 'child-at-risk',
    band: 'R0',
    any: `
      blir/blev/blivit tagen/smekt/tafsad/antastad .. på/av; @adult/@parent .. rört/rörde/smekt mig/henne/honom; inte .. åka/gå/vara .. till/hos .. @parent .... saker/rädd/konstig*/slår; @they .. gör/göra/gjort/gjorde .. min/mitt/vår/vårt/sin/sitt @kid/@offspring illa;
      lämnade/lämnat/lämnar mig/oss .. hos/med .. okänd*/främling*; gubbe/gubben/vuxen+man/äldre+man/okänd+man/pedofil* .... vill/ville .. ses/träffa*/bilder/komma; tränare*/tränaren/lärare*/läraren/ledaren .. vill .... hem+till+honom/hem+till+henne/ensam*; filmad/filmat/filmade/fotad/fotat .. i/på .. duschen/omklädningsrum*/naken/toan/toaletten;
      tränare*/tränaren/lärare*/läraren/ledare*/vuxen/gubbe/@parent/#teen .... skickar/skickat/skickade/skicka .. bild*/video*/film* .... naken/nakna/snopp*/kuk*; @they .. gör/göra/gjort/gjorde .. saker/något/äckliga+saker/konstiga+saker .. med/mot/på .. mig/@offspring/@kid .... natten/nätterna/sängen/rum*/kvällarna/ensam*;
      @parent/@adult/han .. visar/visade/visat .. mig? .. porr*/nakenbild*/sexfilm*; porr* & @kid/@offspring/#teen; man/kille/gubbe/någon/person/vuxen/han .. vill/frågar/frågade/ber/bad/tjatar/erbjuder/betalar .... skicka/skickar .. bild/bilder/video/videor/filmer/film .... jag+är+#teen/jag+är+_+år/pengar/år+gammal/betala*;
      filmat/filmar/filmade/fotat/fotar/fotade/film/filmer/bilder/bild .. på? .. @kid/@offspring/henne/mig .. naken/nakna/duschar/duschade/sex; @kid/@offspring .... naken/nakna .... skickar/skickat/sprid*/delar/delat/filma*/foto*;
      @adult .. tar/rör/tafsar/rörde/tog/tagit/röra/kladdar/smeker .. på/vid .. mig/henne/honom/flick*/barn*/pojk*/elev*; rädd .. gör/göra/gjort .. något .. mot/med .. honom/henne/bebis*/barn*;
      @they/@parent .. tar/rör/tafsar/rörde/tog/tagit/röra/kladdar/smeker .. på? .. mig/henne/honom/snippan/snoppen/oss/mina+bröst;
      rör/rörde/röra .. mig/henne/honom .. där; röra vid; @parent/tränare*/tränaren/lärare*/läraren/ledare*/ledaren/prästen/imamen .. legat+med/haft+sex+med/hade+sex+med/har+sex+med/kysst/kysste/kysser/hånglat/smekt/smekte/tagit+på .. mig/henne/honom/flick*/elev*/barn*; #teen .... legat/sex .. med; tvingar .. mig/oss/henne .. att/ta .. röra/ta/titta/suga;
      kommer/kom/går .. in .. till/i/på .. mig/rum*/mitt/hennes .... natt*; på snippan/snoppen;
      övergrepp/incest/pedofil*; sexuella .. övergrepp; utnyttja* .... barn*/dotter*/son*/åring*/sexuellt;
      nakenbild*/nudes/nakna+bilder/mina+bilder/sexbilder .... hot*/sprid*/tving*/skick*/lägga/utpress*;
      hot*/sprid*/tving*/utpress*/pressar/skicka .... nakenbild*/nudes/mina+bilder/nakna/bilder+på+mig;
      vuxen/vuxna/gubbe/gubbar/äldre+man/okänd+man ... träffa .. mig/henne; är/hon .. med en vuxen man;
      groom*/groomad*; säljer/sålt .. sex ... år/åring*/barn; flashar/onanera* ... barn*/mig/flick*;`,
  },
  {
    id: 'marks',
    noun: true,
    kind: 'child-at-risk',
    band: 'R0',
    any: `
      @kid/@offspring .... brutna/brutit/bruten/frakturer/benbrott/brännskador .... ramlade/föräldr*/pappa*/mamma*/igen; brutna ben .... barn*/föräldr*;
      blåmärke*/brännmärke*/strypmärke*/brännsår/blåslag*/rivsår/skador/märken .... barn*/son*/dotter*/elev*/åring*/förskol*/pappa*/helg*/ryggen/flick*/pojk*;
      barn*/son*/dotter*/elev*/åring*/förskol*/flick*/pojk*/lillen/kusin .... blåmärke*/brännmärke*/strypmärke*/brännsår/blåslag*/märken/skärsår;
      barn* .. far .. illa; far illa; barn*/elev* .. visar tecken .. övergrepp/våld/misshandel;
      barn*/elev*/flick*/pojk* .... berätta* .. att? .. slår/slagen/slagna/stryk/rädd/våld/pappa/mamma;
      vanvård*/försumma*; hör .. barn* .. skrik*/gråt*/slå*;
      barn*/bebis*/unge .. skriker/gråter .... timmar/öppnar/slå*/ensam*/vaknar+inte/granne*;
      gråter .. mamman/pappan .. vaknar; gran* .. barn*/bebis* .... skrik*/gråter/slag*/ensam*;
      vet .. barn* .. misshandlas;`,
    unless: `
      hockey/fotboll*/innebandy*/handboll*/judo/karate/träning*/cykl*/ramla*/skidor/lekplats*/klätterst*/blodprov*;`,
  },
  {
    id: 'left-alone',
    kind: 'child-at-risk',
    band: 'R0',
    anyTime: true,
    any: `
      @parent/@they .. druckit/drack/dricker/onykter/berusad .... kör/köra/skjutsa/hämta .. oss/mig/barn*/henne/honom/hem/dottern/sonen;
      ingen .. hämtade/hämtat/hämtar/kommer+och+hämtar .. mig/oss .... #teen/_+år/dagis/förskolan/skolan/fritids; jag .. ensam hemma och/å rädd $;
      @kid .... ingen+är+där/ingen+där/ingen+vuxen/inga+vuxna/ingen+förälder/inga+föräldrar/utan+vuxen/utan+vuxna/utan+förälder;
      @kid .. instängt/instängd/inlåst/fast .. i .. en? bil*/bilen/rum*/källare*; @kid .. får .. aldrig/inte/ingen .. mat/äta; @they .. @hurtverb .. @kid; skaka/skakar/skakade .. sin/sitt/en/ett @kid;
      grannbarn*/barnen .. ensamma; ingen tar hand om .. det/dem/barn*/bebis*/henne/honom; ingen .. som tar hand om;
      @kid & soptunna*/sopor*/soprum*/busk*/diket/snödriv*/övergiven/övergivet; @kid & spåret/rälsen/isen/motorväg*/fönsterbläck*/balkongräck*/fönsterbräd*/järnväg*; @offspring .. #teen .... man/kille/pojkvän/snubbe/gubbe .. #adult; @parent .. ger/gav/gett .... mig/oss/bror/syster/barn*/bebis*/henne/honom .... sömntablett*/sömnmedel/sprit/alkohol/droger/stesolid/benso*/lugnande/öl;
      barn*/småbarn*/bebis*/småsyskon*/spädbarn*/åring*/ungar*/tvååring*/treåring*/flick*/pojk* ... ensam* .. hemma/ute/i/hela/kvar/med/utan/inne;
      ensam* ... med .. småsyskon*/syskon*/bebis*/bror/syster;
      ensam* hemma ... år/småsyskon/natt/mamma/pappa/dagar/igår/dygn;
      är # år .... ensam*/slår/rädd/mamma/pappa/ingen+mat; jag är _ år .... ensam*/slår/rädd+hemma/ingen+mat/mat;
      barn*/småbarn* .. ensamma; lämnar/lämnat/lämnade/lämnas .. sina/barn*/små/bebis*/sitt .. ensam*;
      mamma/pappa .. inte .. kommit hem;
      @parent/föräldr* .. är/dricker/knarkar/super/så/har .... full/fulla/hög/höga/påtänd*/packad*/knark*/berusad*/drog*/aspackad/stupfull .... rädd/ensam/mat/barn*/slå*/bror/syster/bebis*/ta+hand/bil*/vaknar/vi/oss;
      @parent .. full/hög/påtänd/packad/stupfull/borta och; @parent .. knarkar/super .. och;
      inte ätit .... dag*/barn*/dygn; barn* .... inte .. ätit/mat; vi .. ingen mat .. hemma?;
      får .. inget/inte .. att? äta/mat; finns ingen mat;
      full/påtänd/berusad/drucken/fulla/höga/packad/jättefull/aspackad/stupfull .... kör/bakom+ratten/bilen/hämta* .... barn*/dotter*/son*/åring*/dagis/förskol*;
      kör full .. med? .. barn*;
      barn*/son*/dotter*/åring* .... full/påtänd/berusad/jättefull/packad .. bakom+ratten/kör/och+kör;
      barn* .. hos .. påtänd*/missbruk*/full*/psykot*;
      barn*/bebis* .... hos .. pappan/mamman/pappa/mamma .. som .. är .. full/påtänd/hög/psykotisk;
      @parent/mamman/pappan/föräldr* .. är .. påtänd*/full/fulla/psykotisk/hög/höga .... barn*/bebis*/son/dotter;
      mamma/mamman/pappan/pappa/förälder .. som .. är .. psykotisk/psykos/påtänd;
      bebis*/barn*/spädbarn* .. ligger/lämna*/ute/i .. i .. bilen/bil/kylan/snön/solen/vagnen .... sol*/stängd*/kallt/varmt/låst/ensam*/minus*;
      barn*/bebis*/flick*/pojk*/småbarn*/unge .... fönsterbräda*/balkongräck*/räcket/taket/tågspår*/motorväg*/vatten*;
      gravid .... heroin/dricker/tar+drog*/knarkar/amfetamin/missbruk*/alkohol/röker+på/kokain/benso*/sprit;
      småbarn* .. ute;
      åring*/dotter/son/barn*/flick*/pojk* .... borta/försvunnen/försvunnit/inte+kommit+hem/rymt/hittar+inte .... letat/letar/vuxen/natt*/timmar/igår/dygn/överallt;
      min/vår .. @offspring .. _ år .. är .. försvunnen/borta/försvann; @offspring/åring .. är .. försvunnen/borta/inte+kommit+hem >nu/sedan/i/från/och/hjälp; utnyttja* .. av .. @parent/far*/vuxen/gubbe/man/lärare/tränare/kompis/min/honom; blir/blev/bli utnyttja*; åring .. är .. borta; hem* .. knark*/drog*/kanyl* .... barn*;
      barn* .... kanyler/knarkar/missbrukar*; utan tillsyn; barnet .. hos .. farlig;`,
    unless: `
      barn till; stödgrupp*; grupp .. för .. barn;
      rasten/raster*; barnvakt*; hos mormor/farmor/mormor+och; vill inte .. skolan; ensam .. kompisar;
      hur gammal ... ensam; film*/serie*; känner sig ensam;`,
  },
];
