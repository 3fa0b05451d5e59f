import type { Sets } from '../../lexicon.js';

/** Sets of words that the rules of pairs.ts combine. */
export const PAIR_SETS: Sets = {
  intent:
    'vill ville ska skulle tänker tänkt tänkte bestämt bestämd planerar planerat planen funderar funderat överväger måste lust sugen suget impuls* nära+att beredd redo lika+gärna kommer+att hellre fantiserar lockar dragningskraft frest*',
  instrument:
    'rakblad* rep repet snara snaran skalpell* gevär* jaktgevär* jaktvapen* vapenskåp* vapen vapnet bössan hagelbössa pistol pistolen revolver avgaser avgas* plastpåse* helium bron broräck* räcket tågspåret spåret rälsen perrongen perrongkanten balkongen balkongräck* taket hustaket stupet klippan kanten pulsåder* handlederna sömntablett* sömnpiller* morfin* insulin* tabletterna pillren överdos* självmord* suicid* tåget lastbil* långtradare* bergvägg* motorvägen bältet',
  hardmeans: 'rakblad* snara snaran skalpell* vapenskåp* gevär* bössan avgas* broräck* pulsåder*',
  despair: `orkar+inte orkade+inte inte+orkar inte+orkade pallar+inte klarar+inte inget+kvar ingen+mening ingen+framtid ingen+utväg hopplös* meningslös* värdelös* skäms hatar+mig hatar+mig+själv hatar+livet fått+nog färdig mörk* mörkret kolsvart tom ensam gråter panik förlorat+allt ingen+bryr ingen+hör
    misslyckad äcklig+människa till+besvär börda deprimerad depression psyk psyket ångesten självhat deppig förstört+allt förtvivlad utom+sig gett+upp ger+upp slut inte+längre ruinerad konkurs skilsmässan skulderna skulder avslag utvisas utvisad vräkt omhändertagna tog+barnen tagit+barnen mobbar mobbad utfryst lämnade+mig smärtan outhärdlig* plågas lida lider uppgiven livstrött livsled suicidal`,
  death:
    'dö dör död döden dött döda+mig självmord* suicid* livet liv leva finnas vakna försvinna himlen grav* graven begravning evigheten borta',
  goodbye:
    'farväl hejdå adjö förlåt älskar+er älskade sista+gången sista+natten sista brev brevet avsked* lapp lappen vigselring* tack+för+allt raderat avaktiverat loggade+ut ses+aldrig sagt+upp',
  when: 'ikväll inatt nu imorgon snart idag om+en+timme i+helgen klockan',
  sign: `blå blåa blåna blånar blånad gråblå blåaktig blågrå andas andning* andningsuppehåll andetag medvets* svimma* kramp* skakar skakningar rycker ryckningar kallsvett* iskall kall spyr+blod blod* kräks kräkts kräktes spyr vaknar+inte väcka liv+i kontakt somnar+hela domnat domnar puls pulsen
    hjärtat bröst* känsel kan+inte+röra stel slapp livlös* däckad däckade utslagen borta okontaktbar* svarar+inte reagerar* förvirrad hallucin* kryp+på+väggarna ser+saker ser+grejer syner febrig läpparna naglar pupiller* ligger yr snurrar halvt+medvetslös nickar`,
  hardsign:
    'blåna blånar gråblå andningsuppehåll medvets* livlös* kramp* okontaktbar* spyr+blod kallsvett* hjärtstillestånd andningsstillestånd kräks+blod blodkräkning*',
  substance: `heroin fentanyl* tjack* ghb gbl kokain* kola md mdma ecstasy spice amfetamin* amf subutex benso* benzo* sil silen sila snyting* kanyl* nål nålen spruta sprutan pulver* sprit* vodka alkohol* knark* drog droger opiat* morfin* tramadol* oxy* lsd svamp ketamin* lina nitazen* xanor* whisky* helrör* piller* tablett* metadon* hasch cannabis* crack plåster fulsprit
    hembränt* hemkört tsprit alvedon* ipren* panodil* stesolid* sobril* oxascand* imovane* zopiklon* insulin* hjärtläkemedel* hjärtmedicin* lyrica* theralen* propavan* sömntablett* sömnmedel medicinen mediciner* tablettask* tablettkart* injicer* överdos* rus ruset naloxon* narcan* druckit fest*drog gift* rengöring*`,
  attack: `slår slog slagit slå sparkar sparkade sparkat sparkar hotar hotade hotat hota stryper ströp strypa misshandl* dödar mörda* tvingar tvingade tvingat knuffar knuffade knuffat släpar släpade släpat kastar kastade kastat skriker jagar jagade tafs* våldför* våldtog våldta* bankar bultar drog+mig drar+mig slet trycker+upp tryckte+upp bränner brände
    skjuta skjuter kidnapp* rövat+bort överföll piskar örfil* nypt nyper kväver kvävde skållade skadade skadar attack* anföll går+på+mig går+lös går+loss lappar+till spöar spöade sparkar+in slår+in`,
  hurt: 'mig oss mamma henne honom barnen barn barnet bebisen pappa syster bror min+son min+dotter sin+son sitt+barn en+kille en+tjej en+man en+hemlös en+kvinna någon en+pojke en+flicka pojkarna en+gubbe personalen vakten kompis kompisen dem',
  arms: 'kniv kniven yxa yxan pistol pistolen vapen vapnet gevär* bössan machete* sax saxen hammare* basebollträ järnrör bensin syra kokande+vatten motorsåg spade',
  peril:
    'hallen utanför dörren rädd skräck* hjälp skriker arg rasande hotar hot hotat döda mot+mig mot+oss skynda polis* gömmer gömt trapphuset inlåst flytt livrädd vågar+inte maskerade full påtänd viftar letar+efter',
  kid: `barn barnet barnen barnbarn* barnens bebis* baby* spädbarn* åring* småbarn* treåring* tvååring* fyraåring* femåring* ettåring* nyfödd* flicka flickan flickor pojke pojken pojkar pojkarna unge ungen ungar ungarna elev eleven lillasyster lillebror småsyskon* syskonen sonson* dotterson* sondotter* dotterdotter* minderårig* förskole* lillan lillen styvbarn* bonusbarn* fosterbarn*`,
  drunk:
    'full fulla berusad berusade påtänd påtända hög höga packad drucken påverkad psykotisk psykos aspackad stupfull dyngrak dricker super knarkar missbrukar drogad neddrogad missbrukare onykter',
  neglect: `ensam ensamma ensamt hungrig* svält* mat kyla kylan snön fryser utan+jacka trapphus* låst inlåst* utelåst smutsig* lortig* stryk sparkar märken blåmärken blåslag* natten nätterna luktar+illa motorväg* rymt ute skriker gråter utan+tillsyn föll tappade skadad* rädd* livrädd* slagen slår slog hot* våld knark* kanyler bilen bakom+ratten körde kör gift* bortgift hemlandet
    irak somalia pakistan afghanistan syrien turkiet berättar+att berättade dum+mot obehag* sängen släppa+in komma+in undernärd* apatisk* försvunnen saknas misshandl* vanskött* vanvård*`,
  harsh:
    'blåmärken märken slagen stryk misshandl* övergrepp undernärd* livrädd* hungrig* sparkar motorväg* utelåst inlåst* kyla trapphus* bortgift vanvård* smutsig* utan+jacka aga agar ensamma',
};
