export const pending = (): never => { throw new Error('not there yet'); };
