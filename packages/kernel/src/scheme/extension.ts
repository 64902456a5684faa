import { compareSchemes, type SchemeChange } from './compare.ts';
import type { Scheme, Section } from './format.ts';
import { problem, type SchemeProblem } from './problem.ts';

/** What a lower level writes of its own: the name of its scheme and where it comes from. */
const OWN = /^(id|extends|title\.(zh|en)|source\..*|acceptedWarnings)$/;

const sectionOfPath = (scheme: Scheme, path: string): Section | undefined => {
  const [, track, section] = /^tracks\[(\d+)\]\.sections\[(\d+)\]/.exec(path) ?? [];
  return scheme.tracks[Number(track)]?.sections[Number(section)];
};

const titleOf = (change: SchemeChange): string => change.place.at(-1)?.zh ?? change.id;

/**
 * Where a scheme of a lower level goes beyond what the upper level allows: additions outside `extensible` sections, and every change of
 * what the upper level wrote. Points of an extensible section and of its track may rise with the items that were added; whether they add up is for `checkScheme`.
 */
export const extensionProblems = (upper: Scheme, own: Scheme): readonly SchemeProblem[] => {
  const open = new Set(upper.tracks.flatMap((track) => track.sections.filter((section) => section.extensible === true).map((section) => `${track.id}/${section.id}`)));
  const isOpen = (path: string): boolean => {
    const track = own.tracks[Number(/^tracks\[(\d+)\]/.exec(path)?.[1])];
    const section = sectionOfPath(own, path);
    return track !== undefined && section !== undefined && open.has(`${track.id}/${section.id}`);
  };
  const hasOpen = (path: string): boolean => {
    const track = own.tracks[Number(/^tracks\[(\d+)\]/.exec(path)?.[1])];
    return track?.sections.some((section) => open.has(`${track.id}/${section.id}`)) === true;
  };
  const mayChange = ({ part, path }: SchemeChange, field: string): boolean => {
    if (part === 'scheme') return OWN.test(field);
    return field === 'fullPoints' && ((part === 'section' && isOpen(path)) || (part === 'track' && hasOpen(path)));
  };
  return compareSchemes(upper, own).flatMap((change): readonly SchemeProblem[] => {
    switch (change.kind) {
      case 'added':
        return change.part === 'item' && isOpen(change.path) ? [] : [problem(change.path, 'extension-not-allowed', { title: titleOf(change) })];
      case 'removed':
        return [problem(change.path, 'extension-removed', { title: titleOf(change) })];
      case 'moved':
        return [problem(change.path, 'extension-changed', { field: titleOf(change) })];
      case 'changed':
        return change.fields.filter(({ field }) => !mayChange(change, field)).map(({ field }) => problem(change.path === '' ? field : `${change.path}.${field}`, 'extension-changed', { field }));
    }
  });
};
