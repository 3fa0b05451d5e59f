import type { Traffic } from './emulator.js';
import type { Texts } from './sv.js';

const pathOf = (line: Traffic) => line.path ?? new URL(line.url ?? '', 'http://localhost').pathname;

function remarks(line: Traffic, texts: Texts): string[] {
  return [
    line.fault ? (texts.faults[line.fault] ?? line.fault) : '',
    line.attempt && line.attempt > 1 ? texts.attempt(line.attempt) : '',
    line.error ?? '',
    line.nextInMs ? texts.again(Math.round(line.nextInMs / 1000)) : '',
  ].filter(Boolean);
}

export function TrafficList({
  texts,
  language,
  traffic,
}: {
  texts: Texts;
  language: string;
  traffic: Traffic[];
}) {
  return (
    <div class="traffic">
      <h2>{texts.traffic}</h2>
      {traffic.length === 0 && <p class="quiet">{texts.noTraffic}</p>}
      <ul>
        {traffic.map((line) => (
          <li>
            <time dateTime={line.at}>{new Date(line.at).toLocaleTimeString(language)}</time>
            <span>
              {line.attempt ? '→' : '←'} {line.method} {pathOf(line)}
            </span>
            <span class={line.status !== null && line.status < 300 ? '' : 'wrong'}>
              {line.status ?? texts.noAnswer}
            </span>
            <span class="quiet">{remarks(line, texts).join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
