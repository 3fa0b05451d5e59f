import type { Rule } from '../rule.js';

/** The wide words: what bodies, hands and things do, by kind, so that a turn of phrase nobody thought of is still seen. */
export const HARM: Rule[] = [
  {
    id: 'body-words',
    kind: 'overdose',
    band: 'R0',
    any: `
      vit/blek .. som ett lakan; @looks & @toxin; @toxin & svettas/skakar/rycker/svimmar/snurrar/vit/blek;
      legat .. på/i .. golvet/mage/hallen/badrum*/trapp*/köket .... sedan/timm*/natt*/inte; svarar knappt; knappt .. svarar/kontaktbar/vaken/medvetande; ser dubbelt/suddigt .... druckit/tagit/sprit/vodka/liter/piller; druckit/tagit/sprit/vodka/piller .... ser+dubbelt/ser+suddigt; kan/kunde inte .. stå/gå/prata .... fest*/drink*/krogen/fick+nåt/tagit/drogad; fest*/drink*/krogen .... kan+inte+stå/kan+inte+prata/svarar+inte/kan+inte+gå;
      andas/andning*/andetag* .. med? .. @breath; @breath .. andas/andning*/andetag*; @they .. är/ser/blir/blev/blivit/känns .. @looks >@on/i/om/och; @they & @looks & @still; @they & @collapsed & @inhaled; @they .. @collapsed; @inhaled .. @toxin; @toxin .. @inhaled; @they & @still & ligger/legat/låg/golvet/sängen/badrum*/toa*/soffan/trapp*;
      @inhaled & @collapsed; @inhaled & @looks; kan .. inte .. prata .... drogat/drink*/tagit/krogen/ansiktet; drogat .. henne/honom/mig; domna/domnar/domnat .. bort/av; börjar .. domna/försvinna/somna+bort/se+dubbelt/tappa+medvetandet; kissat/bajsat .. på .. sig .... vaknar/väcka/tagit/svarar; satt i halsen; sätter i halsen; hela .. dosett*/veckodos*/månads*; dosett* .. på en gång; åt/ätit/åt+upp/tagit/tog .. hela .... på en gång; för mycket .. sömnmedel/sömntablett*/värktabl*/lugnande/insulin/morfin/medicin*; ansiktet hänger; tungan .. blå; käken .. låst; svettas/svettig .... tagit/tog/amfetamin/tjack/hjärtat; överhettad*; kaffesump*; kräks blod; hallucinera* ... inte/tagit/slutat/rädd; delirium;`,
    unless: `
      sover på mage; bakis;
      genom näsan; förkyld*/astma*/pollen*/allergi*; snarkar på nätterna; snarkar .. sova; hund*/katt*/dator*; blå .. ögon; vit .. julafton; kan man/får man/kan jag/får jag; biverkning*; nykter; recept*; gul och blå; kall .. mat/öl/dusch; vit/blå .. tröja/klänning/vägg*; gas .. spis*/räkning*; parfym*; dricker .. för mycket; urinprov*; bakis; utslagen .. ur+turnering*/ur+cupen; stel .. i; har .. blivit .. kallt; kall .. om .. händer*/fötter*; är .. svettig; sluta .. med; lustgas .. förlossning*; batteri* .. slut/dött/laddat; laddat .. ner/mobil*/bilen;`,
  },
  {
    id: 'violent-words',
    kind: 'violence',
    band: 'R0',
    any: `
      håller/höll/hålls .. honom/henne/mig/oss .. kvar; fick .. en? .. smäll/käftsmäll/slag/knytnäve/spark .... tand*/näsan/blod*/öra*/ögat/huvudet/magen/han/honom; hällt/hällde/häller .. på mig/oss/henne; kontaktförbud*/besöksförbud* .... är/kommer/står/bryter/här/utanför/skrivit/ringer/trapp*; trots/bryter/bröt kontaktförbud*/besöksförbud*; näst på tur; jag är nästa; bilder på .. vapen/kniv*/pistol*; skickar .. bilder .. vapen/kniv*/pistol*; pressar/pressade .. mig; släppa taget .. om;
      @hurtverb .. mig/oss/henne/honom/barn*/mamma/pappa/ungarna/bror/syster; @by & @wound; @hurtverb & @tool; @tool & väntar/hotar/utanför/slår/mot+mig/mig & de/han/hon/gäng/någon; @they & @captive & mig/oss/sköterska/någon/person*/henne/honom; gisslan; tog/tar/tagit/kladdade/tafsade/smekte/rörde .. mig/på+mig .. @intimate; @intimate .. tog/rörde/tafsade/klämde; får .. mig .. ska ingen få; ska ingen annan få .. mig; kommer .. ångra .. sig/mig/dig .. om/att; räkna .. mina/dina dagar; död kvinna; så är jag/du död; köra/kör .. ihjäl .. dem/oss/henne/honom/mig/barnen; tagit barnen .. och; har/tagit/tog .. barnen .... hotar/ihjäl/döda/utomlands/polis*; bränna/tända/elda .. upp/ner/på .. huset/mig/oss/lägenhet*/bilen/huset; väntar på .. mig/oss .... kniv*/slå*/hot*/knogjärn/vapen/rädd; skriker utanför; trakasser* .... rädd/hot*/kniv*/döda;`,
    unless: `
      kunde ha;
      jag slog mig; verkligheten; söka .. kontaktförbud; ansöka; skalar/hackar/lagar/potatis*; hockey/fotboll*/innebandy*/handboll*/judo/karate/träning*/cykl*/ramla*/skidor;
      lek*/på+låtsas; slår .. mig .. att/som/ned/ner/i+schack/i+fifa/vad; drog mig tillbaka; drar .. mig; drar .. mig för; hunden/katten .. biter/bet/river/rev; kastar .. boll*; kastar .. bort; skakar .. hand; schack/fifa/tennis/padel; haha*/lol/skrattemoji; tandläk*/operation*/cykel*/olycka/ramlade/fotboll*/träning*/skidor/halkade; spottar upp; slår .. knut; bröstcancer/bröstmjölk*; bröstade; biter .. ihop/på+naglarna; nyp mig; trycker ner .. knapp*; sängen; smäller .. i+dörr*; bebisen biter;`,
  },
  {
    id: 'child-words',
    kind: 'child-at-risk',
    band: 'R0',
    any: `
      @kid/@offspring .. utsatt/utsätts/utsättas .. för; förgriper/förgrep/förgripit .. sig; förgriper/förgrep/förgripit sig på;
      märken .. efter .. skärp/bälte/slag/fingrar/strypning/rep/cigg*; @parent .. inte .. varit/kommit .. hemma/hem/hemifrån .. på/sedan; kommer/kom/går .. in .. till/hos/i .. henne/mig/honom/rum* .. på .. kvällarna/kvällen/natten/nätterna; hon/han är #teen .... är #adult; är #adult .... hon/han/jag är #teen; gravid .... #teen; #teen .... gravid; kastade/kastar/slängde .. bebis*/barn*/babyn/spädbarn*;
      @offspring & @stoned; @kid & @notcared & @they; @kid & @notcared & natten/dagar/timmar/centrum/ute/hemma/mamman/pappan/gården/vägen/trapp*; @hurtverb .. sitt/ett/sin/min/mitt/våra/vår/en/sina .. @kid; @hurtverb .. @kid; @kid .... @hurtverb .. det/henne/honom/dem; @kid & @hurtverb & hemma/pappa*/mamma*/styv*/bonus*/blod*/tills/ofta; @they .. @hurtverb .. mig .. med .. @tool; med en träsked/galge/sladd/käpp; @parent/han/bror .... @intimate & mig/min/mina; tar/tog/rör/rörde/tittar .. på .. mina bröst/min+rumpa/mig+naken; tittar på mig .. när jag .. sover/duschar/byter+om/är+naken; ger .. mig .. bara mat/ingen+mat; spädbarn*/bebis* .. inte .. bytts/ätit/matats/vaknar/andas; @kid .. går/är/sitter/springer .. själv/ensam .... natten/natt/centrum/väg*/stan/kvällen;`,
    unless: `
      gravid .. vecka/veckor/månad*;
      hockey/fotboll*/innebandy*/handboll*/judo/karate/träning*/cykl*/ramla*/skidor; tar död på; tar livet av;
      rasten/raster*; barnvakt*; sova ensam; sover .. ensam/själv; leker själv/ensam; kan .. själv; klä .. sig själv; lek*; förskol*foto; lämnar .. dagis/förskolan/på+morgonen; lämnar .. barn* .. på/till/hos; påverkad* .. av .. separation*/skilsm*/stress/mobil*/skärm*/att+vi; trots*; bollen; hunden; schack/fifa; fotboll*; i magen; ensam i sitt rum; ensamt barn; bebis* .. biter; barnen slåss; syskonbråk; slår .. sin+lillebror/sin+lillasyster/varandra; kastar .. mat/leksaker; ensam hemma .. hemtjänst; hungrig* .. hela+tiden;`,
  },
  {
    id: 'no-more-of-me',
    kind: 'own-risk',
    band: 'R1',
    any: `
      @soon .. @nomore; @nomore .. @soon; jag .... @soon .. inte .. finns/lever/kvar/här+längre; behöver ingen .. oroa/bry/tänka/stå+ut .. mig; ingen .. behöver/ska+behöva .. oroa/bry/stå/ta+hand .. mig .. mer/längre; @want/drömmer/längtar .... @nomore; brev/breven/lappar .. till .. alla/barn*/syskon/mina/min/familjen/vänner .... innan/går/sista/avsked/inatt/ikväll; innan jag .. går/försvinner/gör+det/dör; allt är .. köpt/förberett/klart/färdigt/bestämt/ordnat; har en plan .. och/för/klar/som; ge/ger upp .. på riktigt/för+gott/helt; tagit farväl; nära kanten/slutet/gränsen .. nu/igen/för; så nära kanten; gå/går ner/ut i .. vattnet/sjön/havet ... inte; läser .. det .... för+sent/borta/död/inte+kvar/är+jag; se mig själv .. leva/levande/om+ett/om+en/i+framtiden; svårt att se .. mig/framtid*; tänker inte leva .. som/så/med/längre/vidare; ritar/ritat/skriver .. snara/snaror/dödskall*/om+döden/om+att+dö; kan inte med .. att? .. leva/existera; medel .. slut ... ork*/jag; orken är slut; orkade till slut inte; sista .. droppen;`,
    unless: `
      plan för; leva på;
      kaffe/socker/gluten/mobil*; innan jag går .. hem/till/och+lägger/ut; slut på .. pengar*; sjunga*; se mig själv .. i+spegeln/på+bild; aldrig mer .. dricka/röka/träna/alkohol/köpa/krig/igen+åka/fest*; inte .. leva .. utan; brev .. till .. kommun*/försäkrings*/hyres*; plan för .. semester*/träning*/sommar*/min+behandling; ordnat .. festen/mat*; tenta*; semester*; jobba; låna; resa; åka; inte kommer hem .. sent; överklag*; aldrig igen .. bråka;`,
  },
  {
    id: 'others-signs',
    kind: 'worry-for-another',
    band: 'R1',
    any: `
      @they .. svälter/svälta .. sig;
      @they/kompis .. på+väg+att/vill/ska/tänker/påväg+att hoppa $; bild .. på .. en? .. hög? .. med? tabletter/piller/rakblad/snara/rep/tågspår*/spåret/blod/kniv; orolig/rädd/oroar .. för .. liv >$/och/nu; meddelande/sms/lapp/brev .. om att .. inte/hejdå/förlåt/slut; inte orkar $; anträffbar .... inte+orkar/meddelande/brev/suicid*/självmord*;
      @they .. vägrar .. leva/äta+och+dricka/ta+emot+hjälp+och; deprimerad/suicidal/självmord* .... svarar inte/svarar+inte; svarar inte .... deprimerad/suicidal/självmord*;
      @they & skickat+pengar/gett+bort/skänkt+bort/gett+sina/sålt+allt/sagt+upp+allt & behöver/längre/alla/sina/hejdå/mår; inte behöver .. dem/det/den/sina+saker .. längre; @they & hängt+upp/hängt/satt+upp/knutit & rep/repet/snara; @they .. tagit .. fram .. pistol*/gevär*/vapnet/bössan/kniven/rep*/tabletter*; @they & rymt/avvikit/rymde/smitit/försvunnit/försvunnen/stack/permission/utskriven/skrevs+ut & psyk*/tåg*/suicid*/självmord*/dö/bron/avdelning*; luktar .... öppnar/svarar; inte .. öppnar/öppnat/setts/svarat .... självmord*/suicid*/orolig/livet/luktar/dagar; @they .... gråtande/gråter/förtvivlad/otröstlig .... orkar+inte/inte+orkar/ge+upp/dö/hoppa*/försvinna; @they .. sa/säger/sagt/skrev/skriver .. att .. hon/han/hen/de .. inte .. orkar/klarar/pallar/står+ut/vill; lovat/lova/får+mig+att+lova .... inte+berätta/inte+säga ... dö/leva/skär*/livet; inte vill leva >@on; vill inte leva >@on; tagit livet av sig .... öppnar/luktar/hittat/hittade/nyss/tror; djupt deprimerad .... vapen/pistol*/gevär*/ensam/svarar/tabletter*; @they .... självmord*/suicid*/livet+av+sig/ta+sitt+liv;`,
    unless: `
      inte vill dö;
      inte har .. självmordstank*/dödstank*/planer; inga självmordstank*/dödstank*/tankar; inte .. suicidal/självmordsbenägen; aldrig haft .. självmordstank*;
      orkar inte .. skolan/jobba*/träna/plugga/städa/laga/gå+upp/jobbet/med+skolan/mer+plugg*/flytta/handla; vill inte .. gå/äta/till/ha/att/sova/prata/flytta/träffa/söka; klarar inte .. matte*/provet/trapp*/hushåll*/handla/hyran/skolan/att+laga; för .. år sedan; i uppsats*; förra året; tog .. sitt liv; tog livet av sig; begick; begrav*; film*/boken/serien; efter .. självmord*; sedan .. självmord*; utbild*/föreläs*; årsdag*; grupp*; sorg*; förnekar;`,
  },
];
