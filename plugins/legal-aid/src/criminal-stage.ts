/** The subsidy standard of the province is for the stages of investigation and prosecution (刑事侦查、起诉两阶段). */
export const isCriminalStage = ({ stage }: { readonly stage: string }): boolean => stage === 'investigation' || stage === 'prosecution';
