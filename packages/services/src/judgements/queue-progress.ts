import type { QueueState } from './queue-state.ts';

type Judged = { readonly departments: readonly string[]; readonly state: QueueState };

/** How far one department is; `department` is "" for what no department is named for. What several may judge counts for each of them. */
export type DepartmentProgress = { readonly department: string; readonly owed: number; readonly judged: number; readonly idle: number };

/** The departments in the order in which the scheme names them, with what they have judged and still owe. */
export const queueProgress = (places: readonly Judged[]): readonly DepartmentProgress[] => {
  const counts = new Map<string, { owed: number; judged: number; idle: number }>();
  for (const { departments, state } of places) {
    for (const department of departments.length === 0 ? [''] : departments) {
      const count = counts.get(department) ?? { owed: 0, judged: 0, idle: 0 };
      count[state] += 1;
      counts.set(department, count);
    }
  }
  return [...counts].map(([department, count]) => ({ department, ...count }));
};
