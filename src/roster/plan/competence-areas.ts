import type { Competence, UnitPlan } from '../../../libs/protocol/index.js';
import { MID_AREAS, placeOf } from '../../../libs/routing/index.js';
import { Refused } from '../../platform/refused.js';

/** Areas by key or by name become keys: one that nobody knows would quietly take nothing. @throws Refused `unknown-place` */
export const placed = (competence: Competence): Competence => ({
  ...competence,
  areas: [...new Set(competence.areas.map(keyOf))],
});

function keyOf(said: string): string {
  const { area, midArea } = placeOf(said);
  // Whoever lives nowhere belongs to every unit already.
  if (!area || area === 'elsewhere')
    throw new Refused(
      'unknown-place',
      `Vi känner inte platsen ”${said}”. Skriv ett stadsområde eller ett mellanområde.`,
      400,
    );
  return midArea ?? area;
}

/** With the names of its mid areas, as people say them. */
export const named = (competence: Competence): UnitPlan['competences'][number] => ({
  ...competence,
  midAreas: MID_AREAS.filter(({ key }) => competence.areas.includes(key)).map(({ name }) => name),
});
