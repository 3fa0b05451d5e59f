/** The page's own looks: it stands alone and fetches nothing. Colours as on the other pages, light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#F6F5F1;--surface:#fff;--ink:#16232A;--ink-2:#4B5A62;--line:#8A979C;--grid:#D9DDDC;--before:#8A5A00;--after:#0B6B6B;--doubt:#16232A;--bad:#A50F2D;--focus:#1747C7}
@media (prefers-color-scheme:dark){:root{--bg:#0E181D;--surface:#15232A;--ink:#E9EFED;--ink-2:#A8B7BB;--line:#6E8087;--grid:#2A3A41;--before:#E9BC4A;--after:#63CBC2;--doubt:#E9EFED;--bad:#FF7385;--focus:#9DB8FF}}
*{box-sizing:border-box}
body{margin:0;padding:24px 16px 64px;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:880px;margin:auto}
h1{font-size:28px;line-height:1.2;margin:0 0 8px}h2{font-size:20px;margin:0 0 4px}
section{background:var(--surface);border:1px solid var(--grid);border-radius:6px;padding:20px;margin:16px 0}
p{margin:0 0 12px;color:var(--ink-2)}
svg{width:100%;height:auto;display:block}
.grid{stroke:var(--grid)}.tick{fill:var(--ink-2);font:12px system-ui,sans-serif}
.before{fill:var(--before)}.after{fill:var(--after)}.doubt{fill:var(--doubt);opacity:.45}.bound{stroke:var(--ink);stroke-width:2}
.line{fill:none;stroke-width:2.5;stroke-linejoin:round}.before-line{stroke:var(--before);stroke-dasharray:6 4}.after-line{stroke:var(--after)}
.legend{display:flex;gap:20px;flex-wrap:wrap;margin:4px 0 8px;padding:0;list-style:none}
.legend i{display:inline-block;width:14px;height:14px;border-radius:3px;margin-right:8px;vertical-align:-2px}
.legend .b{background:var(--before)}.legend .a{background:var(--after)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:right;padding:6px 8px;border-top:1px solid var(--grid);font-weight:400}
thead th{border:0;color:var(--ink-2);font-size:14px}th:first-child,td:first-child{text-align:left}
.wide{overflow-x:auto}.gauge{min-width:120px}.bad{color:var(--bad);font-weight:700}
.language{display:flex;gap:4px;justify-content:flex-end}
.language label{padding:4px 12px;border:1px solid var(--line);border-radius:6px;cursor:pointer}
.language input{position:absolute;opacity:0}
.language input:focus-visible+label{outline:3px solid var(--focus)}
.language input:checked+label{background:var(--after);color:var(--surface);border-color:var(--after)}
main:has(#sv:checked) [lang=en],main:has(#en:checked) [lang=sv]{display:none}
@media (max-width:560px){table.checks .gauge-cell{display:none}}
`;
