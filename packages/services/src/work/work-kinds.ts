/** What a kind of work says to the person who has it; `{name}` is filled from `about` of the item. */
export type WorkText = { readonly zh: string; readonly en: string };

/** Every kind of work: the sentence, beginning with what to do. An area adds a row for each kind that it contributes. */
export const workKinds = {
  'report-datasets': { zh: '报送数据：{unit}还有{count}类数据未报', en: 'Report data: {count} datasets of {unit} are not reported' },
  'judge-items': { zh: '评判：{count}项待评', en: 'Judge: {count} items are owed' },
  'rectify-item': { zh: '整改：{unit}“{item}”{state}', en: 'Rectify "{item}" of {unit}: {state}' },
  'verify-rectification': { zh: '核实整改：{unit}“{item}”', en: 'Verify the rectification of "{item}" of {unit}' },
  'decide-consequences': { zh: '结果运用：{count}项待决定', en: 'Consequences: {count} to decide' },
} as const satisfies Readonly<Record<string, WorkText>>;

export type WorkKind = keyof typeof workKinds;
