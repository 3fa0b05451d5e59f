import type { Rule } from '../rule.js';

/** The same dangers by their parts, in any order within a sentence: who, what, with what, when. */
export const WIDER: Rule[] = [
  {
    id: 'euphemism',
    kind: 'own-risk',
    band: 'R1',
    any: `
      vill/ska/tänker/kommer/önskar/snart/redo/bara/få/lika+bra .. kola/kola+vippen/trilla+av+pinn/checka+ut/somna+bort/slockna/lämna+er/lämna+jorden/dö+bort/upphöra;
      kola vippen; trilla av pinn*; somna/somnar .. bort .. nu/snart/ikväll/inatt/för/$;
      hellre .. dö/död/under+jorden/i+graven/dog; under jorden .. än;
      önskar/hoppas/vill/ber ... bil/buss*/lastbil*/tåg*/spårvagn*/någon/nån/blixten .. kör*/kör+på/kör+över/dödar/påkörd/skjuter/slår+ner .. mig;
      bli påkörd/överkörd; önskar/hoppas/vill .. få cancer/hjärtinfarkt/hjärtstopp/dödlig+sjukdom;
      bara .. få .. frid/vila+för/ro; frid .. till+slut/äntligen;
      ett slut på .. allt/lidandet/smärtan/livet; sätta/sätter/satt/sätt .. punkt; sista utvägen;
      räknar ner .. till; aldrig .. mer .. känna/vakna/behöva+känna; hade .. aldrig .. fötts;
      fel att jag föddes/finns/lever; redan död .. inombords/inuti; levande död; tar .. den enkla vägen;
      ta vägen ut; bästa .. lösningen .. om/att .. jag/dö; snart i himlen/jorden/graven;
      vill ligga .. begravd/under+jord*/i+jorden/i+en+grav; på min begravning; välja/väljer .. döden;
      döden .. lockar/kallar/väntar/vore/känns/är+enda; livet eller döden; slut+på/ute+ur .. min tid .. här;
      min tid är ute/slut/förbi; tiden har kommit; går ner mig .. helt ... slut; vill ge upp $; ger upp $;
      gett upp hoppet/livet/allt/$; jag ger upp; kämpa* .. inte .. mer/längre;
      livet .. suger/äcklar+mig .... dö/existera/avsluta/sluta/slippa; avslutad med livet;
      sluta/slutat .. existera/finnas; inte existera;
      fixar/klarar/orkar/pallar/kan inte .. livet/tillvaron/det+här+livet/mitt+liv/med+livet;
      står/stå inte ut .. längre/mer/$/med+livet/med+mig+själv/en+dag/en+minut/med+smärtan;
      inte .. stå/står ut .. längre/mer/$; outhärdligt .... leva/livet/dö/slut;
      livet .. är .. ett? helvete .... dö/slippa/slut/orkar; ork* .. är/har .. slut/tagit+slut; ingen ork kvar;
      allt .. är .. svart/mörkt/kolsvart .... orkar/vill/ser/hopp/ut; skulle vilja/vill .. stänga av .. allt/livet;
      trycka på off;`,
    unless: `
      blankett*;
      ger upp .. blankett*/försöket/spelet/pusslet/korsord*/dieten; frid och ro på;
      punkt .. för .. diskussion*/debatt*; få frid .. från/för barn*; hoppet om guld/slutspel;`,
  },
  {
    id: 'no-reason-2',
    kind: 'own-risk',
    band: 'R1',
    any: `
      inte .. klarar/överlever/orkar/fixar/pallar .. natten/kvällen/dagen/helgen; vill bara bort $; vill/ska/tänker/måste .. krocka/krascha;
      kan/vågar/vill inte lova; få slut på .. smärtan/lidandet/plågan/eländet/allt; lever/finns .. inte .. imorgon/till+jul/nästa+vecka/på+måndag;
      jag .. kommer/kan/ska inte .. klara/överleva/orka .. det/detta/det+här $; det är över för mig; ingen plats för mig; vill/måste/borde hoppa $;
      @no .. anledning/skäl/mening/idé/vits/poäng/orsak/ork/lust/kraft .. att .. vakna/gå+upp/andas/kämpa/leva/fortsätta/stanna/finnas/vara+kvar;
      bättre/bäst/skönare .. att/om/när jag .. inte .. finns/fanns/lever/är+här/är+kvar/vaknar;
      inte .. finns/lever/är+kvar .. bättre/lättare/skönare; får .. det bättre .. utan/när+jag/om+jag;
      det bättre utan; önskar/hoppas .. att? .. jag/han/hon .. inte .. fanns/vaknar/fötts/levde/finns;
      fixar/pallar/klarar/orkar .. inte .. natten/dagen/kvällen/helgen .. ut/till?;
      överlever .. inte .. natten/helgen/kvällen/dagen/det+här;
      kommer inte .. klara/överleva .. natten/kvällen/helgen/det/mig;
      ingen/inte .. kan/ska/får .. stoppa/rädda/hindra mig; för sent .. att? .. stoppa/rädda/hindra/hjälpa mig?;
      försök .. inte .. stoppa/hitta/rädda mig; leta inte efter mig; sök mig inte;`,
  },
  {
    id: 'farewell-2',
    kind: 'own-risk',
    band: 'R1',
    any: `
      säg/hälsa/berätta .. till/för? .. mamma/pappa/barnen/@near/alla/dem .. att .. jag .. älskar/alltid/är+ledsen/förlåt;
      älskar .. er/dig .... förlåt/hejdå/farväl/adjö/sista/alltid+kommer/glöm+inte/slut/orkar;
      glöm/minns .. mig .. inte?; kom ihåg mig; ha .. det bra .... somna/slut/borta/dö/ses+inte;
      det/detta/det+här är slutet; slutet .. är .. nära/här/nu; tack och hej/adjö .... leva/livet/slut/orkar;
      hejdå/adjö/farväl ... inlägg*/story*/svart/avstängd/stängt/mobilen/svarar; svart bild;
      inlägg*/story*/storyn .... hejdå/farväl/förlåt/dö/sista; sista/avsked* .. inlägg*/story*/hälsning*/brev*/ord;
      mitt/mina .. lösenord/saker .... får/kan/borta;
      planen är/blir .. på? imorgon/fredag/lördag/söndag/måndag/tisdag/onsdag/torsdag/ikväll/inatt;
      ska/kommer/tänker .. göra det .. nu/ikväll/inatt/imorgon/snart/på+fredag/på+söndag/i+helgen/ensam/$;
      gör det .. nu/ikväll/inatt $;
      på måndag/tisdag/onsdag/torsdag/fredag/lördag/söndag .. är det/jag .. över/slut/död/borta;
      finns jag inte .. längre/kvar/mer; är/e jag .. borta .. imorgon/snart/för;
      imorgon/snart/inatt/ikväll .. är/e jag .. borta/död/fri/hemma+hos+gud; när .. ni/du .. läser det/detta;
      om ni läser det; ni hittar mig; hittar .. min kropp; ringer .. för att säga hejdå/farväl/adjö;
      ville/vill bara säga .. hejdå/förlåt/farväl/adjö/att+jag+älskar; jag älskar er alla;`,
    unless: `
      pension; varje vecka/månad;
      vi ses/hörs; bra helg; ses imorgon/på; jobbet; farväl .. kollega*/jobbet/skolan; mobil*lösenord; avsnittet;
      göra det .. på fredag .. möte*; studentfest*;`,
  },
  {
    id: 'means-2',
    kind: 'own-risk',
    band: 'R0',
    anyTime: true,
    any: `
      skogen & rep/repet/snara/snaran; hoppa/kliva/gå/ställa .. när/då .. tåget/tunnelban*/bussen/lastbilen .. kommer/går; så? nära .. att göra det; ingen väg tillbaka;
      @pills .. allihop/allesammans/alla+på+en+gång; på .. klippa/klippan/stup/bro .... högt/hoppa*/långt+ner;
      öppnat/öppnade/vridit+på/vred+på/satt+på/slagit+på .. gasen/gaskranen/gasspisen/gastuben;
      slang* & bil*/garage*/avgas*; hur många/mycket .. @pills .... dö/dör; hur många/mycket .. behöver/behövs/måste/krävs .. för .. dö; googlat/googlar/sökt/söker/kollat/läst .. på/om/hur/efter .... dö/självmord*/ta+livet/ta+sitt/dödlig*;
      bälte*/bältet/rep/repet/snara/snaran/sladd*/sladden/skärp/skärpet/halsduk*/lakan*/påse/plastpåse/plastpåsen .. runt/kring/över/om .. halsen/huvudet/min+hals;
      rep*/snara/snaran/knop* .. i taket/trädet/källaren/garaget/en+krok/kroken;
      knyter/knyta/knyt*/knöt/knutit .. snara/rep/knut*;
      ska/tänker/tänkte/vill/planerar/tänkt/funderar/måste/sugen & svälja/ta/äta/knapra/trycka/spruta/injicera & alla/allt/alltihop/massa/hela/överdos*/medicinskåpet/burken/sömntabletter*;
      vill/ska/tänker/tänkt/funderar/planerar/sugen/måste/lust/googlat/googlar/läst/läser/vet/tänker+på/fantiserar & hänga/hoppa+från/hoppa+framför/skjuta/dränka/strypa/svälja/knyta/skära & mig/mig+själv/snara/halsen/pulsådern/bron/tåget/taket/tabletter/handled*;
      gå/går/springa/kliva/ställa/ställer/kasta/lägga/lägger/sätta/sätter .. mig? .. ut? framför/under/på .. en/ett/nästa? bil/bilen/bilar/tåg/tåget/lastbil*/buss*/spårvagn*/spåret/rälsen/motorvägen/vägen+och;
      lagt/lägger/lägga/ligger/satt+sig/ställt/ställer/suttit .. @self? .. på/vid .. spåret/rälsen/spåren/tågspåret/järnvägs*/räcket/motorvägen;
      tar/tog/tagit/tar+jag .. alla .. @pills .. dör; om jag tar .... dör; om jag tog .... dö*/räcker;
      räcker .. för att dö; räcker .. @pills .... dö*/somna;
      öppnat/skurit/skär .. pulsådern/handlederna/handleden/halsen;
      @do/står/sitter ... balkongen/balkongräcket/fönstret/taket/bron/räcket/höghus*/kanten & hoppa*/ramla/falla/släppa/steg/kliva/slut/modet/dö*;
      *våningen & hoppa*; avgas*/gasol/gaspedal*/kolmonoxid & slang*/bil*/somna/dö*; förgifta*/dränka*/strypa* mig;
      hål i bröstet .. geväret; vapenskåp* ... öppnat/nyckel*/tagit/hämtat; vaknar .. besviken;
      rakblad*/skalpell*/mattkniv* & låst/toa*/badrum*/handled*/armen/hand*/blod*/rum*;`,
    unless: `
      slang .. trädgård*/vatten*; jord*/vattna*; som jag ska; läkaren .. sa;
      högstadiet/sjuan/åttan/nian/tonår*/terapeut*;
      fiska*/foto*/solnedgång*; katt*; i vägen; rakhyvel*;`,
  },
  {
    id: 'wounds',
    kind: 'own-risk',
    band: 'R1',
    any: `
      rista/ristar/ristat/ristade/karvat/rispat .. i/på .. armen/armarna/låret/låren/benet/benen/handleden/magen;
      sår/snitt/ärr/skärsår/rispor/jack .. på/i/över? .. armar*/låren/handled*/benen/magen .... ny*/själv/varje/djup*/blöd*/sluta/gömmer;
      nya/färska/djupa .. sår/snitt/jack/skärsår/rispor;
      armar*/låren/benen .. är? fulla .. av .. sår/ärr/snitt/jack; slår/bränner/klöser/skållar/biter .. mig själv;
      bränner .. mig .. med; skär/rispar/karvar .. armar*/låren/benen/magen/handled*/kroppen;
      svälter/svälta .. mig .. till; rev upp såren; blodet rinner .. armen/handleden/låret; skära upp;`,
    unless: `
      diskmaskin*; bränner mig själv på solen;`,
  },
];
