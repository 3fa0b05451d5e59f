/**
 * A phone that slept, changed network or came back from the page cache believes its line is alive long after it died.
 * Each sign of waking is a reason to ask; several at once are one.
 */
export function onWaking({ wake, cut }: { wake: () => void; cut: () => void }): () => void {
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(wake, 100);
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') soon();
  };
  const onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) soon();
  };
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('online', soon);
  window.addEventListener('offline', cut);
  window.addEventListener('pageshow', onPageShow);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('online', soon);
    window.removeEventListener('offline', cut);
    window.removeEventListener('pageshow', onPageShow);
  };
}
