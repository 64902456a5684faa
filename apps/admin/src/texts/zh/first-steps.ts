export const firstSteps = {
  title: '开始使用',
  description: '按下面的顺序做完，本局的考核就可以运行了。每一步以后都可以再补充和修改。',
  progress: '已完成 {{done}} / {{total}} 步',
  units: { title: '建立单位', text: '建立局，再逐个新建或用表格导入司法所、科室等单位。', done: '{{bureaus}} 个局，{{units}} 个单位' },
  people: { title: '添加人员', text: '为考核办、考评部门和司法所的人员建立账号，指定职责。', done: '{{count}} 人' },
  schemes: { title: '采用方案', text: '从方案库采用考核方案，填写领导小组的决定。', done: '{{count}} 个方案' },
  assessment: { title: '新建考核', text: '选定年度、方案、截止日和参评单位。', done: '{{count}} 个考核' },
  data: { title: '导入数据', text: '导入各单位的记录；没有记录的办理零报告。', waits: '建立考核之后' },
  states: { done: '已完成', current: '现在做', later: '待办' },
} as const;
