import type { Rule } from '../rule.js';

/** Words of wanting to die or harming oneself: own risk, or worry when said of another (the subject decides, see read-risk.ts). */
export const OWN: Rule[] = [
  {
    id: 'want-to-die',
    kind: 'own-risk',
    band: 'R1',
    any: `
      @want .. dö >@on; @want .. dö; vill .. jag .. dö; vill .. vara död; önskar .. död; önskar .. dog;
      vore/var/är/sluta .. bättre död; låt/låta mig dö; få/får dö snart/nu;
      skönt/bäst/skönast/lättast/lättare/bättre/enklast ... få? dö;
      bättre/bäst .. om/att/ifall jag/han/hon .. dör/dog/dö/försvann/försvinner;
      lika gärna/bra .. dö/död/dog/ta/hoppa/inte+leva; redo/beredd/klar .. att/för att? dö;
      väntar .. på? att? få? dö; väntar .. på döden; dödsönskan/dödslängtan; dödstankar;
      längtar .. till/efter döden; tänker/tankar/fantiserar/drömmer .. på/om döden;
      tänker/tankar/fantiserar/drömmer .. på/om att? dö; jag .. ska .. dö $; borde .. dö;
      borde .. vara+död/inte+leva/inte+finnas; förtjänar .. dö/döden; jag/han/hon .. tänker dö;
      imorgon/ikväll/inatt/snart/idag/nu .. är jag/han/hon död; ikväll/inatt/snart/imorgon/idag/nu .. dör jag $;
      jag dör ikväll/inatt/imorgon $; ska/tänker/kommer .. dö ikväll/inatt/imorgon/nu/idag/själv/ensam;
      bestämt .. att/för+att .. dö; hjälp .. att/med+att .. dö; hur .. man/jag dör; sätt* .. att dö;
      krävs .. för att dö; dör man av; vill bara bort från livet; hatar .. livet; hatar .. mitt liv; hatar att leva;
      vill .. följa+efter/följa+med ... himlen/graven/döden; följa efter .. till himlen; självdö*;
      vill .. ligga .. grav*; vill till himlen; vill .. sova/somna .. för+alltid/in+för+gott/för+evigt;
      vill/få/få+bara/önskar .. somna+in; vill .. försvinna .. för+alltid/från+jorden/härifrån+för+gott/för+gott;
      vill bara? försvinna $; bättre/bäst .. om/att jag .. försvinner/försvann/försvinna;
      försvinna från jordens yta; slippa .. leva; slippa finnas; slippa .. livet;
      sluta .. leva/existera/finnas/andas; jag .. är .. färdig med livet;`,
    unless: `
      vill bara? försvinna till/på/ut; slippa leva på/med/i;`,
  },
  {
    id: 'not-want-to-live',
    kind: 'own-risk',
    band: 'R1',
    any: `
      att inte .. finnas/existera/leva/vakna; slippa .. finnas/existera/leva/vakna;
      @want .. inte/aldrig .. @live; @can .. inte .. @live;
      inte .. @want/orkar/pallar/klarar/tänker/ska/kommer .. @live;
      tänker/ska/kommer .. inte/aldrig .. leva/finnas/överleva/vakna/vara+här/vara+kvar/vara+vid+liv/vara+med;
      aldrig .. vakna/vaknade/vaknar/vaknat; inte .. vaknar/vakna/vaknade .. imorgon/mer/igen/upp/alls;
      hoppas/önskar .. inte .. vaknar/vakna/vaknade/vaknat; somna/sova .. och/å .. inte/aldrig .. vakna;
      aldrig .. blivit+född/blev+född/född/fötts/funnits/hade+fötts; förtjänar .. inte .. leva;
      borde .. inte .. leva/finnas/existera/finns; inte .. lust/skäl/anledning .. leva;
      inte .. klarar/orkar/pallar .. dag till/mer;
      klarar/orkar/pallar .. inte .. en+dag+till/en+dag+mer/till+imorgon/en+natt+till/en+minut+till/natten/att+leva/av+livet/med+livet/livet;
      inte/nog+inte .. lever/finns/finnas imorgon; finns .. inte .. imorgon; inte .. om jag lever/finns/överlever;
      imorgon .. finns .. inte; snart .. finns .. inte; inte .. se .. födelsedag*;
      inte .. uppleva/fira .. imorgon/jul/sommaren/nästa;`,
    unless: `
      vakna .. så/klockan/tidigt/kl/sex/sju/fem/åtta/imorgon+bitti/#/av; vara kvar/med på/i/hos/och;
      vara kvar/med .. jobbet/gruppen/laget; leva på/av/ihop/tillsammans/under/över;
      leva med honom/henne/min/mina/dig/skulder/en/någon/kaffe/snus/mobil*/musik; finnas på;
      leva upp till; vara här på/i; leva leken; existera på; leva i/hos .. lägenhet*/hus*/stad*/sverige;`,
  },
  {
    id: 'no-more-strength',
    kind: 'own-risk',
    band: 'R1',
    any: `
      @can .. inte .. mer/längre/mera >@on; inte orkar/pallar/klarar/kan mer/längre >@on; orkar/pallar inte $;
      orkar/pallar/klarar/gitter inte nånting/någonting/något/alls/ens mer? $;
      orkar .. inte .. kämpa/fortsätta/stå+emot; klarar .. inte .. kämpa/stå+emot;
      inte .. orkar .. kämpa/leva/fortsätta/mer; vill .. inte .. mer/längre/mera $; vill inte mer/längre >@on;
      ger/ge/gett .. upp .. livet/allt/alltihop/nu/helt; kämpat/kämpade .. färdigt/klart/nog;
      inte .. kämpa .. mer/längre/emot; nu får det räcka; nu får det vara nog $; får vara nog $;
      tappat/förlorat/tappar/saknar ... livslust*/livsvilj*/livsgnist*/viljan+att+leva/lusten+att+leva/hoppet+om+livet;
      livslust* .. är/har .. borta/slut/försvunnit;
      @no .. livslust/livsvilja/lust+att+leva/vilja+att+leva/lust .. leva?;
      mätt/trött/less/led/urless/slut/klar/färdig på/med livet/att+leva/allt+och+alla/det+här+livet/mitt+liv;
      kört för mig; livet är kört/slut/över/förstört/förbi/ett+helvete/svart/outhärdligt/meningslöst/tomt;
      livet .. inte .. värt; livet .. har .. ingen mening; livet känns/är ... meningslöst/hopplöst/omöjligt;
      det är slut .. jag .. inte; det/allt är slut/över nu ... förlåt/farväl/kämpa/orkar; slut för min del;
      sista orken; allt är meningslöst/hopplöst; det är hopplöst .. vill;`,
    unless: `
      @can .. inte .. mer/längre .. @object; @can .. inte .. @object .. mer/längre; livet är slut .. på;
      trött på livet som; ger upp .. blankett*/försök*/spel*/bygg*; orkar inte $ ... @object;`,
  },
  {
    id: 'no-reason',
    kind: 'own-risk',
    band: 'R1',
    any: `
      @no .. mening/idé/anledning/skäl/vits/poäng/orsak/ide .. leva/livet/fortsätta/finnas/gå+upp/kvar/existera/någonting+mer/längre/att+kämpa;
      @no .. leva för; inget/ingenting/något .. att .. leva för;
      @no .. väg ut; @no .. utväg/väg+ut/framtid/annan+utväg/annan+väg/lösning/hopp >@on; ser/finns .. @no .. mening >@on;
      ser/finns .. inte/knappt .. någon/nån/annan .. utväg/väg+ut/framtid/mening/hopp;
      @no annan/annat utväg/råd/sätt/val .. än; ingen utväg;
      enda .. utvägen/vägen+ut/lösningen/sättet .. dö/döden/självmord/ta/att+dö/försvinna;
      vad .. mening* .. leva/livet; varför .. ska .. leva/lever; vad .. leva för;
      finns .. inget/ingenting kvar .. för/här/att .. mig/leva; inget/ingenting .. kvar .. för+mig/att+leva+för;`,
  },
  {
    id: 'burden',
    kind: 'own-risk',
    band: 'R1',
    any: `
      bättre/lättare/skönare/gladare/lyckligare/bäst/lugnare/fint .. utan mig/henne/honom;
      klarar/klara/mår .. sig/er .. bättre/bra/fint? utan mig/henne/honom;
      om jag/han/hon .. inte .. fanns/funnes/finns/var+här/levde/fanns+kvar/fanns+mer/existerade/funnits;
      om jag/han/hon .. dog/dör/dött/försvann/försvinner/var+död/försvunnit $;
      ingen .. sörja/sakna*/märka/märker/märkte/bry/bryr/gråta/gråter .. mig/om+jag/när+jag;
      ingen .. sakna/saknar .. henne/honom; är/bara/som .. börda/belastning/ivägen/till+besvär/till+last/i+vägen;
      ni/alla/de/barnen/familjen .. slipper .. mig/henne/honom; slippa mig; stå ut med mig;
      slipper .. bry .. om mig; värdelös ... dö/leva/försvinna/livet/död/finnas;
      världen .. bättre/skulle .. utan mig; bättre om jag .. försvinner/försvann/inte+fanns;`,
    unless: `
      om jag inte fanns på; om jag dör vem/hur/vad ... försäkring/arv*/lånet;`,
  },
  {
    id: 'take-own-life',
    kind: 'own-risk',
    band: 'R0',
    plain: true,
    any: `
      ta/tar/tagit/tog/ände/avslutar/avsluta/ända .. livet .. av .. @self; ta/tar/tagit/tog/tagt livet @self;
      ta/tar/tagit/tog/avsluta/avslutar/förkorta/ända/släcka/lämna/offra .. @own? @own liv;
      ta/tar/avsluta/avslutar/lämna/lämnar/ända/släcka/göra+slut+på/gör+slut+på livet;
      lämna/lämnar .. jordelivet/den+här+världen/denna+värld/jorden;
      @do .. slut på .. allt/livet/mig/sig/det/skiten/eländet/lidandet/alltihop/mitt+liv/sitt+liv/plågan/smärtan;
      avsluta/avslutar/avslutas .. allt/livet/det+hela/allting/alltihop/mitt/skiten/plågan/lidandet/det $;
      vill/ska/tänker/tänkt/snart/måste/dags .. avsluta det;
      begå/begår/göra/gör/gjort/försökt/utföra .. självmord/suicid/harakiri;
      ska/vill/tänker/kommer/måste/tänkt/borde/planerar/funderar/försök*/redo/hotar/pratar/sugen/rädd/impuls*/håller+på+att/höll+på+att ... @method;
      @method .. nu/ikväll/inatt/imorgon/snart/idag/om/annars/av/för $; ^ jag? @methodnow;
      vill/ska/tänker/hotar/säger/funderar/sugen/försökte/försökt/tänkt/var+nära+att/måste/nära+att/lust+att ... @jump;
      @jumpnow; ska/tänker/kommer hoppa/skjuta/dränka/hänga $; jag hoppar $; hoppar jag $;
      hoppa+framför/hoppar+framför/hoppade+framför/hopp+framför .. tåg*/spårvagn*/buss*/lastbil*/bil*;
      kliv*/går/gå/springa/springer/kastar/kasta/slänga/slänger/ställer/ställa/lägger/lägga .. framför/under .. tåg*/lastbil*/buss*/spårvagn*/bil*/tunnelban*/långtradar*;
      framför .. tåg/tåget; ligger/lägga/lägger/lagt .. på spåret/rälsen/spåren/järnvägen/motorvägen/tågspåret;
      skära/skär/skurit/snittar/snitta .. handled*/pulsåd*/halsen/strupen;
      köra/kör/krascha/kraschar/styra/styr/ratta ... bergvägg*/mötande/bergsvägg*/av+vägen/träd*/ihjäl/lastbil*/diket/bropelare/rakt+in+i/in+i+en+vägg;
      vill/ska/tänker krascha; släpper ratten; gasa ihjäl; bil* ... garage* ... motorn/igång/avgas*/slang*;
      garage* ... bil* ... igång/motorn/avgaser;
      gå*/går/gå+ut .. ut/rakt i/på vatten*/havet/sjön/älven/isen .. nu/ikväll/inatt/och+inte;
      gå*/går .. ut .. vatten*/havet/sjön/isen ... inte/aldrig/drunkna/försvinna;
      går/gå/kliver .. ut i .. vattnet/havet/sjön nu/ikväll/inatt/$; ut på isen ... brister/spricker/håller+inte;
      ut i skogen .. med .. rep; inte/aldrig .. komma tillbaka .. levande; ända mig;
      äter jag alla tabletter; svälta/svälter .. ihjäl mig/sig; självmordspakt;
      göra/gör det tillsammans ikväll/inatt/imorgon;`,
    unless: `
      hänga mig på/med; hänger mig på; ta livet av .. växt*/krukväxt*/blom*/myggor*/spindl*/batteriet;
      slut på det med; avsluta .. abonnemang*/kurs*/behandling*/prenumer*/anställ*/samtal*;
      lämna/lämnar livet i/som; bungy*/bungee*/fallskärm*/dykt/simhall*/trampolin*/badade;`,
  },
  {
    id: 'suicide-word',
    noun: true,
    kind: 'own-risk',
    band: 'R1',
    any: `
      självskad*; självmordstank*; självmordsplan*; självmordsbenäg*; självmordsrisk/självmordsnära; självmordsbrev*;
      självmordsförsök*; självmordskänslor/självmordshot*/självmordsimpuls*; suicidal*/suicidnära;
      suicidtank*/suicidplan*/suicidrisk/suicidförsök*/suicidhot/suicidbenägen;
      tänker/tankar/funderar/överväger/planerar/begå/hotar/försök/pratar/snackar/prata/övertänker/googlar/om/mot/vill/ska .. självmord/suicid/självmordet;
      begå/begår/begått .. självmord; självmord .. ikväll/inatt/nu/snart/är+enda/enda; självmordslängtan;
      sui tankar; självmord $;`,
    unless: `
      självmordslinj*/självmordsprevention*; prata* om självmord .. i/med/på;`,
  },
];
