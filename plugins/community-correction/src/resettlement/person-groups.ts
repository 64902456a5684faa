/** Groups of persons under resettlement (安置帮教), one register each. */
export const personGroups = ['key', 'ordinary', 'dual_listed', 'three_without', 'gang_related'] as const;

export type PersonGroup = (typeof personGroups)[number];

/** How files spell the groups. */
export const personGroupSpellings: Readonly<Record<PersonGroup, readonly string[]>> = {
  key: ['重点', '重点人员', '重点帮教对象', '重点对象'],
  ordinary: ['一般', '一般人员', '一般帮教对象', '一般对象'],
  dual_listed: ['双列管', '“双列管”人员', '双列管人员'],
  three_without: ['三无', '“三无”人员', '三无人员'],
  gang_related: ['涉黑涉恶', '涉黑涉恶人员'],
};
