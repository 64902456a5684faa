import { optionsSchema, type Scheme } from '@siheng/kernel';

const shifted = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`.replace(/-02-29$/, '-02-28');

/** The same scheme for the next year: its period, and the year where its name has it. The document is a new one, and yet to be issued. */
export const nextYearOf = (scheme: Scheme): Scheme => {
  const [from, to] = [shifted(scheme.period.from, 1), shifted(scheme.period.to, 1)];
  const [year, next] = [scheme.period.to.slice(0, 4), to.slice(0, 4)];
  const renamed = (text: string): string => text.replaceAll(year, next);
  const { adoption: _adoption, ...source } = scheme.source;
  return {
    ...scheme,
    id: renamed(scheme.id),
    title: { zh: renamed(scheme.title.zh), ...(scheme.title.en === undefined ? {} : { en: renamed(scheme.title.en) }) },
    period: { from, to },
    source: { ...source, document: `${next}年度方案`, issuedAt: null },
  };
};

/** A blank page: one sheet for the judicial offices with one section and one item that wait to be written. */
export const blankScheme = (org: { readonly name: string; readonly code: string }, year: string): object => ({
  format: 1,
  id: `scheme-${org.code.toLowerCase().replace(/[^a-z0-9]/g, '')}-${year}`,
  title: { zh: `${org.name}${year}年度绩效考核细则` },
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
  source: { document: `${year}年度方案`, issuedBy: org.name, issuedAt: null },
  classes: [],
  options: optionsSchema.parse({}),
  rounding: { places: 2, mode: 'half-up' },
  tracks: [{
    id: 'station', title: { zh: '司法所', en: 'Judicial offices' }, unitKinds: ['station'], fullPoints: '100',
    sections: [{ id: 'section-1', title: { zh: '第一部分' }, kind: 'scored', fullPoints: '100', items: [{ id: 'item-1', title: { zh: '第一项' }, kind: 'scored', fullPoints: '100', standards: [], method: [], departments: [], rules: [] }] }],
  }],
});
