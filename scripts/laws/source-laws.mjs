// Laws that neither the linter nor the dependency cruiser can hold, because they are about what is written in a file.
import ts from 'typescript';

const SPEC = /\.spec\.tsx?$/;
const lineOf = (source, node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
const roomOf = (file) => /^src\/([^/]+)\//.exec(file)?.[1];

/**
 * Law 1, and for src: instants and chance come from src/platform, so that a test or a replay can choose them. A library
 * touches nothing of the machine at all.
 */
const CLOCK_AND_CHANCE = /^(Date\.now|Math\.random|Date|new Date\(\))$/;
const MACHINE =
  /^((process|performance|crypto)\.\w+|fetch|setTimeout|setInterval|setImmediate|queueMicrotask)$/;
const isPure = (file) => file.startsWith('libs/') && !file.startsWith('libs/vonage-emulator/');
const asksPlatform = (file) => file.startsWith('src/') && !/^src\/(platform|web)\//.test(file);

/** `process.env.PORT` is told once, at its innermost part. */
function touchedBy(node, source) {
  if (ts.isNewExpression(node))
    return `new ${node.expression.getText(source)}(${node.arguments?.length ? '…' : ''})`;
  if (ts.isCallExpression(node)) return ts.isIdentifier(node.expression) ? node.expression.text : '';
  return ts.isPropertyAccessExpression(node) ? node.getText(source) : '';
}

function timeAndChance({ file, node, source }) {
  const touched = isPure(file) || asksPlatform(file) ? touchedBy(node, source) : '';
  if (CLOCK_AND_CHANCE.test(touched)) return `time and chance are arguments, from src/platform: ${touched}`;
  return isPure(file) && MACHINE.test(touched) ? `libs touch no machine: ${touched}` : undefined;
}

/** A name that says nothing about the field hides what has no home yet. */
const EMPTY_FOLDER = /(^|\/)(common|shared|core|utils?|helpers?|base|misc)(\/|\.)/;
const EMPTY_CLASS = /(Service|Manager|Helper|Util|Utils|Processor)$/;

function names({ file, node }) {
  if (!ts.isClassDeclaration(node) || !EMPTY_CLASS.test(node.name?.text ?? '')) return undefined;
  return /^(src|libs)\//.test(file)
    ? `a class is named for what it does in the field: ${node.name.text}`
    : undefined;
}

/** Law 6: one door. Reading is free inside the house; writing to the record is for contacts/ alone. */
const RECORD = 'contact|responsibility|entry';
const WRITES_RECORD = new RegExp(
  `\\b(insert\\s+into|update|delete\\s+from)\\s+"?(${RECORD})"?(?=[\\s(]|$)`,
  'i',
);

function oneDoor({ file, node, source }) {
  const text = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? node.getText(source) : '';
  const written = WRITES_RECORD.exec(text)?.[2];
  if (!written || !file.startsWith('src/') || roomOf(file) === 'contacts') return undefined;
  return `one door: only src/contacts writes to ${written}`;
}

const LAWS = [timeAndChance, names, oneDoor];

/** @returns {{file: string, line: number, law: string}[]} */
export function offencesIn(file, text) {
  const offences = EMPTY_FOLDER.test(file)
    ? [{ file, line: 1, law: 'a file or folder is named for its subject' }]
    : [];
  if (SPEC.test(file)) return offences;
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const visit = (node) => {
    for (const law of LAWS) {
      const said = law({ file, node, source });
      if (said) offences.push({ file, line: lineOf(source, node), law: said });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return offences;
}
