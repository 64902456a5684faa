import { demoCounties, seedCounty } from '@siheng/services';
import type { DemoWorld } from './demo-world.ts';

const assessments = ['wujin-2018', ...demoCounties.map(({ id }) => id)];

type GoldenUnit = { readonly total: string; readonly rank: number; readonly grade: string | null };
type GoldenCounty = { readonly resultHash: string; readonly units: Readonly<Record<string, GoldenUnit>> };

const ofAssessment = async (world: DemoWorld, assessmentId: string): Promise<GoldenCounty> => {
  const { results } = await world.as('kaohe');
  const { tracks } = await results.league({ assessmentId, pageSize: 1 });
  const rows = (await Promise.all(tracks.map((track) => results.league({ assessmentId, pageSize: 100, track: track.id })))).flatMap((league) => league.rows);
  const run = (await results.runs({ assessmentId, pageSize: 100 })).rows.find((one) => one.published);
  return { resultHash: run?.resultHash ?? '', units: Object.fromEntries(rows.toSorted((a, b) => a.unitId.localeCompare(b.unitId)).map((row) => [row.unitId, { total: row.total, rank: row.rank, grade: row.grade }])) };
};

/** What every county of the demo comes to, as it is brought up; pinned in `demo-golden.json`. */
export const demoGolden = async (world: DemoWorld): Promise<Readonly<Record<string, GoldenCounty>>> => {
  for (const county of demoCounties) await seedCounty(world.deps, county);
  return Object.fromEntries(await Promise.all(assessments.map(async (id) => [id, await ofAssessment(world, id)] as const)));
};
