/** Our sign: the line that passes from one lane to the next without a break. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 24" aria-hidden="true">
      <path d="M5 2v5.5c0 5.5 10 3.5 10 9V22" />
      <rect x="12.4" y="12" width="5.2" height="10" rx="2.6" />
    </svg>
  );
}
