import type { Sets } from '../lexicon.js';
import type { Rule } from '../rule.js';

export const PSYCHOSIS_SETS: Sets = {
  /** What is believed or seen that is not there, or the name of it. */
  delusion: `psykos* psykot* manisk* mani paranoi* vanföreställning* hallucin* schizofren* hör+röster hör+saker ser+saker ser+syner ser+grejer ser+folk ser+människor ser+personer pratar+med+rösterna
    röster+som rösterna förgifta* avlyssna* övervaka* bevakad* bevakar djävul* demon* satan jesus gud profet* utvald* konspiration* chip mikrochip* strålning* säpo cia hjärntvätta* besatt besatta
    pratar+osammanhängande osammanhängande förvirrad tappat+verkligheten verklighet* förföljd* förföljer förföljs spionera* utomjording* aliens läser+mina+tankar läser+hennes+tankar läser+hans+tankar tv+pratar tvn+pratar teven+pratar radion+pratar kan+flyga odödlig* osårbar* litium* tankarna+styrs styr+mina+tankar`,
  /** What makes it a danger now. */
  wild: `@weapon naken springer sprungit irrar gatan trafik* motorväg* vägen taket fönstret hoppa* flyga barrikader* låst+in låser+in stängt+in inlåst bevakar hotar slår slog attack* skada döda offra* ta+med+sig bränn* elda eldar eld spis*
    aggressiv* våldsam* utåtagerande utagerande farlig* inte+sovit inte+sover inte+ätit inte+äter vägrar+äta slutat+äta slutat+sova vägrar+mat vägrar+medicin slutat+med+medicin* slutat+ta+medicin* slutat+ta+sin+medicin inte+tar+medicin* sovit+på försvunn* stuckit rymt stack akut livrädd vettskrämd skriker panik känner+inte+igen inte+känner+igen släpper+inte+in vägrar+öppna`,
};

/** Acute psychosis: what someone sees, hears or believes, and what that makes them do. */
export const PSYCHOSIS: Rule[] = [
  {
    id: 'psychosis-and-danger',
    kind: 'worry-for-another',
    band: 'R0',
    any: `@they & @delusion & @wild; @they & inte+sovit/knappt+sovit & dygn/dagar/vecka/veckor & springer/pratar/gatan/tror/skriker/pengar/säger; @they & slutat/slutade/vägrar & @delusion & medicin*/litium*/tablett*/säger; @delusion && naken/@weapon/barrikader*;`,
    unless: `
      film*/bok*/serie*; hade .. psykos .. år; år sedan; förra året; frisk*; mår bra; utbild*; föreläs*; spel*; demens*/dement*;
      tror på gud; gud .. välsigna; tack gud; herregud; gud vad; åh gud; kyrka*; bön*; förföljs av otur; anhöriggrupp*; recept*;`,
  },
  {
    id: 'psychosis-now',
    kind: 'worry-for-another',
    band: 'R1',
    any: `
      @they/jag .. ser .. demoner/djävul*/andar/spöken/skuggor/döda+människor/döda+personer/kryp/syner/saker+som+inte; pratar/talar med .. röster/rösterna; @they/någon .. springer/går/irrar/står/sitter .. runt? naken;  djävul*/demon*/satan .. i/besatt/tagit+över .. @near/mig/kroppen;
      @they .. är .. psykotisk*/paranoid/manisk/helt+manisk >@on/nu/igen/och/just/idag/ikväll/tror; @they .. i/fått/får/har en? psykos >@on/nu/igen/och/just/idag/tror;
      ser .. som inte finns; hör röster/saker .. som inte finns;
      @they .. tror .. att .. vi/jag/maten/någon/de/alla .. förgift*/avlyssn*/övervak*/efter+henne/efter+honom/förföljer/följer+efter/vill+döda/djävul*/demon*/spion*;
      @they .. tror .. att? han/hon/hen .. är .. gud/jesus/djävulen/satan/utvald*/profet*/messias/förföljd*/avlyssn*/övervak*/förgift*/bevakad*;
      @they .. pratar/talar osammanhängande; @they .. hör röster;`,
    unless: `
      film*/bok*/serie*; år sedan; förra året; frisk*; mår bra; utbild*; föreläs*; spel*; demens*/dement*; var psykotisk; hade .. psykos; nattlinne*; medicinera*; recept*;`,
  },
  {
    id: 'own-psychosis',
    kind: 'own-risk',
    band: 'R1',
    any: `
      gud/djävul*/satan/demon*/änglar*/tvn/tv .. sagt/säger/vill/befaller/beordr*/tvingar .. att .. jag .. ska/måste/döda/dö/offra;
      ^ jag hör röster; jag hör .. röster >@on/som/och/igen/hela/i; rösterna .. säger/skriker/tvingar/blir/vill/slutar+inte/tystnar+inte/har+kommit; röst* i .. huvudet;
      @they/någon .. förgiftar/förgiftat/avlyssnar/övervakar/bevakar/förföljer/spionerar .. mig/maten/min/mitt/på+mig; läser/läsa/styr/styra/stjäl .. mina tankar; mina tankar .. styrs/läses;
      opererat in/chip* .. i .. mig/huvudet/kroppen/hjärnan; håller på att .. bli+galen/bli+psykotisk/tappa+greppet/tappa+förståndet/tappa+verkligheten; jag ser .. som inte finns;
      jag är .. psykotisk/manisk;`,
    unless: `
      recept*; år sedan; förra året; barnen; ungarna; tonåring*; av .. städ*/bygg*/ljud*; för .. jobb*; glad+röst*; i radio; reklam*; instagram; facebook; gps; kommun*; chefen; film*; bok*; spel*;
      galen av/på; hörde; när .. var; telefonsvarar*; grannarna .. genom+väggen; kör*; körsång*;`,
  },
];
