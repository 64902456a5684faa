import type { LoadedScheme } from '../schemes/loaded-scheme.ts';

/** 考评部门: the departments that the items of a scheme name, in the order of the sheet. */
export const departmentsOf = ({ items }: LoadedScheme): readonly string[] => [...new Set([...items.values()].flatMap(({ item }) => item.departments))];
