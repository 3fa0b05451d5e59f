import { readConfig } from './config.js';

const RIGHT = {
  ...{ DATABASE_URL: 'postgres://here/hub', VONAGE_APPLICATION_ID: 'a', VONAGE_PRIVATE_KEY: 'k' },
  ...{ VONAGE_API_KEY: 'k', VONAGE_API_SECRET: 's', VONAGE_SIGNATURE_SECRET: 's' },
};

describe('where Vonage is', () => {
  it.each(['VONAGE_API_HOST', 'VONAGE_REST_HOST', 'VONAGE_REGION_HOSTS'])(
    '%s is written with its https://, or nothing starts: its SDK would fail at the first call',
    (name) => {
      for (const host of ['api-eu-3.vonage.com', 'api-eu-3.vonage.com:443', '//api-eu-3.vonage.com'])
        expect(() => readConfig({ ...RIGHT, [name]: host })).toThrow(name);
      expect(readConfig({ ...RIGHT, [name]: 'https://api-eu-3.vonage.com' })).toBeDefined();
    },
  );

  it('is in the regions of Europe unless it is said, in several as they are said, in none when that is said', () => {
    const regions = (env: object) => readConfig({ ...RIGHT, ...env }).VONAGE_REGION_HOSTS;
    expect(regions({})).toEqual(['https://api-eu-3.vonage.com', 'https://api-eu-4.vonage.com']);
    expect(regions({ VONAGE_REGION_HOSTS: 'http://localhost:1, http://localhost:2' })).toEqual([
      ...['http://localhost:1', 'http://localhost:2'],
    ]);
    expect(regions({ VONAGE_REGION_HOSTS: '' })).toEqual([]);
  });
});
