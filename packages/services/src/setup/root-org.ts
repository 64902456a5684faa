import type { OrgRow } from '@siheng/db';

/** The top of the tree: the first administrator has the duty here, bureaus stand below. */
export const rootOrg: OrgRow = { id: 'root', code: '000000', name: '全部组织', shortName: '全部', kind: 'root', class: null, parentId: null, path: '/root/', residentPopulation: null };
