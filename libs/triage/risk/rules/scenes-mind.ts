import type { Rule } from '../rule.js';

/** What somebody believes, sees or hears that nobody else does, together with what makes it danger; some of it by itself. */
export const SCENES_MIND: Rule[] = [
  {
    id: 'unreal-and-danger',
    kind: 'worry-for-another',
    band: 'R1',
    any: `
      @they & @unreal & @unrest; @they .... tror/säger/påstår/menar/inbillar/övertyg* .... @unreal && @unrest; plötsligt/helt/jätteförvirrad/akut förvirrad .... igår/inatt/ut/kylan/luften/feber/känner/sedan/plockar/hallucin*; plockar i luften; förvirrad & feber/känner+inte/plötsligt/ut+i/natten/kylan; rabblar .... stirrar/siffror/kontaktbar/samma/bibel*/svarar; som en staty; står/sitter/ligger .. bara? .. stilla/stel/orörlig .. som/sedan/i .... igår/dygn/timmar/staty/prata*/äter/dagar; inte .. äter/ätit .... pratar+inte/inte+pratar/stel/stirrar/rör+sig; pratar .. till/med .. väggen/väggarna/folk+som/sig+själv+och/någon+som ... inte/ätit/sovit/hela;
      @they .... tror .. att .. jag/vi/barnet/maten/han/hon .. är/har/förgift*/byt* .. utbytt/robot/demon*/spion*/gud/jesus/djävul*/en+annan/gift*/häxa/inte+jag/ond; inte .. barnet .. vårt .. utan .. demon*; @they .... hör/lyder .. röster .... hugga/hugger/döda/hoppa/skada/personal*/uppdrag/lyda; tvn/radion/datorn/telefonen/mobilen/teven .. talar/pratar/säger/ger/skickar/sänder/viskar .. till? .. mig/honom/henne/order/uppdrag/budskap/koder/att; ger .. honom/henne/mig .. uppdrag/order/budskap/tecken; på väg till .. slottet/riksdagen/kungen/gud .... krona/kung/hämta/utvald/uppdrag; slutat/slutade/vägrar/slängt/kastat .... medicin* .... gräver/röster/spion*/gift/förföljd/kniv*/lik/ser/tror/naken/skriker/säger+att;
      amfetamin*/tjack/speed/kokain*/droger/knark*/spice .... dygn/vaken/sovit/skuggor/efter+mig/jagar/förföljer/hugger/hör+dem/röster/vinden/avlyssn*; vaken .. i? .. _/# .. dygn/nätter .... de/jag/vinden/efter/hör/ser/röster/skuggor;`,
    unless: `
      film*; serie*; spel*; bok/boken; haha*/lol; tack gud; herregud; gud vad; åh gud; tror på gud; kyrka*; bön*; barn .. tror; år sedan; förra året; frisk*; mår bra; utbild*; föreläs*; låten; halloween*; maskerad*; gps; alexa; navigatorn; siri; podd*; reklam*; recept*; anhöriggrupp*; demens* .. utredd; utredd; utrett; fotboll*; chefen; kommun*; wifi; batteri*; tonåring*; kollega*; nyhet*;`,
  },
  {
    id: 'own-unreal',
    kind: 'own-risk',
    band: 'R1',
    any: `
      satt+in/opererat+in/planterat/stoppat+in/satt .. in? .. ett? .. chip*/mikrochip*/sändare/mikrofon/elektrod* .. i/under/bakom; pumpar/släpper/sprutar/blåser/leder/lagt/lägger/häller .. in? .. gas/gift/rök/strålning .. in? .. i/genom/via/under .. ventil*/vattnet/luften/maten/väggen/dörr*/allt/kranvattnet/kaffet; gift i .. vattnet/maten/luften/allt/kranen; säpo/fra/cia/polisen/staten/grannarna/grannen/de/myndighet* .. avlyssnar/bevakar/övervakar/styr/strålar/förgiftar/filmar .. mig/oss/min/mitt/hela; lyssnar .. på/av .. mig .. genom/via; lyssnar .. genom/via .. elen/väggen/väggarna/telefonen/lampan/ventilen; kameror/kamera/mikrofoner/mikrofon .. i .. lampor*/väggar*/brandvarnar*/taket/duschen/tvn/mina/ögonen;
      utvald/utvalda/uppdrag .. att/av/till .. rädda/gud/frälsa/stoppa/världen; rädda .. världen/mänskligheten .. inatt/ikväll/nu/måste; min/mitt/mina @near .. är/har+blivit/blivit .. utbytt*/en+kopia/en+robot/inte+den; det är inte .. hon/han/min+mamma/min+man/min+fru $; tvn/radion/datorn/telefonen/mobilen/teven .. talar/pratar/viskar/ger .. till? .. mig/order; kryper/kryp/maskar/insekter/loppor/larver/spindlar/trådar .. i/under .. huden/armen/armarna/kroppen/magen/benen; finns på riktigt/verkligen >eller/$/längre; är/finns jag .. på riktigt; inte .. om jag .. finns/är+verklig/är+levande; skilja .. på/mellan .. vad .. riktigt/verklig*/verkligt; jag kan flyga; mina tankar .. sänds/hörs/läses/styrs/är+inte/stjäls; måste ut ur .. min/mitt/kroppen/huden; ut ur .. min kropp/mitt+huvud/mitt+skinn;
      allt .. är .. en .. film/simulering/dröm/test/iscensatt .... dö/vakna/hoppa/måste/bevisa/ut; inte .. sovit/sover .. på/i .. _/en/flera/tre/fyra/fem/sex .. vecka/dygn/nätter/dagar .... förstår/ser/allt/sammanhang*/energi/kan/utvald/röst*/tecken/genom; klätt/täckt/tejpat .. fönst*/väggar*/rummet .. med/för .. folie*/alumin*/filtar; folie .. på/för/över .. fönst*/väggar*/huvudet; inte .. är .. människa/mänsklig .. längre/mer/$; kroppen .. ruttnar/är+död/inte+min/tillhör; jag är .. redan? .. död .... ruttnar/kroppen/inuti/kall; organ* .. ruttnar/borta; de/dom/någon .. är/sitter/går/finns/gömmer .. på/i/bakom .. vinden/väggen/väggarna/garderoben/ventilen/källaren .... vaken/hör/dygn/döda/efter+mig/viskar; hör dem/de .. genom/i/bakom/på .. väggen/väggarna/vinden/ventilen; suttit/sitter .. i .. garderoben/mörkret/hallen/badrummet .. sedan/hela/i .... inte+vågar/vågar+inte/röra/rädd/ut;`,
    unless: `
      film* .. bra; serie*; spel*; boken; haha*/lol; hyresvärd*; grannens musik; fläkt*; tvättid*; alarm*/larm*; år sedan; förra året; katten; hund*/hunden; myror; vägglöss; barnen; festen .. vinden; möss/råttor/mus; julpynt*; förråd*; flytt*/flytta; besiktning*; bygg*; sotare; nyckel*; drömde; konsert*; reklam*; ryktas; metafor*; recept*; frisör*; tandläk*; inbrott*; barnbok*; chefen; kollegan; yoga; psykolog*;`,
  },
];
