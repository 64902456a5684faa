import type { Fact } from '@siheng/plugin-sdk';
import type { subsidySchemes } from './collectors/subsidy-schemes.ts';

/** The case-subsidy documents in force on a day that cover the village committees. A repealed one ends on the day before its repeal. */
export const validSchemes = <F extends Fact<(typeof subsidySchemes)['row']>>(schemes: readonly F[], day: string): readonly F[] =>
  schemes.filter((scheme) => scheme.coversVillages && (scheme.issuedAt === null || scheme.issuedAt <= day) && (scheme.repealedAt === null || scheme.repealedAt > day));
