/** Everyday words of the languages that the detector does not know, or takes for another. */
const WORDS: Record<string, string> = {
  so: 'waan waxaan waxa rabaa inaan ayaan ayaa caawi caawimaad waalid ilmo naag nin guri aniga adiga isku dhinto noloshayda baqayaa cabsanayaa ninkaygu wuu',
  ti: 'ኣነ እየ ክሞት ደልየ እደሊ ሓግዙኒ ሓግዘኒ ኣለኹ ኣሎ ነብሰይ ክቐትል በጃኹም ሕጂ ሰብኣየይ ይወቕዓኒ',
  kmr: 'ez dixwazim bimirim xwe bikujim jiyana dikim alîkarî bikin heye naxwazim bijîm zarok mêrê niha jiyanê',
  ckb: 'دەمەوێت دەمەوێ بمرم خۆم بکوژم یارمەتیم بدەن ژیان ناتوانم مێردەکەم لێم دەدات ئێستا',
  prs: 'میخایم کنین بچیم لت استم میکنین شویم',
};

export const OWN_WORDS_OF: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
