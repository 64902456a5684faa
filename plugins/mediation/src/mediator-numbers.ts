/** The mediators of a dispute: files list several in one cell, with Chinese or plain commas. */
export const mediatorNumbers = (cell: string | null): readonly string[] => (cell === null ? [] : cell.split(/[,，、;；\s]+/).filter((no) => no !== ''));
