import type { Rule } from '../rule.js';

/**
 * The plainest phrases in the ten languages most spoken here besides Swedish and English: Arabic, Finnish,
 * Bosnian-Croatian-Serbian, Kurdish (Kurmanji and Sorani), Polish, Persian (and Dari), Somali, Spanish, Turkish, Tigrinya.
 * Written without marks on both sides. Not yet read by native speakers.
 */
export const OTHER_LANGUAGES: Rule[] = [
  {
    id: 'other-own',
    kind: 'own-risk',
    band: 'R1',
    any: `
      اريد .. ان? .. اموت/الموت/انتحر/الانتحار; بدي .. اموت/انتحر; اقتل نفسي; ساقتل نفسي; انتحار/الانتحار/انتحر/سانتحر; لا .. اريد .. ان? .. اعيش/الحياة; تعبت .. من .. الحياة/حياتي; ما بدي .. اعيش; انهي حياتي; اؤذي نفسي;
      haluan .. kuolla/tappaa+itseni; haluun kuolla; tapan itseni; tappaa itseni; itsemurha*; en .. halua .. elää; en jaksa .. elää/enää; viillän itseäni; hyppään .. sillalta/junan;
      želim .. umrijeti/umreti/da+umrem; hoću .. da? .. umrem/umrijeti/se+ubijem; ubit .. ću se; ubiću se; ubiti se; ubijem se; samoubistv*/samoubojst*; ne .. želim .. živjeti/živeti/da+živim; ne mogu .. više .. živjeti/živeti/da+živim; ne živi mi se;
      chcę .. umrzeć/się+zabić; zabiję się; zabić się; samobójst*/samobójcz*; nie .. chcę .. żyć; nie .. chce .. mi się .. żyć; skończyć .. z .. życiem/sobą;
      می خواهم بمیرم; میخواهم بمیرم; میخوام بمیرم; می خوام بمیرم; خودکشی; خودم را .. می? بکشم/میکشم/کشم; خودمو .. بکشم/میکشم; نمی خواهم .. زنده/زندگی; نمیخواهم .. زنده/زندگی; نمیخوام .. زنده/زندگی; از زندگی .. خسته; میخایم بمیرم; خوده میکشم;
      waxaan .. rabaa .. dhinto/dhimasho/isdilo/dilo; inaan .. dhinto/isdilo/is+dilo; isdilo/isdili/isdil; is .. dilayaa/dili/dilo; naftayda .. gooyo/gooynayaa; ma .. doonayo/rabo .. noolaado/nolol/nolosha;
      quiero .. morir/morirme/matarme/suicidarme; suicidarme/suicidio; matarme; no .. quiero .. vivir/seguir+viviendo; quitarme la vida; acabar con .. mi vida; ganas de .. vivir/morir;
      ölmek .. istiyorum/istiyom; intihar; kendimi .. öldür*/öldürmek/asacağım/keseceğim; yaşamak .. istemiyorum/istemiyom; hayatıma .. son;
      dixwazim .. bimirim; bimirim; xwe .. bikujim/dikujim/bikuje; xwekuştin; naxwazim .. bijîm/bijim; دەمەوێت .. بمرم; دەمەوێ .. بمرم; خۆم .. بکوژم/دەکوژم; خۆکوشتن; نامەوێت .. بژیم; نامەوێ .. بژیم;
      ክመውት .. እደሊ/ደልየ; ክሞት .. እደሊ/ደልየ; ነብሰይ .. ክቐትል/ክቀትል/ቐቲለ; ርእሰይ .. ክቐትል; ብህይወት .. ክነብር .. ኣይደልን;`,
    unless: `
      suicide/suicidal; suicidprevent*; år .. sedan;`,
  },
  {
    id: 'other-danger',
    kind: 'violence',
    band: 'R0',
    any: `
      زوجي .. يضربني/ضربني/يهددني; يضربني/يضربنا/ضربني; سيقتلني; يريد .. قتلي/يقتلني/ان+يقتلني; معه .. سكين/سلاح; عنده سكين; اغتصب*; ساعدوني .. يضرب*/قتل*/يقتل*; يهددني;
      mies .. lyö/hakkaa; lyö .. minua/mua/meitä; hakkaa .. minua/mua; tappaa .. minut/mut; hänellä .. on .. veitsi/ase; uhkaa .. tappaa/minua; raiska*; kuristi/kuristaa;
      muž .. me .. tuče/udara/bije; tuče .. me; udara .. me; bije .. me; prijeti .. mi/da; preti .. mi/da; ubit .. će .. me; ubiće me; ima .. nož/pištolj; silova*; davi .. me;
      mąż .. mnie? .. bije; bije .. mnie; grozi .. mi/że; zabije .. mnie; ma .. nóż/broń; zgwałci*; dusi .. mnie;
      شوهرم .. میزند/می+زند/میزنه/کتک/تهدید/لت; کتکم میزن*; مرا .. می? زند/میزند/میکشد; منو .. میزنه/میکشه; چاقو .. دارد/داره; تهدید .. به .. مرگ; میکشد .. مرا; تجاوز;
      ninkaygu .. wuu .. garaacaa/dilayaa; wuu .. i .. garaacayaa/dilayaa/dilaayaa/garaacaa; wuu .. isoo? .. hanjabayaa; mindi .. wata/haysta; kufsa*; wuu .. i .. dili; i dilayaan; i garaacaan;
      me .. pega/golpea/maltrata/amenaza/quiere+matar/va+a+matar/está+pegando/violó/ahorca; tiene .. un .. cuchillo/arma/pistola; quiere .. matarme; mi marido .. me .. pega;
      beni .. dövüyor/öldürecek/vuruyor/tehdit/boğuyor/öldürmekle; kocam .. beni? .. dövüyor; bıçak .. var/çekti; silah* .. var; tecavüz*;
      li .. min .. dixe/didin/dixin; min .. dikuje/bikuje; kêr .. heye/pê; gef .. li .. min; مێردەکەم .. لێم/لێمدەدات; لێم .. دەدات; دەمکوژێت; چەقۆ;
      ሰብኣየይ .. ይወቕዓኒ/ይወቅዓኒ; ይወቕዓኒ/ይወቅዓኒ; ክቐትለኒ/ክቀትለኒ; ካራ .. ኣለዎ; ዓመጽ;`,
  },
  {
    id: 'other-overdose',
    kind: 'overdose',
    band: 'R0',
    any: `
      لا .. يتنفس/تتنفس/يستيقظ/تستيقظ; جرعة .. زائدة; اخذت .. حبوب .. كثيرة; بلع* .. كل .. الحبوب; فاقد .. الوعي; شفت* .. زرق*;
      ei .. hengitä/herää; yliannost*; tajuton; otin .. kaikki/liikaa .. pillerit/lääkkeet/lääkkeitä/pillereitä; huulet .. siniset;
      ne .. diše/budi; predozira*; bez svijesti/svesti; popi* .. sve/previše .. tablete/tableta; u nesvijesti/nesvesti; modre/plave .. usne;
      nie .. oddycha/budzi; przedawkow*; nieprzytomn*; wzi* .. wszystkie/za+dużo .. tabletki/tabletek/leki/leków; sine .. usta;
      نفس .. نمی? .. کشد/نمیکشد/نمیکشه; بیدار .. نمیشود/نمیشه/نمی; بیهوش; قرص .. زیاد .. خورد*; اوردوز;
      ma .. neefsanayo/neefsanayso/soo+toosayo/toosayo; miyir .. daboolan/la'; kiniini .. badan;
      no .. respira/despierta; sobredosis; inconsciente; tom* .. todas/muchas/demasiadas .. pastillas; labios .. azules/morados;
      nefes .. almıyor/alamıyor; uyanmıyor; aşırı doz; bilinci .. kapalı/yok; bütün .. hapları .. içti*/aldı*; hap* .. içtim .. çok;
      nefes .. nagire/nastîne; bêhiş; hişyar .. nabe; هەناسە .. نادات; بێهۆش; هەڵناستێت;
      ኣየተንፍስን/ኣይትንፍስን; ኣይትበራበርን/ኣይበራበርን;`,
  },
];
