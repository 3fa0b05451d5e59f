import type { Rule } from '../rule.js';

/** Single words that mean little alone and much together: two of different sorts in one thought are enough to look. */
export const PAIRS: Rule[] = [
  {
    id: 'means-and-intent',
    kind: 'own-risk',
    band: 'R0',
    any: `
      @intent & @instrument & @despair; @intent & @hardmeans; @hardmeans & @despair; @hardmeans & @goodbye;
      @instrument & @goodbye & @they; @hardmeans & öppet/sprit*/whisky*/druckit/full/gömt/brev*/toa*/badrum*/natten;
      @intent & använda+dem/använda+den/använda+det/göra+det & @instrument; @instrument & @despair & @when;
      permission/skrevs+ut/utskriven & tåg*/svarar+inte/suicid*/försvunnen/självmord*;`,
    unless: `
      hopprep; jakten/jaktlag*/jaktlicens*/jakthund*/jaktpass*/jägar*/älgj*/älgpass*; buss*kort; tåget .. var/är/blev/går/kom/försenat/inställt; fiska*/foto*;
      balkongen .. odla*/blomm*/grilla*/inglas*; taket .. läcker/målas/pannor; motorvägen .. köer/kö; recept*;
      hoppa upp och ner;`,
  },
  {
    id: 'despair-and-end',
    kind: 'own-risk',
    band: 'R1',
    any: `
      fått nog .. av .. livet/allt/alltihop/att+leva; trött/mätt .. på .. livet/leva;
      bestämt/beslutat .... inte .. vara/till+besvär/leva/finnas/fortsätta; inte .. vara .. till besvär/last;
      sluta mina dagar; önskar .. inget .. hellre/annat;
      enda rätta/lösningen/utvägen/vägen/rimliga/kvar .... dö/försvinna/slut/döden/ge+upp;
      inte .. kan/orkar/vill/kunnat .. leva .. vidare/längre/mer/med+det;
      kan inte .. leva .. med+skammen/med+skulden/med+det; tankar .. på/om .. inte .. finnas/leva/vakna/vara;
       @can .. inte .. natten/kvällen/dagen/helgen;
      inte .. om jag .. klarar/överlever/orkar/står+ut; klarar/överlever/orkar .. natten; skriver det .. för+att;
      orkade inte/inte+orkade .. längre/mer/leva; inte orkade;
      berätta/säg/hälsa .. till? för? barnen/@near/alla .... älskade/älskar; jag är .. bara .. färdig/klar/slut;
      färdig med .. livet/allt/att+leva; kan .. lika gärna .. försvinna/sluta/avsluta/dö/skita+i+livet;
      lika gärna försvinna; vill till .. henne/honom/mamma/min+man/min+fru .. i+himlen/i+graven/dit/$;
      vill till henne/honom;
      få/träffa/träffar .. henne/honom/mormor/mamma .. igen .. i? himlen/snart/på+andra+sidan;
      köra .. rakt? ut i/över/från; köra ut .. i; svänga .. in/ut framför;
      svänga/styra/köra .. in i/framför .. mötande/lastbil*/långtradar*/bil; det sista jag gör/skriver/säger;
      bett/ber .. till? gud .. dö/slippa/vakna/hämta/ta;
      slippa/slipper .. vakna/leva/finnas/andas/allt/existera/mer; snart .. fri/borta/död/i+himlen;
      snart e/är jag fri; är .. fri .. snart/ikväll/inatt/äntligen;
      vill .. inte .. försöka/kämpa/orka/mer .. mer/längre/$; slutat .. se/hoppas/tro/kämpa;
      försent; för sent .. nu/ringer/för/att; är för sent; polisen/ni/någon .. hittar/hitta .. mig/kropp*; dör hellre;
      hellre dör/dö .. än; om jag .. dör/dog .. ikväll/inatt/imorgon/nu/ingen/skulle; räcker .. för .. sista/dö;
      en sista sil/dos/fix/gång; för stor .. sil/dos;
      knarka/knarkar/supa/super/dricka/dricker/svälta/köra/kör .. ihjäl .. mig/sig; inte .. vakna .. ur/från;
      smärtfri* .. sätt/metod*/död; metod .. smärt*/dö; hur lång/länge .. tid? .. det? .. dö/dör/innan+man+dör;
      dö av .. @pills; jag inte .. vill/orka/kan .. leva/mer/finnas; rädd .. för .. mina .. tankar/impulser;
      mina egna tankar; de mörka tankarna; svarta tankar; tankarna .. är? .. tillbaka/kommer/igen/värre/farliga;
      tar/ta över .... mörker*/mörkret/natten; mörkret tar/tog/slukar; låt mig .. vara+ifred/dö;
      inget .. kvar .. för/mer/$ ... leva/livet/köra/dö/tabletter/slut; förlorat allt;
      borta/finns .. inte .. längre; snart .. inte .. finns; finns .. snart inte;`,
    unless: `
      vill till henne .. på/i .. skolan/helgen; för sent .. ans*/anmäl*/boka*/buss*;
      förlorat allt .. på+datorn/foton; vill inte .. försöka .. barn/mer+tennis; sluta mina dagar .. på+jobbet;
      jag skriver det för att söka/fråga/få/ansöka; slutat .. se .. tv/honom; finns inte längre .. i+lager/kvar+på;
      mejla;`,
  },
  {
    id: 'another-in-danger',
    kind: 'worry-for-another',
    band: 'R1',
    any: `
      @they & låst+in/låser+in/stängt+in/barrikader*/åkt/försvunn*/stuckit/borta/gråter/full & gevär*/geväret/bössa*/bössan/pistol*/vapen/vapnet/rep/repet;
      @they .... försäkring*/livförsäkring*/efter+honom/efter+henne .... efter/dö*/pengar*;
      @they .... vigselring*/plånbok*/brev/lapp/lappen/telefonen .. på+bordet/lämnat/kvar/hemma .... borta/försvunnen/stuckit/ute;
      @they .... @goodbye && @they .... svarar/loggade/borta/raderat/avstängd/konton;
      @they .. ringde/skrev/sa/skickat/skickade/lämnade/messade .... adjö/farväl/avsked*/hejdå+till+alla/förlåt+för+allt/förlåt+mig;
      skickat/skickade/skrivit/skrev/postat .. ett? farväl/avsked*;
      @they .... inte .. finns/står+ut/lever/orkar .. längre/mer/snart; @they .... snart .. inte .. finns;
      @they .... dö .. tillsammans/med+barn*; @near/@they .. står .. inte .. ut;
      @they .... uttrycker/har/visar/pratar+om .... dödstank*/självmord*/suicid*/planer/dödsönskan; konkreta planer;
      @they .... ska/skulle/vill/tänker .. gå/åka/springa .. till .. tåg*/bron/spår*;
      perrong* & kant*/gråter/hoppa*/fram+och+tillbaka; hoppa från; @hardmeans & son*/dotter*/rum*; rep & brev*;
      rep .... son*/dotter*/rum*/garaget/skogen;
      @they && vapen*/jaktvapen*/gevär* && druckit/full/utom+sig/förtvivlad/deprimerad/ledsen/sprit*/arg;
      städat ur .. rum*/lägenhet*; tabletterna är tagna/slut/borta;
      inte setts på .... suicid*/självmord*/liv/försökt*; @they .. försvunn* && psyk*/suicid*/mår;`,
    unless: `
      inte har .. självmordstank*/dödstank*/planer; inga självmordstank*/dödstank*/tankar; inte .. suicidal/självmordsbenägen; aldrig haft .. självmordstank*;
      försäkringskassan; bil*försäkring*; farväl .. festen; hoppa från .. jobb;`,
  },
  {
    id: 'signs-together',
    kind: 'overdose',
    band: 'R0',
    any: `
      @sign & @substance; @hardsign & @they; ^ @hardsign; @sign & @sign & @they; andas _/# ggr/gånger/andetag;
      kan inte .. röra .. benen/armarna/mig/kroppen; fick/fått .. i mig .. något/fel/annat;
      nålen/kanylen/sprutan .. i;
      @they .. har .. svalt/svalde .. en/ett/hela/kapsl*/påse .. @substance/påse*/kapsl*/batteri*;
      svalt .. påse*/batteri*/mynt/magnet*/kemikal*;
      lagt .. av .. med+spriten/med+alkohol*/dricka .... kryp/skakar/ser/syner/kramp*;
      @they .. ligger .. på+toa*/i+badkaret/på+golvet/i+en+buske/i+snön/på+marken/i+trapp*; tappar medvetandet;`,
    unless: `
      kaffe*/energidryck*/te;
      kan/får/kunna/hur .. man; får jag; kan jag; förkyld*/pollen*/allergi*; sluta .. med; nykter; körkort*;
      urinprov*/blodprov*/prov*; recept*; apotek*; biverkning*; vaccin*;
      kontakt .. med+er/med+psyk*/med+socialt*/med+läkare; i kontakt; kontaktperson*; beroendemottag*; behandling*;
      brukar .. yr; blodtryck*; enligt; ligger .. på+apotek*/kvar+i+bilen/hemma; ligger apoteket/mottagning*;
      stödlinje*; yr .. av .. medicin*; migrän*; bakis*/bakfull*; smakar; lek*; vilar; sover .. gott; hund*/katt*;
      blå .. tröja/bil/ögon/lera/himmel; mens*; drar .. ner; dricker för mycket; dricker; sola*;`,
  },
  {
    id: 'attack-together',
    kind: 'violence',
    band: 'R0',
    any: `
      @they .... @attack .... @hurt; @attack .. @hurt; @attack .. en/ett/två/tre _; @arms & @peril; @attack & @arms;
      @they .. tvingar/tvingade/tvingat .. sig på; tvinga* .. sig .. på mig; kastade/kastar/hällde/häller .. @arms;
      tagit/tog/kidnappat/rövat/dragit/släpat .. min/mitt/honom/henne/mig .. @near? .. i/in+i/med+till? en? bil/bilen/skåpbil;
      knuffat/knuffade/knuffar .. omkull/ner/in; försöker/försökte .. ta/komma/bryta .. sig in;
      maskerade/maskerad/rånarluva/rånarluvor; ropar/skriker .. på+hjälp/hjälp; ropar hjälp;
      skjuta/krossa/bryta/knäcka .. knä*/ben/benen/armar/fingrar .. av?; bränna ner; slår på dörren;
      @they .. slå .. mig/barn*/dörr*;
      man/kille/någon/person/folk .. kommer/kom .. in .. i/på .. lägenhet*/mitt/min .... slå*/hjälp/rädd;
      ta barn .. och .. åka/resa;
      tar/ta/kidnappa .. barnen/mina+barn .. och/till .. åka/hemland*/utomlands/sticka/försvinna;
      släpper/släppa .. inte .. ut; vägrar släppa .. mig/ut; död för honom .... letar/bröder/släkt*;
      bröder/bror/släkt*/familjen .. letar efter .. mig; letar/jagar/söker .. efter? mig;`,
    unless: `
      aldrig slagit/hotat/slog;
      kunde ha;
      slog mig att/ner; slår .. vad/rekord; schack/fifa/padel; kastar boll*; skriker .. av+glädje;
      tvingar .. städa/äta+grönsaker/gå+upp/plugga/duscha; letar efter jobb;
      skriker .. hela+kväll*/hela+natten/när+hon+ska/trots*/dagis; drog med mig;
      skadade mig .. på+träning*/foten/knät; tandläk*; hund* .. drar; räkning*/faktur*/inkasso*; slår .. an;
      kittlar; slog .. till+mig+som; pappa skriker .. åt+tv*; slog på tv;
      hotar .. regn*/åska/att+säga+upp/att+stänga;`,
  },
  {
    id: 'child-together',
    kind: 'child-at-risk',
    band: 'R1',
    any: `
      @kid & @drunk; @kid & @harsh;
      @kid .. är/var/sitter/går/sover/står/vandrar/lämna*/kvar/leker .. ensam*/ute/utan/i+trapphus*/på+motorväg*/på+vägen/själv*;
      @kid & komma/släppa/får & in/hem & inte; @kid & @neglect & @neglect;
      @kid .... slår/slog/slagit/slå/sparkar/spark*/dum+mot/taskig+mot/elak+mot .... henne/honom/pappa*/mamma*/styv*/natten/hemma/huvudet/ansiktet/ryggen;
      slår/slog/slå/slagit/smäller/smällde/daskar/skakar .. sitt/sin/min/mitt/ett/en/våra/av? @kid;
      @kid .... slår/slog .... hårt/ansiktet/huvudet;
      dum/taskig/elak/konstig .. mot .. henne/honom/mig .... natten/sängen/pappa/styv*;
      @kid & knark*/drog*/droger/kanyl*/langar & hemma/soffan/bredvid/ligger/framme;
      sparkar/slag/stryk .. av .. pappa*/mamma*/styv*/sin;
      personal/vuxen/lärare/tränare .. slagit/slog/slår/tafsat .. en? .. av? .. barn*/pojkar*/flick*/elev*/oss/mig;
      skickas till .. @abroad;`,
    unless: `
      barn till; stödgrupp*; grupp .. för .. barn;
      rasten/raster*; barnvakt*; dricker .. för+mycket+läsk/inte+välling/saft/mjölk; hög .. musik*/feber;
      hoppat .. hög; är _ cm; full .. av+energi/fart/med+leksaker/av+bus; jämför*; bvc/mvc;
      sparkar .. i+magen/boll*/fotboll*; förälder*möte*; hos mormor/farmor; matvägr*; vägrar .. mat; snällare;
      sover .. ensam/själv .. nu; sommarlov*; gravid; trots*; nattskräck*; mobil*/skärm*/tv*/spel* .. natten;
      sover .. natten; dagis/förskolan .. gråter; gråter .. när .. lämnar;`,
  },
];
