import { schemeLibrary } from '../library/scheme-library.ts';

/** The files with the project's own worked cases, one for each scheme of the library. */
export const projectCaseFiles = (): readonly URL[] => schemeLibrary().map((entry) => new URL('cases.json', entry.folder));
