import type { Role } from '../policy/actor.ts';
import { demoCounty, demoDepartments } from './demo-units.ts';

/** One password for all accounts of the demo; shown on the sign-in page in demo mode only. */
export const demoPassword = 'siheng-2018';

export type DemoAccount = { readonly userId: string; readonly username: string; readonly name: string; readonly role: Role; readonly title: string; readonly orgId: string; readonly department?: string };

const departmentNames: Readonly<Record<(typeof demoDepartments)[number], readonly [username: string, name: string]>> = {
  基层科: ['jiceng', '示例甲'], 公律科: ['gonglv', '示例乙'], 法援科: ['fayuan', '示例丙'], 社矫科: ['shejiao', '示例丁'], 宣教科: ['xuanjiao', '示例戊'], 政治处: ['zhengzhi', '示例己'], 办公室: ['bangong', '示例庚'],
};

const account = (username: string, name: string, role: Role, title: string, orgId: string = demoCounty.id, department?: string): DemoAccount => ({
  userId: `demo-${username}`, username, name, role, title, orgId, ...(department === undefined ? {} : { department }),
});

/** Who has the same duty at every county of the demo. */
export const isEverywhere = ({ role }: DemoAccount): boolean => ['office-admin', 'leader', 'rater', 'administrator', 'security-admin', 'auditor'].includes(role);

/** Plainly made-up people, one for each role that looks at the product from another side. */
export const demoAccounts: readonly DemoAccount[] = [
  account('kaohe', '演示考核员', 'office-admin', '考核办'),
  ...demoDepartments.map((department) => account(departmentNames[department][0], departmentNames[department][1], 'department', department, demoCounty.id, department)),
  account('hutang', '演示所员', 'station', '湖塘司法所', 'wujin-hutang'),
  account('niutang', '示例辛', 'station', '牛塘司法所', 'wujin-niutang'),
  account('lingdao', '演示领导', 'leader', '局领导'),
  account('hecha', '示例壬', 'inspector', '察访核验组'),
  account('pingyi', '示例癸', 'rater', '评议人'),
  account('admin', '演示管理员', 'administrator', '系统管理员'),
  account('anquan', '演示安全员', 'security-admin', '安全管理员'),
  account('shenji', '演示审计员', 'auditor', '审计管理员'),
];
