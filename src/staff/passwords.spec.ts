import { Passwords } from './passwords.js';

const passwords = new Passwords();

describe('passwords', () => {
  it('are kept as argon2id in PHC format, each with a salt of its own', async () => {
    const [one, other] = await Promise.all([passwords.hash('stafett'), passwords.hash('stafett')]);
    const phc = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/;
    expect(one).toMatch(phc);
    expect(other).toMatch(phc);
    expect(one).not.toBe(other);
  });

  it('are right or wrong, to the letter', async () => {
    const hash = await passwords.hash('Räksmörgås 1');
    expect(await passwords.matches('Räksmörgås 1', hash)).toBe(true);
    expect(await passwords.matches('räksmörgås 1', hash)).toBe(false);
    expect(await passwords.matches('', hash)).toBe(false);
  });

  it('agree with the published test of argon2id (another program made this hash)', async () => {
    const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await passwords.matches('password', hash)).toBe(true);
  });

  it('never match when there is nobody with that name', async () => {
    expect(await passwords.matches('stafett', null)).toBe(false);
  });

  it('take turns, and more than forty in line are told to come back', async () => {
    const hash = await passwords.hash('x');
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, () => passwords.matches('x', hash)));
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(60 - 42);
    expect(refused.every((one) => one.status === 'rejected' && one.reason.code === 'try-again')).toBe(true);
    expect(await passwords.matches('x', hash)).toBe(true);
  });
});
