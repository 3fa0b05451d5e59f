// PostgreSQL refuses to run as root, and a root-owned checkout is often closed to everybody else.
// So there are three ways to start it; every one of them works from inside a closed (0700) folder.
import { spawnSync } from 'node:child_process';

const OWN_ACCOUNT = 'stafett-postgres';
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const numericId = (flag, account) =>
  Number(spawnSync('id', [flag, account]).stdout?.toString().trim() || Number.NaN);

function direct() {
  return { how: 'direct', owner: process.getuid?.(), command: (program, args) => [program, args] };
}

/** A user namespace: the server believes it is an ordinary user, needs no account and keeps root's file access. */
function userNamespace() {
  const prefix = ['--user', '--map-user=65534', '--map-group=65534', '--'];
  if (!works('unshare', [...prefix, 'true'])) return undefined;
  return { how: 'userns', owner: 0, command: (program, args) => ['unshare', [...prefix, program, ...args]] };
}

/** Another account, for containers that forbid user namespaces. It keeps one right of root's: to reach the folder. */
function otherAccount() {
  const account = ['postgres', OWN_ACCOUNT].find((name) => numericId('-u', name) > 0) ?? addAccount();
  if (!account) return undefined;
  const [uid, gid] = [numericId('-u', account), numericId('-g', account)];
  const reach = '-all,+dac_override';
  const prefix = [
    ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'],
    ...[`--inh-caps=${reach}`, `--ambient-caps=${reach}`, '--'],
  ];
  if (!works('setpriv', [...prefix, 'true'])) return undefined;
  return {
    how: 'account',
    owner: uid,
    group: gid,
    command: (program, args) => ['setpriv', [...prefix, program, ...args]],
  };
}

function addAccount() {
  const args = ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_ACCOUNT];
  return works('useradd', args) ? OWN_ACCOUNT : undefined;
}

const WAYS = { direct, userns: userNamespace, account: otherAccount };

/** @param {'direct' | 'userns' | 'account'} [wanted] leave out to take the best way this machine allows */
export function chooseRunner(wanted) {
  if (wanted) {
    const runner = WAYS[wanted]();
    if (!runner) throw new Error(`PostgreSQL cannot be started the way "${wanted}" on this machine.`);
    return runner;
  }
  if (process.getuid?.() !== 0) return direct();
  const runner = userNamespace() ?? otherAccount();
  if (runner) return runner;
  throw new Error(
    'PostgreSQL may not run as root, and neither a user namespace nor another account could be used here. ' +
      'Set DATABASE_URL to a PostgreSQL server, or run as an ordinary user.',
  );
}
