/** The schemes ask for organisations of the town itself, of the basic type (镇级基础型社会组织). */
export const isTownBasic = ({ level, type }: { readonly level: string; readonly type: string }): boolean => level === 'town' && type === 'basic';
