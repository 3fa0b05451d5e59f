/** What says that somebody is away, and never that they are on duty. Whole words: a "sjuksköterska" is at work. */
const AWAY = new Set(
  `semester sjuk sjukskriven sjukdom sjukfrånvaro sjukledig vab vabb vabbar ledig ledighet ledigt föräldraledig
  föräldraledighet tjänstledig tjänstledighet studieledig kompledig frånvaro frånvarande bortrest vacation
  sick leave absence absent away`.split(/[ \n]+/),
);

/** Whether a title speaks of an absence: "Semester: Anna", "Anna sjuk". */
export const isAbsence = (summary: string): boolean =>
  (summary.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => AWAY.has(word));
