import type { Signs } from './sign.js';

/** How one asks, tells of what was, thanks and complains: the small words of whoever is in no danger. */
export const ASKS: Signs[] = [
  {
    kind: null,
    grade: -1.5,
    words: `har+ni finns+det+någon+som+kan har+ni+någon har+ni+något har+ni+öppet kan+ni+hjälpa+mig+med undrar+om och+undrar jag+undrar undrar+hur undrar+vad ville+bara+säga ville+bara+tacka ville+tacka vill+tacka tusen+tack tack+för+hjälpen tack+för+igår tack+för+sist tack+för+samtalet tack+för+att+ni+lyssnade tack+för+senast stort+tack tacksam+för år+sedan länge+sedan för+länge månader+sedan förra+året förra+sommaren förra+vintern i+somras i+våras i+höstas i+vintras i+fjol på+nittiotalet på+åttiotalet på+sjuttiotalet på+sextiotalet som+barn som+tonåring som+ung som+liten som+yngre när+jag+var+liten när+jag+var+ung när+jag+var+barn när+jag+var+yngre var+liten var+yngre var+barn var+ung
      vill+veta+mer vill+veta+hur vill+veta+om vill+veta+vad hur+ansöker hur+söker hur+bokar hur+byter hur+lång+är hur+lång+tid+tar hur+länge+sitter hur+länge+måste vad+kostar vad+gäller vad+innebär vad+betyder vad+är+skillnaden är+skillnaden skillnaden+mellan var+ansöker var+hittar var+kan+man var+kan+jag var+ligger var+får+man vart+vänder vart+ringer vart+går vem+vänder vem+ansvarar det+normalt är+normalt är+det+vanligt är+det+okej är+det+konstigt är+det+sant är+det+lagligt stämmer+det går+det+bra+att går+det+att får+man+ha får+man+ta får+man+vara får+jag+ta får+jag+ha kan+man+få kan+man+vara kan+man+ta kan+man+ha kan+man+bli kan+man+söka kan+jag+få kan+jag+boka kan+jag+byta kan+jag+ta+med måste+man måste+jag+ha behöver+jag behöver+man räknas+det erbjuder+ni ger+ni tar+ni+emot jobbar+ni hjälper+ni`,
  },
  {
    kind: null,
    grade: -1.5,
    words: `vill+byta vill+gärna vill+boka vill+börja vill+bli vill+prata+med vill+ha+hjälp+med vill+sluta vill+trappa vill+minska vill+ha+kontakt vill+anmäla vill+klaga vill+överklaga skulle+vilja skulle+behöva behöver+hjälp+med behöver+prata behöver+råd behöver+någon+att behöver+bara söker+en söker+hjälp och+söker jag+söker hjälp+med+att hjälp+för hjälp+att+sluta få+hjälp+med få+hjälp+att råd+om tips+på tips+om en+ny ett+nytt min+nya mitt+nya nästa+vecka i+veckan på+tisdag en+tid tid+hos tid+för tid+på boka+om boka+tid min+tid mitt+besök återbesök nästa+besök min+handläggare min+läkare min+psykolog min+terapeut min+behandlare min+kurator min+sköterska min+kontaktperson min+socialsekreterare
      bråkar+om bråkade+om grälar+om tjafsar+om oense+om osams+om osams+med arg+på sur+på sur+för arg+för besviken+på irriterad+på less+på trött+på ledsen+för nervös+för nervös+inför orolig+för+hur lägger+sig+i lite+orolig lite+ledsen lite+nere lite+låg lite+deppig lite+stressad lite+ångest lite+ensam känner+mig+lite känner+mig+ensam känner+mig+dum känns+lite känns+skönt känns+bra känns+bättre känns+fint känns+tomt känns+tungt svårt+att+sova svårt+att+somna svårt+för svårt+att+säga svårt+att+förklara har+svårt sover+dåligt sovit+dåligt inte+sova+på+nätterna
      om+dagen i+månaden per+dag per+vecka en+gång+i+månaden varannan+vecka varje+vecka varje+år på+helgerna på+helgen i+helgen på+vardagar till+jul i+jul på+jul till+sommaren i+sommar i+vinter i+år år+gammal efter+nattpasset efter+jobbet efter+skolan på+jobbet på+kursen på+mötet på+träningen på+gymmet på+matchen i+matchen i+tidningen på+tv på+nätet+att på+lektionen på+bio`,
  },
  {
    kind: null,
    grade: -0.5,
    words: `det+var+en det+var+så det+var+länge det+var+när det+var+hemskt det+var+jobbigt på+den+tiden den+gången då+var nu+har+jag+det nu+är+jag+på nu+mår nu+för+tiden nuförtiden numera+är idag+är+jag idag+har+jag sedan+dess efter+det så+småningom till+slut+gick kom+över kommit+över kommit+långt på+banan på+rätt+spår på+benen+igen igen+nu+och på+väg+tillbaka tillbaka+på+jobbet tillbaka+i+gruppen jag+var+i jag+var+med jag+hade jag+hade+en jag+brukade jag+bodde jag+gick+hos jag+gick+i jag+blev jag+fick jag+slutade jag+lämnade hade+jag blev+jag fick+jag var+jag
      som+har som+kan som+får som+vill som+är+bra någon+som+kan någon+som+vet någon+som+har och+jag+har men+vi+är men+vi+har men+vill men+det+är men+det+går men+det+gick men+mår men+har men+annars men+jag+mår men+inte+på men+inte+så men+bara vi+har vi+vill vi+är vi+ska vi+var vi+bor vi+kan vi+behöver vår+förening vår+skola vårt+team för+oss hos+er till+er med+er på+er er+verksamhet era+öppettider ni+kan ni+har ni+som ni+någon ni+får hos+oss+på
      man+kan man+vill man+får man+ska man+har man+gör man+säger gör+man säger+man pratar+man man+pratar hur+gör hur+får hur+går hur+funkar hur+fungerar hur+pratar hur+säger hur+hanterar hur+stöttar hur+berättar hur+förklarar om+man ifall+man när+man eller+så eller+är eller+ska eller+måste eller+kan`,
  },
  {
    kind: null,
    grade: -0.5,
    words: `kan+jag kan+vi kan+du kan+man får+man får+jag ska+jag+ha ska+vi ska+man är+det finns+det går+det gör+ni vet+ni hur+mycket+får hur+många+får hur+länge vad+gör+man vad+händer vad+säger vad+är vad+heter vilket vilken vilka varför vems jag+behöver jag+känner jag+saknar jag+läser jag+skulle jag+sover jag+tycker jag+gillar jag+gråter jag+glömde det+känns det+går det+är+ju det+är+bara det+är+så det+är+lite det+är+inte+så är+ju är+bara är+lite är+ganska är+väl bara+lite bara+prata bara+trött bara+ha lite+för lite+mer så+himla så+jävla+trött varit+så har+varit har+blivit+bättre har+börjat+med har+gått har+flyttat har+fått+en har+svårt+att till+en för+en av+en om+en
      och+vill och+ville och+behöver och+mår och+sover+bra och+prata och+allt+är första+gången nån+gång ibland+när hela+helgen hela+sommaren för+hela av+med+mina att+sova att+bli att+börja att+sluta att+prata+om om+pengar om+barnen om+disken om+det+går om+hur om+ni kring inom inför enligt ungefär via gällande angående`,
  },
];
