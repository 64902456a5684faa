import { optionHints } from './option-hints.ts';
import { ruleWords } from './rule-words.ts';

export const drafts = {
  title: '方案编制',
  description: '从去年的方案、方案库或空白页开始，编好、试算、对照之后，凭领导小组的决定采用。写下的内容自动保存。',
  undo: '撤销',
  redo: '重做',
  export: '导出文件',
  kinds: { scheme: '方案总则', track: '考核对象', section: '部分', item: '项目', pool: '分项', rule: '规则' },
  tabs: { edit: '编辑', options: '选项与理解', parts: '等次与结果运用', try: '试算', difference: '与原方案对照', history: '修改记录' },
  tree: {
    label: '方案结构', keys: '方向键移动，Alt＋↑↓ 调整次序，Delete 删除，也可以拖动',
    tools: '对所选部分的操作', add: '增加{{kind}}', up: '上移', down: '下移', copy: '复制{{kind}}', remove: '删除{{kind}}', removed: '已删除{{kind}}',
  },
  points: { label: '分值核对', open: '分值未填全', agrees: '合计 {{sum}} 分', differs: '写明 {{stated}} 分，各项相加 {{sum}} 分' },
  problems: {
    title: '问题清单', none: '没有问题，可以采用。', button0: '没有问题', count: '{{count}} 处问题', place: '{{kind}}“{{name}}”', warning: '已接受：',
    accept: '原文如此', acceptTitle: '原文如此，予以接受', acceptReason: '理由', withdraw: '取消接受',
  },
  save: { saved: '已保存 {{time}}', dirty: '有未保存的修改…', saving: '正在保存…', failed: '没有保存成功，稍后自动重试。{{why}}', conflict: '另有一个版本，等待您决定' },
  conflict: {
    title: '{{author}}也改了这份草稿', hint: '{{author}}在 {{time}} 保存了另一个版本。下面是您的版本与它的不同。两个版本都会留下：保留您的，对方的在修改记录里；改用对方的，您的另存为一份草稿。',
    keepMine: '保留我的版本', takeTheirs: '改用对方的，我的另存', copyTitle: '{{title}}（我的版本）', copied: '您的版本已另存为一份草稿',
  },
  list: {
    name: '草稿', state: '状态', changed: '最近修改', open: '编制中', adopted: '已采用', edit: '编辑', read: '查看', remove: '删除', removeOf: '删除“{{title}}”', removed: '已删除草稿',
    empty: '还没有草稿', emptyReason: '从去年的方案或方案库开始，改几处就能用。', base: '{{kind}}：{{title}}',
    bases: { blank: '空白页', file: '文件', library: '方案库', version: '已有方案', extension: '对上级方案的补充' },
  },
  new: {
    button: '编制新方案', title: '从哪里开始？', upper: '上级的方案', upperAbout: '{{from}}的方案，可在允许的部分增加项目', lastYear: '本局采用过的方案', nextYear: '下一年度：{{title}}', nextYearAbout: '考核期和名称中的年份顺延一年',
    copy: '照原样：{{title}}', copyAbout: '同一年度，改几处再采用', library: '方案库', libraryAbout: '{{document}} · 满分 {{points}}，{{items}} 个项目，{{rules}} 条规则', other: '其他', blank: '空白页', blankAbout: '一个考核对象、一个部分，从头写起',
    file: '读入文件', fileAbout: '导出的方案文件（.json）', fileProblems: '文件里有 {{count}} 处问题',
  },
  adopt: {
    button: '采用', title: '采用“{{title}}”', consequence: '采用之后，这个版本以内容的校验值为名，不能再改，可以用来建立考核。需要的插件一并启用。', decision: '领导小组的决定', decisionHint: '文号或会议纪要，例如 局长办公会议纪要〔2018〕12号',
    decisionMissing: '请填写领导小组决定的文号或会议纪要', changes: '与原方案的不同', done: '已采用“{{title}}”', read: '查看采用的版本', hasProblems: '还有 {{count}} 处问题，改正后才能采用', mayNot: '采用由考核办或系统管理员办理',
  },
  scheme: {
    title: '方案名称', titleEn: '英文名称（可不填）', from: '考核期从', to: '考核期到', dateHint: '写作 2018-12-31', document: '文号', documentHint: '还没有文号时写“2019年度方案”之类', issuedBy: '印发单位', id: '方案代号', idHint: '小写字母、数字和短横线，例如 wujin-2019',
    rounding: '公布时保留', places: '{{places}} 位小数', classes: '单位类别', classesHint: '标准因镇、街道等类别而不同时才需要', className: '类别名称', addClass: '增加类别', removeClass: '删除类别“{{name}}”', ownMeasures: '本方案自设的指标',
  },
  track: {
    title: '考核对象', unitKinds: '单位种类', fullPoints: '满分', composite: '总分的组成', compositeHint: '例如：考核内容 70%，领导评价 10%，其他评价 20%', hasComposite: '总分按权重由几部分合成', contentWeight: '考核内容的权重', partTitle: '评价名称', partWeight: '权重', partMeasure: '由谁评价', removePart: '删除这一部分', addPart: '增加一项评价',
  },
  section: {
    title: '名称', kind: '性质', scored: '计分', bonus: '加分', fullPoints: '分值', mostPoints: '最多加', open: '不设上限', isOpen: '不设上限', bonusCap: '加分封顶', lossCap: '最多扣', capHint: '不填则不另设', capClause: '写明封顶的条款', lower: '下级', extensible: '允许下级在这一部分增加项目', extensibleHint: '下级采用本方案时，只能在标明的部分增加项目，其余一律不得改动',
  },
  pool: { title: '名称', fullPoints: '分值', hint: '分项里的扣分，扣完这些分值为止' },
  item: {
    title: '考核内容', scored: '计分（从满分扣起）', bonus: '加分（从零加起）', standards: '考核标准', standardsHint: '写给被考核单位看的要求，一句一条', standard: '第 {{at}} 条标准', addStandard: '增加一条标准', removeStandard: '删除第 {{at}} 条标准', departments: '考评部门', departmentsHint: '人工评分由这些部门录入', method: '考核方式', id: '编号', idHint: '结果、申诉和下一年的比较以它为准，不要改动沿用的编号',
  },
  rule: ruleWords,
  baseline: { form: '标准的种类', number: '一个数', class: '按单位类别', 'unit-target': '该单位的目标值', 'last-year': '上年的数值', 'group-mean': '本组平均值' },
  amount: {
    form: '分值的写法', forms: { number: '一个数', class: '按单位类别', place: '按名次', band: '按档', event: '按级别', 'event-value': '由认定时写明' },
    each: { deduct: '每次扣', earn: '得', bonus: '每次加' }, valueField: '写明分值的栏目', byClass: '各类单位的分值', byPlace: '各名次的分值', byBand: '各档的分值', byEvent: '各级别的分值', key: '级别', place: '第 {{place}} 名', placeFromEnd: '倒数第 {{place}} 名', band: '第 {{at}}、{{next}} 条界线之间', bandFirst: '第 {{next}} 条界线以下', bandLast: '第 {{at}} 条界线及以上',
    addPlace: '增加一个名次', addEvent: '增加一个级别', removeRow: '删除“{{row}}”', eventFields: '按哪些栏目区分', eventFieldsHint: '多个栏目时，级别写作“province/comprehensive”',
  },
  events: {
    where: '哪些事件计入', whereHint: '不填则全部计入', field: '栏目', addField: '增加条件', removeField: '删除条件“{{field}}”', same: '同一项工作', highest: '只计最高级别', once: '全年只计一次', order: '级别从低到高', orderHint: '按最高级别计时，以此为序',
    fields: { level: '级别', category: '类别', subject: '对象', confirmed: '已认定', verified: '已核实', noticed: '被通报', praised: '受表扬', severe: '情节严重' },
    levels: { county: '县级', district: '区级', city_bureau: '市局', city: '市级', city_gov: '市委市政府、省厅', province: '省级', national: '国家级' },
  },
  measure: {
    none: '选择指标…', unknown: '不在目录里', own: '本方案自设', disabled: '插件未启用，采用时启用', sources: { metric: '系统自动测算', judgement: '人工评分', platform: '人工录入' }, from: '来自',
    choose: '选择指标', chooseJudged: '选择评分内容', find: '按名称、数据集查找', plugin: '插件', allPlugins: '全部插件', found: '找到的指标', nothing: '没有找到，可以自设一个', more: '还有 {{count}} 个，请输入更多文字', new: '自设指标',
    ownHint: '没有数据可以自动测算的，由考评部门在“评分录入”里录入。', ownJudgedHint: '由考评部门在幅度内评分，并写明理由。', ownName: '名称', ownUnit: '录入什么', ownAdd: '加入方案', ownRemove: '删除自设指标“{{name}}”',
    units: { count: '次数', ratio: '百分比', number: '数值', 'yes-no': '是或否', events: '事件清单', days: '天数', points: '分值', rank: '名次' },
  },
  options: { title: '选项与理解', description: '原文可有不同理解的地方，由方案明确选定。标“通常”的是没有特别约定时的理解。', usual: '通常' },
  optionHints,
  parts: {
    title: '等次与结果运用', more: '其他部分', description: '这些部分按文件格式编辑，离开时检查，有问题会列出所在位置。', absent: '未写', present: '已写', broken: '这不是完整的 JSON：检查引号、逗号和括号。修改没有采用。', discard: '放弃这处修改',
    grading: { title: '等次（全部内容）', hint: '等次的条件、结果、封顶、降档和连续年度' },
    consequences: { title: '结果运用', hint: '表彰、约谈、经费等，由人决定' },
    rankedTogether: { title: '合并排名的考核对象', hint: '列在一组里的考核对象一起排名' },
    tieBreak: { title: '同分时的次序', hint: '选项“总分相同”选“按规则区分”时使用' },
    parameters: { title: '每年另定的数', hint: '文件留待每年决定的数和日期' },
    cycle: { title: '程序', hint: '阶段、步骤、由谁办理、证明材料种类' },
  },
  grades: { title: '等次', hint: '从最好到最差，第一个符合的为准；三个条件可以只填一部分，都不填即其余单位。', name: '等次名称', totalAtLeast: '总分不低于', rankWithin: '名次前', rankFromEndWithin: '名次后', parameter: '每年另定', add: '增加等次', remove: '删除等次“{{name}}”' },
  try: {
    example: '样例单位', cases: '原方案的算例', broken: '还有 {{count}} 处问题；没有填全的地方可能算不出来。', addExample: '增加样例单位', removeExample: '删除这个样例', exampleName: '样例单位{{at}}', name: '样例名称', noExample: '还没有样例单位', noExampleReason: '填几个数，马上看到各项得分和每一条扣分的来由。',
    known: '已知情况', knownHint: '没有填的，视为没有发生。评分填分值，多件用顿号分开。', levels: '级别，如 city、province', result: '得分', cannot: '还不能计算：{{why}}', total: '总分', totalParts: '基本分 {{base}}，加分 {{bonus}}，满分 {{full}}', allFull: '各项满分，没有一条规则起作用。', full: '应得', got: '实得',
    summary: '共 {{count}} 个算例：{{same}} 个结果不变，{{differing}} 个不同。', casesHint: '改动了分值或规则，算例的结果随之变化是正常的：逐条看看是不是您想要的。', noCases: '原方案没有从数据到得分的算例。', same: '不变', differs: '{{count}} 处不同', failed: '无法计算', difference: '单位 {{unit}} · {{name}}：原 {{expected}}，现 {{got}}', gone: '已无此项', sums: { base: '基本分', bonus: '加分', totalDeductions: '从总分中扣', total: '总分' },
  },
  diff: {
    added: '新增', removed: '删除', moved: '调整位置', changed: '修改', count: '共 {{count}} 处不同', none: '没有不同', unreadable: '内容还不完整，暂时不能对照。', against: '与“{{title}}”对照', noBase: '没有可以对照的方案', noBaseReason: '这份草稿从空白页或文件开始。', said: '原：{{was}} → 现：{{is}}', nothing: '（无）', field: '{{name}}：原 {{was}} → 现 {{is}}',
    amount: { deduct: '原扣{{was}}分 → 现扣{{is}}分', earn: '原得{{was}}分 → 现得{{is}}分', bonus: '原加{{was}}分 → 现加{{is}}分' },
    fields: {
      fullPoints: '分值', zh: '名称', en: '英文名称', text: '原文', clause: '条款', limit: '扣到哪里为止', effect: '作用', kind: '种类', of: '指标', than: '标准', required: '应有数', target: '目标', step: '每一步', per: '每几例', min: '最少', max: '最多', op: '比较', cap: '封顶', id: '代号', document: '文号', issuedBy: '印发单位', issuedAt: '印发日期', from: '开始', to: '结束', departments: '考评部门', method: '考核方式', notes: '说明', pool: '分项', amount: '分值', unitKinds: '单位种类', upTo: '最多得', extensible: '允许下级增加', perEvent: '逐件评定', counts: '何时计入', limitAssumed: '原文未写',
    },
  },
  history: { latest: '最新', show: '看改了什么', hide: '收起', first: '草稿从这里开始。', restore: '恢复到这个版本', restoreSure: '以这个版本替换现在的内容？可以撤销。' },
} as const;
