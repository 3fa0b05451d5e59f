import type { Rule } from '../rule.js';

/** A body that is going under, by what was taken and what is seen; and what a body says without that being named. */
export const SCENES_BODY: Rule[] = [
  {
    id: 'taken-and-seen',
    kind: 'overdose',
    band: 'R0',
    anyTime: true,
    any: `
      @ingest & @poison & @bodysign; @ingest & något/nåt/fel/fel+flaska/dubbelt/två+gånger/för+mycket & @bodysign; inte .. vet .. vad .. jag/han/hon/det/de .. tog/tagit/var/fick/åt/drack/druckit/innehöll ... @bodysign/mår; tog/tagit/fick/fått .. något/nåt .... inte .. vet/visste .. vad; @withdrew & tvärt/igår/förrgår/plötsligt/helt/dricka/supa/supande*/benso*/alkohol*/heminevrin/skickades/skickade & skakar/skakningar/rycker/stelnat+till/stelnar/händerna/svettas/kryp/kramp*/hallucin*/ser+folk/ser+saker/ser+kryp/ser+råttor/ser+syner/hjärtat/hör+röster/feber/förvirrad;
      svalt/svalde/sväljt/magen/stoppat/gömt/kroppen/rumpan/fått+i+sig & påse/påsar/påsen/kapsl*/ballong*/kondom*/ägg & polis*/sprucki*/gått+sönder/sönder/läck*/kokain*/tjack*/heroin*/knark*/magen/mår/kräks; polis* .. kom .... svalde/svalt .. allt/påse*/det/dem/påsar; avföring*/bajs*/bajset .. är .. svart/svarta/blodig*; svart avföring*; spyr/spy/spytt/kräks/kräkts/kräktes/hostar .. blod/svart/kaffesump; gul/gulnat/gula .. i? ögon*/huden/ansiktet & dricker/dricka/druckit/super/sprit*/förvirrad/mage*/blod; magen .. full .. vätska & gul/dricker;
      injicera*/injektion*/silat/sila/venen/ven/sprutan/sköt/skjutit & svart/feber/rött+streck/röd+strimma/röda+strimmor/svullen/kall/vit/het/domnad/domnat/blåsvart/lila/var+i/stinker/känsel & arm*/ben*/hand*/fot*/foten/fing*/strecket/streck/jag/han/hon; gör/ger/håller+på/kör/startat/börjat/gjort/göra .. med? hlr/hjärtkompression*/hjärtmassage/kompressioner/mun+mot+mun .. på? >honom/henne/nu/i/men/på/och/$/min/en; nässpray*/nässprej*/sprayen/naloxon*/narcan*/nyxoid* .. inte/hjälper/hjälpte/räcker/tar/tog .. hjälp*/inte/slut/räcker; naloxon*/nyxoid*/narcan* .... gick/somnat/igen/ligger/borta/stack/arg/snö*/två/tredje/vaknar/fortfarande;
      @ligature/hals* .... blå/hänger/livlös*; drunknar .. på .. land/torra+land/insidan; låter .. som .. han/hon/en .. drunknar/fisk/sugrör/såg/traktor .... vaknar/väcka/skjutit/tagit/andas/ligger/$; drar efter .. andan/luft; andas .. var/vart .. _/# .. sekund*/minut*; andas .. bara/kanske/typ/ungefär? .. _/# .. gång*/ggr; bara vitögat/ögonvitor*; vitögat/ögonvitorna .. syns; kväver/kvävs/kvävas .. sig/honom/henne? .. på/av/i .. sin/egen/spya/spyor/tungan/kräk*; spya/spyor .. i halsen; glider/svävar/försvinner/flyter/sjunker .. bort/in+i+dimma/iväg .... tagit/tog/druckit/nu/hjälp/känner/tabletter/inte+hålla; känner hur jag .. glider/försvinner/domnar/flyter/somnar; räknar/räknat .. till .. _/# .. tomma/saknas/borta; _/# tomma .. kartor/blister/burkar/askar/förpackningar/tabl*; tomma kartor/blister/tablett*/askar/burkar;
      satt/sätter/klistrat/har .. på .. mig/sig .... morfinplåst*/fentanylplåst*/durogesic*/plåster; _ .. morfinplåst*/fentanylplåst*; lugnande/sömn*/benso*/tabletter/sprit* & badet/badkaret/badkar; blöder/blod/vätska .. ur/från .. örat/öronen/öra; slagit/slog/slår/föll/ramlade .... huvud*/skallen & svamlar/kräks/kräkts/spyr/somnar/förvirrad/vaknar/inte+vaken/pupill*/drack/druckit/full/blod+ur/örat/medvets*/svimm*/konstig*/blodförtunn*/waran*; tuggar fradga; fradga .. om/runt/i/ur/kring .. mun*; fradgar/fradga; har .. svalt/svalde/ätit .. något/nåt .. och .. vägrar/vill+inte/inte+säger; tagit .. @near/mannens/fruns/mammas/pappas/min+mans/min+frus/hundens/farmors/mormors medicin*/tablett*/dos/insulin* ... misstag/fel/råkat/yr/dubbel*; av misstag & medicin*/tablett*/insulin*/metadon*/dos/piller*;`,
    unless: `
      film*; serie*; spel*; hund*/katt*; haha*/lol; förkyld*; influensa; vinterkräk*; magsjuk*; amning*; vaccin*; bakis/bakfull*; kaffe; socker*; träning*/gym*; recept*; kurs*; lära; hur gör man; hur ger man; utbild*; solbränn*; höjdrädd*; åksjuk*; nykter; ren sedan; månader sedan; år sedan; järntablett*; mens; graviditet*/gravid; migrän; ångest+attack; blodprov*; blodtrycket; urinprov*; snus; pms; halstablett*; kostnad*; pris*; apotek*; intyg*; plåster .. såret; apodos*;`,
  },
  {
    id: 'found-lying',
    kind: 'overdose',
    band: 'R0',
    anyTime: true,
    any: `
      ligger/låg/hittade/hittat/hittar/sitter/sover/somnat/somnade .. @they/@someone/en? .. på/i/utanför/vid/under .. golvet/toalett*/toan/snön/snödriv*/trapp*/rabatten/marken/gatan/busshållplats*/buske*/bänk*/parken/diket/badet/badkaret/portuppgång*/tvättstug*/garaget/bilen/tunnelbana*/badrumsgolv*/hissen .... utslagen/svarar+inte/inte+svarar/rör+sig+inte/packad/blek/iskall/inte+vaknar/vaknar+inte/död/ansiktet/blodig*/blod/medvet*/drar+efter/kontakt/kall/blå/grå/spya/kräks/andas/minus/naken/nål*/spruta*/frusen;
      utslagen/avsvimmad/medvetslös/livlös/orörlig/däckad .... på/i/vid/utanför .. golvet/toa*/snön/trapp*/rabatt*/marken/gatan/busshållplats*/buske*/bänk*/parken/diket/bad*/station*/porten/hållplats*; får/fått/få .. inte/ingen .. kontakt med .. @they/@someone/honom/henne/min .... ser/hör/ligger/golvet/dörr*/brevinkast*/druckit/tagit/tabletter/sprit*; genom .. brevinkast*/brevlåda*/brevlådan/glipan/fönst*/nyckelhål* .... ligger/ben/fötter/golvet/orörlig*/rör+sig/blod; ser/såg .. honom/henne/han/hon? .. genom .. ligg* .. på; ligger .. med ansiktet .. nedåt/ner/mot/i;
      skrattade/skämtade/trodde/dansade/drack/druckit/festade/rökte .... nu/men .. svarar/reagerar/andas/vaknar/rör+sig .. han/hon/hen .. inte/inte+alls; nu svarar/reagerar/vaknar han/hon/hen inte .. alls/längre; ligger/är/blivit .. alldeles/helt/så .. kall/stel/slapp/grå/blå; minus .. grader .. & ligger/sover/somnat; sover/ligger .. ute .. i/på .. snön/kylan/minus/natten/isen .... vaknar/svarar/ruskar/kall/packad/full/rör+sig/frusen; ruskar/skakar/nyper/knackar .... vaknar/reagerar/svarar .. inte; inte .. vaknar/reagerar/svarar .. när/fast/trots/även .. ruskar/skakar/nyper/ropar/jag/vi/man;
      om/ifall/när .. någon/man/en+kompis .. har/svimmat/rökt/tagit/druckit/sprutat/boffat/efter .... inte+vaknar/inte+andas/inte+svarar/blå/vaknar+inte; inte vaknar .. efter/av/på .. en/sil/spruta/ghb/heroin*/amfetamin*/benso*/tabletter/sprit*/rus*;`,
    unless: `
      film*; serie*; spel*; hund*/katt*; haha*/lol; bebis* .. sover; sover .. gott/gott+i; tvätt*; nyckel*; leksak*; barn .. somnat; bilen .. mjölk; kurs*; utbild*; föreläs*; yoga; massage; sola*/solar; hängmatta*; år sedan; sover .. länge .. helgen; mejl*/mail*; handläggare*; chatten; ringt;`,
    asked: true,
  },
];
