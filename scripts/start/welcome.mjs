// The last thing `npm start` says: where to go and how to get in.
const WORKERS = [
  ['anna', 'socialtjänsten', 'social services'],
  ['bo', 'psykiatrin', 'psychiatry'],
  ['cleo', 'beroendevården', 'addiction care'],
  ['lea', 'ledare, har vakten', 'lead, holds the watch'],
  ['ada', 'administratör', 'admin'],
];

const column = (text, width) => text.padEnd(width);

function addresses({ publicUrl, emulatorPort }) {
  const places = [
    ['För den som söker hjälp · for the person', '/'],
    ['För medarbetaren · for the worker', '/console'],
    ...(emulatorPort ? [['Telefon att prova med · a handset to try it with', '/phone']] : []),
    ['API', '/api/docs'],
  ];
  return places.map(([what, where]) => `  ${column(what, 50)} ${publicUrl}${where}`);
}

function signIns({ demo }) {
  if (!demo) return [];
  const rows = WORKERS.map(([name, sv, en]) => `  ${column(name, 8)} ${column(sv, 24)} ${en}`);
  return ['', 'Logga in · sign in  (lösenord · password: stafett)', ...rows];
}

function numberLine({ number, emulatorPort }) {
  if (!number) return [];
  const how = emulatorPort
    ? ` (Vonage spelas av en emulator på port ${emulatorPort} · Vonage is emulated)`
    : '';
  return ['', `Numret · the number: ${number}${how}`];
}

export function welcome(settings, seconds) {
  return [
    '',
    `Stafett är igång · Stafett is running  (${seconds.toFixed(1)} s)`,
    '',
    ...addresses(settings),
    ...numberLine(settings),
    ...signIns(settings),
    '',
    'Avsluta med Ctrl-C · stop with Ctrl-C',
    ...(settings.databaseUrl ? [] : [`Allt sparas i · everything is kept in  ${settings.dataDir}`]),
    '',
  ].join('\n');
}
