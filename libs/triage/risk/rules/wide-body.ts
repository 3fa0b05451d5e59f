import type { Rule } from '../rule.js';

/** What was taken, by its name and its number, and what the body then does, also when they stand in two sentences. */
export const WIDE_BODY: Rule[] = [
  {
    id: 'medicine-by-name',
    kind: 'overdose',
    band: 'R0',
    any: `
      @took .. #/@lots/flera/hela/näven/burken .. @medicine; @took .. @medicine .. #/@lots/hela; # .. @medicine .. och .. # _; # @medicine; # st/stycken/stycka .. @medicine; @medicine .. # st/stycken/stycka/tabletter;
      @took .. ett+helt/en+hel/två+hela/ett+par/en+hög/en+näve/hela+kartan/hela+burken/för+många/för+mycket .. @medicine/blister/karta/ask/burk; @took .. @medicine .. och/med/plus/ovanpå/till .. @medicine/@drugs; @medicine och @medicine .. och/med .. @drugs/@medicine; @medicine och @drugs .... @sinking/@queasy;
      @took .. dubbel/dubbla/trippel/tredubbel/tredubbla/fyrdubbel .. dos/dosen/doser .... @queasy/@sinking/@medicine; @took .. fel/andras/pappas/mammas/mormors/morfars/farmors/farfars/mannens/fruns/min+mans/min+frus .. @medicine ... istället/fel/stycken/flera/massa/alla/@queasy/@sinking/hela;
      satt/har .. på .. två/tre/fyra/fem/flera .. plåster/*plåster/*plåstret; plåster/*plåster/*plåstret .... @sinking/tuggat/tuggade/slickat/flera/istället/varm/svalt/svälja;
      tagit/tog/svalt/svalde/ätit dem/de/den .. nu/alla/allihop/allihopa/alltihop/hela/$; tagit/tog .. det sista .. ur/av/i ... @queasy/@sinking/minut*/kvart/bort; tagit/svalt/ätit .. allt/alltihop/alla/allihop $; .. tagit alla;
      petat/proppat/hällt/tryckt/stoppat/knaprat/smusslat .. i .. sig/mig .. @medicine/alla/massa/hela/burken; fick/fått .. i .. sig/mig .. hela/alla/massor/mycket/typ .. påsen/burken/dosetten/veckans/flaskan/kartan/asken/@medicine; svalde/svalt .. påsen/påse/hela+påsen/ballong*/kapslar/den/det .. när/för/innan/$;
      tömt/tömda/tom/tomma/tömde/slut .. karta/kartor/kartorna/tablettkartor/burk/burkar/burkarna/askar/asken/blister/dosett*/medicinskåp*/spritflaskor/förpackning*; inte .. hur mycket/många .. tagit/tog/fått+i+sig/druckit/ätit/svalt;
      gått på .. @medicine/@drugs/nitazener .... @sinking; @took .. sin gamla dos; gamla dos* .... @sinking;`,
    unless: `
      mg/milligram/per/om+dagen/dagligen/recept*/receptet/läkaren/ordin*/apotek*/utskriv*/utskrivet; kartan .. vägen/stad*; i år/månader; år; dagar .. kvar; medicin* .. slut .. fredag/söndag; får .. jag/man .. ta; kan man/jag .. ta; ska man; går det bra; huvudvärk*; feber; värk*; godis*; järntablett*; vitamin*; kaffe; kronor/kr; enligt; mot .. allergi*/värk*/huvudvärk; katt*/hund*; som vanligt; mår fint/bra;`,
  },
  {
    id: 'body-going-under',
    kind: 'overdose',
    band: 'R0',
    anyTime: true,
    any: `
      @medicine/@drugs && @sinking; @they && @sinking && @sinking; gett/gav/gav+honom/gett+honom/gett+henne/sprutat/fått/ge .. naloxon*/nässpray*/nasalspray*/narcan/motgift; naloxon* .. hjälpte/hjälper/verkar/räcker/slut;
      har slocknat/somnat/däckat/sågat ... @sinking/buss*/gatan/parken/tåget/rökt/tagit/trappan; slocknar .. igen/hela; snubbe/kille/tjej/man/person/gubbe/killen/tjejen/kvinna .. har/är/ligger .. slocknat/slocknad/sågat/däckad/medvetslös/livlös/avsvimmad/avdomnad;
      gbl/ghb/gamma/fantasy .. kork/korkar/korken/doser/till/igen; kork/korkar .. till/gbl/ghb; gbl/ghb/gamma/fentanyl*/nitazen* .... svar/sover/tagit/tog/somnat/ligger/vaknar;
      lagt/lägger/lade/la .. på .. sidan/framstupa/i+stabilt/stabilt+sidoläge ... ; framstupa sidoläge; stabilt sidoläge; låter/lät .. som .. kaffe*/dränk*/drunkn*/gurgl*/snark*/rossl*/ett+djur/en+pump/en+motor ... andas/luft/drar/ligger/sidan/sover; gurglar/gurgla/rosslar/rossla/bubblar/piper .. när .. andas/drar; luft .. gurgl*/rossl*/pip*; det bubblar .. ur/i/från; bubblar/rinner/kommer/skummar/skum/fradga/dreglar .. ur/om/kring/runt/i/från .. munnen/mungipan/näsan; munskum;
      andas .. ungefär/bara/kanske/typ/max .. _ gånger/ggr; gånger i minuten; pulsen/puls #; puls/pulsen .. är/ligger/på/nere/uppe .. #; hjärtat .. slår .. #/dubbelslag/jättehårt/galet/konstigt/ojämnt; inte .. liv i .. han/hon/den/dem/mamma/pappa; liv i .. han/hon; inte .. kontakt .. med .. han; nyper .. reaktion/reagerar; slår .. kind/kinden/kinderna ... vaknar/inte/svarar; ruskar/ruskat/skakar/ropar/nyper/skriker .. honom/henne/på+honom/på+henne ... inte/vaknar/svarar/reagerar/ingenting;
      legat .. likadant/still/där/så .. sedan/hela/i; ligger/låg .. likadant/stilla/orörlig .. sedan/och/hela; ligger/låg/hittades/hittade/sitter .. på .. toalettgolvet/badrumsgolvet/hallgolvet/köksgolvet/trottoaren/gatan/marken/perrongen/toagolvet ... @sinking/spruta*/nål*/svarar/rör/blod; spruta*/nål*/kanyl* .. kvar/i .. i/armen/foten/ljumsken/handen/halsen; framåtlutad ... @sinking/väcka/sover;
      överdos .. hjälp/skynda/nu/behöver/här/snälla/hemma/vid/på; @near .. överdos; överdoserar/överdoserade/överdoserat; snälla/hjälp/skynda .... överdos*; hjälp/skynda/snälla/snabbt/ambulans && @sinking; helt blå/lila/grå/vit/kall/slapp/livlös/borta ... läpp*/läpparna/ansiktet/svarar/hjälp/gör/vaknar/andas; han/hon/hen är blå/lila/blålila/grå/gråblå/livlös $; läpparna/läppar/naglar/naglarna/fingrarna/ansiktet .. ser/ser+ut/är/blir/ut .. blå/lila/gråa/grå/blåa/blålila;`,
    unless: `
      får man; kan man; hur vanligt; utbild*; kurs*; film*; serie*; bok/boken; snarkar .. sött/högt/stör/sova; sover .. stock; förkyld*; astma; pollen*; mår bra/fint; biverkning*; månader .. gammal; fem månader; hund*/katt*; mobil*; dator*; migrän*; mens*; magsjuk*; tandläk*; vaccin*; blodtryck*; träning*/träna/gymmet; recept*; nykter; för .. år sedan; haha*/lol; bakis; stor lättnad; kissade .. skratt;`,
  },
  {
    id: 'poison-and-withdrawal',
    kind: 'overdose',
    band: 'R0',
    any: `
      @took/druckit/drack/svalt/svalde/sniffat .. @toxin; @took .. *spriten/tspriten/*vätska/*vätskan/*medel/*medlet/*syra ... ser/magen/halsen/kräks/ont/ångrar/bränner/dåligt; bränner .. halsen/strupen/magen/munnen .... druckit/drack/svalt/tog/flaska; ser dåligt/suddigt/inte/knappt .. nu;
      slutat/slutade/slutar/sluta/uthopp/trappat+ut/satte+ut/satt+ut/utan .. @medicine/alkohol*/sprit*/dricka/supa/benso* .... tvärt/tvärstopp/helt/rakt+av/plötsligt/dagar .... anfall/kramp*/krampat/bitit/skakar/hallucin*/ser+djur/ser+kryp/ser+saker/kryp/hör+röster/feber/kokhet/svettas/delirium/förvirrad; slutade/slutat/slutar .. dricka/supa/benso*/stesolid/alkohol* .. tvärt .... _; ser/såg .. djur/kryp/spindlar/råttor/ormar/insekter/myror/små+gubbar/figurer/skuggor .. på/i/överallt/som/när; bitit/bet .. tungan .... anfall/kramp*/idag; anfall/krampanfall/kramper .. idag/igen/nu/nyss/inatt; haft/fått .. anfall ... tungan/idag/igen/benso*/alkohol*;
      något/nåt/nån/någon/piller/ghb/drog* .. i .. drinken/glaset/drickan/ölen/vinet/ciggen; fick .. något .. i+drinken/konstigt/i+sig ... inte/röra/prata/stå/borta; drogad/drogats/nerdrogad/neddrogad/drogade .. mig/henne/honom/av/på/nu/$;
      @kid/@offspring/bebis*/åring/åringen/lillen/lillan .. fått+i+sig/fick+i+sig/svalt/ätit/åt/svalde/tuggat/druckit/drack/hittat/stoppat/smakat .... @medicine/@drugs/@toxin/något/nåt/piller/soffbordet; i sig .. något/nåt .... slapp/trött/svår/konstig/inte; helt slapp; är slapp; blivit slapp;
      vänta .. till imorgon ... tagit/tog/@medicine; sova av sig .. det/rus*; sover .. jättetungt/onaturligt/för+tungt/så+tungt/konstigt ... @medicine/tagit/tog/@drugs/väcka; redan gjort/tagit/svalt ... @medicine/är+det+farligt/vad+händer/hur; farligt .. @took/tagit/tog .. #/@lots/massa .. @medicine/@drugs; någon/nån .. sväljt/svalt/druckit/tagit/fått+i+sig .. @toxin/@medicine .... min/mitt/det+är/hon/han/jag/nu; drog/tog/dragit/tagit/kört .. _/# .. gram/g .. @drugs/_; ovanpå .. @medicine/@drugs/något .. annat/och ; kört .. @drugs .. i/sedan .. _ .. dagar/dygn; inte .. ner .. pulsen; får inte ner .. pulsen/febern/hjärtat;
      tagit/tog/tar/provat/rökt/ätit .. svamp/lsd/syra/något/nåt/ecstasy/spice/vitt/lila .... naken/springer/känner+inte/inte+igen/skriker/ögon*/rullar/borta/krampar/ramlar/galen/slår/blod/okontaktbar*/förvirrad; ögonen rullar;`,
    unless: `
      får man; kan jag; hur vanligt; utbild*; film*; serie*; bok/boken; hund*/katt*; recept*; läkaren .. sa/vill; nedtrappning*; nykter/nyktra; för .. år sedan; år sedan; *talet; delirium hade; sista gången; rörmokare; stopp i; avlopp* .. stopp; järn*; vitamin*; väntetid; mår fint/bra; måltid*; som vanligt; gött; bra jobbat;`,
  },
];
