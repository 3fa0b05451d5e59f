// Prints the program that answers when no hub can be asked, for a host that shares nothing with the hubs: see docs/operations.md.
// It is a module with one `fetch`, as hosts of small functions run it: asked in the middle of a call it does not answer, so that the
// call goes on in what it runs, where it asks the hub again. With --static it is the document alone, for a host that has only files;
// that one answers in the middle of a call too.
const STATIC = '--static';
const isStatic = process.argv.includes(STATIC);
const [number, backup] = process.argv.slice(2).filter((word) => word !== STATIC);
const E164 = /^\+[1-9]\d{6,14}$/;

// without another line its document would only end calls
if (!E164.test(number ?? '') || !E164.test(backup ?? '') || number === backup) {
  console.error(
    'node scripts/fallback-answer.mjs [--static] HUB_NUMBER BACKUP_NUMBER, two numbers like +46701234567: without another line it would only end calls, and nothing is written',
  );
  process.exit(1);
}
const { lastDocument, Ncco } = await import('../dist/libs/voice/index.js');
const wire = (written) => written.slice(1);
const document = Ncco.parse(lastDocument(wire(number), wire(backup)));
const json = JSON.stringify(document, null, 2);
const program = `const document = ${json};

async function isInCall(request) {
  try {
    return (await request.json()).original_request.type === 'event';
  } catch {
    // nothing that can be read: a call that is not answered yet would end, one that is goes to the backup line
    return false;
  }
}

export default {
  async fetch(request) {
    if (await isInCall(request)) return new Response(null, { status: 503 });
    return new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } });
  },
};`;
console.log(isStatic ? json : program);
