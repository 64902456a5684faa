import { writeTemplate } from '@siheng/documents';
import { templateColumns } from '../datasets/get-template.ts';
import { unitList } from './unit-list.ts';

/** An empty list of units to fill in. */
export const getUnitTemplate = async (): Promise<{ readonly fileName: string; readonly content: Uint8Array }> =>
  ({ fileName: `${unitList.title.zh}.xlsx`, content: await writeTemplate(unitList.title.zh, templateColumns(unitList)) });
