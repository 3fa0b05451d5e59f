import type { Sets } from '../../lexicon.js';

/** Sets of words that the rules of harm.ts combine. */
export const HARM_SETS: Sets = {
  breath:
    'gurgl* rossl* snark* flämt* väs* ytlig* långsam* konstig* skum* sällan oregelbund* stötvis* ojämn* knappt dålig* tungt ryckig* underlig* *konstigt *knappt *dåligt *skumt pip* hackig* ansträng*',
  looks:
    'blå blåa blek bleka blekt kritvit likblek grå gråa askgrå lila blålila gul vit kall iskall klibbig stel slapp livlös orörlig blåaktig gråblek marmorerad svettig genomsvettig brännhet glödhet stirrande okontaktbar medvetslös avsvimmad utslagen väck',
  collapsed:
    'kollapsade kollapsat kollapsar segnade segnat svimmade svimmat svimmar däckade däckat tuppade tuppat föll+ihop fallit+ihop faller+ihop ramlade+ihop rasade+ihop säckade+ihop föll+ner föll+omkull gick+ner medvetslös medvetslöst avsvimmad utslagen krampade krampar krampat',
  inhaled:
    'sprutat sprutade sprutat+in sniffat sniffade sniffar snortat snortade dragit drog drar inhalerat injicerat injicerade silat silade skjutit skjuter+i pumpat knaprat knaprade käkat käkade svept svepte halsat halsade klunkat hällt+i hällde+i proppat proppade tryckt+i tryckte+i druckit drack ätit åt tagit tog svalt svalde rökt rökte fått+i+sig fick+i+sig fått+i+mig fick+i+mig satt+i+sig slickat tuggat bitit blandat blandade överdoserat laddat',
  toxin:
    'gas lim thinner lösningsmedel butan lustgas tändargas tändvätska aceton tsprit tröd t+röd rödsprit spolarvätska klorin klor rengöring* propplösare avlopp* frostskydd* glykol lampolja bensin diesel råttgift myrgift gift giftiga gifter insekts* växtgift svampgift tvättkapsl* maskindiskmedel diskmedel handsprit metanol parfym batteri* magnet* bekämp* svavel* kaustik* ättika',
  still:
    'utan+att+röra+sig rör+sig+inte inte+rör+sig inte+rört+sig inte+rört+på+sig helt+stilla orörlig blickstilla reagerar+inte inte+reagerar svarar+inte inte+svarar vaknar+inte inte+vaknar inte+vaknat går+inte+väcka går+inte+att+väcka ej+kontaktbar okontaktbar',
  tool: 'knogjärn batong tårgas elpistol basebollträ slagträ rör järnrör träsked bälte bältet livrem galge sladd sladden kastrull stekpanna flaska glasflaska sten hammare planka käpp spett skruvmejsel kofot machete svärd kniv kniven yxa yxan sax saxen pistol pistolen gevär vapen kökskniv knytnäve knytnävar',
  hurtverb: `slår slog slagit sparkar sparkade sparkat rycker ryckte rycka luggar luggade nyper nöp klämmer klämde trampar trampade smäller smällde boxar boxade skallar skallade biter bet river rev knuffar knuffade fäller fällde drar drog släpar släpade stryper ströp kväver kvävde trycker+ner tryckte+ner håller+fast höll+fast
    slänger slängde kastar kastade misshandlar misshandlade plågar torterar bränner brände spottar skakar skakade smiskar agar piskar piskade örfilar örfilade daskar daskade puttar puttade`,
  intimate:
    'mellan+benen brösten mina+bröst bröst rumpan snippan snoppen könet underlivet kroppen på+låret innanför+kläderna under+tröjan innanför+trosorna där+nere privata+delar',
  wound:
    'blåtira blåtiror blåmärken blåslagen revben brutna bruten brutet näsan+bruten svullen svullet hjärnskakning stygn blöder blodig blod krossad tappat+tänder utslagna+tänder strypmärken',
  by: 'han honom hon henne man sambo sambon pojkvän pojkvännen kille killen ex exet pappa mamma bror fru frun make partner styvpappa',
  captive:
    'gisslan fången fångna fastkedjad kedjat kidnappad kidnappat bortförd bortrövad inlåst inspärrad instängd låser+dörren låst+dörren låser+in låst+in tar+min+telefon tagit+min+telefon tar+mobilen tagit+mobilen',
  offspring:
    'son sonen dotter dottern barnen barnet barn ungar ungarna bebis bebisen lillen lillan pojken flickan sonson dotterson',
  stoned:
    'full berusad berusade fulla påtänd påtända packad påverkad påverkade drogpåverkad drogad stupfull aspackad plakat',
  notcared:
    'inte+bytts inte+bytt inte+fått+mat inte+ätit inte+blivit+matad ingen+mat inte+matar inte+tröstar lämnas lämnat lämnade lämnar ensam ensamma själv själva utan+vuxna utan+vuxen mitt+i+natten sent+på+kvällen barfota utan+kläder utan+blöja lorten smutsiga hungriga hungrig fryser övergivet övergivna',
  nomore:
    'inte+finnas inte+finns inte+leva inte+lever inte+vara+kvar inte+är+kvar inte+längre+behöver inte+behöver+jag inte+komma+upp inte+komma+hem inte+komma+tillbaka inte+kommer+hem inte+kommer+tillbaka inte+vakna inte+vaknar aldrig+mer aldrig+igen inte+öppna+ögonen slippa+vakna slippa+känna slippa+öppna slippa+andas slippa+imorgon slippa+en+dag slippa+mig+själv',
  soon: 'snart imorgon ikväll inatt om+en+vecka om+en+månad om+ett+år nästa+år till+jul till+sommaren efter+helgen i+helgen framöver på+söndag på+fredag på+måndag på+lördag',
};
