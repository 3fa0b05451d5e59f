import type { Signs } from './sign.js';

/** How it is said that something is so now, that somebody will, that somebody cannot: the small words, not the large ones. */
export const TURNS: Signs[] = [
  {
    kind: null,
    grade: 1,
    words: `ingen+kommer ingen+hör ingen+vet ingen+öppnar ingen+svarar skynda+er kom+fort kom+nu bråttom hjälp+nu hjälp+mig+nu snälla+hjälp+mig snälla+kom kan+ni+komma kan+någon+komma kan+ni+skicka skicka+någon skicka+hjälp vad+gör+jag vad+gör+vi vad+ska+jag+göra hur+gör+jag+nu vem+åker+dit vem+kommer vem+kan+åka kan+någon+åka någon+att+åka åka+dit nu+direkt just+nu precis+nu i+detta+nu i+skrivande+stund pågår pågående medan+jag+skriver hinner+inte hinna+fram innan+det+är+för+sent för+sent försent
      med+flit med+vilje på+riktigt+nu menar+allvar menar+det på+allvar den+här+gången annars+gör annars+dör ligger+och ligger+på ligger+i ligger+där ligger+still bara+ligger sitter+på+golvet sitter+på+kanten står+på+kanten står+vid+kanten`,
  },
  {
    kind: null,
    grade: 1,
    words: `kan+inte+sluta kan+inte+andas kan+inte+gå kan+inte+prata kan+inte+komma vågar+inte+gå törs+inte+gå vågar+inte+sova vågar+inte+röra vågar+inte+ringa kan+inte+ringa får+inte+gå får+inte+ut får+inte+in får+inte+äta får+inte+sova får+inte+ha kommer+inte+ut kommer+inte+in kommer+inte+fram kommer+inte+åt släpper+inte slutar+inte vill+inte+att+jag går+inte+att går+inte+längre går+ej finns+ingen+annan ingen+annan ingen+hjälper ingen+tror ingen+märker ingen+bryr inget+hjälper ingen+mat ingen+utväg
      sedan+igår sedan+imorse sedan+inatt sedan+ikväll sedan+lunch sedan+i+fredags sedan+i+söndags sedan+i+lördags timme+sedan timmar+sedan minuter+sedan minut+sedan stund+sedan kvart+sedan halvtimme+sedan igår+kväll nu+ikväll nu+inatt imorgon+bitti på+två+dagar på+tre+dagar på+fyra+dagar på+flera+dagar på+fem+dagar på+ett+dygn på+två+dygn på+tre+dygn på+fyra+dygn i+två+dygn i+tre+dygn i+fyra+dygn hela+dygnet i+flera+dygn varje+natt varje+kväll varje+timme hela+tiden+nu
      om+en+timme om+tio+minuter om+en+stund om+en+kvart om+tio innan+han+kommer innan+hon+kommer innan+de+kommer innan+han+vaknar tills+jag tills+han tills+hon så+att+jag+inte flera+gånger om+och+om gång+på+gång`,
  },
  {
    kind: 'worry-for-another',
    grade: 1.5,
    words: `säger+att+han säger+att+hon säger+att+de säger+han säger+hon han+säger hon+säger sa+att+han sa+att+hon han+sa hon+sa sa+han sa+hon sagt+att+han sagt+att+hon skriver+att+han skriver+att+hon skrev+att+han skrev+att+hon skriver+att+jag skrev+att+jag skrivit+att han+skriver hon+skriver tror+att+han tror+att+hon tror+han tror+hon tror+min tror+att+min rädd+att+han rädd+att+hon att+han att+hon men+han men+hon men+nu+är innan+han innan+hon har+han har+hon är+han är+hon när+han när+hon och+han och+hon och+mamma och+pappa
      han+ska hon+ska de+ska han+tänker hon+tänker han+vill hon+vill han+försöker hon+försöker han+håller hon+håller han+ligger hon+ligger han+står hon+står han+sitter hon+sitter han+går hon+går han+kommer hon+kommer han+tog hon+tog han+svarar hon+svarar han+vägrar hon+vägrar han+är+inte hon+är+inte han+inte hon+inte har+han+inte har+hon+inte mamma+ligger pappa+ligger mamma+säger pappa+säger mamma+vaknar mamma+är pappa+är brorsan+är hotar+att hotat+att hotar+med hotat+med pratar+om+att börjat+prata+om hör+hur hör+henne hör+honom ser+hur
      min+elev min+klient min+brukare min+patient vår+brukare vår+patient vår+boende en+boende en+klient en+patient en+elev en+brukare vår+granne min+granne grannen+skriker hos+grannen kollegan kollega arbetskamraten arbetskamrat rumskamraten rumskompis* rumskamrat* klasskompis* sambon+har frun+har mannen+har sonen+har dottern+har mamma+har pappa+har bror+har syster+har kompis+har vän+har kusin+har elev+har tjej+har kille+har`,
  },
  {
    kind: 'own-risk',
    grade: 1.5,
    words: `jag+tänker jag+ska jag+måste jag+kommer+att jag+kommer+inte jag+vågar+inte jag+orkar+inte jag+klarar+inte jag+vill+inte jag+kan+inte jag+försvinner jag+ligger jag+sitter jag+står jag+är+på jag+är+kvar jag+har+låst jag+har+skrivit jag+har+redan jag+har+bestämt jag+gör+det jag+går+nu jag+ser+ingen ser+ingen+annan vill+bara+att vill+bara+sova vill+att+det+ska+sluta vill+att+det+slutar det+slutar sluta+göra+ont inte+ont+längre gör+inte+ont
      tänker+göra tänker+gå tänker+köra tänker+ta ska+göra+det ska+ta ska+gå+ut ska+köra ska+sluta ska+bli+fri till+mina+barn till+barnen till+mamma till+min+familj till+er+alla till+alla åt+barnen ta+hand+om tar+hand+om hand+om mina+barn+är var+jag+är vart+jag+är ni+behöver+inte behöver+inte+göra behöver+inte+komma behövs+inte inte+längre+behövs ska+veta vill+att+ni+ska+veta vill+att+du+ska+veta någons+fel hennes+fel hans+fel ert+fel deras+fel mitt+fel gick+inte+att+härda härda+ut härdar+ut stå+ut+längre
      om+jag+inte+finns om+jag+är+borta om+jag+var+borta när+jag+är+borta om+jag+försvinner utan+mig för+mig+är+det inget+kvar ingenting+kvar finns+inget+kvar finns+ingen lika+bra lika+gärna vore+bättre vore+bäst är+bättre+att är+bäst+att bättre+för+alla bäst+för+alla för+alla+om för+deras+skull slippa slipper ingen+dag+efter inte+efter+idag innan+morgondagen imorgon+är+jag imorgon+finns`,
  },
  {
    kind: null,
    grade: 1,
    words: `på+golvet i+hallen i+köket i+badrummet i+badkaret i+duschen i+sängen i+soffan i+garderoben i+källaren i+garaget i+förrådet i+trapphuset i+trappan i+hissen i+lägenheten i+huset i+rummet på+rummet i+sovrummet på+toan på+toaletten på+badrumsgolvet på+köksgolvet på+bordet på+köksbordet på+nattduksbordet i+bilen i+baksätet på+parkeringen på+vägen på+gatan i+skogen i+snön i+vattnet i+sjön i+diket vid+spåret vid+bron på+bron på+taket på+balkongen på+perrongen på+stationen på+spåret på+rälsen på+isen under+bron utanför+huset utanför+porten utanför+dörren utanför+fönstret i+dörren i+fönstret genom+fönstret genom+dörren genom+väggen bakom+dörren på+andra+sidan
      i+armen i+armarna i+benet i+magen i+huvudet i+ansiktet i+handen i+handlederna i+halsen i+munnen runt+halsen mot+halsen mot+väggen mot+huvudet i+bröstet ur+munnen ur+näsan ur+örat på+halsen på+armen på+armarna på+benen på+ryggen på+kroppen på+läpparna om+läpparna hela+kroppen in+mig in+sig in+oss med+sig med+mig på+sig av+sig i+sig åt+sig mot+mig mot+oss efter+oss till+mig+nu bort+mig hem+till+mig hos+mig mig+sedan
      jag+ser jag+hör jag+hittade jag+såg jag+har+precis vi+hittade vi+får+inte vi+når+inte vi+hör vi+har+låst ut+och in+och upp+på ner+på in+i ut+i ut+på upp+i fram+och bort+och hem+och dit+och hit+och och+slår och+hotar och+skriker och+gråter och+skakar och+andas och+säger och+sedan och+nu och+ingen och+aldrig och+vill+inte och+kan+inte och+svarar och+vägrar en+kniv en+yxa ett+vapen en+pistol en+bild bild+på bilder+på video+på film+på+när en+plan en+lapp ett+brev nästa+gång nästa+är varje+gång`,
  },
  {
    kind: null,
    grade: -1,
    words: `är+vaken är+nykter+nu är+trygg är+tryggt är+säker är+över är+slut+sedan är+inte+akut är+inget+akut inget+akut inte+akut inte+bråttom ingen+brådska ingen+panik ingen+fara ingen+kris inget+farligt inte+farligt inget+allvarligt inte+allvarligt ingen+risk inga+planer inga+tankar inga+problem inget+problem ingen+skada inga+skador ingen+skadad ingen+skadades ingen+har har+ingen+plan har+aldrig aldrig+haft aldrig+gjort aldrig+slagit aldrig+hotat inte+så+farligt inte+så+illa inte+så+menat inte+menat menade+inte inte+på+det+viset inte+på+det+sättet bara+på+skoj bara+skoj skojar+bara på+låtsas bara+ett+uttryck ett+uttryck inte+jag inte+längre+nu gör+det+inte+nu inte+nu+längre
      inte+tagit inte+druckit inte+slagit inte+hotat inte+skurit inte+skadat inte+suicidal inte+självmord inte+ta+livet inte+ta+mitt inte+dö inte+rädd+längre mår+inte+dåligt inte+orolig har+inga har+inte+haft inga+fler inget+sånt inte+sånt ingenting+sånt det+gick+bra gick+bra gick+fint gick+över gick+vägen löste+sig ordnade+sig ordnar+sig löser+sig hann+i+tid han+mår+bra hon+mår+bra de+mår+bra alla+mår+bra allt+är+bra allt+bra här+är+allt allt+väl det+är+bra är+bra+nu`,
  },
];
