import type { Words } from './sv.js';

/*
 * Arabic, standard and plain. Sentences are built so that they need no gender for the reader's worker ("the responsibility is
 * with {name}"). Not yet read by a native speaker.
 */
export const ar: Words = {
  ownName: 'العربية',
  top: {
    danger: 'هل هناك خطر على حياة أحد؟',
    call112: 'اتصل بـ 112',
    leave: 'مغادرة',
    leaveHow: 'مغادرة هذه الصفحة فورًا. الضغط على Esc ثلاث مرات يفعل الشيء نفسه.',
  },
  chooseLanguage: 'اللغة',
  welcome: {
    heading: 'رقم واحد. لا تحتاج أن تعرف إلى أين تتوجه.',
    forWhom: 'من أجلك أنت أو من أجل شخص تقلق عليه.',
  },
  doors: {
    heading: 'ثلاث طرق للوصول إلينا',
    call: 'اتصل',
    text: 'أرسل رسالة نصية',
    sameNumber: 'الرقم نفسه',
    write: 'اكتب هنا',
    noName: 'بلا اسم وبلا حساب',
    goOn: 'تابع الكتابة',
    goOnHint: 'تواصلك معنا ما زال مفتوحًا',
  },
  noChat: 'لا تُفتح المحادثة في هذا المتصفح. اتصل أو أرسل رسالة نصية: الأشخاص أنفسهم يجيبون.',
  steps: {
    heading: 'ماذا يحدث',
    met: 'نستقبلك فورًا. أنت تختار ما تحكيه.',
    responsible: 'شخص واحد يتحمل المسؤولية عن تواصلك، ونخبرك من هو.',
    next: 'ستعرف الخطوة التالية قبل أن نفترق.',
    promise: 'لا أحد يترك المسؤولية قبل أن يتسلمها شخص آخر.',
  },
  leaving: {
    heading: 'إذا كان أحد يستطيع رؤية شاشتك',
    button: 'زر المغادرة، أو Esc ثلاث مرات، ينتقل فورًا إلى صفحة عن الطقس وينسى ما كتبته هنا.',
    history: 'قد تظهر زيارتك لهذا العنوان مع ذلك في سجل المتصفح.',
  },
  chat: { heading: 'المحادثة', opening: 'نفتح المحادثة …', log: 'ما يُقال' },
  standing: {
    desk: 'المسؤولية عن تواصلك لدى {name}، {title}، إلى أن يستقبلك أحد الزملاء.',
    worker: 'المسؤولية عن تواصلك الآن لدى {name}، {title}.',
    first: 'أنت الأول في الانتظار.',
    position: 'رقمك في الانتظار {position}.',
    aboutOne: 'حوالي دقيقة.',
    // Translator: "about {minutes} minutes", written so that it is right for any number.
    about: 'المدة بالدقائق: حوالي {minutes}.',
    unknown: 'لا نستطيع أن نقول بالتأكيد كم سيستغرق ذلك.',
    meanwhile: 'يمكنك أن تكتب في هذه الأثناء.',
    overtaken: 'تقدّم شخص في خطر أكبر. مكانك محفوظ بعده.',
  },
  lines: {
    you: 'أنت',
    automatic: 'رد آلي',
    took: 'المسؤولية لدى {name}، {title}.',
    arrived: 'أنت هنا. لقد استقبلناك.',
    handed: 'انتقلت المسؤولية من {before} إلى {name}، {title}.',
    ended: 'انتهى الحديث هذه المرة.',
    endedNext: 'ما اتفقتما عليه يُكتب الآن لدى {name}. هل بقي شيء؟ اكتب هنا.',
    endedNextNobody: 'هل بقي شيء؟ اكتب هنا.',
    resumed: 'الحديث مفتوح من جديد.',
    closed: 'أُغلق التواصل.',
    closedNext: 'ماذا يحدث الآن',
    comeBack: 'يمكنك دائمًا أن تكتب من جديد أو تتصل أو ترسل رسالة نصية.',
    newContact: 'أنت تكتب من جديد. نسأل أولًا من كنت على تواصل معه.',
  },
  message: {
    sending: 'يُرسل …',
    waiting: 'في انتظار الاتصال',
    sent: 'أُرسلت',
    refused: 'لم تصل',
    again: 'حاول مرة أخرى',
    takeBack: 'حذف',
  },
  typing: 'تُكتب رسالة الآن: {name} …',
  broken: {
    text: 'الاتصال مقطوع الآن. لم يضع شيء. ما تكتبه يُحفظ هنا ويُرسل حالما أمكن.',
    call: 'اتصل بالهاتف',
  },
  composer: {
    label: 'اكتب لنا',
    send: 'إرسال',
    left: 'الأحرف المتبقية: {count}',
    newer: 'رسائل جديدة',
  },
  parting: {
    button: 'إنهاء',
    heading: 'هل تريد التوقف عن الكتابة؟',
    stillHeld: 'تبقى المسؤولية عن تواصلك لدى {name}.',
    comeBack: 'يمكنك أن تعود إلى هنا أو تتصل أو ترسل رسالة نصية متى أردت.',
    stay: 'تابع الكتابة',
    go: 'إنهاء المحادثة',
    goneHeading: 'أنهيت المحادثة',
    forget: 'انسَ المحادثة على هذا الجهاز',
    forgetHow: 'عندها لا يمكن قراءتها هنا مرة أخرى. تواصلك يبقى محفوظًا لدينا.',
    toStart: 'إلى صفحة البداية',
  },
  widget: { open: 'اتصل أو اكتب لنا', close: 'إغلاق', news: 'رسالة جديدة' },
};
