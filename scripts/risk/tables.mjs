// How the numbers of the risk words are laid out.
export const share = (part, whole) => (whole === 0 ? '–' : `${part}/${whole} = ${(part / whole).toFixed(3)}`);

/** As the formatter of this house lays tables: every column as wide as its widest cell. */
export function laid(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  );
}
