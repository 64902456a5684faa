/** owed: nobody has judged and the trigger is met; judged; idle: the trigger is not met. */
export type QueueState = 'owed' | 'judged' | 'idle';
