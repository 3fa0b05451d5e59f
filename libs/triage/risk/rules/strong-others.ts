import type { Rule } from '../rule.js';

/** Heavy words of harm to bodies, by others and to children. */
export const STRONG_OTHERS: Rule[] = [
  {
    id: 'cutting',
    kind: 'own-risk',
    band: 'R1',
    any: `
      snittat/snittar/snitta sig/mig; snittat/snittar .. i/på .. halsen/armen/benet/låret;
      blöder/blod/blodet .. från/ur/på/i .. handled*/handleden/armen/armarna/låret/halsen; blöder .. handlederna;
      snittat/snittar/snitta .. låret/låren/armen/armarna/handled*/benet/mig/magen; gamla sår .. upp/saxen/rakblad; river/rakar/skrapar/skär .. upp .. sår*/såren/ärren/ärr;
      skär jag/sig/mig; skar jag/sig/mig; skurit .. @me;`,
    unless: `
      lagade/laga .. mat*; rakning/raka/rakat/rakhyvel*; brödkniv*/osthyvel*/papper*/ett+papper; på .. glas*/kniven/papper*/burk* .. när/i; lök/bröd/tårta*; ihop; osams;`,
  },
  {
    id: 'heavy-violence',
    kind: 'violence',
    band: 'R0',
    any: `
      hotad/hotas/hotade/hotat/hotar .. av/mig/oss/att/alla/mot; kniven/kniv/saxen/yxan .. i .. mig/oss/magen/ryggen/halsen/honom/henne; sätta/sätter/stoppa/stötte/kör/körde .. kniv* .. i; kudde .. över .. ansiktet/ansikte/huvudet/munnen; kväv*/kvävde .. mig/henne/honom; skjutit/sköt/skjuter/knivhögg/knivhuggit/mördat någon/honom/henne/min/mig/en+kille/en+man/en+tjej; reda på .. var/min .. adress/bor .... påväg/hit/rädd/hot*/döda*; vet .. var jag bor; fått/tagit reda på .. adress*; min adress ... väg/hit/rädd; jagar .. mig; slår .. sönder; slåss $; våldta*/våldförde*; tving* .... sex*/samlag/naken/ligga/sug*; gifta mig .... inte+vill/mot/tvingar/tvång*/bestämt; bestämt .. att/vem/när .. jag/hon .. ska gifta; ut på gatan .. slog/hot*; kastat/slängt ut mig; ta/tar .. mitt/mina barn .. från ... hot*; dödar .. mig/oss; döda .. oss/mig/mamma/honom/henne/alla/min/dem/någon; slog .. mig .. med; slår .. mig .. med; nedslagen/nerslagen/rånad/överfallen/knivrånad; slängde/kastade .. mig; dränka .. mig; förgifta .. mig; skållade; brände .. mig; ringer .. hela+tiden .... hot*; skrämmer/skrämd .... kniv*/slår/hot*/vapen;`,
    unless: `
      år sedan;
      regn*/åska/storm; haha*/lol/skrattemoji; fifa/schack/boll*/match*; hotar .. strejk*/att+säga+upp/lägga+ner; utrotningshot*; slåss .. om+fjärr*/om+fåtölj*; lek*/på+låtsas; kärlek; uppsägning; vattenpistol*; pussar; kramar; deckar*; filmen/serien/boken; nätfiske*; skatteverket; mamma kommer döda mig; dödar mig .. om+jag+glömmer; gifta mig .. i+sommar/nästa+år/med+min+älskling; kastat ut mig .. från+krogen; slog mig .. att; jägare*;`,
  },
  {
    id: 'heavy-child',
    kind: 'child-at-risk',
    band: 'R0',
    any: `
      @kid & drogpåverkad*/påverkad*/sprit/droger/knark*/cannabis/vodka/alkohol & @they; @kid & slapp/tappats/tappade/tappat/skakat/skakade/livlös*/bränns*/bränd*/cigaretter/brännmärk*/blod*/blöder/kramp*/svimmat/stryk/misshandl*; @parent .. tar/använder/brukar/röker/knarkar .. drog*/droger/heroin/tjack/amfetamin/knark/crack; @parent .. deprimerad/psykotisk/sjuk/full/borta/ligger .... mat*/maten/själva/ensam*/klara+oss; klara/klarar .. oss själva; maten är slut; ingen mat; onanera*/onani .. framför/mig; klä av .. mig/henne; ta/tagit+av .. mig .. kläder*; naken .. framför/för/kamera*/bild*; skicka .. bilder .. på .. kroppen/mig+utan+kläder; försökte/försöker .. få/locka/dra/ta .. in? .. barn*/dotter*/flicka*/son*/pojke*/henne/honom .. i/in .. bil*; locka* .. barn*/flick*/pojk*; är #teen .... pojkvän/killen/kille .. är #adult; @kid & låser/låst/inlåst/instängd/garderob*/källare*/utelåst & @they; låser in mig .. i .. garderob*/källare*/rum*; barn*/åring*/pojke*/flicka* & utelåst/ensam*/övergiven/barfota/naken/blöder; nya kille .. slåss/slår/slår+oss/slår+mamma; slåss .. mamma/pappa; mamma gråter .... pappa/kniv*/slår/rädd; pappa har kniv*; rädd .... pappa/mamma & kniv*/full/slår/skriker+och+slår/arg; saker i sängen; göra saker .. i .. sängen/med+honom/på+honom; tvingar .. mig .. göra saker; kastar saker på oss; slår mig varje/hårt/med/tills/så;`,
    unless: `
      sova ensam; sover ensam; ensam i sitt rum;
      skärm*;rasten/raster*; förbjudna; vin .. till+maten; bakfull; barnvakt*; lekplats*; tandläk*; gravid; förälder*möte*; hos mormor; snuttefilt*; slåss .. om+leksak*/på+lek; tappat/tappade .. tand*/napp*/tänder*; tv*; kissar; läkare .. klä+av; blöder näsblod;`,
  },
  {
    id: 'heavy-body',
    kind: 'overdose',
    band: 'R0',
    any: `
      skum/fradga & mun*; kan/kunde .. inte .. stå/hålla/röra/prata/andas/vakna .. upp/sig/ordentligt ... svarar/drink*/tagit/druckit/tog; i drinken; drogad/neddrogad; pratar/talar .. osammanhängande/sluddrigt/konstigt ... medicin*/tagit/tablett*/druckit; mer än .. skulle/ordinerat/ska .. av? ... medicin*/tablett*; enheter ... insulin*/fel; insulin* ... fel/enheter; tog/tagit .. fel ... insulin*/medicin*/spruta*; gram .. @drugs; @drugs .. på en gång; hälften .. av .. @drugs; @they .. ligger .. i .. trapp*/badkaret/en+buske/snön/diket/portgång*; hud/huden .. är .. kall/blå/grå/fuktig; kall och .. fuktig/svettig/stel; druckit .. sig? medvets*/redlös*; medvetslös*; dricker/druckit .. tills .. medvets*/inte; ambulans; tuggat .. på .. cigg*/cigarett*/snus*/batteri*/tablett* ... kräk*; slutat med .. benso*/alkohol*/sobril .. tvärt ... kramp*/anfall*; krampanfall; nål/nålen i .. armen; @they .. blå >@on/i/och; livlös; slapp ... bebis*/barn*; svarar .. inte .. på/längre/alls ... andas/drink*/tagit/piller/vakna;`,
    unless: `utbild* .. ambulans*; ambulans* .. jobb*/pris*/utbildning*/förare; blå .. ögon; kan inte stå på benet; drogad .. av+kärlek; ambulansen .. kom/var .. förra/igår; recept*; dataspel*; sluddrig+mikrofon; gick bra; får jag;`,
  },
];
