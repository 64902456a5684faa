import { findingsCollector } from '@siheng/plugin-sdk';

/** What departments and inspections found about the station and its people. */
export const findings = findingsCollector({
  title: { zh: '队伍建设检查发现的问题', en: 'Findings about the team' },
  kinds: {
    'meeting-missed': { zh: '会议未落实', en: 'Meeting not attended', aliases: ['缺席会议'], reasons: ['未派员参加区局会议', '未参加统一组织的考察学习'] },
    'opinion-mishandled': { zh: '舆情应对处置不当', en: 'Public opinion mishandled', aliases: ['舆情迟报', '舆情漏报', '舆情瞒报'], reasons: ['网络舆情迟报', '敏感舆情处置不及时'] },
    'negative-opinion': { zh: '负面舆情', en: 'Negative public opinion', reasons: ['出现涉及本所的负面报道'] },
    'eight-rules-notice': { zh: '违反中央八项规定精神被通报', en: 'Notice under the eight rules', aliases: ['八项规定通报'], reasons: ['违规问题被通报'] },
    'efficiency-notice': { zh: '效能暗访通报', en: 'Efficiency notice', aliases: ['被效能暗访通报'], reasons: ['工作时间脱岗被暗访通报'] },
    'urgent-task-failed': { zh: '上级临时重要工作不符合要求', en: 'Urgent task not done as required', reasons: ['临时任务未按时完成', '上报材料不符合要求'] },
    'attendance-notice': { zh: '考勤通报', en: 'Attendance notice', reasons: ['考勤检查被通报'] },
    'duty-absence': { zh: '脱岗', en: 'Absent from duty', reasons: ['值班时间不在岗'] },
    'staff-violation': { zh: '违法违纪', en: 'Violation by staff', aliases: ['涉黑涉恶'], reasons: ['违纪问题经查属实'] },
    'task-refused': { zh: '不接受临时指派任务', en: 'Assigned task refused', reasons: ['拒绝承担临时指派任务'] },
  },
});
