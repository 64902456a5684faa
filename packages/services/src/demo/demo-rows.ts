import { between } from '@siheng/plugin-sdk';

/** How many records a station has in a year: from, to. A street serves fewer people than a town where that matters. */
type Range = readonly [from: number, to: number];
type Rows = Range | { readonly town: Range; readonly street: Range };

const rowsByDataset: Readonly<Record<string, Rows>> = {
  'mediation/disputes': [145, 215],
  'mediation/mediators': [13, 13],
  'mediation/findings': [0, 1],
  'mediation/screenings': [106, 106],
  'mediation/analysis-reports': [12, 12],
  'mediation/typical-cases': [5, 6],
  'mediation/mediation-committees': [15, 18],
  'mediation/online-mediations': [8, 14],
  'mediation/station-staff': [6, 8],
  'mediation/subsidy-schemes': [1, 1],
  'mediation/subsidies': [35, 60],
  'mediation/district-trainings': [4, 4],
  'legal-aid/wechat-groups': [12, 12],
  'legal-aid/findings': [0, 1],
  'legal-aid/villages': [12, 12],
  'legal-aid/advisor-contracts': [12, 12],
  'legal-aid/advisor-contacts': [8, 16],
  'legal-aid/consultations': { town: [112, 150], street: [58, 90] },
  'legal-aid/campaigns': [2, 4],
  'legal-aid/social-organisations': [1, 2],
  'legal-aid/social-organisation-activities': [8, 14],
  'legal-aid/transfers': { town: [44, 60], street: [18, 30] },
  'community-correction/location-log': [600, 760],
  'community-correction/findings': [0, 1],
  'community-correction/incidents': [0, 0],
  'community-correction/correction-persons': [20, 45],
  'community-correction/correction-staff': [4, 5],
  'community-correction/released-persons': [25, 50],
  'community-correction/pickups': [3, 6],
  'community-correction/hardship-families': [4, 8],
  'community-correction/aftercare-persons': [10, 20],
  'community-correction/remote-visits': [2, 4],
  'legal-publicity/activities': [48, 80],
  'legal-publicity/campaigns': [4, 4],
  'legal-publicity/findings': [0, 1],
  'legal-publicity/villages': [12, 12],
  'legal-publicity/demo-villages': [4, 6],
  'team-building/staff': [5, 7],
  'team-building/establishments': [1, 1],
  'team-building/secondments': [0, 1],
  'team-building/recruit-trainings': [7, 7],
  'team-building/exams': [10, 14],
  'team-building/online-trainings': [7, 7],
  'team-building/findings': [0, 1],
  'team-building/info-items': [26, 34],
  'team-building/media-articles': [2, 5],
  'team-building/commendations': [0, 2],
  'team-building/innovations': [0, 2],
  'team-building/platform-usage': [365, 365],
  'team-building/system-logins': [104, 120],
  'team-building/system-entries': [40, 70],
};

/** Records of a dataset that the table does not know: what its author calls ordinary. */
const otherwise: Range = [6, 12];

/** How many records to make up for one station. */
export const rowsFor = (dataset: string, unitClass: string | null, ordinary: number | undefined, random: () => number): number => {
  const rows = rowsByDataset[dataset] ?? (ordinary === undefined ? otherwise : ([ordinary, ordinary] as const));
  const [from, to] = 'town' in rows ? rows[unitClass === 'street' ? 'street' : 'town'] : rows;
  return between(random, from, to);
};
