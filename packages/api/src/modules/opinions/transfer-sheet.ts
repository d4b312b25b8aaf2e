import type { Context } from '../../context.ts'
import type { Letter } from '../../print/letter.ts'
import { procedureOf } from '../cases/case.type.ts'
import type { Print } from '../cases/print.type.ts'
import type { EntryRow } from '../cases/timeline.store.ts'
import { attachmentsOf } from '../files/attachment.store.ts'
import { siteStore } from '../sites/site.store.ts'
import { unitStore } from '../units/unit.store.ts'
import { type OpinionRow, opinionCategoryStore, opinionTimeline } from './opinion.store.ts'
import { authorOf, mayPrint } from './opinion.type.ts'
import { opinionCase } from './opinion-act.ts'
import { linesOfAnswers } from './opinion-answer.type.ts'

const channels: Record<OpinionRow['channel'], string> = {
  qr: '扫码',
  portal: '网上平台',
  reception: '代表接待日',
  visit: '走访',
  event: '活动',
  phone: '来电',
  hotline: '热线转办',
  import: '批量导入',
  api: '系统对接',
}
const grades: Record<NonNullable<OpinionRow['grade']>, string> = {
  on_the_spot: '当场办理',
  community: '社区办理',
  street: '街道办理',
  district: '区级办理',
  city: '市级及以上办理',
}

/** To whom it goes that is passed up to a level. */
const above: Record<NonNullable<OpinionRow['grade']>, string> = {
  on_the_spot: '受理站点',
  community: '社区',
  street: '街道有关机构',
  district: '区级有关机关',
  city: '市级及以上有关机关',
}

/**
 * The sheet with which an opinion goes to the unit that handles it, or to the city (转办单). What is for the office alone
 * is not on it, and who spoke only where the opinion is not confidential and whoever prints it may know.
 */
async function writeTransferSheet(letter: Letter, context: Context, row: OpinionRow): Promise<void> {
  const { loaders, tenant, baseUrl } = context
  const [site, unit, category, procedure, entries, photos, author] = await Promise.all([
    row.siteId ? loaders.load(siteStore, row.siteId) : null,
    row.unitId ? loaders.load(unitStore, row.unitId) : null,
    row.categoryId ? loaders.load(opinionCategoryStore, row.categoryId) : null,
    procedureOf(context, row),
    loaders.batch(opinionTimeline.all, row.id),
    loaders.batch(attachmentsOf, row.id),
    row.confidential ? null : authorOf(context, row),
  ])
  const nameOf = (state: string) => procedure?.states[state]?.name['zh-CN'] ?? state
  // Editions that say no level pass up to the city.
  const { grade = row.state === 'escalated' ? ('city' as const) : null, addressee } = procedure?.states[row.state] ?? {}
  const isEscalated = grade !== null
  const told = entries.filter(({ visibility }) => visibility !== 'internal').toReversed()
  const done = told.map((entry) => `${dayOf(entry.createdAt)}　${nameOf(entry.toState)}${wordsOf(entry)}`)
  const who = [author?.name, author?.phone].filter(Boolean).join('　')
  letter
    .begin()
    .head(tenant?.name ?? '', isEscalated ? '群众意见上报转办单' : '群众意见转办单', `编号：${row.number}`)
    .paragraphs(
      isEscalated
        ? '现将下列群众意见上报，请依职责办理，并反馈办理结果。'
        : '请依职责办理下列群众意见，并在办理期限前答复；不属于本单位职责的，请按规定退回并说明理由。',
    )
    .table([
      ['转往单位', addressee?.['zh-CN'] ?? (grade ? above[grade] : (unit?.name ?? '（待定）'))],
      ['收到日期', `${dayOf(row.createdAt)}（${channels[row.channel]}）`],
      ['类别', category?.name ?? '（未分类）'],
      ['办理层级', levelOf(grade ?? row.grade)],
      ['家站点', site?.name ?? '（无）'],
      ['具体位置', row.place ?? '（未填）'],
      ['反映人', row.confidential ? '依规定不公开' : who || '未留姓名'],
      ['反映内容', row.text],
      ['补充信息', linesOfAnswers(row).join('\n') || '（无）'],
      ['照片', photos.length > 0 ? `${photos.length} 张，见系统` : '无'],
      ['办理经过', done.join('\n')],
      ['办理期限', row.dueOn ?? '（无）'],
    ])
    .signatures(isEscalated ? ['经办人', '签发（盖章）', '接收单位（盖章）'] : ['经办人', '交办（盖章）', '承办单位签收'])
    .code(`${baseUrl}/${tenant?.slug}/opinions?number=${row.number}`, ['扫码查看办理进度', '凭编号和查询码'])
}

/** Transfer sheets, for whoever works on the opinions; that they were printed is on record. */
export const transferSheets: Print<OpinionRow> = {
  kind: opinionCase,
  title: '群众意见转办单',
  record: 'opinionPrint',
  refuses: async (context, row) => ((await mayPrint(context, row)) ? null : 'FORBIDDEN'),
  write: writeTransferSheet,
}

const levelOf = (grade: OpinionRow['grade']) => (grade ? grades[grade] : '（未定）')
const dayOf = (instant: string) => new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
const wordsOf = ({ text }: EntryRow) => (text ? `：${text}` : '')
