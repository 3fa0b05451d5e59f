/** What stands around a dangerous word and says that it was long ago, someone else's end, or a text about the matter. */

/** Long ago. Yesterday or last week is not. */
export const PAST = `
  förra/tidigare/gamla .. äktenskap*/förhållande*/relation*; mitt/min ex .. för; har jag lämnat;
  för/sen/sedan/över/ca _ år sedan; slut/fri/fria/nykter/skilda/skild/drogfri/ren .. sedan .. år; år tillbaka; för _ _ år sedan; för .. år/årtionden sedan; år sedan;
  länge .. år/sedan; länge sedan; levde/var .. i många/flera år; för länge; när jag gick .. i; när vi var; när de var; förr; vi skildes; när jag var .. år/ung/liten/barn/tonåring/yngre/#/_;
  när han/hon var liten/ung/yngre/#/#teen/tonåring/barn/_+år; som barn/liten/ung/tonåring/yngre/ungdom/unge/flicka/pojke;
  i/under/hela .. barndom*/tonår*/ungdom*/uppväxt*/tjugoårs*;
  i tonåren/högstadiet/gymnasiet/lumpen/småskolan/mellanstadiet; högstadiet; förr; förr i tiden; på *talet;
  talet; förra året/sommaren/hösten/våren/vintern/decenniet; i fjol/våras/höstas/vintras/somras; #year;
  tidigare/förut i livet; en gång i tiden; sedan länge; mitt förra förhållande; mitt ex .. för/då; ungdomen;
  barndomen; då .. idag mår jag; inte nu längre; det är över nu;  är _ år sedan; nykter sedan;
  gick/jag/vi .. i sjuan/åttan/nian/ettan/tvåan/trean/sexan/lågstadiet; i sjuan/åttan/nian/ettan/tvåan/trean/sexan/lågstadiet .. var/blev/hade jag; lågstadiet; det var en tid; en tid då; år bakåt; ligger .. år .. bakåt/bort; innan jag fick; gick i dbt; vi .. inte setts; brukade; numera; som *åring; minns .. när/natten/hur/den/att; hade .. förut; förut .. hade/ville/var/trodde; på den tiden; när _ var nyfödd/nyfödda/liten/små/ung; när .. var nyfödd; i min ungdom; som nyfödd; i början av; den gången; det året;`;
/** So long ago that not even words that can only be meant of now are meant of now. */
export const LONG_PAST = `
  _/# år sedan; år sedan; länge sedan; när jag var .. ung/liten/barn/yngre/tonåring/#/#teen; när vi var .. små/unga/barn; som barn/tonåring/liten/ung; #year; på *talet; brukade; som *åring; minns .. natten/när/hur/den; på den tiden; i min ungdom; i tonåren/högstadiet/gymnasiet/lumpen;`;
/** It ended well: what was, was. */
export const RECOVERED = `
  slutat/slutade med .. självskad* .... år/månader/helt/nu; uttrappad .. sedan; allt väl; fri/fria/ren/nykter/slutat .. _ år på; idag är jag .. #adult/sjuttio*/sextio*/femtio*/fyrtio*/vuxen;
  färdigbehandla*; pluggar .. i/till; det hjälpte; den tiden .. är förbi/över; firade/firar; sedan jag .. fick .. litium/medicin/rätt+medicin; innan jag fick .. litium/medicin*/hjälp/diagnos*; silverbröllop; tar studenten; trivs;
  nu/idag/numera/sedan/äntligen .. mår .. bra/bättre/fint; mår .. bra/bättre/fint .. nu/idag/numera/igen/sedan; har det bra; tacksam/glad .. att? .. lever/inte/överlevde/livet/det+inte; medicinen/behandlingen/terapin .. funkar/fungerar/hjälpte/hjälper; gör det inte längre/mer; inte gjort .. det/sedan; är .. borta/över .. nu/sedan/$; nykter/ren/drogfri/frisk/fri .. i/sedan/från/idag/nu/_; åt rätt håll; aldrig mer; numera; vägen tillbaka; utskriven sedan; boka .. återbesök; volontär*; jobbar .. som/idag; det hjälper; tryggt/trygg .. nu/idag/hos; häktad/häktet/dömd; studenten i; är .. jag .. morfar/farfar/mormor/farmor/pappa/mamma/lycklig/glad; inte gick;`;
/** Takes the past back: it is here again. */
export const AGAIN = `
  igen; tillbaka; vill/slår/hotar/skär/tänker/tar/gör/super/knarkar/lever/känner fortfarande; fortfarande .. vill/slår/hotar/skär/tänker/tar/gör/super/knarkar; göra om det; på nytt; återigen; nu .. känns .. likadant/samma;
  samma tankar/känsla; värre än; nu vågar/orkar/tänker/hotar/står/sitter/säger; nu har jag en plan;`;
/** An article, a school task, a film, a game. */
export const TOPIC = `
  temakväll*/temadag*/temavecka*/seminarium*; som kan .. tala/berätta/föreläsa; i svenskan/religionen/historian/samhällskunskapen/engelskan; på svenskan/religionen/historian;
  veta/läsa/lära .. mer om; läser/läste _ och;
  jag skriver om; skriver .. om .. i skolan/tidning*/svenskan/religion*/samhäll*; historia/historien/historisk*;
  tenta*/tentan; diskuterade/diskuterar .. på; symptom*/symtom* .. på/vid/av; program .. om; öva/övar/övade .. till/inför/på; artikel* artikeln;
  artikel*/krönika*/tidning*/nyhet*/nyheterna/dokumentär*/podd*/podcast*/poddavsnitt*/radion/radioprogram*/inslag*/ledare*;
  läste .. om/i/att/en/boken/bok; läser .. om/boken; har du/ni läst/sett/hört; har du/ni .. läst/sett; såg .. på/film*/om/serie*/tv/dokumentär*/program*/reklam*; sett .. en/film*/serie*/dokumentär*;
  det stod .. i/om; kollar på .. film*/serie*/en;
  film/filmen/filmer/långfilm*/skräckfilm*/serie*/serien/avsnitt*/säsong*/bok/boken/roman*/novell*/deckare*/teater*/pjäs*/manus*/låten/låtar/en+låt/låttext*/dikt*/diktsamling*/opera*/anime;
  karaktär*/favoritkaraktär*; spela*/i roblox; huvudperson*/skurken/hjälten;
  spelet/i+spel/ett+spel/spelar+ett/spela+ett/spelar+fotboll/spela+cs/spelar+cs/game/gamet/fortnite/minecraft/cs/csgo/gta/cod/fifa/zelda/boss/bossen/bossar/bana/banan/level*/nivå/zombies/draken/drake/dataspel*/tvspel*/rollspel*/lajv*/paintball*/laserdome/lasergame/playstation/xbox;
  statistik*/siffror*/forskning*/studie*/lagen/lagtext*/paragraf*/broschyr*/enkät*/anförande*/material/informationsmaterial*/föreläs*;
  mardrömmar om/att; drömde att/om; drömmer att; drömmer om att bli/jag/någon/han/hon; varningsteck*; skillnaden mellan/på; hur många .. dör/tar+livet/tar+sitt/tar+sina/begår/blir/utsätts; hur vanligt; hur fungerar;
  vad betyder/innebär/menas; vad är definition*; handlar/handlade .. om; tema .. på; i sverige; hur/vanlig*/flest .. i världen;
  årligen/varje år; enligt .. brå/polisen/socialstyrelsen/nyheterna; prevention*; intervjua*; romeo;
  shakespeare; 13 reasons; true crime; mord .. rättegång*; rättegång*/åtalad*/dömdes; halloween*; `;
/** Teaching and writing: what is said after it is about it, what is said before it is only where somebody is. */
export const SCHOOL = `@pupil; *lektion*; utbild*;`;
/** Asks what one does, or what we offer. */
export const SERVICE = `
  har/erbjuder/finns/ger/arbetar/jobbar/tar .. ni/det/man .. hjälp/stöd/grupp*/broschyr*/öppet/material/samtal*/kurs*/för/med/emot;
  hur anmäler/hjälper/bemöter/stöttar/märker/upptäcker man; om/ifall/när någon; hur .. arbetar/jobbar .. ni; är det ni som; vad ska man göra; vad gör man; vad gör .. ni/socialtjänst*/polisen/soc; vem ringer man; hur pratar man; hur man pratar; vad är symptom*/symtom*; hur man hjälper; lärde/lär .. hur man; kommer ni; kan ni ge; ge råd;
  vart .. vänder man; om någon vill/försöker/tar/har/mår/blir; hur .. gör man .. orosanmälan;
  kan ni .. föreläsa/komma/informera; finns det .. grupp*/stöd*/samtal*/samtalsstöd;
  kan .. man .. få .. hjälp .. hos; vilka tecken; hur länge; får man; kan man .. ta/dö/dricka;
  är det .. sant/farligt; hur många .. får/ska/kan man/jag .. ta/per; vad är en normal;`;
/** It was no question after all. */
export const CONFESSED = `
  har .. tagit/svalt/ätit/gjort >det/dem/den/massor; tog det/dem/den; redan tagit/svalt/ätit/gjort/druckit; jag har tagit/svalt/ätit; har de .. här/hemma/framför/redo/kvar; för mig själv; det är min/mitt/jag; hon/han .. mår/sover/vaknar/kräks/svarar/ligger/andas; jag vill .. vara/dö/komma; gjort det; tog _/# ;`;
/** What might be, of nobody in particular: not even words that can only be meant of now tell of anyone then. */
export const SUPPOSED = `
  vara händer om; händer om man/någon; vara gör man; om/ifall .. en/någon/något .. elev/medlem/barn/kund/klient/patient; ifall någon; hur vet man; måste man; kan/får/ska man/polisen/socialen/soc/psyk; vad är .. minimistraff*/straff*/min+skyldighet/skyldighet*; vad .. händer när; vilka tecken; vad gör man; ska man ringa; vill lära mig;
  vad händer om; vad gör .. ni/man om; hur vet/märker/ser/pratar/förklarar/berättar man; om .. en .. elev/klient/patient/kund/brukare/kollega/granne/person/kompis/medlem; antag/anta/säg/ponera att; hypotetiskt; skulle ni; är det sant; är det lagligt/olagligt/straffbart/brottsligt; vad är straffet; vad krävs; kan det; måste ni/man/jag anmäla; gäller anmälnings*; vem .. gör .. anmälan; får soc; vad säger lagen; i teorin; teoretiskt; rent allmänt;
  om/ifall någon/det skulle; om/när/ifall man .. hittar/ser/möter/misstänker;
  kan/får/bör/ska man lämna/låta; tänk om någon; hur anmäler man;`;
/** Somebody's death by their own hand, drugs or violence; or any death that is mourned. */
export const BEREAVEMENT = `
  skriver/skriva/hur/annonsera .. dödsannons*; urnsättning*/gravsättning*/bouppteckning*;
  @near .. dog/avled/omkom .. av/i/efter/på .. _; @near .. dog/avled/omkom .. i hjärtstopp/överdos/cancer/olycka/självmord;
  @near .. tog .. livet av sig; @near .. tog .. sitt/eget liv; @near .. begick/begick självmord/suicid;
  @near .. hängde/sköt/dränkte sig; @near .. dog/omkom/avled/somnade+in/drunknade; @near .. gick/gått .. bort;
  @near .. har .. dött/avlidit; @near .. söp/drack/knarkade/körde ihjäl sig; @near .. är död/borta $;
  @near .. dödades/mördades/blev+mördad/blev+skjuten/sköts; förlorade/förlorat/miste/mist/förlora .. @near;
  förlorade/förlorat/miste/mist .. _ .. självmord/suicid/överdos*/cancer;
  förlorat någon .. i? suicid/självmord/överdos; tagit/tog .. sitt/livet liv/av+sig;
  hustrus/mans/systers/brors/dotters/sons/pappas/mammas/väns/kompis/vännens .. självmord/död/suicid/överdos;
  årsdag* .. av/för;
  lämnade efter sig; hans/hennes sista ord; förlåtit .. honom/henne; begrav*/begravning*/sörjer/sörjande/sorg/sorgen/sorge*/sorgarbet*/sorgegrupp*/sorggrupp*/efterlevande/minnesstund*/bortgång*;
  barn* dog i magen; missfall;`;
/** Just now: somebody found, not somebody mourned. */
export const JUST_NOW = `
  min begravning; min egen; sin egen; vi ses snart; ska till .. @near .. nu/ikväll/snart; när jag är; bättre; lättare; vill .. vara/komma/följa/åka/gå .. hos/till/med/efter .. honom/henne/mamma/pappa/dem;
  nyss; precis; tror; verkar; just nu; hittade .. honom/henne; ambulans*; skynda*; andas; hänger; hjälp;`;
/** Said of why one asks: to know, to teach, to be prepared. */
export const CURIOUS = `
  nyfiken; nyfiket; vill bara .. veta/förstå/fråga/kolla; undrar bara; bara .. undrar; vara förberedd/förberedda; ha koll ifall; allmän* fråga*; rutin/rutinen/rutiner; handlingsplan*; drogsnack; föräldramöte*; livräddning; lärarprogram*; socionom*; utbildning*; kurs/kursen; arbetsplatsträff*; apt; konfirmand*; scout*; tipspromenad*; quiz; korsord*; inget särskilt; hypotetiskt; teoretiskt; gäller inte .. mig/oss/någon; inget .. akut/bråttom; inte .. akut/bråttom; på lektionen; till .. hemsidan/tidningen/anslag*;`;
/** Of a day that may never come, of whomever: to be prepared. */
export const FUTURE = `
  någon gång .. skulle; om .. någon gång .. skulle/får; i framtiden skulle/kan; ifall .. medlem/barn/elev/klient/någon/kund .. skulle/återfaller/får/överdos*; handlingsplan*; säkerhetspärm*; förebyggande syfte; hur förebygger; ha en rutin; en rutin på plats; utrymningsplan*;`;
