/** What the departments decided, by measure: what holds for most stations, and where it is otherwise. */
export type DemoJudgement = {
  readonly measure: string;
  readonly department: string;
  readonly usual: { readonly values: readonly string[]; readonly reason: string } | null;
  readonly special: Readonly<Record<string, { readonly values: readonly string[]; readonly reason: string; readonly evidence?: 'notice' | 'photo' }>>;
};

const none = (reason: string) => ({ values: [], reason });

export const demoJudgements: readonly DemoJudgement[] = [
  {
    measure: 'legal-aid/judged-wechat-superior-deduction', department: '公律科', usual: none('年内上级抽查未扣分'),
    special: { 'wujin-lucheng': { values: ['0.1', '0.2'], reason: '市局两次抽查“法润民生”微信群各发现1个群月内无活动', evidence: 'notice' } },
  },
  {
    measure: 'legal-aid/judged-consultation-shortfall', department: '法援科', usual: null,
    special: { 'wujin-lijia': { values: ['0.5'], reason: '咨询录入少于100件次，差距不大且第四季度已改进，按下限扣分' } },
  },
  {
    measure: 'community-correction/judged-correction-law-violations', department: '社矫科', usual: none('未发现逾期、超期和非法定事由准假'),
    special: { 'wujin-dingyan': { values: ['2'], reason: '1件入矫手续逾期2日办理，情节较轻', evidence: 'notice' } },
  },
  {
    measure: 'community-correction/judged-correction-group-defects', department: '社矫科', usual: none('抽查矫正小组均规范'),
    special: { 'wujin-hengshanqiao': { values: ['0.5'], reason: '抽查1个矫正小组缺少村（社区）成员签名' }, 'wujin-luoyang': { values: ['0.5', '0.5'], reason: '抽查2个矫正小组未按期调整成员' }, 'wujin-xihu': { values: ['0.5'], reason: '抽查1个矫正小组会议记录不全' } },
  },
  {
    measure: 'community-correction/judged-risk-assessment-defects', department: '社矫科', usual: none('抽查风险评估均规范'),
    special: { 'wujin-lucheng': { values: ['0.5'], reason: '抽查1件风险评估未写明依据' }, 'wujin-xihu': { values: ['0.5'], reason: '抽查1件风险评估迟于入矫1个月完成' } },
  },
  {
    measure: 'community-correction/judged-correction-plan-defects', department: '社矫科', usual: none('抽查矫正方案均规范'),
    special: { 'wujin-yaoguan': { values: ['0.5'], reason: '抽查1件矫正方案未随评估结果调整' }, 'wujin-xueyan': { values: ['0.5', '0.5'], reason: '抽查2件矫正方案内容雷同' } },
  },
  {
    measure: 'community-correction/judged-double-eight-defects', department: '社矫科', usual: none('“双八”时间达标，执行规范'),
    special: { 'wujin-qianhuang': { values: ['0.5', '0.5'], reason: '3月、7月各有1人教育学习不足8小时，已补课', evidence: 'photo' }, 'wujin-huangli': { values: ['1'], reason: '11月公益劳动1人缺少记录，无法核实时长' } },
  },
  {
    measure: 'community-correction/judged-file-content-defects', department: '社矫科', usual: none('档案内容规范完整'),
    special: { 'wujin-yaoguan': { values: ['1'], reason: '抽查档案2卷目录与内容不一致' }, 'wujin-dingyan': { values: ['1.5'], reason: '抽查档案3卷缺少走访记录', evidence: 'photo' } },
  },
  {
    measure: 'community-correction/judged-repeat-file-problems', department: '社矫科', usual: none('上次检查的问题均已整改'),
    special: { 'wujin-dingyan': { values: ['0.5'], reason: '缺少走访记录的问题上半年检查时已指出，再次出现' } },
  },
  {
    measure: 'community-correction/judged-key-work-execution', department: '社矫科', usual: none('重点工作按要求落实'),
    special: { 'wujin-lijia': { values: ['0.5'], reason: '专项行动总结迟报10日' } },
  },
  {
    measure: 'platform/midterm-review-points-lost', department: '宣教科', usual: { values: ['0'], reason: '“七五”普法中期考核未被扣分' },
    special: { 'wujin-luoyang': { values: ['1.5'], reason: '中期考核中普法台账被扣1.5分', evidence: 'notice' }, 'wujin-dingyan': { values: ['1'], reason: '中期考核中阵地建设被扣1分' } },
  },
  {
    measure: 'legal-publicity/judged-midterm-review-deduction', department: '宣教科', usual: null,
    special: { 'wujin-luoyang': { values: ['1'], reason: '中期考核被扣1.5分，台账问题已整改，酌情扣1分' }, 'wujin-dingyan': { values: ['1'], reason: '中期考核被扣1分，照扣' } },
  },
  {
    measure: 'platform/midterm-experience-recognised', department: '宣教科', usual: { values: ['0'], reason: '未申报' },
    special: { 'wujin-xueyan': { values: ['1'], reason: '为全市中期验收提供现场，市法宣办书面认可', evidence: 'notice' } },
  },
  {
    measure: 'platform/standardisation-level', department: '办公室', usual: none('年内未列入贯标计划或未通过'),
    special: { 'wujin-hutang': { values: ['city'], reason: '按计划通过市局复核', evidence: 'notice' }, 'wujin-huangli': { values: ['district'], reason: '通过区局复查' }, 'wujin-nanxiashu': { values: ['district'], reason: '通过区局复查' } },
  },
  {
    measure: 'community-correction/judged-remote-visit-bonus', department: '社矫科', usual: null,
    special: { 'wujin-luoyang': { values: ['0.5'], reason: '多次对接宣传，对方监狱设备原因未成功，视情加分' } },
  },
  {
    measure: 'community-correction/judged-superior-tasks-bonus', department: '社矫科', usual: none('年内未承接上级检查、会议、试点'),
    special: { 'wujin-hutang': { values: ['1'], reason: '承办全市社区矫正现场会', evidence: 'photo' }, 'wujin-qishuyan': { values: ['0.5'], reason: '承接省厅调研1次' } },
  },
];

/** The judgement that nobody has given yet: something to do for whoever signs in as the department. */
export const demoOwed: Readonly<Record<string, readonly string[]>> = { 'wujin-henglin': ['community-correction/judged-superior-tasks-bonus', 'community-correction/judged-file-content-defects'] };
