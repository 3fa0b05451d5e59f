import { ACUTE } from './signs/acute.js';
import { ASKS } from './signs/asks.js';
import { DAILY } from './signs/daily.js';
import { MORE } from './signs/more.js';
import type { Signs } from './signs/sign.js';
import { SMALL } from './signs/small.js';
import { STILL } from './signs/still.js';
import { TURNS } from './signs/turns.js';

export type { Signs };

const OWN: Signs[] = [
  {
    kind: 'own-risk',
    grade: 1.5,
    words: `självmord*/suicid*/avskedsbrev*/avskedsvideo*/rakblad*/snara/snaran/broräck*/pulsåder*/pulsådern/handlederna/dödsönskan/livslust*/livsvilja*/livsled*/livstrött*/existera/självskad*/dödslängtan/livet+av+mig/mitt+liv/avsluta+livet/avsluta+allt/göra+slut+på/hänga+@self/skjuta+@self/dränka+@self/dö+ikväll/dö+inatt/dö+nu/vill+dö/vilja+dö/inte+leva/slippa+leva/sluta+leva/inte+finnas/inte+vakna/ta+steget/tog+steget/överleva+natten`,
  },
  {
    kind: 'own-risk',
    grade: 1,
    words: `dö/dör/döden/död/döda+mig/rep/repet/snöre/snöret/skärp/skärpet/bältet/räls*/spåret/spåren/perrong*/broar/bron/*bron/viadukt*/taket/hustak*/räcket/kanten/stupet/klippan/avgas*/garaget/kolmonoxid/helium/kväve/farväl/hejdå/adjö/avsked/testament*/förlåt/sista/för+gott/för+alltid/slippa/slipper/existerar/försvinna/försvinner/somna+in/somna/meningslös*/meningen/hopplös*/outhärdlig*/orkar+inte/inte+orkar/orkade+inte/inte+orkade/pallar+inte/inte+pallar/klarar+inte/ger+upp/gett+upp/gav+upp/ge+upp/bestämt+mig/bestämt/beslut/beslutat/planen/planerat/tänkt+ut/frid/till+last/till+besvär/börda/börda*/värdelös*/skulden/skammen/saknas+mig/sakna+mig/utan+mig/efter+mig/av+mig/skära/skär/skurit/rispar/sår/såren/hoppa/hoppar/drunkna/dränka/kasta+mig/kliva+ut/köra+av/köra+in/svänga/mötande/bergvägg*/lastbil*/andra+sidan/himlen/graven/begravning*+min/min+begravning/brev/brevet/breven/lapp/lappen/tankarna/impuls*/impulsen/lockar/drar+mig/återvändo/tar+slut/är+slut/över+snart/snart+över/inget+kvar/ingenting+kvar/finns+inget/ingen+utväg/utväg/utvägen/enda+vägen/lika+gärna/hata+mig/hatar+mig/ljög/lättad/lättnad`,
  },
  {
    kind: 'own-risk',
    grade: 0.5,
    words: `ikväll/inatt/imorgon/snart/gången/slut/slutet/tom/tomt/tomhet*/mörkt/mörker/mörkret/natten/vattnet/älven/havet/sjön/kajen/skogen/ensam/ångrar/ont/smärta/smärtan/plågan/plåga/ångest*/orka/vill+inte/mig+själv/allt+är/lugn/lugnt/tyst/göra+det/gör+det/gjort+det/klart/klar/ordnat/ordnad/städat/gett+bort/skänkt/raderat/låst/stänger/nycklarna/bilen/tåget/vinden/källaren/ladan/badkaret/badrummet/toaletten/toan/stolen/kroken/bjälken/cancer*/besked*/utvisning*/utvisad/utvisas/vräkt/vräks/konkurs*/förlorat/misslyckats/misslyckades/lyckas/försök/försöket/försökte/försökt/tredje/gå+före/vänta/ingen/inget/ingenting/jourtrött/inlagd/utskriven/utskrev/skickade+hem/skrev+ut/permission/permis*`,
  },
];

const WORRY: Signs[] = [
  {
    kind: 'worry-for-another',
    grade: 0.5,
    words: `försvunnen/försvunnit/försvann/borta/rymt/rymde/avvikit/avvek/saknas/svarar+inte/inte+svarar/svarar+hon+inte/svarar+han+inte/öppnar+inte/inte+öppnar/får+inte+tag/inte+får+tag/får+tag/ingen+kontakt/inte+kontakt/når+inte/inte+når/inte+nå/kommer+inte+tillbaka/inte+kommit+hem/inte+kommit+tillbaka/inte+hem/avstängd/stängt+av/mobilen+av/låst+in/låser+in/barrikad*/plånboken/vigselringen/ringen/hittade/hittat/skrev+att/skrivit+att/messade/smsade/sms/la+ut/lagt+ut/postat/la+på/lade+på/livesänd*/streamar/hotar+att/psyk/lpt/avdelningen/psykakuten/manisk*/psykot*/psykos*/deprimerad/depression*/bipolär*/förvirrad/vägrar+äta/slutat+äta/inte+ätit/inte+druckit/svälter/nattlinne*/barfota/naken/strumplästen/utan+jacka/utan+skor/rädd+att+hon/rädd+att+han/rädd+för+att/tror+att+hon/tror+att+han/gör+sig/göra+sig/sig+illa/sig+själv/av+sig/sitt+liv/ge+sig/han+ska/hon+ska/suttit/gråter/grät/skriker/skrek/hörde/hör/såg+ut`,
  },
  {
    kind: 'worry-for-another',
    grade: 0.5,
    words: `@near/@they/henne/honom`,
  },
  {
    kind: 'worry-for-another',
    grade: 0.5,
    words: `säger/sa/sade/skrev/skriver/står/sitter/ligger/går/gick/åkt/åkte/stack/stuckit/kört/körde/drog/mår/låter/lät/verkar/fönstret/balkongen/dörren/rummet/hem/hemma/telefon/telefonen/telefonsvarare/bild/bilder/meddelande/meddelanden/konto/utanför/ute/uppe/nere/kall/kallt/minus/snön/isen/stirrar/konstig/konstigt/tittar/orolig`,
  },
];

const BODY: Signs[] = [
  {
    kind: 'overdose',
    grade: 0.5,
    words: `medvetslös*/medvetande/livlös*/okontaktbar*/avsvimmad/fradga/fradgar/krampar/krampat/krampanfall*/överdos*/överdoser*/naloxon*/narcan*/nyxoid*/hlr/hjärtkompress*/fentanyl*/nitazen*/ghb/gbl/heroin*/andas+inte/inte+andas/andas+knappt/slutat+andas/andas+konstigt/vaknar+inte/inte+vaknar/inte+vaknat/inte+väcka/svår+att+väcka/svårväckt*/reagerar+inte/inte+reagerar/rör+sig+inte/inte+rör+sig/inget+liv/liv+i/blå+läppar/läpparna/läppar/rosslar/gurglar/kallsvett*/svimmat/svimmade/kollapsade/kollapsat/segnade/föll+ihop/fallit+ihop/säckade+ihop/däckat/däckad/utslagen/kräks+blod/spyr+blod/spy+blod/spolarvätska/propplös*/avlopps*/metanol/tsprit`,
  },
  {
    kind: 'overdose',
    grade: 0.5,
    words: `svalt/svalde/sväljer/tabletter*/tablettkart*/piller/pillren/burken/kartor/kartorna/sprutan/spruta/kanyl*/sil/silen/nål/nålen/tjack*/amfetamin*/kokain*/benso*/benzo*/tramadol*/oxy*/morfin*/metadon*/subutex*/xanor*/stesolid*/insulin*/sömntablett*/sömnmedel*/lyrica*/spice/ecstasy/heminevrin/theralen*/propavan*/paracetamol*/citodon*/lsd/svamp/crack/tinner/lacknafta/bensin/klorin/handsprit*/andas/andning*/andetag/andan/luft/pulsen/puls/hjärtat/bröstet/blå/grå/blek/kritvit/iskall/kallnat/slapp/stel/kräks/kräkts/kräktes/spyr/spyor/spytt/dreglar/skakar/rycker/ryckningar/sluddrar/snarkar/tungan/pupiller*/ögonen/hallucin*/golvet/ambulans*/112/giftinformation*/gift/giftig*/frätt/fräter/brinner+i/känner+inte/domnar/domnat/domnade/yr/svartnar/blöder/blodet/blod/lätt+i+huvudet/magpump*/packad/påtänd/påverkad/drogad/abstinens*/delirium/tappat+känseln/gul+i/gulnat/fel+flaska/fel+medicin`,
  },
  {
    kind: 'overdose',
    grade: 0.5,
    words: `tagit/tog/druckit/drack/ätit/rökt/injicera*/skjutit/blandat/blandade/mycket/alla/massa/massor/flera/medicin*/medicinen/sprit*/vodka*/flaska*/burk*/ask/asken/feber/febrig/kroppen/huvudet/halsen/magen/armen/benen/händerna/fötterna/svettas/somnat/somnade/däckar/vaknade/ramlade/ramlat/föll/trappan/toalett*/trapp*/snödriv*/bänk*/park*/nyss/precis/timme/timmar/minuter/snabbt/skynda/@drugs`,
  },
];

const VIOLENCE: Signs[] = [
  {
    kind: 'violence',
    grade: 0.5,
    words: `knivhugg*/knivskuren/strypt/strypgrepp*/stryptag*/stryper/ströp/strypa/misshandl*/våldtog/våldtagen/våldta*/våldtäkt*/dödshot*/ihjäl/gisslan/inlåst/inspärrad/fastbunden/machete*/pistol*/revolver*/handgranat*/granat/bomb/bomben/sprängladd*/skottlossning*/skjuten/skjuter/hedersmord*/bortgift*/gifta+bort/giftas+bort/besöksförbud*/skyddad+adress/skyddat+boende/kidnapp*/människohand*/mot+min+vilja/tvångsgift*/blåslagen/sönderslagen`,
  },
  {
    kind: 'violence',
    grade: 0.5,
    words: `kniv/kniven/knivar/kökskniv*/brödkniv*/yxa/yxan/yxor/hammare/hammaren/slagträ*/basebollträ*/järnrör*/sax/saxen/vapen/vapnet/gevär*/geväret/bössan/hagelbössa*/slår/slå/slagit/slog/sparkar/sparkade/sparkat/sparka/knuff*/örfil*/stryk/spottar/bränner/brände/hotar/hotat/hotade/hot/hotfull*/döda/dödar/mörda/skada/jagar/jagade/förföljer/förföljd/stalk*/tvingar/tvingad/tvingas/tvingade/tvinga/håller+fast/höll+fast/håller+fast/släpper+inte/släpper/släpa*/släpade/slängde/kastade/bankar/bultar/hamrar/rycker+i/dörren+in/tar+sig+in/ta+sig+in/bryta+sig/brutit+sig/gömmer/gömt/gömde/gömd/livrädd/skräckslagen/vågar+inte/inte+vågar/törs+inte/rädd+för+honom/rädd+för+henne/bakom+mig/efter+mig/efter+oss/utanför+dörren/utanför+porten/på+väg+hit/är+här/hit+nu/kommer+snart/hör+mig/viskar/smyger/exet/exmannen/exmaken/exsambon/skulder/gänget/gäng/nätverket/maskerade/bröderna/heder*/vanära*/skam/familjens+heder/brutet/brutit/revben*/tänder/näsan/blåtira/märken/blåmärk*/såld/säljer+mig/passet/fast+mig/hugga/hugger/huggit/hämnas/hämnd/attacker*/våldsam*/aggressiv*/slagsmål*/skott/sköt/skjuta/skjutit/mordbrand*/brandbomb*/tända+på/tänder+eld`,
  },
  {
    kind: 'violence',
    grade: 0.5,
    words: `rädd/exman*/man/mannen/sambo/sambon/ex/polis/polisen/dörren/dörr*/utanför/adress*/bilen/telefon/mobil/mobilen/väntar/hittar+mig/hittat+mig/följer/hör/grannen/grannfrun/väggen/skriker/skrek/ropar/tyst/prata/hem/kommer/kontroller*/pengar/betala/försöker/in/ut/bryter/slänger`,
  },
];

const CHILD: Signs[] = [
  {
    kind: 'child-at-risk',
    grade: 0.5,
    words: `nakenbild*/nudes/tafsa*/tafsade/övergrepp*/pedofil*/snippan/underlivet/könsstymp*/omskär*/barnaga/skakat+bebis*/skakade+bebis*/svalt+batteri*/incest*/skakvåld*`,
  },
  {
    kind: 'child-at-risk',
    grade: 0.5,
    words: `bebis*/bebisen/spädbarn*/nyfödd*/barnet/åring/treåring*/tvååring*/fyraåring*/femåring*/sexåring*/lillasyster/lillebror/småsyskon*/syskon*/styvpappa/styvfar/morbror/farbror/rör+mig/rör+vid/tar+på+mig/tar+på/hungriga/hungrig/utan+mat/ingen+mat/ensam+hemma/ensamma+hemma/utelåst/instängd/källaren/blåmärken/märken/brännmärken/aga/agar/bälte/bältet/rädd+för+pappa/rädd+för+mamma/hemlighet/inte+berätta/vuxen+man/vuxna+män/äldre+man/äldre+män/barnvakt*/lämnat+barn*/lämnade+barn*/åkt+iväg/koranskola*/hemlandet/somalia/uppfostringsresa*/är+_+år/jag+är+#teen/#teen/säljer/uppdrag/rekryter*/hvb*/ute+på+vägen/i+pyjamas/pyjamas/blöja/trafik*/motorväg*`,
  },
  {
    kind: 'child-at-risk',
    grade: 0.5,
    words: `barn/barnen/flicka/flickan/pojke/pojken/elev/eleven/unge/ungen/ungar/full/fulla/berusad/hög/gråter/skriker/slår/nätet/snap*/tränare*/tränaren/läraren/ledaren/sängen/natten/nätterna/klassen`,
  },
];

const MIND: Signs[] = [
  {
    kind: 'worry-for-another',
    grade: 0.5,
    words: `psykot*/psykos*/demon*/djävul*/satan/rösterna/besatt/förgifta*/förgiftat/avlyssn*/övervak*/paranoi*/hallucin*/manisk*/förföljd/utvald/chip/mikrochip`,
  },
  {
    kind: 'worry-for-another',
    grade: 0.5,
    words: `röster/röst/rösten/gift/gud/jesus/profet*/änglar/uppdrag/kameror/kameran/avlyssnar/säpo/skuggor/ser+saker/kryp/kryper/insekter/maskar/inte+sovit/inte+sover/sovit/dygn/folie/strålning*/strålar/tankar/tankarna/på+riktigt/verklig*/utbytt/robot/sändare/osynlig*/förvirrad/plockar/rabblar/medicinen/slutat+med/vägrar/offra/gräver`,
  },
];

/** That something is here and now: seen, heard, waited for, in need of somebody. */
const NOW: Signs[] = [
  {
    kind: null,
    grade: 0.5,
    words: `skynda/fort/snabbt/akut/genast/vad+gör+jag/vad+ska+jag+göra/vad+ska+vi+göra/kom+hit/kan+nån+komma/kan+någon+komma/skicka/hjälp+mig/hjälp+oss/snälla+hjälp/jag+ser/jag+hör/han+sa/hon+sa/sa+att/skriver+att/säger+att/för+sent/försent/brinner/rök/eld/elden/gas/bensin/blod+på/fullt+av+blod/med+flit/plötsligt/alldeles/nyss/minuter+sen/minuter+sedan/timmar+sen/timmar+sedan/sen+igår/sen+i+går/sedan+igår/sen+imorse/sedan+inatt/sen+inatt/i+tre+dagar/på+flera+dagar/på+tre+dagar/på+två+dagar/på+två+dygn`,
  },
  {
    kind: null,
    grade: 0.5,
    words: `tror/ser/såg/vet/tänker/innan/framför/runt/bredvid/redan/precis/just/håller/höll/väntar/måste/borde/kan+inte/går+inte/vill+inte/får+inte/inte+kan/inte+får/inte+vill/fortfarande/helt/hand/handen/munnen/ansiktet/halsen/ögonen/ryggen/bröstet/magen/kläder/kläderna/skor/jackan/mörkt/rinner/droppar/luktar/ringt/ringde/ropar/ropade/viskar/snälla/hjälp/hämta/hit/dit/här+inne/nu/nyckel/lås/låste/låser/ligger/låg/stod/satt/springer/sprang/klättrar/rör/röra/håll/hela+natten/sen/själv/tyst/ingen/någon/nån/okänd/främmande/kille/tjej/kompis/polaren/brorsan/syrran/sista/mitt/allt/alla/aldrig+mer/igen/tills/snart/utan`,
  },
];

/** More of what stands in such scenes: bodies, places, things, what is done and what is heard. */
const SCENE: Signs[] = [
  {
    kind: 'overdose',
    grade: 0.5,
    words: `strupe*/kallsvett*/svimfärdig*/kontaktbar/väckbar/dåsig*/groggy/apatisk*/stelfrus*/nedkyld*/förfrus*/frusen/kvävd/kvävs/kväver/kvävas/drunknat/drunknar/kramp*/spasm*/epilepsi*/anfall/stroke/hjärtinfarkt*/hjärtstopp*/blodsocker*/sockerfall/insulinkoma/kräkningar/kräks/blodkräk*/magsår*/leverkoma/svullen/svullnar/svullet/huden/naglarna/fingrarna/tungan/käken/ådror*/ven/venen/armveck*/injektion*/abscess/sepsis/blodförgift*/rött+streck/stelkramp/förlamad/känsel/ytligt/långsamt/knappt/sömnig*/sömning/somnar/slö/slöa/seg+och/kladdig/blek+och/lila/blånat/pupillerna/knappnål*/röst+sluddr*/osammanhängande/goja/snubblar/ramlar/raglar/vinglar/tappar+medvetandet/försvinner+bort/inte+hålla+sig+vaken/inte+hålla+ögonen/hålla+honom+vaken/hålla+henne+vaken/spya/spyan/kissat/bajsat/fralla/rus/ruset/dos/dosen/dubbel+dos/kapsel*/plåster/lapptäcke/sniffar/sniffat/boffat/boffar/gasat/lustgas*/aceton/lösningsmedel/bekämpningsmedel/råttgift/växtgift/svampar/medicinskåp*/dosett*/blister/tomma/tom+ask/tom+burk/nålar/gummisnodd/stasband/rökheroin/folie/pulver*/pulvret/påse/påsen/påsar/knark*/droger/drogen/droger+i/partydrog*/rc`,
  },
  {
    kind: 'violence',
    grade: 0.5,
    words: `klubba/kedja/påk/tegelsten/sten+genom/batong/elpistol/pepparsprej/skruvmejsel/spett/kofot/buntband/handbojor/tejp/tejpat/bakbunden/bunden/syra/kokande/strykjärn/bensindunk/molotov*/gasol*/hoppade+på/gav+sig+på/ger+sig+på/gick+lös/går+lös/klämmer/klämde/nöp/nyper/vred/vrider/slet/sliter/drog+mig/drar+mig/bet/biter/rev/river/trycker+ner/tryckte+ner/trycker+upp/tryckte+upp/krossade/krossat/krossar/slog+sönder/slår+sönder/slagit+sönder/inslagen/sönder/spräckt/vrålar/vrålade/gapar/skrek/skriker/airtag/gps/spårar/spårare/spionerar/bevakar/kartlägg*/hackat/kontrollerar/utpress*/utpressar/uthängd/hänga+ut/sprida/sprider/filmat/filmade/filmar/lösensumma/rån/råna/rånad/rånar/rånade/kurir/langare/langaren/knarkskuld/skuldsatt/indrivare/torped*/hämnd*/äga+mig/ägodel/sexuella/sex+med/ligga+med+mig/ligga+med/naken/kläder+av/av+mig+kläderna/drogade+mig/kläm/kränkt/tafsat/onanera*/blottar/blottade/inbrott+nu/inbrottstjuv/främmande+man/står+på+gården/stod+utanför/slagen/slagna/misshandlad/våld/hotas/hotad/hotade/eskort*/köpare/kunder/torska*/hallick*/gräns/smuggl*/arbetsgivaren+tagit/fråntagen/utkastad/kastade+ut/kastat+ut`,
  },
  {
    kind: 'own-risk',
    grade: 0.5,
    words: `befrielse/befriad/vila/få+ro/dagbok*/dagboken/hälsning/aska/askan/urnan/begravning/dödsannons*/försäkringen/svikit/sviker/förstört/misslyckad/misslyckande/hatad/avskydd/skäms/skam/skammen/övergiven/lämnad/ensammaste/ingen+bryr/ingen+märker/ingen+saknar/inte+värd/värdelöst/skräp/avskum/parasit/monster/hopp/hoppet/inget+hopp/tappat+hoppet/utblottad/ruinerad/ruin/spelat+bort/häkt*/fängelse*/dömd/avslag/avslaget/utvisningen/deportera*/uthängd/ögla/öglan/knut/knuten/knutit/vak/isvak/tåg/tåget/lok/bro/tunnel/klippa/stup/torn/mast/kran/byggställning*/höghus/våning/våningen/balkong*/räcke/plattform*/sömntabletter/hamstrat/samlat/sparat+ihop/gömt+undan/pistolen/kula/kulan/skottet/avtryckare*/bensin+över/bränna+mig/svälta/svälter/äter+inte/dricker+inte/skärsår/skärva/glasskärv*/bandage/såret/blodet/trött+på+livet/leva/livet/livets/livslång/fortsätta/uthärda/stå+ut/står+ut/orkar/orken/kraft+kvar/krafter/ge+mig+av/åker+hem+nu/slutgiltig*/oåterkallel*/beslutet/dagen+D/datum/datumet/nedräkning/natten+till/sista+natten/aldrig+komma+tillbaka/inte+komma+tillbaka/kommer+inte+hem/kommer+aldrig/vaknar+inte/slippa+vakna/avslut/avsluta/avslutar/tankar+på/tankar+om/impulser/rösterna+i/kontrollen+över/tappar+kontrollen/tappat+kontrollen/litar+inte+på+mig/rädd+för+mig`,
  },
  {
    kind: 'child-at-risk',
    grade: 0.5,
    words: `spjälsäng*/vagga/vaggan/barnvagn*/nappflaska/välling/amma/småbarn*/koltbarn/ettåring*/sjuåring*/åttaåring*/nioåring*/tioåring*/elvaåring*/tolvåring*/trettonåring*/fjortonåring*/lågstadie*/förskolebarn*/mellanstadie*/skolflicka/skolpojke/svälter/undernärd*/smutsig*/lortig*/övergiven/övergivna/lämnas+ensam/ensamt/instängt/inlåsta/utkastad+hemifrån/straffas/bestraff*/piskar/piska/luggar/luggade/sparkar+in/skakar/skakade/tappade/släppte/kastade+in/trehjuling/balkongen/fönsterbrädan/trafiken/vägkanten/poolen/brunn/damm/grooming/sexting/livecam/webbkamera/kameran+på/träffa+honom/möta+honom/möta+mig/hotellrum/äldre+kille/vuxen+kille/pojkvän+är+_/gifta/giftas/förlovad/bröllop+i/utomlands/passet/flyget/resa+till/skickas/bortförd/kidnappad/hämtade/hämtas/okänd+man/godis+från/vit+skåpbil/skåpbil/familjehem*/fosterhem*/jourhem*/vittne/bevittnar`,
  },
  {
    kind: 'worry-for-another',
    grade: 0.5,
    words: `senast+online/senast+aktiv/senast+sedd/blå+bockar/läser+inte/röstbrevlåda/telefonsvararen/mobilsvar/polisen+söker/helikopter/missing+people/efterlyst/extranyckel/persienn*/posten+ligger/brevlådan+full/tidningarna+ligger/lukt/inte+setts/inte+synts/inte+hört/ingen+har+sett/ingen+har+hört/ingen+öppnar/ingen+svarar/hejdåbrev/brev+på/lämnat+brev/brev+till+oss/lappen+på/raderat+sina/raderat+alla/gett+bort+sina/gett+bort+sin/skänkt+bort/tagit+farväl/tog+farväl/kramade/kramat/kramar/klamrar/vägrar+prata/stängt+in/inte+kommit+ut/utskriven/permission*/avdelning*/rymt+från/tvångsvård*/psykjouren/suttit+i/tecken/koder/koden/budskap/viskningar/viskar/skugga/skuggan/figur*/spegeln/mikrofon*/mission/renas/ren+från/krafter/frekvens*/5g/satellit*/hemlig*/agent*/komplott/sekt/ande/andar/andarna/spöken/häxa/häxor/djävlar/onda/ondska/apokalyps/undergång/krig/tredje+världskriget/mördare+ute/ute+efter/efter+honom/efter+henne/avgrund*/förvriden/stirrande/maniskt/uppvarvad/speedad/hög+och/demens/dement/alzheimer*/nattetid/villrådig/irrar/irrat/vilse/gått+vilse/försvann+från`,
  },
  {
    kind: null,
    grade: 0.5,
    words: `säng/sängen/täcket/kudde/kudden/soffan/spegel/skåp/skåpet/garderob*/hiss/hissen/trapphus*/porten/gatan/vägen/parkering*/skog/skogsväg/mosse/sjö/strand/stranden/brygga/bryggan/båt/båten/tält/husvagn/container/busskur/tunnelbana*/station/stationen/centralen/hotell*/klockan/minut/minuten/sekund*/andra+natten/hela+dagen/hela+kvällen/sen+i+måndags/sen+i+lördags/sen+fredag/förut/alltihop/allting/rubbet/bara+ligger/bara+sitter/bara+stirrar/bara+skriker/inget+hjälper/hjälper+inte/funkar+inte/vägrar/nekar/envisas/säger+inget/ingenting/ingenstans/helvete*/jävla/jävlar/fan/gode+gud/herregud/åh+gud/shit/asså/typ/fattar+inte/vet+inte/rädda/räddar/rädd/rädsla/skräck/panik/paniken/ångestattack/chock/chockad/skakad/darrar/darrande/gråt/gråten/tårar/tårarna/snyftar/hulkar/stönar/jämrar/ylar/kved/tystnat/tystnade/dunkar/dunsar/duns/smäll/smällde/small/krossas/glas/glaset/skärvor/fläckar/fläck/pöl/pölar/spår/märke/märket/långärmat/långärmad/kall/varm/hett/hetta/iskallt/grader/mörk/ljuset/släckt/ensamt/ensamma`,
  },
];

/** That speak of another day, another thing, another's story, or a wish for help in its time. */
const CALM: Signs[] = [
  {
    kind: null,
    grade: -0.5,
    words: `serie*/serien/boken/bok/roman*/podd*/dokumentär*/uppsats*/skolarbete*/lektion*/artikel*/nä/inga+tankar/förnekar/varken/har+inga/inga+vapen/ingen+våldsam/haha*/lol/skrattemoji/procent/fyrverk*/avsnitt*/kapitel*/mål/målet/leker/lek/överklag*/biverkning*/blodtrycksmed*/jurist*/avtal*/släp/släpet/magsjuk*/kolik*/vecka+_/klackarna/rekord*/besikt*/flygplats*/ansvar*/utslussning*/uttrapp*/byta+från/trafik+stockning/skyldighet*/god+man/ungdomsmottagning*/skojar/skoj/skämt*/match*/matchen/fotboll*/hockey*/fortnite/minecraft/tv+spel/dataspel*/spelar/spelet/ansök*/blankett*/öppettider*/öppnar+ni/öppet/boka/boka*/bokad/avboka*/tid+för/en+tid/handlägg*/bidrag*/intyg*/föreläs*/broschyr*/statistik*/forskning*/volontär*/praktik/utbildning*/kurs/kursen/semester*/recept/kalas*/bröllop*/födelsedag*/tårta/kaffe*/godis/choklad/glass/pizza/årsdag*/nykter*/drogfri*/mår+bra/mår+bättre/mått+bra/bättre+nu/gått+bra/år+sedan/länge+sedan/som+barn/när+jag+var/på+nittiotalet/talet/brukade/förr/numera/i+dag+mår/idag+mår/gick+bort/begrav*/sorg*/sörjer/saknaden/minnesstund*/dödsbo*/bouppteckning*/tacksam*/stolt`,
  },
  {
    kind: null,
    grade: -0.5,
    words: `det+är+lugnt/är+lugnt+hemma/lugnt+hemma/rätt+att/vårdcentral*/rasten/raster*/rasterna/panikångest/sömnproblem*/jul/jultid/i+år/orolig+för+att/pensionär*/gammal/stroke/fast+det/åldern/muntligt/personer/spelande/orolig+för+min/en+stund/vilken+dag/tisdag*/onsdag*/helgtider*/röd+dag/restaurang*/ligger+kvar/mottagning*/personen/avslutad/våras/ledsamt/snälla+mot/fattar+väl/över+mellan/värme/varmt/grann*+balkong/är+glada/glada/gravid/kamin/kär/galen+i/bästa+vän/alvedon*/ipren*/så+många+mg/stämmer+det/ingång*/hur+kommer+jag/hur+kommer+man/stängt/stängd/er+dörr/till+skolan/i+skolan/inga/adhd*/frukost/lunch/lunchen/middag*/tennis/schack/badminton/grönsaker/bullar/hyresavi*/intyg/snarkar/gå+upp/hemkommen/försenad/försenat/stannade/stannat/inställt/inställd/sover+ensam/sova+ensam/mobil+räkning/batteri*/skrivare*/dator*/datorn/appen/hänger+sig/betala+tillbaka/lånade/laget/soffan/moped*/tv/bakar/mormor/fel+nummer/sa+läkaren/läkaren+sa/läkaren+sagt/behandlare*/gick+över/kärlek*/gjort+slut/gjorde+slut/mina+vänner/komma+sent/kommer+sent/kommer+för+sent/hämtning/lämning/jobbet/jobb/jobba*/chef*/chefen/möte/mötet/möten/kolleg*/träning*/gym*/gymmet/tränar/buss*/bussen/mejl*/mail*/räkning*/räkningar/elräkning*/hyran/hyra/hyresvärd*/väder*/regn*/sommaren/vintern/läxa*/läxor/prov/provet/tenta*/plugg*/betyg*/svenska/samhällskunskap*/religion*/biologi*/historia/undrar/vilka/vilken/vilket/finns+det/hur+gör/hur+får/hur+kan/hur+lång/hur+mycket+får/kan+man/får+man/kan+jag+få/var+kan/vem+kan/information/tips/råd/stöd/stödgrupp*/grupp*/samtalsstöd*/kontaktperson/hemtjänst*/boendestöd*/familjerådgiv*/avlastning*/tack/hejsan/trevlig*/bra/fint/kul/roligt/rolig/glad/mysig*/lite/ibland/ofta/oftast/brukar/varje+vecka/sugen/suget/röka/snus*/cigg*/vejp*/dricker+lite/vin/öl/glas/dra+ner/trappa*/minska/sluta+röka/sluta+dricka/beroende/alkoholvanor/vanor/spelmissbruk*/spelar+bort/återfall/aa/bråkar/bråkade/bråkat/grälar/gräl*/grälade/osams/tjafs*/tjatar/skilja*/skiljas/skilsmäss*/vårdnad*/umgänge*/varannan/svärmor*/sur/irriterad/irriterar/arg/less/trött+på/tråkigt/tråkig/stressad/stress*/nervös/inför/pirrig/förkyld*/huvudvärk*/hade/förra/första/var+det/sparken/flytta*/flyttat/lägenhet/bostad*/katt/katten/hund/hunden/hundar/kanin*/blomm*/växt*/möss/råttor/myror/sniglar*/getingar/fluffig/köpt/köpte/rea/städ*/tvätt*/diska*/laga/bil+verkstad/cykel*/parkering*/deklar*/faktur*/kommunen/försäkringskass*/arbetsförmedling*/kronofogden/förening*/kyrkan/volleyboll/simskola*/julen/påsk/skidor/resa/resan`,
  },
  {
    kind: null,
    grade: -0.5,
    words: `trött/tungt/dagarna/långa/går+hos/hittills/i+veckan/vi/vår/våra/er/era/du/din/ditt/ju/faktiskt/ganska/hörs/annars/måste+man/aldrig/om/hur/vad/när/varför/eller/bara/kanske/tycker/gillar/skulle/dag/dagen/vecka/veckan/året/tid/vill+veta/prata+med/pratat/hjälp+med/söka/söker/svårt/jobbigt/lång/ny/nya/ung/dog/dött/farmor/morfar/farfar/saknar/ledsen/deppig/nere/sover+dåligt/ljud/musik/rolig/saker/två+veckor/i+veckan/i+helgen/helgen/gärna/också/egentligen/tidigare/inte+längre/ingen+fara/inget+bråttom/inte+bråttom/inte+akut`,
  },
];

export const SIGNS: Signs[] = [
  ...OWN,
  ...WORRY,
  ...BODY,
  ...VIOLENCE,
  ...CHILD,
  ...MIND,
  ...NOW,
  ...SCENE,
  ...CALM,
  ...SMALL,
  ...TURNS,
  ...ASKS,
  ...DAILY,
  ...ACUTE,
  ...MORE,
  ...STILL,
];
