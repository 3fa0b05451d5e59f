/**
 * More turns that sound like danger and are none (see everyday.ts): whole turns only, told by what is done to whom. A mother
 * who will "kill me when she sees" a bill is one; a father or brother who will, "when he gets to know", is none.
 */
export const EVERYDAY_MORE = `
  mamma/chef/chefen/tränaren/läraren/frun/sambon/tjejen/hyresvärden/mentorn/svärmor .. döda/mörda/strypa/slakta/flå/hänga/slå+ihjäl/döda+ihjäl .. mig/oss .. när/om .. hon/han/de .. ser/hör+att/upptäcker >det/hur/att/räkning*/telefonräkning*/tatuering*/hår*/röran/bilen/rep*/hockey*/tapet*/betyg*/disken/köket/rummet/stället/fläck*/kvitt*/saldot/mattan/vas*/skärmen/mobil*/skorna/jackan/tvätten/soffan/golvet/väggen/*bucklan/krock*/botlapp*/parkerings*/frisyr*/piercing*/_;
  döda/mörda/strypa/slakta/flå mig .... haha*/lol/lmao/skrattemoji; haha*/lol/lmao .... döda/mörda/strypa mig;
  *möte*/*mötet/*möten/*tiden/kön/*kön/väntan/*väntan/blankett*/byråkrati*/pappersarbet*/läxan/läxorna/matten/matematik*/pendling*/värmen/kylan/städning*/tentan/tentorna/plugget/vädret/regnet/renovering*/flytten/träning*/passet/kursen/skrivaren/datorn/uppdatering*/tvätten/deklaration*/julstress*/hosta*/hostan/pollen*/trafiken/köerna/elräkning*/hyran/räntan/räntorna .. tar/tog .. livet/kål/knäcken av/på? .. mig/oss;
  *möte*/*mötet/*tiden/kön/väntan/blankett*/byråkrati*/pappersarbet*/läxan/matten/pendling*/värmen/kylan/tentan/plugget/tiden/tråkigheten/backen/backarna/trappan/trapporna/intervall*/crossfit*/gympa*/spinning*/föreläsning*/lektionen/grammatiken/alfabetet/deadline* .. dödar/mördar/dödade/mördade/knäcker/knäckte/slaktar/slaktade .. min/mig/oss/mina/hjärnan;
  tiden dödar; dödar .. hjärnan/hjärna/stämningen/vibben/kreativitet*/lusten/humöret/nerverna/batteriet; slår/slå/slog ihjäl tid/tiden/en+timme;
  tränaren/ptn/pt/instruktör*/gympalärare*/idrottsläraren .. piskade/piskar/dödade/dödar/mördade/slaktade/krossade/torterade/plågade/körde .. oss/mig/laget/slut;
  lever/levde/leva rövare/loppan/livet/om/bus/kungliv/gott/hjälligt; lever kvar/upp/ihop/tillsammans/ensam/på; lever om; leva om/upp/ihop;
  begravde/begrava/begravt/begraver/grävde/gräva .. stridsyxa*/stridsyxan/ner+yxan; stridsyxan; kastat/kastade yxan;
  skjuter/skjuta/sköt/skjutit .. zombi*/monster/bossar/robotar/älg/älgen/älgar/en+älg/rådjur/hjort/vildsvin/ripa/ripor/tjäder/gås/gäss/anka/ankor/fasan/hare/harar/räv/räven/kråk*/duvor/mål/straff*/ribban/stolpen/frispark*/utanför/från+mitten/från+halva/trea*/treor/tallskott/rekord/fart/skott+på/pilbåge*/luftgevär+på+burkar/burkar/lerduv*/skivor/tavla/i+höjden/foton/bilder/film*/fyrverk*/raket*;
  strypa/stryper/strypt/strypte .. vatten/vattnet/flödet/tillförsel*/kranen/luften+till/gastillförsel*/trafiken/datan/surfen/budgeten/ekonomin; räkning*/hyran/räntan/räntorna/skulderna/lånen/elpris*/kostnad*/bolånet .. stryper/kväver/knäcker/dränker .. mig/oss;
  hoppar/hoppa/hoppade/hoppat jag? av/över; hoppar jag in/på/med; hoppat/hoppa av skolan/kursen/utbildning*/gymnasiet;
  telefon*/mobil*/dator*/laptop*/bilen/tvn/skrivaren/kaffebryggar*/tvättmaskin*/diskmaskin*/batteri*/router*/kylen/frysen .. tog/begick/begått/tagit .. självmord/livet+av+sig/sitt+liv; karriärsjälvmord*; socialt självmord;
  blå/lila/svart .. läppar*/läpparna/tungan/munnen .. av/efter .. all/allt/alla? .. blåbär*/bär*/saft*/vin/rödvin/lakrits*/bad/badet/sylt*/glass*/läppstift*/godis*; överdoserade/överdoserat/överdosera/överdos .. på/av .. semlor/choklad/kaffe/godis/bullar/pepparkak*/glass/julmat*/sol/serier/netflix/kärlek/vitamin*/c+vitamin/lussekatt*/chips/pizza/tacos/jordgubb*/ost*/kultur/familj*/socker;
  begrava/begraver/begravde/begravt .. mig/oss .. i .. soffan/sängen/jobb*/arbete*/böcker*/plugg*/täcken*/filtar*; kär .. kräks; skjuten/kär/tokig/galen/besatt/förtjust i .. henne/honom/dig/min/en;
  sparkade/sparkar/petade .. mig under bordet; körde/kör/krossade .. över? .. mig/oss totalt/i+alfapet/i+wordfeud/i+schack/på+mattan; körde över mig .. mötet/diskussionen/debatten;
  bet/biter/biter+på/bita .. naglar*/naglarna/ihjäl/allt/i+det+sura; skratta/skrattar/skrattade/garva/garvade/frysa/fryser/frös/tråka/tråkar/bet .. ihjäl mig/oss;
  brände/bränner/bränt/brann .. av? .. krut/raket*/fyrverk*/smällare/maten/middagen/kakan/kakorna/såsen/pizzan/fett/kalorier/löv/ris/gräs/brasa; tände/tänder/tänt .. brasa*/en+brasa/grillen/majbras*/ljus/adventsljus*/ett+ljus/julgran*; 
  hjärtat .. i halsgropen/brallan/byxorna; hjärtat hoppade/stannade över? .. ett+slag/av+glädje; med andan i halsen; tappade/tappat andan/hakan/tråden;
  höjde/höjer rösten; svor/skrek/skriker/ropade/gastar .. åt .. tvn/domaren/datorn/skrivaren/gps*/bilen/katten/hunden; går/gick/gått .. i taket; flög/flyger i taket; upp i varv; flippade/flippar ur; får/fick .. ett? utbrott/psykbryt/frispel/spel; 
  kniven/knivarna/saxen .. är/var/blev .. slö/slöa/vass/vassa/i+lådan; slipa/slipar/slipat/vässa .. kniv*/kniven/sax*/yxa*/yxan; kniv/kniven och gaffel; gaffel och kniv; i kökslådan; 
  vill .. inte kramas/pussas/leka/träffas/umgås/sova+ensam/ha+barn/flytta/plugga/jobba/städa/betala; sjunka/sjönk/sjunker genom jorden/golvet; jordens undergång; världens undergång/bästa/sämsta/gulligaste/finaste;
  ger/ge/gav/gett upp .. hopp*/hoppet .. om; tappat hoppet om .. laget/aik/bayern/vädret/sommaren/_; uppgiven .. över .. laget/vädret; livet är slut .... ff/fc/bk/if/aik/spelare*/favorit*/serien/säsongen/wifi/mobilen/choklad*;
  slår/slog/slå .. på/av .. tv*/radion/datorn/lampan/strömmen/trumman/trummorna/stort/larm; slår/slog .. personbästa/rekord/vad/följe; slår/slog/slagit .. in .. paket*/julklapp*/presenter; slagen hjälte; dunkar i väggen .. bas*/musik*; spik* i .. väggen;
  hög musik; musik* .. på hög/för+hög/högsta; hög .. i jämförelse/som+ett+hus/tid; full fart/rulle/koll/av+liv/med+folk/med+mat/av+energi; frysen/kylen/bussen/väskan/korgen/inkorgen/minnet/mailen .. är full/fullt; 
  sista sekunden/minuten/sekunderna/kvällen+på+semestern/semesterdag*/avsnittet/säsongen/matchen/perioden/halvlek*; sista ansökningsdag*/anmälningsdag*/dagen+för; 
  hugga/högg/hugger .. i? .. ved/ryggen/tag/sten/in+på; hugger i ryggen; högg mig i ryggen; ont i ryggen; 
  vägrar/vill+inte .. gå/gå+upp/åka till .. skolan/förskolan/dagis/tandläkar*/simskol*/gympan/bvc; vägrar .. äta .. grönsaker/gröt/middag/fisk/frukost/maten/broccoli/soppa; vägrar .. starta/borsta/städa/plugga/duscha/byta/klippa/sova+i+sin;
  längtar efter .. att .. vara/va/bli hög/full; hellre .. än .. städa/plugga; 
  ingen släpper ansvaret; någon annan har tagit över; ingen skillnad; ingen aning/rast/ordning/jävel/idé+vad; inget särskilt/speciellt/nytt/vidare/konstigt/problem; ingenting särskilt/speciellt/nytt; vet inte riktigt; orkar inte .. laga/handla/diska/städa/plugga/jobba/träna/matlagning;
  om en timme .. tillbaka/hemma/igen; stack/sticker ut .. en/på .. sväng/runda/promenad/löprunda/fika/ett+glas; hoppar/hoppa ner i .. källaren/tvättstugan/soffan; 
  klockan slår; tåget går/gick/åkte/avgår/är+sent/är+försenat/står+stilla; på tåget/bussen .. till/hem/från; väntar på tåget/bussen; missade/missat tåget/bussen; 
  sova en hel natt; bara sova .. en/hela/lite/ut/i; hoppas .. somnar; somnar/somna fort/gott/bättre/tidigt/om; `;
