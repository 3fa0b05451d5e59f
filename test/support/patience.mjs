// The runner waits for a test for ever. Here a test or a hook that does not come to its end within the time it was given is
// red, and the next one is begun.
import { addEventHandler } from 'jest-circus';

/** For a machine that is busy with other things too; what waits for what never comes is red all the same. */
const PATIENCE_MS = 60_000;

addEventHandler(({ name }, { currentDescribeBlock }) => {
  if (name === 'add_test') bound(currentDescribeBlock.children.at(-1));
  if (name === 'add_hook') bound(currentDescribeBlock.hooks.at(-1));
});

function bound(entry) {
  const { fn, timeout = PATIENCE_MS } = entry;
  if (fn) entry.fn = () => endsWithin(timeout, fn);
}

async function endsWithin(ms, fn) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not at its end after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([fn(), late]);
  } finally {
    clearTimeout(timer);
  }
}
