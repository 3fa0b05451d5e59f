// Holds every TypeScript file of src/ and libs/ against the source laws.
import fs from 'node:fs';
import { offencesIn } from './source-laws.mjs';

const files = fs.globSync('{src,libs}/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));
const offences = files.flatMap((file) => offencesIn(file, fs.readFileSync(file, 'utf8')));
for (const { file, line, law } of offences) console.error(`${file}:${line}: ${law}`);
process.exitCode = offences.length === 0 ? 0 : 1;
