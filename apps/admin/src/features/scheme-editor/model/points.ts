import { addExact, compareExact, type Scheme } from '@siheng/kernel';

const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

/** Stated points beside the sum of what they consist of; null where something is not filled in yet. */
export type PointsLine = { readonly path: string; readonly title: { readonly zh: string; readonly en?: string | undefined }; readonly stated: string | null; readonly sum: string | null; readonly agrees: boolean | null };

const read = (text: string | null | undefined): string | null => (typeof text === 'string' && NUMBER.test(text) ? text : null);

const sumOf = (parts: readonly (string | null | undefined)[]): string | null => {
  const found = parts.map(read);
  return found.some((one) => one === null) ? null : found.reduce<string>((sum, one) => addExact(sum, one ?? '0'), '0');
};

const line = (path: string, title: PointsLine['title'], stated: string | null | undefined, parts: readonly (string | null | undefined)[]): PointsLine => {
  const [own, sum] = [read(stated), sumOf(parts)];
  return { path, title, stated: own, sum, agrees: own === null || sum === null ? null : compareExact(own, sum) === 0 };
};

/** Whether points add up, as far as they are filled in: of each sheet over its sections, of each scored section over its items. */
export const pointsOf = (scheme: Scheme): readonly { readonly track: PointsLine; readonly sections: readonly PointsLine[] }[] =>
  scheme.tracks.map((track, t) => ({
    track: line(`tracks[${t}]`, track.title, track.fullPoints, track.sections.filter(({ kind }) => kind === 'scored').map(({ fullPoints }) => fullPoints)),
    sections: track.sections.flatMap((section, s) => (section.kind === 'scored' ? [line(`tracks[${t}].sections[${s}]`, section.title, section.fullPoints, section.items.filter(({ kind }) => kind === 'scored').map(({ fullPoints }) => fullPoints))] : [])),
  }));
