import type { Rule } from '../rule.js';

const BAD = `vaknar+inte vaknar+ej blå blått svimma* skakar krampar kramp* la+av lagt+av lade+av kollaps* kräk* spyr spytt *konstigt konstiga skum* rusar bröst* bröstet
  dålig dåligt däckad däckat hålla+mig+vaken hålla+sig+vaken hålla+ögonen+öppna suddig* brännhet* osammanhäng* andas andning* väcka väcks liv+i kontakt okontaktbar* medvets* medvetande* borta väck
  reagerar+inte svarar+inte grå livlös* puls* somnar+hela somnar+bort nickar+bort orolig rädd dör dö farligt panik yr snurrar domnar överdos* hallucin* ångrar hjälp trött
  ramlat ramlade fallit trillat slagit+huvudet slog+huvudet yrar svamlar sluddrar darrar skallrar feber överhett* illamående slapp svag förlamad kan+inte+stå kan+inte+gå kan+inte+prata knappt+stå rabblar irrar kokhet* flåsar
  rosslar fradga skum medvetslöst psykos psykot* paranoi* varm svettas hjärtat koma`;

/** Poisoning and what the body shows of it. */
export const OVERDOSE: Rule[] = [
  {
    id: 'overdose-word',
    noun: true,
    kind: 'overdose',
    band: 'R0',
    any: `
      tagit/tar/tog/har/fått/är/få/ha/misstänkt/misstänker/efter/tror/råkat/troligen/nog .. överdos*/intox*/intoxad/od;
      överdoserat/överdoserar/överdoserade; överdos nu/här/snälla/hjälp; ^ hjälp .. överdos*; ^ överdos* $;
      intoxikerad*/läkemedelsförgift*/förgiftad/förgiftning/alkoholförgift*; od at; odat/oddat;`,
    unless: `
      överdos av/på kärlek*/choklad*/godis*/julmat*/jul/mys/info*/vitamin*/kaffe/sol/gullighet;`,
  },
  {
    id: 'many-pills',
    kind: 'overdose',
    band: 'R0',
    any: `
      tog/tagit/svalde/svalt/åt/ätit dem/de alla/allihop/allihopa; tomt på .. tabletter*/piller*/medicin*;
      tagit/tog/fått/fick .. dubbelt/dubbla .. @pills/blodförtunn*/hjärt*/insulin*/medicin*; dubbelt .. med? .. blodförtunn*/hjärtmedicin*/insulin*;
      _/# gram .. @pills;
      @they .. tagit/tog/svalt/svalde/ätit/åt tabletter/piller/pillren/tabletterna >och/nu/hjälp/men/för/hon/han/$;
      råkat/råkade/tagit/tog/ta .. @pills/medicin* .. två/tre/fyra/flera gånger .... *konstigt/dåligt/yr/svimma*/hjärt*/trött;
      # @pills; # st/stycken @pills; # .. av .. @pills >och/nu/på/hjälp/i;
      tagit/tog/fått+i+sig .. något .. okänt/konstigt/giftigt; tagit/tog .. okänt/okända;
      @took .. @lots .. @pills; @took .. @lots st/stycken/stycka .. @pills; @took .. @pills .. @lots;
      @took .. @pills ... massor/#/hela/jättemånga/alla/för+många/alldeles;
      @took .. hela kartan/burken/asken/förpackningen/blistret/kartor/lådan/påsen;
      @took .. hela .. karta*/burk*/ask*/förpackning*/blister*;
      @took .. alla .. tabletter*/piller*/medicin*/dem/de/mina $; @took .. # .. st/stycken;
      tagit/tog/ta .. för mycket >nu/och/hjälp/mår/av/jag/hjärtat; @took .. för mycket .. av .. @pills;
      @took .. för mycket .. @pills/@drugs; för mycket @drugs;
      för+många/massa/massor+med/massor+av/en+näve/en+handfull/alla+mina/alla+sina @pills ... @took/ångrar/hjälp;
      # @pills .. @took/på+en+gång/i+kroppen; @pills .. # .. @took; på en gång ... @pills; @pills ... på en gång;
      tagit/svalt/tog .. en massa;
      tömt/tömde/tömd/tomma/tom .. karta*/burk*/tablettkart*/medicin*/blister*/tablettburk*;
      tabletter* .. svalt/svalde/svalda; @took .. okänd*; dubbla/tredubbla/tiodubbla .. dosen/dos;
      @took .. tabletter .. hejdå/förlåt/farväl/ensam/ångrar; säger .. svalt .. tabletter;
      fel .. mediciner/medicin .. mycket/många;`,
    unless: `
      mg/milligram/per/om+dagen/recept*/år/dagar/dygn/grader/kronor/minuter;
      för mycket .. godis*/kaffe*/mat*/ansvar*/jobb*/plats*/lån*/semester*/glass*/chips*/saft*/lax*/choklad*/betalt/tid/energi*;
      läkaren .. sa/sagt/ordin*/skrev; som jag ska; enligt .. recept/ordination/läkaren; per dag/dygn/vecka;
      om dagen; hela kartan .. slut; alla mina mediciner som+vanligt/som+jag/idag; # kilo;
      kart* .. stad*/google*/vägen;`,
  },
  {
    id: 'poison',
    kind: 'overdose',
    band: 'R0',
    any: `
      @took .. *medel/*vätska/*syra;
      @kid/@offspring .. fått+i+sig/fick+i+sig/svalt/svalde _;
      @took/fått+i+sig/smakat .. spolarvätska/kylarvätska/bromsvätska/blekmedel/klorin/ättika/ättiksprit/lim/tsprit/rengöring*/rengöringsmedel/klor*/tändvätska/propplösare/kaustik*/avlopp*/frostskydd*/glykol/lut/lampolja/batterisyra/bensin/råttgift/gift/tvättmedel/diskmedel/maskindisk*/parfym/handsprit/rödsprit/metanol/bekämpning*/knappbatteri*;
      @took/druckit .. t sprit; svalt .. batteri*; kolmonoxid*/kolos*; gasläcka;
      fått i sig .. @pills/@drugs/något/okän*;
      @kid/@offspring/barn*/bebis*/dotter*/son*/åring*/lillebror/bror/syster/lillen ... ätit/svalt/svalde/fått+i+sig/tuggat/åt/stoppat+i+sig ... @pills/@drugs/den/snus*/cigg*;`,
    unless: `
      läkemedel/sömnmedel/livsmedel; vätska/vätskan/ersättning;
      fått/fick i sig .. mat/välling/mjölk/gröt/vatten/näring/frukt/tillräckligt/lite/vätska/något+att+äta;
      hund*/katt* .. choklad*/ätit; godis;`,
  },
  {
    id: 'not-breathing',
    kind: 'overdose',
    band: 'R0',
    plain: true,
    anyTime: true,
    any: `
      andas .. inte/knappt/konstigt/långsamt/dåligt/ytligt/skumt/tungt/rossl*/oregelbund*/svagt/ibland/jättelångsamt/underligt/väldigt/snarkande/snarkigt/sällan/ryckigt/tyst+nästan;
      inte .. andas; slutat/slutar/slutade .. andas; knappt .. andas; svårt att andas; får .. inte .. luft;
      får ingen luft; inget andetag; snarkar/rosslar/gurglar .. konstigt/skumt/tungt/underligt/läskigt/djupt;
      rosslar/gurglar; blå/blåa/lila/blålila/gråa/grå .. läppar/läpparna/naglar/naglarna/mun/munnen/fingrar;
      läppar*/naglar*/naglarna .. är/ser/blir/börjar .. blå*/lila/grå*; läppar*/naglar* .. blå*/lila;
      blå/grå/lila/vit/blek/askgrå .. i/om/runt .. ansiktet/munnen/läpparna;
      är/blivit/blir/ser .. helt/alldeles/jätte .. blå/grå/lila; blir blå;
      ingen/inte+någon/hittar+ingen/svag .. puls; hjärtstopp; hjärtat stannat/stannade/slutat+slå; hlr;
      hjärtlungräddning; livlös; ser död ut; tror .. är/hon+är/han+är död; är .. kall och stel/blå;`,
    unless: `
      genom näsan; förkyld*; dator*/telefon*/motor*; blå .. tröja*/ögon*/skor*/jeans*/väggar*; snarkar så högt/sött;`,
  },
  {
    id: 'cannot-wake',
    kind: 'overdose',
    band: 'R0',
    plain: true,
    anyTime: true,
    any: `
      @they & låg/ligger/hittade/hittat/sitter & kanyl*/spruta/sprutan/nålen;
      kan/kunde .. inte .. känna/röra/lyfta .. ben/benen/armar/armarna/kroppen/händerna/mig $;
      inte .. reagerar/kontaktbar/väckbar; @they/person/personen .. inte .. svarar+på+tilltal/rör+sig/rör+på+sig;
      slutat .. reagera/andas/röra+sig/svara+på+tilltal;
      @they/tjej/kille/person/man/kvinna ... vaknar .. inte; vaknar .. inte .. upp/till+liv/när $; ^ vaknar inte;
      går .. inte .. väcka/väckas/få+liv/få+kontakt/nå; inte .. väckbar*; kan inte väcka;
      inte .. liv i .. honom/henne/hen/den/dem/bror*/mamma/pappa/kompis*; inte få liv;
      får .. ingen/inte+någon .. kontakt .. med; får .. inte .. kontakt .. honom/henne/hen; får .. inte .. kontakt .. med .. @near; @they .. har .. inte .. vaknat;
      svarar .. inte .. på+tilltal/när+jag+ruskar/när+jag+skakar/när+jag+nyper/när+man/på+smärta/när+vi/när+jag+pratar/när+jag+ropar;
      ingen .. reaktion; reagerar .. inte/knappt/ej; okontaktbar*; inte kontaktbar*; medvetslös*/medvetslöst;
      medvetandesänkt/medvetande; tappat/förlorat medvetandet; avsvimmad*/avtuppad*/avdomnad;
      svimmat/svimmade/svimmar/tuppat/tuppade/däckade/däckat .. av/efter/i/på/och/nu; svimmat/svimmade .. av;
      däckad ... spyr/kräks/andas/vaknar/fyll*/sömn*; är däckad .. och; kramp* .. efter/och/hela/skum*;
      krampar/krampade/krampanfall/epileptisk*/spastiska+ryckningar; fradga/skum .. runt/ur/i/från/kring munnen;
      kollapsat/kollapsade/kollapsar/kollapsa; ögon* .. rullar/rullade/bakåt/vänder/vitor*;
      pupill* .. knappnål*/små/pyttesmå/prickar;
      ligger .. livlös*/helt+still/orörlig*/på+golvet/i+en+hög/stilla+och/på+marken; helt borta;
      sprutan/nålen/kanylen/kanyl .. kvar? i .. armen/benet/ljumsken; spyr/kräks/kräkts i sömnen; kvävs/kvävas;`,
    unless: `
      dator*/mobil*/skärm*/viloläge*/motor*/väckarklock*; vaknar inte av .. larm*/alarm*;
      kramp i .. vaden/foten/benet/tån/magen; ligger på golvet .. och .. lek*/leker/läser/tvätt*/kläder; lek*/leker;
      vagnen; jag ligger .. soffan; sover .. stock; helt borta i matten;`,
  },
  {
    id: 'drug-and-bad',
    kind: 'overdose',
    band: 'R0',
    any: `
      fått/fick/la/lagt/hällt/stoppat .. @drugs/något/något+i .. i .. glaset/drinken/drickan/drink/ölen/vinet; något i .. drinken/glaset/drickan;
      @took/efter/på/av/fick/fått/gav/rökt/la+i/blandat/blandade .. @drugs .... @bad;
      @bad .... efter/på/av/tog/tagit/fick/rökt/rökte/drack/druckit .. @drugs;
      @took .. något/något+konstigt/okänt/grejer/skit .... @bad; @bad .... efter .. tagit/tog .. något/något*;
      ^ @drugs .... @verybad; efter .. @drugs .... @bad; @verybad .... @drugs;
      blandat/blandade/blandar/blandning .. @drugs .. @drugs;
      @took .. @drugs .. och/plus/med/ihop+med .. @drugs ... @bad; @took .. @drugs @drugs/och .. @drugs;
      @took .. @pills .. och/plus/med/ihop+med .. sprit*/alkohol*/vin/öl/whisky*/vodka*/benso*/morfin*;
      druckit/drack .... inte .. väcka/vaknar/liv/kontakt; håller på att dö; tror .. dör;
      dör .... tog/tagit/hjärtat;
      hjärtat .. rusar/slår+som/stannar/slår+jättefort/skenar .... @drugs/andas/bröst*/tagit/tog;
      snedtänd*/snetänd*/snetänt; behöver/har+ingen/har+inget/slut+på .. naloxon*/nässprej*/narkan/nasalspray;
      naloxon* .... inte; gett naloxon; rasat .. på toan; tog .. okänd*; fel dos .. fick; bad trip;
      abstinens* .... kramp*/hallucin*/anfall/ser/delirium/epilep*; delirium*;
      druckit .. en? hel* flaska/helrör/liter .... rakblad/tablett*/ensam/vaken/år/liv;
      trillat/ramlat/föll .. trappan .... vaknar; tagit .. något .. starkt;`,
    unless: `
      antibiotika*/penicillin*;
      kan jag; får jag; går det bra; tandläk*/vaccin*;
      läser till; för mycket kaffe; drack .. kaffe; lagom; får man; kan man; är det farligt att; biverkning*;
      enligt; som läkaren; hur länge; recept*; nykter; dör av skratt; sluta .. dricka/röka/med; dra ner;`,
  },
];
export const OVERDOSE_SETS = {
  bad: BAD,
  verybad: `vaknar+inte blå svimma* krampar la+av kollaps* okontaktbar* medvets* livlös* inte+väcka får+inte+liv andas+inte andas+knappt reagerar+inte svarar+inte+på helt+borta hjärtstopp överdos* ingen+puls konstig+andning`,
};
