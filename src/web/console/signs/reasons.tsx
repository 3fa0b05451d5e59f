import { useWords } from '../words/use-words.js';

export function Reasons({ reasons }: { reasons: readonly string[] }) {
  const words = useWords().terms.reason;
  if (reasons.length === 0) return null;
  return <p className="reasons">{reasons.map((key) => words[key] ?? key).join(', ')}</p>;
}
