import type { opinionChannels } from './codes.ts'
import type { satisfactions } from './opinion-procedure.ts'

type Names<K extends string> = Record<K, { 'zh-CN': string; en: string }>

/** How an opinion came, in words. */
export const channelNames: Names<(typeof opinionChannels)[number]> = {
  qr: { 'zh-CN': '扫码', en: 'QR code' },
  portal: { 'zh-CN': '门户', en: 'Portal' },
  reception: { 'zh-CN': '接待', en: 'Reception' },
  visit: { 'zh-CN': '走访', en: 'Visit' },
  event: { 'zh-CN': '活动', en: 'Event' },
  phone: { 'zh-CN': '电话', en: 'Telephone' },
  hotline: { 'zh-CN': '热线转办', en: 'Hotline' },
  import: { 'zh-CN': '导入', en: 'Import' },
  api: { 'zh-CN': '接口', en: 'API' },
}
/** How content its author was, in words. */
export const satisfactionNames: Names<(typeof satisfactions)[number]> = {
  satisfied: { 'zh-CN': '满意', en: 'Satisfied' },
  basically_satisfied: { 'zh-CN': '基本满意', en: 'Basically satisfied' },
  dissatisfied: { 'zh-CN': '不满意', en: 'Dissatisfied' },
}
