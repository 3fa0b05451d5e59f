import { areaOfMid, MID_AREAS, placeAlone, placeOf } from './index.js';

describe('where somebody is, by name', () => {
  it.each([
    ['Nordost', 'northeast', null],
    ['hisingen', 'hisingen', null],
    ['Angered', 'northeast', null],
    ['norra angered', 'northeast', 'norra-angered'],
    ['Jag bor i Bergsjön', 'northeast', 'bergsjon'],
    ['majorna', 'centre', 'majorna'],
    ['Hammarkullen', 'northeast', 'sodra-angered'],
    ['Lovgardet', 'northeast', 'norra-angered'],
    ['Frölunda torg', 'southwest', 'frolunda-torg'],
    ['Västra Frölunda', 'southwest', null],
    ['Backa', 'hisingen', 'backa'],
    ['södra skärgården', 'southwest', 'sodra-skargarden'],
  ])('%s', (said, area, midArea) => {
    expect(placeOf(said)).toEqual({ area, midArea });
  });

  it.each(['', '41520', '415 20 Göteborg', 'Mölndal', 'vet inte', 'hos en kompis'])(
    'what is not known stays with the hub: %s',
    (said) => {
      expect(placeOf(said)).toEqual({ area: null, midArea: null });
    },
  );

  it.each(['Bor ingenstans', 'jag är hemlös', 'homeless'])('lives nowhere: %s', (said) => {
    expect(placeOf(said)).toEqual({ area: 'elsewhere', midArea: null });
  });

  it('two places in one breath: what they have in common, perhaps nothing', () => {
    expect(placeOf('Kortedala eller Bergsjön')).toEqual({ area: 'northeast', midArea: null });
    expect(placeOf('Majorna eller Backa')).toEqual({ area: null, midArea: null });
  });

  it.each([
    ['Hammarkullen', 'northeast', 'sodra-angered'],
    ['hammarkullen!', 'northeast', 'sodra-angered'],
    ['Jag bor i Bergsjön', 'northeast', 'bergsjon'],
    ['I’m in Backa right now', 'hisingen', 'backa'],
    ['hemma i Frölunda, Göteborg', 'southwest', null],
    ['bor ingenstans', 'elsewhere', null],
    ['Jag är hemlös', 'elsewhere', null],
  ])('%p says where, and nothing else', (said, area, midArea) => {
    expect(placeAlone(said)).toEqual({ area, midArea });
  });

  it.each([
    ...['min bror i Backa andas inte', 'inte Bergsjön', 'jag är ensam i Hammarkullen', 'ska jag backa?'],
    ...['', 'jag', 'jag bor i', 'Göteborg', 'Mölndal', 'Majorna eller Backa'],
  ])('%p is more than a place, or none that we know: for a human to read', (said) => {
    expect(placeAlone(said)).toBeNull();
  });

  it('knows four city areas and 36 mid areas, each found by its own name and key', () => {
    expect(MID_AREAS).toHaveLength(36);
    expect(new Set(MID_AREAS.map(({ area }) => area)).size).toBe(4);
    for (const { key, name, area } of MID_AREAS) {
      expect(placeOf(name)).toEqual({ area, midArea: key });
      expect(placeOf(key)).toEqual({ area, midArea: key });
      expect(areaOfMid(key)).toBe(area);
    }
  });
});
