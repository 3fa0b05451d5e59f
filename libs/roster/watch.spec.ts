import { successor } from './index.js';

const there = (workerId: string) => ({ workerId, present: true });
const gone = (workerId: string) => ({ workerId, present: false });

describe('the watch when its holder is lost', () => {
  it('stays with a holder who is there', () => {
    expect(successor({ holder: there('lea'), deputy: there('bo'), lead: gone('ada') })).toBeNull();
  });
  it('passes to the deputy who is there', () => {
    expect(successor({ holder: gone('lea'), deputy: there('bo'), lead: there('ada') })).toEqual({
      workerId: 'bo',
      how: 'deputy',
    });
  });
  it('passes to the hub lead at last, there or not', () => {
    expect(successor({ holder: gone('lea'), deputy: gone('bo'), lead: gone('ada') })).toEqual({
      workerId: 'ada',
      how: 'lead',
    });
    expect(successor({ holder: gone('bo'), deputy: gone('bo'), lead: gone('ada') })).toEqual({
      workerId: 'ada',
      how: 'lead',
    });
  });
  it('never stands without a holder', () => {
    expect(successor({ holder: gone('ada'), deputy: null, lead: gone('ada') })).toBeNull();
    expect(successor({ holder: gone('ada'), deputy: null, lead: null })).toBeNull();
  });
});
