import { Jobs } from '../../src/platform/jobs.js';

/**
 * What is put as a job lies there: how it went outside (a text that arrives, a number that does not work) is a deed of the
 * walk, at an instant of its own. Holds for every hub that this process starts until it is taken back.
 * @returns what takes it back
 */
export function leaveJobsUndone(): () => void {
  const begin = Object.getOwnPropertyDescriptor(
    Jobs.prototype,
    'onApplicationBootstrap',
  ) as PropertyDescriptor;
  Jobs.prototype.onApplicationBootstrap = async function (this: Jobs) {
    await this['boss'].start();
    for (const queue of this['handlers'].keys()) await this['boss'].createQueue(queue);
  };
  return () => {
    Object.defineProperty(Jobs.prototype, 'onApplicationBootstrap', begin);
  };
}
