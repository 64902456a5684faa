/** What a kind of work says to the person who has it; `{name}` is filled from `about` of the item. */
export type WorkText = { readonly zh: string; readonly en: string };

/** Every kind of work: the sentence, beginning with what to do. An area adds a row for each kind that it contributes. */
export const workKinds = {
  'report-datasets': { zh: '报送数据：{unit}还有{count}类数据未报', en: 'Report data: {count} datasets of {unit} are not reported' },
  'advance-assessment': { zh: '考核进程：可进入“{state}”阶段', en: 'Cycle: move on to "{state}"' },
  'decide-state': { zh: '领导小组：决定“{state}”', en: 'Leading group: decide on "{state}"' },
  'close-department': { zh: '{department}：评判完成后提交部门考评', en: '{department}: close the assessment when all is judged' },
  'decide-unlock': { zh: '解锁申请：{count}项待审批', en: 'Requests to unlock: {count} to decide' },
  'judge-items': { zh: '评判：{count}项待评', en: 'Judge: {count} items are owed' },
  'write-self-assessment': { zh: '自评：{unit}的年度自评尚未提交', en: 'Self-assess: {unit} has not submitted' },
  'correct-self-assessment': { zh: '自评被退回：{unit}，{reason}', en: 'Self-assessment returned: {unit}, {reason}' },
  'review-self-assessments': { zh: '审核自评：{count}个单位待审', en: 'Review self-assessments: {count} units are waiting' },
  'rate-units': { zh: '测评：{panel}还有{count}个单位未打分', en: 'Rate: {count} units await your mark for {panel}' },
  'rectify-item': { zh: '整改：{unit}“{item}”{state}', en: 'Rectify "{item}" of {unit}: {state}' },
  'verify-rectification': { zh: '核实整改：{unit}“{item}”', en: 'Verify the rectification of "{item}" of {unit}' },
  'decide-consequences': { zh: '结果运用：{count}项待决定', en: 'Consequences: {count} to decide' },
  'verify-finding': { zh: '核实察访核验问题：{unit}“{item}”', en: 'Verify the inspection finding at {unit}: "{item}"' },
  'decide-veto': { zh: '决定一票否决：{body}对{unit}提出', en: 'Decide on the veto that {body} proposes for {unit}' },
  'handle-objection': { zh: '办理申诉：{unit}“{item}”', en: 'Handle the objection of {unit} to "{item}"' },
  'read-notice': { zh: '核对公示结果：{unit}第{rank}名，有异议请在公示期内申诉', en: 'Check the published result: {unit} is rank {rank}; object before the notice ends if something is wrong' },
} as const satisfies Readonly<Record<string, WorkText>>;

export type WorkKind = keyof typeof workKinds;
