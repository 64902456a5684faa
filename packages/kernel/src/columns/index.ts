export { bindTrack, type BoundTrack } from './bind-track.ts';
export { coversGrading, gradeColumns } from './grade-columns.ts';
export { rankColumns, type ColumnRanks } from './rank-columns.ts';
export { createScores, scoreColumns, type ColumnScores } from './score-columns.ts';
export { groupMembers, type Column, type ColumnTable, type EventColumn, type JudgementColumn, type NumberColumn } from './table.ts';
export { columnsOfUnits } from './from-units.ts';
