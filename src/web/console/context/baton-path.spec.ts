import type { Link } from '../../../../libs/protocol/desk.js';
import { lanesOf, placeOf, throughAll } from './baton-path.js';

const link = (seq: number, workerId: string | null): Link => ({
  seq,
  kind: workerId ? 'worker' : 'closed',
  who: workerId ? { workerId, name: workerId, title: '' } : null,
  since: '',
  until: null,
});

describe('the baton line', () => {
  it('gives each holder a lane, the same when they come back', () => {
    const chain = ['lea', 'bo', 'lea', 'cleo', 'anna', null].map((who, at) => link(at + 1, who));
    expect(lanesOf(chain)).toEqual([0, 1, 0, 2, 0, 0]);
  });

  it('is one stroke without a break', () => {
    const path = throughAll([placeOf(0, 0), placeOf(1, 1), placeOf(0, 2)]);
    expect(path.match(/M/g)).toHaveLength(1);
    expect(path.match(/C/g)).toHaveLength(2);
  });
});
