// Prints the answer document that a call falls on when no hub can be asked. It belongs, as a file, on a host that shares
// nothing with the hubs: see docs/operations.md.
const [number, backup] = process.argv.slice(2);
const E164 = /^\+[1-9]\d{6,14}$/;

if (!E164.test(number ?? '') || (backup !== undefined && !E164.test(backup))) {
  console.error('node scripts/fallback-answer.mjs HUB_NUMBER [BACKUP_NUMBER], both like +46701234567');
  process.exit(1);
}
const { lastDocument, Ncco } = await import('../dist/libs/voice/index.js');
const wire = (written) => written.slice(1);
const document = lastDocument(wire(number), backup ? wire(backup) : null);
console.log(JSON.stringify(Ncco.parse(document), null, 2));
