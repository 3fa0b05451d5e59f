// What every load program does alike: it is given a plan, tells the bench where its phases begin and end, and goes.

/** Runs the phases of a plan one after the other. */
export function underPlan(work) {
  process.channel.ref(); // until the plan is here nothing else keeps this program alive
  process.once('disconnect', () => process.exit(1));
  process.once('message', (plan) => {
    work(plan).then(
      () => process.exit(0),
      (failure) => {
        console.error(failure);
        process.exit(1);
      },
    );
  });
}

const told = (message) => new Promise((resolve) => process.send(message, resolve));

/** The bench reads the processor's clock at both ends. */
export async function phase(name, work) {
  await told({ phase: name, at: 'begin' });
  const result = await work();
  await told({ phase: name, at: 'end', result });
  return result;
}

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until it is so, and fails when it is not so in time. */
export async function until(isSo, what, seconds = 30) {
  for (const deadline = performance.now() + seconds * 1000; !isSo(); await wait(20))
    if (performance.now() > deadline) throw new Error(`waited ${seconds} s in vain: ${what}`);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;

export function quantiles(numbers) {
  const sorted = Float64Array.from(numbers).sort();
  return { n: sorted.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99), max: sorted.at(-1) ?? null };
}
