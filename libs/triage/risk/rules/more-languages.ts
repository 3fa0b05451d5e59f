import type { Rule } from '../rule.js';

/** Russian, Ukrainian, German, French, Danish and Norwegian, and more of what the other languages say. Not yet read by native speakers. */
export const MORE_LANGUAGES: Rule[] = [
  {
    id: 'more-own',
    kind: 'own-risk',
    band: 'R1',
    any: `
      не .. хочу/хочется/могу .. больше? .. жить; хочу .. умереть/сдохнуть/исчезнуть; покончу/покончить .. с .. собой; убью/убить .. себя; суицид*/самоубий*; стою/сижу .. на .. крыше/мосту/краю/рельсах; порезал*/режу .. себя/вены; повешусь/повеситься/спрыгну/прыгну; прощайте/прощай .. все/мама; устал* .. жить; таблетки .. передо/рядом/выпью; нет .. смысла .. жить; лучше .. без .. меня; не .. хочу .. просыпаться;
      не .. хочу .. жити; хочу .. померти/вмерти; вбити/вбю/убити .. себе; накласти .. на .. себе .. руки; самогуб*; стою .. на .. даху/мосту;
      ich .. will/möchte .. sterben/nicht+mehr+leben/tot+sein; will/möchte .. nicht .. mehr .. leben; bringe .. mich .. um; umbringen; selbstmord*/suizid*; je .. veux/vais/voudrais .. mourir/me+tuer/me+suicider; veux .. plus .. vivre; me suicider; envie .. de .. mourir; en finir; vil/ønsker .. ikke .. leve/være+her/mer+leve; jeg vil .. dø; ta/tage .. mit/mitt+eget .. liv; orker/kan .. ikke .. mere/mer/lenger; selvmord*;
      سانهي/انهي/ساقتل/اقتل/سينتحر/سيقتل/ستقتل/تقتل/يقتل .. نفسه/نفسها/نفسي/حياتي/حياته; الليله .. ينتهي/ساموت; اكره .. حياتي; افضل .. بدوني; على .. الجسر/السطح/السكه; ابتلعت/بلعت .. الحبوب/حبوب; وداعا; لا .. استطيع .. التحمل/الاستمرار; مللت .. الحياه; سئمت .. الحياه; قطعت .. يدي; حبوب .. امامي;
      en .. jaksa .. enää/elää/näin; haluan .. pois/lopettaa; tapan .. itseni; hirttä*; seison .. sillalla/katolla; tänä yönä .. loppu*/kuole*/päättän*; parempi .. ilman .. minua; hyvästi; lopetan .. elämäni; päättää päiväni;
      skočit .. ću; skočiću; skočiti .. s/sa/kroz/pod; ne .. mogu .. više; hoću .. da .. umrem; oprostite .. mi .. svi; zbogom; stojim .. na .. mostu/krovu; bez .. mene .. bolje; nie .. mogę .. już/dłużej; nie .. mam .. siły/po+co .. żyć/dalej; żegnajcie; skoczę; stoję .. na .. moście/dachu; zostawił*/napisał* .. list; powiesi*; beze .. mnie .. lepiej;
      نمی خوام .. زنده/زندگی; قرص ها/قرصها/قرص .. جلومه/جلوم/خوردم; خسته .. از .. زندگی; دیگه .. نمیتونم/نمی+تونم; خداحافظ .. همه/برای+همیشه; روی .. پل/پشت+بام; امشب .. تموم/تمام/میمیرم; می میرم;
      waan .. isdilayaa/is+dili/is+dilayaa/dhimanayaa; nolosha .. waan+ka+daalay/waan/daalay/necbahay; caawa .. waan/waxaan/ayaan .. dhimanayaa/is+dili/dili; ma .. doonayo .. inaan .. sii? .. noolaado; sii noolaado; nabad gelyo; yaşamak .. istemiyorum; bu gece .. öleceğim/kendimi/bitiyor/son; dayanamıyorum; bıktım .. hayattan; köprüdeyim; köprüde; çatıda; hakkınızı .. helal; elveda; atlayacağım; kendimi .. öldüreceğim/atacağım/asacağım; kendini .. öldür*/asacak; naxwazim .. bijîm/bijim; xwe .. bikuj*; jiyan .. bes; ez .. dimirim/bimirim; ez .. ji .. jiyanê .. westiyam; bila .. xilas .. bibe;
      no .. puedo .. más; quiero .. desaparecer/terminar/acabar/dormir+para; hoy .. se .. acaba; estoy .. en .. puente/azotea/vías; adiós .. a+todos/mundo; mejor .. sin .. mí; voy .. a .. matarme/suicidarme/saltar/tirarme; se .. quiere .. matar/suicidar; ክቐትል/ክመውት/ክሞት; ህይወተይ .. ከጥፍእ/ክውድእ; ኣይክእልን .. ዝያዳ;`,
    unless: `suicideprevention; suicidprevent*; selvmordsforebygg*;`,
  },
  {
    id: 'more-danger',
    kind: 'violence',
    band: 'R0',
    any: `
      не .. дышит/просыпается/реагирует; без .. сознания; губы .. синие/посинели; передоз*; что+то .. вколол*; выпил* .. все .. таблетки; не .. дихає/прокидається;
      бьет/бьёт/избивает/избил/ударил .. меня/маму/детей/нас; меня .. бьет/бьёт/убьет/убьёт/избивает; муж .. бьет/бьёт/угрожает/избил; хочет .. убить; угрожает .. убить/ножом/мне; у .. него .. нож/пистолет/оружие; насил*; бє .. мене; чоловік .. бє/погрожує;
      schlägt .. mich; er .. hat .. messer; atmet nicht; il .. me .. frappe/bat/menace; respire .. pas; slår .. meg/mig;
      زوجي .. يضرب*/يهدد*/سيقتل*; ابي/والدي/اخي/ابن* .. يضرب*/اغلق/شرب/ابتلع/لا+يستيقظ/سيقتل*; شرب/ابتلع/بلع .. دواء/حبوب/الدواء; يستيقظ/تستيقظ/يتنفس/تتنفس; مختبئ*/اختبئ .. في; سكين/مسدس .. يهدد*/معه/بيده; محبوس*/حبسني; يلمسني; سيزوجوني/تزويجي;
      mies/isä/poikaystävä/hän/äiti .. hakkaa/lyö/kuristaa/uhkaa; lyö/hakkaa .. äitiä/lapsia/mua/minua; ei .. hengitä/herää/vastaa/reagoi; otti/söi/nieli .. liikaa/kaikki; piiloudun; piilossa; veitsi .. kädessä; 
      muž/otac/tata/brat/on/dečko .. prijeti/preti/tuče/bije/udara/davi; tuče .. nas/mamu/me; prijeti/preti .. nožem/pištoljem/da; sakrila/sakrio .. sam/se; ne .. diše/budi .. se?; zaključao; popio/popila .. sve; kaže .. da .. će .. skočiti/se+ubiti/ubiti; 
      ojciec/tata/mąż/brat/chłopak/ojczym .. bije/uderzył/pijany/dusi/grozi/zamknął; bije .. mojego/moją/mamę/mnie/nas/dzieci; nie .. oddycha/budzi/reaguje/odpowiada; zamknął .. się; ma .. nóż; boję .. się .. męża/ojca/go;
      شوهرم/پدرم/بابام/برادرم .. چاقو/میزند/میزنه/می+زنه/کتک/تهدید/قفل; با .. چاقو; چاقو .. پشت/دست; پشت .. در .. ایستاده; نفس .. نمی*; بیدار .. نمی*; قرص .. خورده/زیاد; منو .. میزنه/می+زنه/میکشه; مرا .. میزند/میکشد;
      aabbahay/ninkayga/ninkaygu/hooyaday/adeerkay/walaalkay .. wuu/waa/way .. na/i/garaac*/dil*; na .. garaac*; i .. garaac*; garaacayaa/garaacaa/garaacay; soo .. toosayo/kacayo; mana .. soo .. toosayo; qaatay .. kaniini*/daawo .. badan; kaniiniyo .. badan; waan .. baqaynaa/baqayaa/cabsanayaa; mindi; lagu .. guri/guurinayaa; la .. gudayo/gudi;
      beni/bizi/annemi/çocukları .. dövüyor/dövdü/öldürecek/vuruyor/tehdit; kocam/babam/abim/eşim .. dövüyor/dövdü/öldür*/tehdit/bıçak*/kilit*; kapıyı .. kilitledi; çıkamıyorum; uyanmıyor; nefes .. almıyor/alamıyor; saklanıyorum; hap .. içti/aldı .. çok;
      bavê/bavê+min/mêrê/mêrê+min/birayê .. li .. me/min/diya .. dixe/didin/dixist; li .. me/min .. dixe/didin; em/ez .. ditirsin/ditirsim; bêhna .. xwe .. nagire; hişyar .. nabe; dikuje/bikuje .. min/me; me .. dikuje;
      mi .. marido/padre/papá/novio/padrastro .. pega/golpea/amenaza/viola/toca; me/nos/la .. pega/golpea/amenaza/está+pegando; no .. respira/despierta/responde/reacciona; se .. tomó .. todas/muchas/pastillas; tiene .. cuchillo/pistola/arma; estoy .. escondid*/encerrad*; me .. encerró; ኣቦይ/ሰብኣየይ .. ይወቕዓና/ይወቕዓኒ/ይወቅዓኒ; ካራ;`,
  },
];
