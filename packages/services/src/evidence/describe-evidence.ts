import type { EvidenceRow } from '@siheng/db';

/** How a piece can be looked at in a browser; null: it is downloaded. */
export type EvidencePreview = 'image' | 'pdf' | 'word' | 'table' | 'text' | 'video' | 'audio';

const previews: readonly (readonly [RegExp, EvidencePreview])[] = [
  [/^image\/(png|jpeg|gif|webp|avif|bmp)$/, 'image'],
  [/^application\/pdf$/, 'pdf'],
  [/wordprocessingml\.document$/, 'word'],
  [/spreadsheetml\.sheet$|^text\/csv/, 'table'],
  [/^text\/plain/, 'text'],
  [/^video\/(mp4|quicktime|x-m4v|3gpp)$/, 'video'],
  [/^audio\/(mpeg|mp4|wav)$/, 'audio'],
];

export const previewOf = (mediaType: string | null): EvidencePreview | null => previews.find(([pattern]) => mediaType !== null && pattern.test(mediaType))?.[1] ?? null;

export type DescribedEvidence = ReturnType<typeof describeEvidence>;

/** A piece of evidence as lists and pickers show it. */
export const describeEvidence = ({ id, unitId, title, kind, fileName, mediaType, size, sha256, hasThumbnail, createdAt }: EvidenceRow) => ({
  id, unitId, title, kind, fileName, size, preview: sha256 === null ? null : previewOf(mediaType), at: createdAt.toISOString(),
  href: sha256 === null ? null : `/files/evidence/${id}`,
  thumbnail: sha256 !== null && hasThumbnail ? `/files/evidence/${id}/thumbnail` : null,
});
