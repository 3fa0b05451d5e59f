/** A small made-up city. First names only, plainly demo data; every password is "stafett". */
export const PASSWORD = 'stafett';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const units = [
  {
    id: id(1),
    name: 'Socialtjänsten',
    authority: 'social-services',
    needs: ['social', 'violence', 'child', 'housing'],
  },
  { id: id(2), name: 'Psykiatriska mottagningen', authority: 'psychiatry', needs: ['psychiatry'] },
  { id: id(3), name: 'Beroendemottagningen', authority: 'addiction-care', needs: ['addiction'] },
] as const;

const [social, psychiatry, addiction] = units;

export const workers = [
  {
    id: id(11),
    username: 'anna',
    gender: 'woman',
    peer: false,
    name: 'Anna',
    title: 'socialtjänsten',
    role: 'worker',
    languages: ['sv', 'en'],
    unit: social.id,
  },
  {
    id: id(12),
    username: 'bo',
    gender: 'man',
    peer: false,
    name: 'Bo',
    title: 'psykiatrin',
    role: 'worker',
    languages: ['sv', 'en'],
    unit: psychiatry.id,
  },
  {
    id: id(13),
    username: 'cleo',
    gender: 'woman',
    peer: true,
    name: 'Cleo',
    title: 'beroendemottagningen',
    role: 'worker',
    languages: ['sv', 'en'],
    unit: addiction.id,
  },
  {
    id: id(14),
    username: 'dina',
    gender: 'woman',
    peer: false,
    name: 'Dina',
    title: 'socialtjänsten',
    role: 'worker',
    languages: ['sv', 'ar', 'so'],
    unit: social.id,
  },
  {
    id: id(15),
    username: 'emil',
    gender: 'man',
    peer: false,
    name: 'Emil',
    title: 'psykiatrin',
    role: 'worker',
    languages: ['sv', 'en'],
    unit: psychiatry.id,
  },
  {
    id: id(16),
    username: 'farida',
    gender: 'woman',
    peer: false,
    name: 'Farida',
    title: 'beroendemottagningen',
    role: 'worker',
    languages: ['sv', 'en', 'ar'],
    unit: addiction.id,
  },
  {
    id: id(17),
    username: 'lea',
    gender: 'woman',
    peer: false,
    name: 'Lea',
    title: 'ledare i luckan',
    role: 'lead',
    languages: ['sv', 'en'],
    unit: null,
  },
  {
    id: id(18),
    username: 'ada',
    gender: 'woman',
    peer: false,
    name: 'Ada',
    title: 'administratör',
    role: 'admin',
    languages: ['sv'],
    unit: null,
  },
] as const;

/** Two whose roster is like anybody's: days, evenings, and every other weekend at home by the phone. */
export const onRota = [
  {
    id: id(19),
    username: 'gun',
    gender: 'woman',
    peer: false,
    name: 'Gun',
    title: 'socialtjänstens jour',
    role: 'worker',
    languages: ['sv'],
  },
  {
    id: id(20),
    username: 'hugo',
    gender: 'man',
    peer: false,
    name: 'Hugo',
    title: 'socialtjänstens jour',
    role: 'worker',
    languages: ['sv', 'en'],
  },
] as const;

export const lead = id(17);
