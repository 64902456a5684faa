import { inLanguage } from '../errors/words.ts';
import { type Role, roles } from './actor.ts';
import { roleNames } from './may-do.ts';
import { policyTable, reachText } from './policy-table.ts';
import type { Reach } from './policy.ts';

const cell = (reach: Reach, role: Role): string => {
  const how = reach[role];
  return how === undefined ? '—' : reachText(role, how).zh;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** `docs/policy.md`: the policy as people read it, written from the table that the server checks. */
export const renderPolicy = (): string => {
  const lines = policyTable();
  const head = ['操作', '代码', ...roles.map((role) => roleNames[role]), '考核状态'];
  const rows = lines.map(({ action, title, reach, states }) => [title.zh, `\`${action}\``, ...roles.map((role) => cell(reach, role)), states === null ? '不限' : states.map((state) => inLanguage(state, 'zh')).join('、')]);
  const separated = lines.flatMap(({ action, title, separated: reach }) => (reach ? [[title.zh, `\`${action}\``, ...roles.map((role) => cell(reach, role))]] : []));
  return `# 权限一览 · Who may do what

<!-- Written by \`pnpm --filter @siheng/services policy\` from packages/services/src/policy. Do not edit by hand. -->

每一项操作只由这张表决定；页面上的“不可用，因为……”和服务器的检查用的是同一张表。“—”表示该角色不能办理。
Every action is decided by this table alone; the pages and the server read the same one.

- **本组织及下级**：职责所在的局及其全部下级单位。
- **所在县（区）**：单位人员可以看到本县（区）的考核，但看不到其他单位的明细。
- **本部门的考核内容**：考核方案中写明由该部门考评的内容。
- **本单位**、**本人的职责**：仅限本人所在单位、本人名下。
- 任何人都不评判、核验、决定本单位的事项，无论还有什么职责。
- 职责可以委托他人至某日；安全、审计和系统管理职责不能委托。
- **考核状态**：考核处于所列状态时才能办理；“不限”表示与状态无关。锁定时页面说明原因、时限和谁可以开放。

${table(head, rows)}

## 三员分立

系统管理员、安全管理员和审计管理员互相监督。自两位管理员（安全、审计）到位之日起，下列各行取代上表相应各行（可在“登录与安全”中关闭或强制）：

${table(head.slice(0, -1), separated)}
`;
};
