import type { Rule } from '../rule.js';

/** The same for others: fear for somebody, bodies, amounts, violence, children. */
export const WIDER_OTHERS: Rule[] = [
  {
    id: 'fear-for-another',
    kind: 'worry-for-another',
    band: 'R1',
    any: `
      sökhistorik* & dö*/hänger/självmord*/rep/tablett*; sökt/googlat/googlar/läst .. hur man .. dör/hänger/tar/skär; hur man hänger .. sig/mig; du/ni hittar mig .. i/på/vid/där; flyga från .. taket/balkongen/bron; slutat med .. litium*/medicin*/antidepress* .... dö*/taket/livet/rösterna/flyga/konstig;
      rädd/orolig/livrädd/skraj/oroar/panik/tror/misstänker/känns+som/fruktar/oro .... han/hon/hen/@near/de .... gör+något/göra+något/gör+nåt/dumt/sig+illa/göra+sig/skada+sig/skadar+sig/gör+slut/ta+livet/tar+livet/tar+sitt/ta+sitt/självmord*/dör/inte+lever/inte+längre+lever/det+värsta/hoppa*/hänga+sig/skjuta+sig/suicid*/inte+överlever/dödar+sig;
      hitta .. honom/henne/hen/dem .. död/livlös*/hängd*; vågar inte lämna .. honom/henne/hen .. ensam*?;
      kan inte lämnas ensam; allvar .. den+här+gången/med+att+dö;
      @they .. köpt/skaffat/samlat/gömt/beställt/googlar/googlat/sökt/söker/läser & rep/repet/snara/tabletter/piller/rakblad/självmord*/dö*/hur+man+dör/sätt+att+dö/gift/vapen/pistol/gevär*/helium;
      @they .. låst/låser/stängt/stänger/barrikaderat .. in sig & rakblad/kniv*/tablett*/rep*/svarar/skriker/gråter/dö*/skär*/vapen/piller/tyst/sms*;
      @they .. inte .. svarar/hört/hörs/öppnar/nås/nåbar && hejdå/farväl/förlåt/dö/livet/självmord*/suicid*/mår+så+dåligt/deprimerad/brev/tabletter/död;
      @they .. försvunnen/försvunnit/borta/stuckit/avvikit/avviken/rymt/åkt/gått/sprang/dragit/lämnat && suicid*/självmord*/brev/rep*/gevär*/dö/livet/deprimerad/psykos/tablett*/vapen/farväl/mår+så+dåligt/skogen/bron/förlåt/gett+upp;
      hoppar/hoppa/dör/dö/tar+livet/skjuter+sig/hänger+sig/skär+sig .... om jag .. gör+slut/lämnar/går/sticker/inte;
      @they .. lämnat .. brev/lapp; @they .. gett/ger/ge .. bort .. saker*/alla/sin/sina/allt;
      @they .. konstigt/ovanligt/så .. lugn .. efter/nu/och;
      @they .... pratar/pratat/snackar/skriver/skrivit/säger/sagt/sa/tjatar/upprepar/messar/sms* .... döden/dö/dö+ikväll/slippa+leva/ge+upp/somna/somna+in/inte+leva/inte+finnas/sista/slut+på/avsluta*/borta/farväl/inte+orkar/hoppa/himlen/försvinna;
      @they .. vägrar .. äta/leva/leva+längre/mat ... dö*/flera/dagar/vecka*; slutat .. äta ... dö*;
      @they .. står/sitter/klättrat/hänger .. på/vid/utanför/uppe .. bro*/*bron/tak*/räcke*/kant*/fönst*/balkongräck*/*spår/*spåret/räls*;
      @they .. hotar .... hoppa*/livet/skära/dö/självmord*/döda+sig/ta+sitt/göra+slut/köra;
      vill inte leva .. asså/längre/på+riktigt;`,
    unless: `
      om jag får vara;
      hoppa av .. skolan/kurs*/utbildning*; dö ut; fiska*; inte svarar .. på .. mejl*/mail*;
      somna .. på/kvällen/bebis*; katt*/hund* .. försvunn*;`,
  },
  {
    id: 'body-2',
    kind: 'overdose',
    band: 'R0',
    anyTime: true,
    any: `
      föll/faller/fallit/ramlade/segnade/segnat/rasade/säckade/dråsade .. ihop/samman/ner/omkull .. efter/och/på/av/nu/$;
      @they .... kallnar/är+kall/iskall/kall+och/är+stel/slapp/livlös*/helt+vit/kritvit/likblek/helt+grå/askgrå/helt+blå/gulblek/blåaktig*;
      vit/blek/blå/grå/gul/lila .. i ansiktet/i+fejset/i+nyllet/runt+munnen/om+läpparna;
      skum/fradga/blod .. i/ur/runt/från mun*; andas .. *konstigt/*knappt/*dåligt/*långsamt/*skumt/*ojämnt/*ytligt;
      @they .... får/fick .. inte/ingen .. luft; kvävs/kvävd/kvävas;
      dreglar/stirrar/sluddrar/sluddra/raglar/snurrar/hallucinerar/rycker/skakar/ryckningar .... tagit/tog/efter/kontakt/svara*/drog*/piller*/druckit/vaken/sprit;
      tagit/tog/efter/druckit/rökt .... dreglar/stirrar/sluddrar/raglar/hallucinerar/rycker/skakar/ryckningar/vit/blek/stel/slapp/föll+ihop/galen/förvirrad/kall/feber/går+inte;
      dör .... kall/blå/vit/grå/blek; @they .. dör .. nu/snart/framför/här/$; ambulans .. nu/snabbt/snälla/hit;
      skicka/ring .. ambulans*; behöver .. ambulans*; hör inte .. andas/andning*; ingen andning; slut* andas;
      vaken .. vid? medvetande; går ej .. väcka*; sten*däckad*;
      stendäckad*/utslagen/utslagna .... andas/vaknar/kontakt/väcka;
      @they .. ligger .... inte+kontakt/inte+svar/svarar+inte/rör+sig+inte/helt+stilla/medvets*/blod*/andas/kräks/spyor/spya;
      rör sig inte;`,
    unless: `
      pust* .. ut; i soffan .. sover .. gott; kvävs .. av .. mejl*/jobb*; genom näsan;`,
  },
  {
    id: 'amount-2',
    kind: 'overdose',
    band: 'R0',
    any: `
      @took .. två/tre/fyra/fem/flera/hela paket/kartor/askar/burkar/flaskor/kart; @kid && piller*/hjärtpiller*/tablett*/medicin* && åt/ätit/svalt/svalde/stoppat/tuggat; liter .. sprit*/vodka/whisky; en liter;
      @took .. @lots .. @drugs; @took & # & @pills/@drugs;
      @took & massor/massa/jättemånga/alldeles+för+många/för+många/alldeles+för+mycket & @pills/@drugs;
      @took & hela/alla/tömt & burk*/kart*/ask*/medicinskåp*/förpackning*/flaska*/påse*/dosett*/veckodos*/månad*/alla+sina/alla+mina;
      flera/två/tre/fyra/fem kartor/burkar/askar; medicinskåp* & allt/ätit/tagit/svalt/tömt/tomt;
      dosett* & tom/tömt/hela/alla; för hög dos; injicerat/skjutit/silat/tagit/tog/rökt/druckit/drack/snortat/dragit .. alldeles? för+mycket/för+många >nu/och/hjälp/av/jag/mår/ikväll/idag; tagit/tog/injicerat .. för mycket insulin*;
      insulin* & för+mycket/alldeles/flera/#; för stark/starkt/stora .. dos/sil/lina; smällt/smällde i .. sig;
      tog/tagit .. @lots .. något/allt; överdosera*; @took .. fel .. medicin*/tablett*/piller;`,
    unless: `
      en liter mjölk/glass/vatten/saft/bensin; vatten;
      godis; kaffe; vitamin*; per dag/dygn; om dagen; läkaren; som jag ska; halstablett*; promille; steg; kakor;
      hela medicin* slut; min/sin .. kvällsmedicin;`,
  },
  {
    id: 'violent-2',
    kind: 'violence',
    band: 'R0',
    any: `
      slet/sliter/drog/drar/släpade/släpar/dunkade/dunkar/tryckte/trycker/kastade/kastar/pressade/knuffade/slängde/smällde/hällde/kastat/nöp/klöste/rev .. mig .. i/mot/upp+mot/ner/in/på/ut/över/längs .... håret/väggen/golvet/trappan/armen/dörren/rum*;
      slog/slår/dunkade/dunkar/bankade .. mitt/hennes/hans/min huvud*/kropp;
      rånar/rånade/rånat/jagar/jagade/överföll/överfaller .. mig/oss/henne/honom/nu; rånad/jagad/överfallen;
      följer/följde/går .. efter .. mig; förföljd/förföljer/stalkar/stalkad;
      tvingad/tvingade/tvingar/tvinga .. att/mig/till .... suga/ligga/sex*/röra/klä+av/sova+med/naken;
      fast/även+fast/trots+att jag .. sa/sade/skrek nej/sluta; sa nej .... fortsatte/ändå/tog/höll/stopp;
      mot min vilja; tog/tar/tafsade/kladdade .. på mig .. fast/utan/mellan/under/när+jag/och+jag;
      inte .. vågar/kan/får/törs .. lämna/gå+från/gå+ut/prata/ringa/säga+ifrån .... han/honom/man*/sambo*/slår/slå/hot*/döda;
      rädd .. för .. min/mitt/honom/henne/han/@partner/pappa/bror/son/ex;
      rädd för .. vad+han/vad+hon/att+han/att+hon .. gör/slår/ska/kommer/hittar;
      skära/skär/sticka/hugga/knivhugga .. halsen/kniven/mig/ner ... av/i/mig/honom/henne;
      hotat/hotar/hotade .... slå/döda/skada/kniv/skjuta/bränna/spränga/barnen/våldta/halsen/ta+barnen/sprida;
      någon/nån/en+man/okänd/dom/de/han/två+män/killar .. försöker/försökt .. ta+sig+in/bryta/komma+in/dra+in+mig;
      ute efter mig/oss/honom; vill/ska/kommer .. åt mig/oss .... rädd/döda/slå/skada/hota;
      kasta*/hällt/hällde/hotar .. syra; bakbunden/fastbunden/bundit;
      @they .... är .. aggressiv*/våldsam*/utåtagerande/farlig*/oberäknelig*/rasande .... rädd/hot*/slå*/barn*/kniv*/hög/full/påtänd/mig/oss;
      utagerande .... slå*/hot*/person*/kniv*; måste gömma/fly/komma+bort .... han/honom/slå*/döda*;
      flytt/flydde/flyr .. från .. min/mitt/hemmet/sambo*/honom/hemma; snälla .. skicka polis*;
      ring/skicka/behöver .. polis* .. nu/snabbt/hit; blåslagen/mörbultad/sönderslagen/blodig*; hedersrelat*;
      om jag lämnar/går/anmäler/berättar/pratar/sticker .... dö*/döda*/mörda*/slå*/skada*/barnen/kniv*;
      dö*/döda*/mörda*/slå+ihjäl/slår+ihjäl .... om jag lämnar/går/anmäler/berättar/sticker/gör+slut/pratar;`,
    unless: `
      år sedan;
      polis* .. anmälan; jagar mig .. för+räkning*/om+lån*; inkasso*; rädd för .. hund*/spindl*; hunden .. följer;
      följer efter mig på instagram; fisk*; i leken;`,
  },
  {
    id: 'child-2',
    kind: 'child-at-risk',
    band: 'R0',
    any: `
      @parent/han/bror/styvfarsan/styvfar/styvmorsan/tränaren/läraren/ledaren/barnvakten & tar+på+mig/rör+mig/smeker+mig/tittar+på+mig/tafsar & duschar/duschen/badar/sängen/natten/nätterna/naken/sover/rummet/toaletten;
      nudes/nakenbild*/bilder+på+mig/mina+bilder/bilderna/filmen & betala*/lägger+ut/lägga+ut/hot*/sprid*/tving*/skicka+fler/pengar/föräldrar;
      lägger/lägga/lagt .. ut .. nudes/nakenbild*/bilder+på+mig/mina+bilder;
      @parent .. borta/inte+hemma/inte+kommit/försvunn*/stuckit .... syskon*/själv*/ensam*/dagar/mat/sedan/jag+är+_+år;
      tar hand om .. syskon*/småsyskon*/mina+syskon .... själv/ensam/borta/full*;
      ska/vill/tänker/hotar/tvingar .. skicka/skickas/ta/föra/tvinga .. mig/henne/honom/min+syster/oss/min+kompis/tillbaka .. till .. somalia/irak/iran/pakistan/afghanistan/syrien/turkiet/marocko/kosovo/albanien/libanon/egypten/etiopien/eritrea/hemlandet/koranskola/utomlands/sudan/gambia;
      skickas/skickad/bortförd/åkt .. till .. hemlandet/somalia/irak/pakistan/afghanistan/koranskola .... gift*/stymp*/uppfostr*/vilja;
      får/finns/har/fått .. ingen/inte/inget .. mat .. hemma/på/idag/$; inget att äta;
      hungrig* .... mamma/pappa .... full/borta/knark*/pengar+till+mat;
      barn*/bebis*/åring*/lillen/lillan/småttingar*/spädbarn*/syskon*/ungar* & skadad*/blöder/slagen/misshandl*/svimmat/vaknar+inte/andas/krampar/okontaktbar*/brännskad*/undernär*/magra/smutsig*/fryser/ensam*/instängd*/inlåst*/övergiv*/utsatt*/utsätts/rädda+för+pappa/rädd+för+sin/livrädd*;
      @they .. @hits .... barn*/bebis*/åring*/ungarna;
      slår/slog/skrek/skriker/skakar/daskar .. barn*/bebis*/ungarna/sin+son/sin+dotter;
      rädd .. att .. vara .. med/hos/hemma+hos .. pappa/mamma/styvpappa;
      barn*/elev*/flick*/pojk*/åring* .... vill/vågar/törs .. inte .. gå/åka/följa .. hem;
      @parent .. dricker/super/knarkar/missbrukar/är+full/är+hög .... barn*/jag/vi/syskon*/bror/syster/mig/slå*/rädd;
      jag är _/# år och/, .... slå*/rädd*/pappa/mamma/ensam/hjälp;
      @parent .. låst/låser/slängt/kastat .. ut/in mig/oss; utkastad/utslängd .. hemifrån;
      slängt/kastat ut .. mig/henne .. hemifrån;`,
    unless: `
      sova ensam; sover ensam;
      rasten/raster*; barnvakt*; ensam barn; endast ensam; utsatt* för mobb*; barnen fryser .. glass;
      blöder näsblod; jag är rädd att mitt barn .. skärm*/spel*; bilder .. semester*; förälder*möte;`,
  },
];
