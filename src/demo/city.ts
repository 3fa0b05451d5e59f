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
    name: 'Anna',
    title: 'socialtjänsten',
    role: 'worker',
    languages: ['sv', 'en'],
    unit: social.id,
  },
  {
    id: id(12),
    username: 'bo',
    name: 'Bo',
    title: 'psykiatrin',
    role: 'worker',
    languages: ['sv', 'en'],
    unit: psychiatry.id,
  },
  {
    id: id(13),
    username: 'cleo',
    name: 'Cleo',
    title: 'beroendemottagningen',
    role: 'worker',
    languages: ['sv', 'en'],
    unit: addiction.id,
  },
  {
    id: id(14),
    username: 'dina',
    name: 'Dina',
    title: 'socialtjänsten',
    role: 'worker',
    languages: ['sv', 'ar'],
    unit: social.id,
  },
  {
    id: id(15),
    username: 'emil',
    name: 'Emil',
    title: 'psykiatrin',
    role: 'worker',
    languages: ['sv', 'en'],
    unit: psychiatry.id,
  },
  {
    id: id(16),
    username: 'farida',
    name: 'Farida',
    title: 'beroendemottagningen',
    role: 'worker',
    languages: ['sv', 'en', 'ar'],
    unit: addiction.id,
  },
  {
    id: id(17),
    username: 'lea',
    name: 'Lea',
    title: 'ledare i luckan',
    role: 'lead',
    languages: ['sv', 'en'],
    unit: null,
  },
  {
    id: id(18),
    username: 'ada',
    name: 'Ada',
    title: 'administratör',
    role: 'admin',
    languages: ['sv'],
    unit: null,
  },
] as const;

export const lead = id(17);
