import type { ReachView } from '../../libs/protocol/index.js';
import { startHubWithLine, unhurried, type Line, type RunningHub } from '../support/hub.js';
import { Handset } from '../support/people.js';
import { story } from '../support/story.js';

/** A worker's number counts when its owner has typed in what was texted to it. */
const at = story<RunningHub & Line>(unhurried, startHubWithLine);

it('a number is proved by the code that was texted to it, within five tries, and only that number', async () => {
  const handset = new Handset(at.hub.handsets);
  const anna = await at.signedIn('anna');
  const door = (method: string, path = '', body?: object) =>
    anna.http(method, `/api/roster/reach/me${path}`, body);
  const reach = async () => (await door('GET')).body as ReachView;
  const refused = (code: string) => ({ body: { refused: { code } } });
  expect(await door('PUT', '', { phone: 'hej hej' })).toMatchObject(refused('not-a-number'));
  await door('PUT', '', { phone: handset.number.replace('+46', '0') });
  expect(await reach()).toMatchObject({ phone: handset.number, verified: false });

  expect(await door('POST', '/code')).toMatchObject({ status: 200 });
  const [code] = /\b\d{6}\b/.exec(await handset.shows('Stafett: koden')) ?? [];
  expect(await door('POST', '/code')).toMatchObject(refused('no-number-or-too-soon'));
  const wrong = code === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 4; tries += 1)
    expect(await door('POST', '/verify', { code: wrong })).toMatchObject(refused('wrong-code'));
  expect(await door('POST', '/verify', { code })).toMatchObject({ body: { verified: true } });
  expect(await door('POST', '/verify', { code })).toMatchObject(refused('wrong-code'));

  await door('PUT', '', { phone: handset.number });
  expect(await reach()).toMatchObject({ verified: true });
  await door('PUT', '', { phone: new Handset(at.hub.handsets).number });
  expect(await reach()).toMatchObject({ verified: false });
  const lea = await at.signedIn('lea');
  const all = await lea.gets<ReachView[]>('/api/roster/reach');
  expect(all.find(({ workerId }) => workerId === anna.workerId)).toMatchObject({ verified: false });
  expect(await anna.http('GET', '/api/roster/reach')).toMatchObject({ status: 403 });
});

it('after five wrong tries not even the right code counts', async () => {
  const handset = new Handset(at.hub.handsets);
  const bo = await at.signedIn('bo');
  await bo.http('PUT', '/api/roster/reach/me', { phone: handset.number });
  await bo.http('POST', '/api/roster/reach/me/code');
  const [code] = /\b\d{6}\b/.exec(await handset.shows('Stafett: koden')) ?? [];
  const wrong = code === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 5; tries += 1)
    await bo.http('POST', '/api/roster/reach/me/verify', { code: wrong });
  expect(await bo.http('POST', '/api/roster/reach/me/verify', { code })).toMatchObject({
    body: { refused: { code: 'wrong-code' } },
  });
});
