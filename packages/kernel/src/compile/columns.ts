import type { PlanColumn } from '../plan.ts';

/** Gives each measure (or judgement) that a plan reads one column; asking twice gives the same one. */
export type Columns = {
  readonly measure: (id: string) => number;
  readonly judgement: (id: string) => number;
  readonly rating: (id: string) => number;
  readonly list: readonly PlanColumn[];
};

export const createColumns = (): Columns => {
  const list: PlanColumn[] = [];
  const find = (id: string, reads: PlanColumn['reads']): number => {
    const known = list.findIndex((column) => column.id === id && column.reads === reads);
    if (known >= 0) return known;
    return list.push({ id, reads }) - 1;
  };
  return {
    measure: (id) => find(id, 'measure'),
    judgement: (id) => find(id, 'judgement'),
    rating: (id) => find(id, 'rating'),
    list,
  };
};
