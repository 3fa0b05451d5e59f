import type { Signs } from './sign.js';

/** The smallest words: none says anything alone, and in danger people use others than in their everyday. */
export const SMALL: Signs[] = [
  {
    kind: null,
    grade: 2,
    words: ` vakna vaknar  hoppa hejdå repet blod blodet halsen åka+hit åka+dit väcka utanför gömmer skära nyss ikväll inatt har+tagit har+druckit har+svalt har+ätit+upp har+slagit har+skurit har+skadat har+låst har+tryckt har+stängt+in har+ringt+och får+inte kan+inte ska+göra ska+dö ska+hoppa ska+skjuta ska+döda ska+slå ska+ta+livet jag+måste+dö jag+tror+han jag+tror+hon jag+tror+att+han jag+tror+att+hon tror+inte+att+jag om+jag+inte vill+att+han vill+att+de vill+bara+dö är+påväg är+på+väg något+i+sig något+i+mig fått+i bara+dö inte+längre+leva elev klient brukare patient  planen gömd gömt strypt våldtagen medvetslös tejpat hotar hotade misshandlar`,
  },
  {
    kind: null,
    grade: 1,
    words: `dö dör  kvar  slår sista  lika+bra resten gör+det tror önskar står kör  hennes allt hand själv tänker lägenheten rummet högt låret håller slagen ögonen bestämt  lova lovat rädd polarn polaren snälla cigaretter enda räknar klarar sil hem sitter ligger armen armen+och benet fönstret knappt redan plötsligt alldeles inget ingen livet liv jorden världen någonsin aldrig+mer innan tills annars hit skynda fort hämta skriker gråter skakar viskar ringde messade hittade hittat försöker försökte vägrar släpper kniv kniven pistol vapen yxa full påtänd hög är+full är+hög naken låst låser inlåst instängd golvet trappan badrummet toaletten garaget garderoben källaren skogen  havet sjön bron taket räcket spåret perrongen  sprit vodka tabletter piller burken kartan påsen sprutan nålen blå grå kall iskall slapp stel andas andetag pulsen hjärtat+stannar läpparna händerna kräks spyr svimmat svimmade svimmar blöder blåmärken märken stryk
 han+har hon+har de+har han+är hon+är är+ensam är+rädd jag+är+rädd är+livrädd vågar+inte törs+inte vill+inte+leva vill+inte+mer vill+ta vill+dö orkar+inte har+gjort har+sagt har+skrivit har+skickat har+gett har+lagt har+kört har+gått har+åkt har+dragit har+hittat har+köpt+rep en+kille en+tjej en+man en+kvinna ett+rep ett+gevär i+natt+ska idag+ska nu+ska nu+har nu+ligger nu+sitter nu+står nu+är+hon nu+är+han inte+sett inte+sova+inatt att+inte+leva på+riktigt`,
  },
  {
    kind: null,
    grade: 0.5,
    words: `jag mig han hon   de dem någon något  mitt     hans är+på på+en i+en och+sa och+har och+inte att+jag att+han om+jag om+han om+hon från ur  framför bredvid bakom mot under+tiden ut in ner upp bort nu+jag nog bara+att kanske+inte vet+inte inte tar ta går kommer gjort tagit tog`,
  },
  {
    kind: null,
    grade: -0.5,
    words: `men blev den var som för av till när vad hur om eller hade fick skulle kunde ville brukar kan ni er vi oss vår våra ha få bli också ju väl nog+att lite kanske sedan+och sedan+jag då där dit+och andra någon+gång några flera+år många mycket+bättre efter+ett under+hela mellan med+om vid hos i+en+ny på+hösten på+våren på+sommaren på+vintern
 pratar+om+det ringer+om   tonåring tonåringen skolan lägenhet pengar lön  medicinen metadon insulin sovit somnat hela+natten+och soffan  glas biter`,
  },
  {
    kind: null,
    grade: -0.5,
    words: `och+undrar+om undrar+bara varför+är varför+har hur+kan hur+vet hur+är hur+blir vad+ska+man vad+kan vad+har känner+mig känner+jag känns+som+att känns+det jag+var+på jag+var+så jag+var jag+hade jag+blev jag+fick jag+brukar jag+bor jag+heter jag+går+i jag+jobbar jag+studerar jag+pluggar jag+gör+ett finns+det finns+någon+som går+det kan+jag kan+man kan+ni får+man ska+man måste+man man+gör man+får man+kan om+man har+ni har+du är+ni är+det+så är+det+farligt är+det+okej är+det+bra är+det+någon så+att+man att+man för+att+man och+man när+man som+man första  alltid  jobbig tråkigt normalt vanligt besviken irriterad ledsen sjuk förkyld hoppas saknar dricker+för spelar bor+i+en flyttat skiljas familj relation handlar+om hörde+på såg+på tittade+på`,
  },
  {
    kind: null,
    grade: -1,
    words: `har+inga har+inte+några och+undrar finns+det+något finns+det+någon finns+det+hjälp har+ni+hjälp har+ni+tid kan+jag+få kan+man+få var+hittar+jag hur+får+man+tag vem+ringer+man man+ringer ringa+om+jag hjälp+att hjälp+med hjälpa+mig+med få+hjälp inte+tagit+något inte+tagit+någon inte+druckit+på inte+rökt+på har+inte+rökt har+slutat+med slutade+med+det jag+slutade två+barn+och barn+och+jobb har+familj fru+och+barn är+lycklig mår+bra mår+bättre mår+rätt mår+ganska mår+okej mår+helt+okej mår+fint sover+bra sover+gott sover+bättre sovit+gott sover+som+ett sover+i+sin+egen vaken+och+pigg är+pigg är+hemma+och är+på+jobbet är+i+skolan hos+mormor+och`,
  },
  {
    kind: null,
    grade: 1.5,
    words: `leva skickat skickade lämnat lämnade kastar kastade skakade flyga väskan hällt hällde viskade himlen ovanpå killar samlat sparat pallar discord insta dotters dottern+är systers sonens mammas pappas mormors brors frus mans texten smset skrämmer packat motorn kliver kliva halvtimme gps gram huvud huvudet grejer trots starkare levande okänt okänd konkreta eld klättrat klättrar hustrun jackan fjärde bälte bältet bälten sagt  hör bilder timme timmar minuter framför skrivit hatar lagt hand slagit druckit tagit skurit doftar stinker brinner rök röker+in krossas smäller+till skriken skrik ropar bankar bultar rycker knackar+hårt tittar+på+mig stirrar gråtande livrädd ensamma utanför inne+i är+inne han+är+inne han+är+här är+här+nu
      badrumsgolvet köksbordet nattduksbordet motorvägen järnvägen perrongkanten handleden handlederna låren knät kinden hakan tinningen bröstet örat öronen tungan läpparna naglarna fingrarna marken gatan duschen trapphuset gården porten hallen köket vinden sovrummet husvagn husvagnen tält+i`,
  },
  {
    kind: null,
    grade: 0.5,
    words: `inte ska sig oss  längre gånger ex kompisen kompis+har kör köra gravid saker stängt stängde köpt filmar massor farmor+har farfar+har mormor+har katten+och annars+så kontoret+och vit hos+grannen dagar dygn bor+själv deras vår+son vår+dotter tillsammans alldeles+ensam personalen boendet föräldrarna hemifrån natten nätter fram trycker stannar går+in gav hämtar väntar visar visade smsar ringer+och följer letar sitter+vid sitter+med står+med ligger+med går+runt går+omkring vankar`,
  },
  {
    kind: null,
    grade: -1,
    words: `våld våldet våldsamt+spel misshandel barnmisshandel suicid suicidprevention självskadebeteende självskada överdoser cannabis hasch gräs droger narkotika alkohol alkoholism alkoholist alkoholister missbrukare missbruk delirium psykoser psykisk psykiska ohälsa depression depressioner ätstörning ätstörningar anorexi hedersvåld hedersförtryck heder+och kriminalitet gängkriminalitet mord mordet mördaren skjutningar skjutningen dödligt+våld övergrepp+mot pedofili huvudpersonen rättegång rättegången polisanmälan orosanmälan orosanmälningar anmälan lagen straffet lvu lvm socialtjänsten socialtjänst psykiatri kvinnojourer skyddade+boenden hiv+test trafikolycka bilolycka olyckan kriget krigets tsunamin
      svärmor svärmodern svärfar barnbarnen farmors gudmor moster faster kusinbarn partner partnern hen beslut beslutet+från dosen medicinen+på slutet+av adress+ändring åkte+vi gick+vi bodde levde överlevde kunde+inte+få`,
  },
];
