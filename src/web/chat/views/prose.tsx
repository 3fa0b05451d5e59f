const LINK = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/;

/** Somebody's words, as they wrote them; addresses in them can be followed without leaving the chat. */
export function Prose({ text }: { text: string }) {
  return (
    <p class="prose" dir="auto">
      {text.split(LINK).map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part} target="_blank" rel="noopener noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}

/** The hour and minute it was said, where the hub is. */
export function At({ instant, language }: { instant: string; language: string }) {
  const hour = new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Stockholm',
  });
  return <time dateTime={instant}>{hour.format(new Date(instant))}</time>;
}
