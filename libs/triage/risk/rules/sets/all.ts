import type { Sets } from '../../lexicon.js';
import { OVERDOSE_SETS } from '../overdose.js';
import { PAIR_SETS } from './pairs.js';
import { SCENE_SETS } from './scenes.js';
import { STRONG_SETS } from './strong.js';
import { HARM_SETS } from './harm.js';
import { TOLD_SETS } from './told.js';
import { WIDE_SETS } from './wide.js';
import { PSYCHOSIS_SETS } from '../psychosis.js';

const NEAR = `
  son sonen sons dotter dottern dottra tös tösen bror brodern syster systern mamma pappa mor far farmor mormor farfar morfar
  kusin kusinen man mannen fru frun hustru make maka sambo sambon särbo kille killen tjej tjejen pojkvän pojkvännen flickvän
  flickvännen ex exet exman exmake exsambo exfru kompis kompisen polare polarn polaren vän vännen väninna bästis bästisen
  granne grannen elev eleven klient klienten brukare brukaren patient patienten pat boende barnbarn barnbarnet tvilling
  kollega kollegan partner grabb grabben snubbe snubben gubbe gubben kärring tonåring tonåringen ungdom barn barnet barnen
  unge ungen ungar fosterson fosterdotter bonusson bonusdotter styvson styvdotter svärson svärdotter moster faster morbror
  farbror vuxen rumskompis hyresgäst hyresgästen deltagare gäst gästen lärare tjejkompis killkompis chattkompis styvpappa styvmamma styvfar styvmor styvfarsan bonuspappa bonusmamma plastpappa
  systerson systerdotter brorson brordotter sonson dotterson sonhustru svärfar svärmor inneboende pensionär bekant bekantskap ungdomen flickan pojken flicka pojke klasskompis lagkamrat arbetskamrat chef chefen`;

export const SETS: Sets = {
  ...OVERDOSE_SETS,
  ...PAIR_SETS,
  ...STRONG_SETS,
  ...HARM_SETS,
  ...PSYCHOSIS_SETS,
  ...TOLD_SETS,
  ...WIDE_SETS,
  ...SCENE_SETS,
  abroad:
    'somalia irak iran pakistan afghanistan syrien turkiet marocko kosovo albanien libanon egypten etiopien eritrea hemlandet koranskola utomlands sudan gambia jemen',
  on: 'nu och men vill jag snälla hjälp alls längre mer med+livet av+livet allt det säger sa för ikväll+nu har att+leva än bror asså alltså fan ju då tar ska kommer går hoppar gör mannen han hon mamma pappa',
  no: 'ingen inga inget ingenting inte+någon inte+nån inte+något utan ingen+som+helst',
  do: 'gör göra gjort gjorde',
  method: `hänga+@self hängde+@self hänger+@self hängt+@self skjuta+@self skjuter+@self sköt+@self dränka+@self dränker+@self förgifta+@self
    kasta+@self+ut kasta+@self+framför kasta+@self+från kasta+@self+ner kastar+@self+ut kastar+@self+framför kastar+@self+från
    slänga+@self+framför strypa+@self gasa+@self döda+@self dödar+@self bränna+@self+själv ställa+@self+framför ställa+@self+på+spåret lägga+@self+på+spåret
    lägga+@self+på+rälsen hoppa+från hoppa+framför hoppa+ut+från hoppa+ner+från hoppa+ut+genom knivhugga+@self spränga+@self skära+halsen`,
  methodnow:
    'hänger+mig skjuter+mig dränker+mig dödar+mig kastar+mig+ut kastar+mig+framför kastar+mig+från hoppar+från hoppar+ut+från hoppar+framför',
  jump: 'hoppa+från hoppa+framför hoppa+ut hoppa+ner hoppa+av+bron hoppa+i+älven hoppa+i+vattnet kasta+@self+ut kasta+@self+från',
  jumpnow:
    'hoppar+ut+från kastar+mig+ut kastar+mig+från slänger+mig+ut slänger+mig+från hoppar+från+bron hoppar+från+balkongen hoppar+från+taket',
  not: 'inte aldrig knappt',
  they: `han hon hen de ${NEAR}`,
  near: NEAR,
  parent:
    'mamma pappa mor far styvpappa styvmamma plastpappa plastmamma bonuspappa bonusmamma föräldrar föräldrarna fosterpappa fostermamma fosterfamilj fosterhemmet mammas+kille mammas+sambo mammas+pojkvän pappas+tjej morfar farfar morbror farbror storebror bror',
  partner: `man mannen fru frun sambo sambon särbo kille killen tjej tjejen pojkvän pojkvännen flickvän flickvännen ex exet exman exmake exsambo exfru make maka partner gubbe gubben`,
  want: 'vill ville velat önskar hoppas längtar skulle+vilja skulle+vela ber+till+gud+om borde drömmer+om skulle+helst helst',
  live: 'leva finnas existera vakna andas överleva fortsätta+leva vara+kvar+här vara+kvar vara+med vara+här vara+vid+liv vara+i+livet finnas+till finnas+kvar leva+vidare leva+kvar vakna+upp vara+levande se+morgondagen',
  can: 'orkar orkade pallar palla klarar klara gitter ids mäktar kan tål fixar fix står+ut+med uthärdar',
  die: 'dö dör dött',
  self: 'mig sig dig oss mig+själv sig+själv dig+själv sig+själva mig+själva',
  own: 'mitt sitt sina mina ditt hans hennes eget mitt+eget sitt+eget livet',
  kill: 'döda dödar mörda mördar slå+ihjäl slår+ihjäl slog+ihjäl skjuta skjuter knivhugga knivhugger hugga hugger ha+ihjäl sticka+ner avrätta strypa stryper offa',
  pills:
    'tablett* piller* pillr* alvedon* ipren* panodil* paracetamol* xanor* xanax* benso* benzo* stesolid* sobril* oxascand* tramadol* oxy* oxycontin citodon* morfin* medicin* sömntablett* sömnmedel sömnpiller* imovane* zopiklon* stilnoct* insulin* metadon* subutex* suboxone* lyrica* sertralin* antidepressiv* hjärtmedicin* hjärttablett* theralen* propavan* rivotril* iktorivil* concerta* ritalin* lergigan* atarax* ketamin* treo* ibuprofen* värktablett* tabs kapsl* blodtryck* litium* kart* burk* blister* ask* näve* nävar handfull* piss*trt mediciner* ldn pilleremoji',
  drugs:
    'heroin* horse fentanyl* tjack* ghb gbl kola koks kokain* kokaet md mdma ecstasy e+tabletter spice amfetamin* ladd* meta* subutex* benso* benzo* sil* silen snyting* kanyl* spruta* sprutan pulver* sprit* vodka* alkohol* knark* droger* drog opiat* opio* morfin* tramadol* oxy* lsd svamp* ketamin* lina linan linor nitazen* kratom rc xanor* whisky* helrör* helröret flaska* vin* piller* tablett* tabletter morfin metadon* lsd marij* hasch* gräs* cannabis* weed crack jointen joint fulsprit* hembränt* tsprit benzin* boff*',
  took: 'petat+i+mig petat+i+sig tagit tog ta tar svalt svalde sväljer svälja ätit åt äter käkat käkade knaprat knaprade druckit drack dricker hällt+i+mig tryckt+i stoppat+i+sig stoppat+i+mig proppat+i+mig proppat+i+sig fått+i+sig fick+i+sig satt+i+sig satt+i+mig intagit ha+tagit kastat+i+mig dragit drog injicerat skjutit silat blandat blandade kört tuggat tryckte+i satte+i+sig överkonsumerat sniffat sniffade rökt',
  lots: 'hela alla massa massor många jättemånga för+många för+mycket alldeles+för+många alldeles+för+mycket näve handfull # tjugo trettio fyrtio femtio sextio hundra flera+kartor två+kartor tre+kartor fyra+kartor okänd+mängd stor+mängd mängder halva+burken resten+av mycket+mer+än nästan+alla hur+många+som+helst en+hel två+burkar allt en+jävla+massa jättemycket fullt ett+kilo en+hög en+drös ett+berg ett+lass',
  weapon:
    'kniv kniven knivar knivarna kökskniv kökskniven knivemoji pistol pistolen pistoler pistolemoji vapen vapnet gevär geväret hagelgevär bössa bössan hagelbössa yxa yxan sax saxen machete macheten skjutvapen revolver basebollträ järnrör hammare hammaren skruvmejsel skruvmejseln svärd puffra puffran stilett',
  hits: 'slår slog slagit slå sparkar sparkade sparkat puttar puttade puttat knuffar knuffade knuffat stryper ströp strypt misshandlar misshandlade misshandlat misshandla örfilar örfilade nitar nitade nitat skallar skallade dänger dängde klappar+till klappade+till klappat+till boxar boxade bankar+på bankade+på ger+sig+på gav+sig+på gett+sig+på spöar spöade skakar river+mig klöser bränner bet biter drar+i+håret drog+i+håret drog+mig+i+håret smäller+till smällde+till smiskar smiskade pucklar+på pucklade+på golvade klår klådde',
  victim:
    'mig oss henne honom dem mamma pappa syster bror barnen barnet ungarna sin sina sitt min mina våra vår sonen dottern bebisen lillen tjejen killen frun nån någon personal personalen en+kille en+tjej en+man en+kvinna varandra folk vakten alla',
  place:
    'bro bron broräcket broräcke räcket räcke spår spåret spåren tågspåret rälsen räls tågrälsen tak taket hustaket kant kanten avsatsen fönsterbrädan fönsterkarmen fönsterblecket stupet klippan klippkanten balkongräcket balkongkanten vägräcket älvsborgsbron motorvägsbron götaälvbron viadukten järnvägen motorvägen hisingsbron västerbron plattformskanten perrongkanten',
  means:
    'rep repet snara snaran rakblad rakbladet rakbladen skalpell skalpellen pistol pistolen gevär geväret vapen vapnet bössan bössa tabletter tabletterna tablett tablettburk* piller pillren pillrena kniv kniven knivar knivarna insulin insulinet sömntabletterna medicinen bältet skärpet mattkniv mattkniven burk burken burkar kartor kartorna alvedon alvedonen metadonet glasbit* elkabel sladden',
  adult:
    '@parent tränare tränaren lärare läraren ledare ledaren präst imam fritidsledare barnvakt barnvakten granne grannen gubbe gubben vuxen man chef arbetsgivare läkare kille pojkvän kompis kusin',
  game: 'fia plump vändtia femkamp armbrytning löpning petanque frisbee badminton schack tennis fifa pingis padel golf minigolf kort kortspel yatzy quiz biljard bowling dart innebandy hockey fotboll memory uno alfapet wordfeud monopol frågesport tv-spel mario kart catan poker squash boule kubb brädspel sällskapsspel basket cs fortnite bordtennis loppet tävlingen finalen semifinalen',
  object:
    'trapp* plugg* skol* jobb* mat maten kaffe kaka gym* träna träning* serie* film* tjata tjat chef* möte* lax* läx* tent* städ* laga disk* tvätt* prat* diskuter* springa åka lyssna titta läsa skriva ringa handla passa hämta svara förklara bråka bråk skjutsa cykla simma resa snö kyla vinter* mörker* regn* dejta dejt* spel* musik* grann* kolleg* bankid skatte* blankett* inköp julklapp* middag* byta packa flytta flytt* måla renover* spela dricka äta öl vin godis',
  pupil:
    'uppsats* c+uppsats* skolarbete skoluppgift gymnasiearbete* examensarbete* föredrag* kurs* plugg* pluggar forskar forskare forskning* student studerar tema temadag läser+till läser+på lektion* provet biologiprov redovis* rapport* rapporten avhandling* seminarium* presentation* arbete+om uppgift+om uppgiften grupparbete* debatt* insändar* fördjup* temavecka utbildning* föreläs* essä* reportage* intervju* journalist*',
};
