import { planLibrary } from '../library/plan-library.ts';
import { schemeLibrary } from '../library/scheme-library.ts';

/** The files with the project's own worked cases, one for each document of the library. */
export const projectCaseFiles = (): readonly URL[] =>
  [...schemeLibrary(), ...planLibrary()].toSorted((a, b) => a.document.localeCompare(b.document)).map((entry) => new URL('cases.json', entry.folder));
