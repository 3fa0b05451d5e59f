import type { Area } from '../protocol/index.js';

export interface MidArea {
  key: string;
  area: Exclude<Area, 'elsewhere'>;
  name: string;
  /** Names of its parts, as people say them. */
  parts: string[];
  /** Read from a published list. What is not was put together by us from known parts and must be checked by the city. */
  verified: boolean;
}

/** The four city areas since 2021, by the names they are called and those of the districts they came from. */
export const CITY_AREAS: readonly { area: Area; names: string[] }[] = [
  { area: 'northeast', names: ['northeast', 'Nordost', 'Angered', 'Östra Göteborg'] },
  {
    area: 'centre',
    names: ['centre', 'Centrum', 'Majorna-Linné', 'Linnéstaden', 'Örgryte', 'Örgryte-Härlanda'],
  },
  {
    area: 'southwest',
    names: [
      'southwest',
      'Sydväst',
      'Askim-Frölunda-Högsbo',
      'Västra Göteborg',
      'Frölunda',
      'Västra Frölunda',
    ],
  },
  { area: 'hisingen', names: ['hisingen', 'Norra Hisingen', 'Västra Hisingen', 'Lundby'] },
];

type Row = [key: string, name: string, ...parts: string[]];
const of = (area: MidArea['area'], verified: boolean, rows: Row[]): MidArea[] =>
  rows.map(([key, name, ...parts]) => ({ key, area, name, parts, verified }));

/**
 * The 36 mid areas. Nordost and Centrum as published (the division of the city of Göteborg since 2021; its maps are from
 * Göteborgs stadsledningskontor). The list of the other two was not found: those groups are ours, of parts whose city
 * area is known, until the municipality puts in its own.
 */
export const MID_AREAS: readonly MidArea[] = [
  ...of('northeast', true, [
    ['ostra-angered', 'Östra Angered', 'Linnarhult', 'Gunnilse', 'Bergum'],
    ['bergsjon', 'Bergsjön', 'Västra Bergsjön', 'Östra Bergsjön'],
    ['gamlestaden-utby', 'Gamlestaden-Utby', 'Gamlestaden', 'Utby'],
    ['kortedala', 'Kortedala', 'Södra Kortedala', 'Norra Kortedala'],
    ['sodra-angered', 'Södra Angered', 'Hammarkullen', 'Hjällbo', 'Eriksbo'],
    ['centrala-angered', 'Centrala Angered', 'Rannebergen', 'Angereds centrum', 'Agnesberg'],
    ['norra-angered', 'Norra Angered', 'Lövgärdet', 'Gårdstensberget', 'Gårdsten'],
  ]),
  ...of('centre', true, [
    ['kalltorp-torpa', 'Kålltorp-Torpa-Björkekärr', 'Kålltorp', 'Torpa', 'Björkekärr'],
    ['kalleback-skar', 'Kallebäck-Skår-Kärralund', 'Kallebäck', 'Skår', 'Kärralund'],
    ['krokslatt-johanneberg', 'Krokslätt-Johanneberg', 'Krokslätt', 'Johanneberg'],
    ['guldheden-landala', 'Guldheden-Landala', 'Guldheden', 'Landala'],
    ['olivedal-haga', 'Olivedal-Haga-Annedal-Änggården', 'Olivedal', 'Haga', 'Annedal', 'Änggården'],
    ['kungsladugard-sanna', 'Kungsladugård-Sanna', 'Kungsladugård', 'Sanna'],
    ['majorna', 'Majorna-Stigberget-Masthugget', 'Majorna', 'Stigberget', 'Masthugget'],
    [
      'norra-centrum',
      'Norra Centrum',
      'Lorensberg',
      'Vasastaden',
      'Vasastan',
      'Inom Vallgraven',
      'Stampen',
      'Heden',
    ],
    ['lunden-harlanda', 'Lunden-Härlanda-Överås', 'Lunden', 'Härlanda', 'Överås'],
    [
      'olskroken-redbergslid',
      'Olskroken-Redbergslid-Bagaregården',
      'Olskroken',
      'Redbergslid',
      'Bagaregården',
    ],
  ]),
  ...of('southwest', false, [
    ['sodra-skargarden', 'Södra skärgården', 'Styrsö', 'Donsö', 'Brännö', 'Asperö', 'Vrångö'],
    ['naset-onnered', 'Näset-Önnered', 'Näset', 'Önnered', 'Bratthammar'],
    ['fiskeback-langedrag', 'Fiskebäck-Långedrag', 'Fiskebäck', 'Långedrag', 'Hagen'],
    ['grimmered-kanneback', 'Grimmered-Kannebäck', 'Grimmered', 'Kannebäck'],
    ['tynnered', 'Tynnered', 'Guldringen', 'Skattegården', 'Ängås', 'Grevegården', 'Opaltorget'],
    ['frolunda-torg', 'Frölunda torg', 'Tofta', 'Ruddalen', 'Järnbrott'],
    ['hogsbo', 'Högsbo', 'Högsbohöjd', 'Högsbotorp', 'Flatås', 'Kaverös', 'Axel Dahlströms torg'],
    ['askim-hovas', 'Askim-Hovås', 'Askim', 'Hovås'],
    ['billdal', 'Billdal'],
  ]),
  ...of('hisingen', false, [
    ['karra-rodbo', 'Kärra-Rödbo', 'Kärra', 'Rödbo'],
    ['backa', 'Backa', 'Brunnsbo', 'Skälltorp', 'Skogome'],
    ['tuve-save', 'Tuve-Säve', 'Tuve', 'Säve'],
    ['norra-biskopsgarden', 'Norra Biskopsgården', 'Länsmansgården', 'Svartedalen'],
    ['sodra-biskopsgarden', 'Södra Biskopsgården', 'Jättesten'],
    ['torslanda', 'Torslanda', 'Hjuvik', 'Nolered'],
    ['bjorlanda-arendal', 'Björlanda-Arendal', 'Björlanda', 'Arendal'],
    ['kyrkbyn-rambergsstaden', 'Kyrkbyn-Rambergsstaden', 'Kyrkbyn', 'Rambergsstaden'],
    ['eriksberg-lindholmen', 'Eriksberg-Lindholmen', 'Eriksberg', 'Lindholmen'],
    ['kvillebacken-slattadamm', 'Kvillebäcken-Slättadamm', 'Kvillebäcken', 'Slättadamm', 'Backaplan'],
  ]),
];

/** The city area a mid area lies in. */
export const areaOfMid = (key: string): Area | null => MID_AREAS.find((mid) => mid.key === key)?.area ?? null;
