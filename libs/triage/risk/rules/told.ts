import type { Rule } from '../rule.js';

/** What is told of in whole sentences: a letter found, a last word, a place one does not come back from, a child and a grown-up. */
export const TOLD: Rule[] = [
  {
    id: 'no-way-back',
    kind: 'own-risk',
    band: 'R0',
    any: `
      @deadly .... lägga/ställa/kasta/slänga/lägger/ställer/kastar/slänger sig/mig .. där/dit/ner/ut/framför/på;
      isen/isflak*/vattnet/sjön/havet/älven/skogen/@deadly ... tänker/kommer/ska/vill/går/vänder .. inte/aldrig .. tillbaka/hem/upp/iland/in;
      tänker/kommer/ska/går/vänder inte/aldrig .. tillbaka/hem/upp/iland ... isen/vattnet/sjön/havet/älven/@deadly;`,
    unless: `inställt/försenat/försenad; badar; simmar; fiska*; skidor/skridsko*; fotboll*; förrän;`,
  },
  {
    id: 'letter-found',
    kind: 'worry-for-another',
    band: 'R1',
    any: `
      brev/brevet/lapp/lappen/meddelande/meddelandet/sms/smset/mess ... förlåt/hejdå/farväl/inte+orkar/orkar+inte/älskar+oss/älskar+mig/förlåter/avsked*/livet/sista;
      inte/aldrig .. kom/kommit/kommer hem ... brev/brevet/lapp/lappen;`,
    unless: `
      kärleksbrev*; försäkringskass*; kommun*; hyres*; jobb*; chef*; från .. mitt+ex; skola*; recept*; brev .. från .. skola*/kommun*/kronofogd*/csn/banken/soc*;
      förlåt att/för .. sen/sent; semester*; glad*; sms .. med .. tid*/adress*;`,
  },
  {
    id: 'gone-and-low',
    kind: 'worry-for-another',
    band: 'R1',
    any: `
      @they .. lämnat/lämnade .. sin/sitt/sina .. ring/vigselring*/körkort*/plånbok*/mobil/telefon; @gone && medicin*/tablett*/piller*/sömntablett* .. borta/saknas; @they .. ringde/messade/skrev/smsade .... älskar+mig/älskar+oss .... konstig/konstigt/la+på/lade+på/svarar;
      @they && @gone && @low; @they & lämnat/lämnade & lapp/lappen/brev/brevet; @gone & lapp/lappen;
      @they .... bilen/mobilen/telefonen/plånboken/jackan är/ligger borta/kvar/avstängd && @low;`,
    unless: `
      skolan; skola*; jobb*; mejl*; mail*; år sedan; semester*; katt*/hund*; hämta*; post*; räkning*; recept*; tid hos; boka*; ni svarar inte; svarar inte på frågan; psykolog*; mottagning*;`,
  },
  {
    id: 'never-again',
    kind: 'worry-for-another',
    band: 'R1',
    any: `
      @they .. sa/säger/skrev/skriver/sagt/skrivit/messade/smsade .. att? ... aldrig/inte .. kommer/ska/får .. se/träffa/höra/höras/ses .. igen/mer;
      kommer/får/ska .. aldrig/inte .. se/träffa/höra/höra+av .. mig .. igen/mer; vi/ni .. kommer/ses/hörs .. aldrig/inte .. ses/mer/igen;`,
    unless: `hotar med; gjorde/gjort slut; blockera*; vi ses aldrig längre; ses så sällan;`,
  },
  {
    id: 'child-and-grown-up',
    kind: 'child-at-risk',
    band: 'R0',
    any: `
      #teen .... rymt/rymde/stuckit/träffat/träffar/träffa/dejtar/dejta/ihop/tillsammans/bor/sover/hos/chattar/legat/ligger .. med/hos? .... #adult;
      @kid/@offspring .... rymt/rymde/träffar/träffa/dejtar/ihop/tillsammans/chattar/legat .. med/hos? .. en/ett? vuxen/vuxna/äldre/#adult .. man/kille/män/gubbe/person/åring/årig/killar;`,
    unless: `psykolog*; lärare*; kurator*; coach*;`,
  },
];
