import type { Action } from '@minhui/schema/access/vocabulary'
import { dayOf } from '@minhui/schema/rules/case-clock'
import type { exportKinds } from '@minhui/schema/rules/codes'
import { channelNames, satisfactionNames } from '@minhui/schema/rules/opinion-words'
import { projectLightNames } from '@minhui/schema/rules/project-light'
import { suggestionKindNames } from '@minhui/schema/rules/suggestion-words'
import { filterFor } from '../../access/filter.ts'
import type { Context } from '../../context.ts'
import type { Condition, Pages } from '../../database/page.ts'
import type { Store } from '../../database/store.ts'
import type { Language } from '../../errors/catalogue.ts'
import { UserError } from '../../errors/user-error.ts'
import type { ListArgs } from '../../graphql/connection.ts'
import { conditionsOfList } from '../../graphql/list-arguments.ts'
import { type AnsweredError, answered } from '../../graphql/payload.ts'
import { auditConditions, auditEntryStore, auditPages } from '../audit/audit-entry.store.ts'
import type { CaseKindName } from '../cases/case.store.ts'
import { listEditions } from '../cases/procedure.store.ts'
import { mandateConditions, mandatePages, mandateStore } from '../mandates/mandate.store.ts'
import { opinionPages, opinionStore } from '../opinions/opinion.store.ts'
import { linesOfAnswers } from '../opinions/opinion-answer.type.ts'
import { opinionConditions } from '../opinions/opinion-filter.store.ts'
import { projectPages, projectStore, wordsOfProjects } from '../projects/project.store.ts'
import { projectConditions } from '../projects/project-filter.store.ts'
import { siteConditions, sitePages, siteStore } from '../sites/site.store.ts'
import { suggestionPages, suggestionStore } from '../suggestions/suggestion.store.ts'
import { sealedStates, suggestionConditions } from '../suggestions/suggestion-filter.store.ts'

export type ExportKind = (typeof exportKinds)[number]
/** What an export is restricted to, as in the list. */
export type ExportFilter = {
  search?: string
  level?: string
  status?: string
  from?: string
  until?: string
  action?: string
  state?: string
  categoryId?: string
  siteId?: string
  unitId?: string
  overdue?: boolean
  opinionIds?: string[]
  sessionId?: string
  suggestionIds?: string[]
  year?: number
  bodyId?: string
  projectCategoryId?: string
  light?: string
  /** Arguments of the list of these cases, in place of all others. */
  asked?: ListArgs
}

type Named = Record<string, unknown> | null
type Row = Record<string, unknown> & {
  person?: Named
  category?: Named
  site?: Named
  unit?: Named
  body?: Named
  mandate?: (Record<string, unknown> & { person?: Named }) | null
}
/** What a cell needs besides its row: the language, and the names of states. */
type Words = { language: Language; stateOf: (row: Row) => string }
type Asked = Condition | null | undefined | '' | false
type Table = {
  subject: string
  /** What one has to be allowed to do with the subject. */
  action: Action
  /** What one has to be allowed to do with each row: to read it, unless said. */
  each?: Action
  /** Of which cases the rows are. */
  cases?: CaseKindName
  store: Store
  pages: Pages<never, Row>
  order: string
  conditions: (filter: ExportFilter, context: Context) => (Asked | Promise<Asked>)[]
  columns: [zh: string, en: string, cell: (row: Row, words: Words) => unknown][]
}

/** The list is ordered by when they came, and so is its cursor; the column itself is none that lists bring. */
const submittedOn = ({ cursor }: Row): string => {
  const [at = ''] = cursor as string[]
  return dayOf(new Date(`${at.slice(0, 10)}T${at.slice(11, -3)}Z`))
}

/** At most so many lines: more are for the interface to read page by page. */
const maxLines = 100_000

const tables: Record<ExportKind, Table> = {
  deputies: {
    subject: 'Mandate',
    action: 'export',
    store: mandateStore as never,
    pages: mandatePages as never,
    order: 'code',
    conditions: ({ search, level, status }, { ability }) => [
      status ? mandateConditions.status(status) : mandateConditions.inOffice(),
      level && mandateConditions.level(level),
      search && mandateConditions.search(search, ability),
    ],
    columns: [
      ['代表证号', 'Card number', (row) => row['code']],
      ['姓名', 'Name', (row) => row.person?.['name']],
      ['层级', 'Level', (row) => row['level']],
      ['职业', 'Profession', (row) => row.person?.['profession']],
      ['工作单位', 'Employer', (row) => row.person?.['employer']],
      ['职务', 'Post', (row) => row.person?.['jobTitle']],
      ['任职日期', 'First day', (row) => row['startsOn']],
      ['状态', 'Status', (row) => row['status']],
    ],
  },
  sites: {
    subject: 'Site',
    action: 'export',
    store: siteStore as never,
    pages: sitePages as never,
    order: 'code',
    conditions: ({ search, status }) => [siteConditions.status(status ?? 'active'), search && siteConditions.search(search)],
    columns: [
      ['编号', 'Code', (row) => row['code']],
      ['名称', 'Name', (row) => row['name']],
      ['地址', 'Address', (row) => row['address']],
      ['公开', 'Public', (row) => row['public']],
      ['状态', 'Status', (row) => row['status']],
    ],
  },
  audit: {
    subject: 'AuditEntry',
    action: 'export',
    store: auditEntryStore as never,
    pages: auditPages as never,
    order: 'newest',
    conditions: ({ from, until, action }) => [
      from && auditConditions.from(from),
      until && auditConditions.until(until),
      action && auditConditions.action(action),
    ],
    columns: [
      ['序号', 'Number', (row) => row['seq']],
      ['时间', 'Time', (row) => row['createdAt']],
      ['账号', 'Account', (row) => row['accountId']],
      ['操作', 'Action', (row) => row['action']],
      ['对象', 'Subject', (row) => row['subject']],
      ['对象编号', 'Target', (row) => row['targetId']],
      ['结果', 'Outcome', (row) => row['outcome']],
      ['原因', 'Reason', (row) => row['reason']],
      ['地址', 'Address', (row) => row['address']],
      ['哈希', 'Hash', (row) => row['hash']],
    ],
  },
  opinions: {
    subject: 'Opinion',
    action: 'export',
    store: opinionStore as never,
    pages: opinionPages as never,
    order: 'newest',
    cases: 'opinion',
    conditions: ({ state, categoryId, siteId, unitId, overdue, opinionIds }) => [
      state && opinionConditions.state(state),
      categoryId && opinionConditions.category(categoryId),
      siteId && opinionConditions.site(siteId),
      unitId && opinionConditions.unit(unitId),
      overdue && opinionConditions.overdue(),
      opinionIds && opinionConditions.ids(opinionIds),
    ],
    // Who spoke is not among them, whoever asks.
    columns: [
      ['编号', 'Number', (row) => row['number']],
      ['提交日期', 'Submitted on', submittedOn],
      ['来源', 'Channel', (row, { language }) => channelNames[row['channel'] as keyof typeof channelNames]?.[language]],
      ['标题', 'Title', (row) => row['title']],
      ['内容', 'Text', (row) => row['text']],
      ['补充信息', 'Answers', (row) => linesOfAnswers(row as never).join('\n')],
      ['地点', 'Place', (row) => row['place']],
      ['类别', 'Category', (row) => row.category?.['name']],
      ['站点', 'Site', (row) => row.site?.['name']],
      ['承办单位', 'Unit', (row) => row.unit?.['name']],
      ['状态', 'Status', (row, { stateOf }) => stateOf(row)],
      ['办理期限', 'Due on', (row) => row['dueOn']],
      ['满意度', 'Satisfaction', (row, { language }) => satisfactionNames[row['satisfaction'] as 'satisfied']?.[language]],
    ],
  },
  suggestions: {
    subject: 'Suggestion',
    action: 'export',
    // What is published is read by many; a table is for those who work on what is in it.
    each: 'note',
    store: suggestionStore as never,
    pages: suggestionPages as never,
    order: 'newest',
    cases: 'suggestion',
    conditions: ({ state, categoryId, siteId, unitId, sessionId, overdue, suggestionIds }) => [
      state && suggestionConditions.state(state),
      categoryId && suggestionConditions.category(categoryId),
      siteId && suggestionConditions.site(siteId),
      unitId && suggestionConditions.unit(unitId),
      sessionId && suggestionConditions.session(sessionId),
      overdue && suggestionConditions.overdue(),
      suggestionIds && suggestionConditions.ids(suggestionIds),
    ],
    columns: [
      ['编号', 'Number', (row) => row['number']],
      ['立案号', 'Filed as', (row) => row['filedNumber']],
      ['立案日期', 'Filed on', (row) => row['filedOn']],
      ['种类', 'Kind', (row, { language }) => suggestionKindNames[row['kind'] as 'motion'][language]],
      ['标题', 'Title', (row) => row['title']],
      ['领衔代表', 'Deputy', (row) => row.mandate?.person?.['name']],
      ['类别', 'Category', (row) => row.category?.['name']],
      ['承办单位', 'Unit', (row) => row.unit?.['name']],
      ['状态', 'Status', (row, { stateOf }) => stateOf(row)],
      ['办理期限', 'Due on', (row) => row['dueOn']],
      ['答复类别', 'Class of reply', (row) => row['replyClass']],
      ['答复日期', 'Replied on', (row) => row['repliedOn']],
      ['重点督办', 'Key', (row, { language }) => (row['key'] ? { 'zh-CN': '是', en: 'Yes' }[language] : '')],
      // Under seal it is nobody's.
      [
        '办理结果评价',
        'Result rated',
        (row, { language }) =>
          sealedStates.includes(row['state'] as string) ? '' : satisfactionNames[row['resultRating'] as 'satisfied']?.[language],
      ],
    ],
  },
  projects: {
    subject: 'Project',
    action: 'export',
    // As with suggestions.
    each: 'note',
    store: projectStore as never,
    pages: projectPages as never,
    order: 'newest',
    cases: 'project',
    conditions: ({ search, state, year, bodyId, projectCategoryId, unitId, light, overdue }, { db }) => [
      search && db.read((tx) => wordsOfProjects.find(tx, search)),
      state && projectConditions.state(state),
      year !== undefined && projectConditions.year(year),
      bodyId && projectConditions.body(bodyId),
      projectCategoryId && projectConditions.category(projectCategoryId),
      unitId && projectConditions.unit(unitId),
      light && projectConditions.light(light),
      overdue && projectConditions.overdue(),
    ],
    // Who proposed it is not among them, whoever asks.
    columns: [
      ['编号', 'Number', (row) => row['number']],
      ['年度', 'Year', (row) => row['year']],
      ['人大机构', 'Congress', (row) => row.body?.['name']],
      ['类别', 'Category', (row) => row.category?.['name']],
      ['名称', 'Title', (row) => row['title']],
      ['地点', 'Place', (row) => row['place']],
      ['牵头单位', 'Lead unit', (row) => row.unit?.['name']],
      ['状态', 'Status', (row, { stateOf }) => stateOf(row)],
      ['进展', 'Light', (row, { language }) => projectLightNames[row['light'] as 'green']?.[language]],
      ['估算费用（元）', 'Estimated cost (yuan)', (row) => row['costEstimate']],
      ['预算（元）', 'Budget (yuan)', (row) => row['budget']],
      ['已支出（元）', 'Spent (yuan)', (row) => row['spent']],
      ['完成进度（%）', 'Done (%)', (row) => row['percent']],
      ['完成期限', 'To be done by', (row) => row['finishOn']],
      ['办理期限', 'Due on', (row) => row['dueOn']],
    ],
  },
}

/** Whether somebody may export this. */
export const mayExport = ({ ability }: Context, kind: ExportKind): boolean =>
  ability.can(tables[kind].action, tables[kind].subject)

/** Whether there is a list of this name, with whose arguments the table can be asked for. */
export const hasList = (kind: ExportKind): boolean => tables[kind].cases !== undefined

/** What is said of a row that was named: why the file does not hold it, or nothing. */
export type NamedRow = { subject: string; id: string; errors: AnsweredError[] }
/** The rows that are named one by one, in their order. */
export async function namedRows(context: Context, kind: ExportKind, filter: ExportFilter): Promise<NamedRow[]> {
  const { store, subject, each = 'read' } = tables[kind]
  const ids = filter.opinionIds ?? filter.suggestionIds ?? []
  if (ids.length === 0) return []
  const rows = await context.db.read((tx) => store.findWithAttributes(tx, ids))
  const held = new Set(rows.filter((row) => context.ability.can(each, row as never)).map(({ id }) => id))
  return ids.map((id) => ({ subject, id, errors: held.has(id) ? [] : [answered(new UserError('NOT_FOUND', 'id'))] }))
}

/** The table: what the viewer may read of the list, restricted as it was asked for. */
export async function exportTable(
  context: Context,
  kind: ExportKind,
  filter: ExportFilter,
): Promise<{ heading: string[]; lines: string[][] }> {
  const { store, pages, order, conditions, columns, subject, each = 'read' } = tables[kind]
  const access = filterFor(context.ability, each, subject, store.attributes)
  const asked = filter.asked
    ? await conditionsOfList(kind, filter.asked, context)
    : (await Promise.all(conditions(filter, context))).filter((condition): condition is Condition => Boolean(condition))
  const lines: string[][] = []
  const words = await wordsOf(context, kind)
  let after: string[] | null = null
  for (;;) {
    const question = { order, first: 100, after, conditions: asked, access }
    const rows: (Row & { cursor: string[] })[] = await context.db.read((tx) => pages.find(tx, question))
    for (const row of rows.slice(0, 100)) lines.push(columns.map(([, , cell]) => String(cell(row, words) ?? '')))
    const last = rows[99]
    if (!rows[100] || !last || lines.length >= maxLines) break
    after = last.cursor
  }
  return { heading: columns.map(([zh, en]) => (context.language === 'en' ? en : zh)), lines }
}

/** The names of the states of every edition, for kinds of case. */
async function wordsOf({ db, language }: Context, kind: ExportKind): Promise<Words> {
  const { cases } = tables[kind]
  const editions = cases ? await db.read((tx) => listEditions(tx, cases)) : []
  const byId = new Map(editions.map(({ id, definition }) => [id, definition.states]))
  return {
    language,
    stateOf: ({ procedureId, state }) => byId.get(procedureId as string)?.[state as string]?.name[language] ?? String(state),
  }
}
