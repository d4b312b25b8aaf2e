/** Words of what waits for the viewer. */
export const workZh = {
  work: '我的待办',
  workHint: '按办理期限排列，超期的在最前；有变化时自动更新。',
  noWork: '没有待您办理的事项',
  waitsFor: '待{party}办理',
  waitsForBoth: '待双方评价',
  waitsForUnit: '待{party}（{unit}）办理',
  workLate: '超期{count}件',
  lateItem: '超期',
  party_author: '提出人',
  party_cosigner: '联名人',
  party_unit_head: '承办单位负责人',
  party_system: '系统',
} as const

export const workEn: Record<keyof typeof workZh, string> = {
  work: 'My work',
  workHint: 'Whatever is due first comes first, overdue at the top. It renews itself.',
  noWork: 'Nothing waits for you',
  waitsFor: 'Waits for: {party}',
  waitsForBoth: 'Both sides rate',
  waitsForUnit: 'Waits for: {party} ({unit})',
  workLate: '{count} overdue',
  lateItem: 'Overdue',
  party_author: 'its author',
  party_cosigner: 'co-signers',
  party_unit_head: 'the head of the unit',
  party_system: 'the clock',
}
