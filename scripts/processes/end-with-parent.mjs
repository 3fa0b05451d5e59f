// Nothing may outlive the command that started it, however that command ends.

/**
 * Calls `end` once when the parent process is gone. A parent of ours holds an IPC channel, which tells at once; npm does
 * not, and passes no SIGTERM on either: but an orphan is adopted, so then its parent's number changes.
 */
export function whenParentIsGone(end) {
  let told = false;
  const tell = () => {
    if (told) return;
    told = true;
    end();
  };
  if (process.channel) {
    process.once('disconnect', tell);
    process.channel.unref(); // to listen must not keep a finished program alive
    return;
  }
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && tell(), 250).unref();
}
