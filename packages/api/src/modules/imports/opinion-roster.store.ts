import { opinionCategories, opinions } from '@minhui/schema/tables/opinion'
import { sites } from '@minhui/schema/tables/site'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import { rawStatement, tenant } from '../../database/statement.ts'
import { type Beginning, beginOpinions, openOpinions } from '../opinions/begin-opinions.store.ts'
import { wordsOfOpinions } from '../opinions/opinion.store.ts'
import { newCode, sealAuthor, sealCode } from '../opinions/opinion-secret.store.ts'
import { type Checked, code, column, day, mobile, oneOf, type Problem, personName, type Roster, text } from './roster.ts'

const present = rawStatement<{ submissionHash: string }>(
  ['submissionHash'],
  sql`select submission_hash from ${opinions} where tenant_id = ${tenant} and submission_hash like 'import %'`,
)
const categoriesOf = rawStatement<{ id: string; code: string; confidential: boolean }>(
  ['id', 'code', 'confidential'],
  sql`select id, code, confidential from ${opinionCategories} where tenant_id = ${tenant} and status = 'active'`,
)
const sitesOf = rawStatement<{ id: string; code: string }>(
  ['id', 'code'],
  sql`select id, code from ${sites} where tenant_id = ${tenant} and status = 'active'`,
)

/** What an imported opinion is known by: its number in the other system. */
const hashOf = (number: unknown) => `import ${number}`

/**
 * Opinions of another system, e.g. a hotline (转办), known by their number there. An import begins cases and changes none:
 * one that is there is handled already. Its time limits begin on the day of the import, for from then on the district can
 * do something about it; when the other system received it is said in the timeline. Who spoke is sealed before anything is kept.
 */
export const opinionRoster: Roster = {
  columns: [
    column('number', '原编号', 'Number there', 'HOT-20260301-001', { required: true, parse: code }),
    column('text', '内容', 'Text', '小区门口的路灯坏了', { required: true, parse: text(4000) }),
    column('title', '标题', 'Title', '', { parse: text(100) }),
    column('category', '类别编号', 'Category code', '', { parse: code }),
    column('site', '站点编号', 'Site code', '', { parse: code }),
    column('place', '地点', 'Place', '示例路1号', { parse: text(200) }),
    column('receivedOn', '收到日期', 'Received on', '2026-03-01', { parse: day }),
    column('channel', '来源', 'Channel', '热线', { parse: oneOf({ hotline: ['热线', '热线转办'], import: ['导入'] }) }),
    column('name', '姓名', 'Name', '', { parse: personName, personal: true }),
    column('phone', '手机号', 'Mobile number', '', { parse: mobile, personal: true }),
  ],
  key: ['number'],
  open: async (tx, keys) => {
    const [rows, categoryRows, siteRows] = await Promise.all([tx.run(present), tx.run(categoriesOf), tx.run(sitesOf)])
    const known = new Set(rows.map(({ submissionHash }) => submissionHash))
    const categoryByCode = new Map(categoryRows.map((row) => [row.code, row]))
    const siteByCode = new Map(siteRows.map((row) => [row.code, row.id]))
    return (values): Checked => {
      const problems: Problem[] = []
      const find = <T>(field: string, among: ReadonlyMap<string, T>): T | null => {
        if (!values[field]) return null
        const found = among.get(values[field] as string)
        if (!found) problems.push({ code: 'UNKNOWN', field, details: { value: String(values[field]) } })
        return found ?? null
      }
      const [category, siteId] = [find('category', categoryByCode), find('site', siteByCode)]
      if (problems.length > 0) return { state: 'wrong', problems }
      const submissionHash = hashOf(values['number'])
      if (known.has(submissionHash)) return { state: 'same', entries: {} }
      const [id, said] = [newId(), values['text'] as string]
      const [name, phone] = [(values['name'] ?? null) as string | null, (values['phone'] ?? null) as string | null]
      const opinion = {
        id,
        submissionHash,
        channel: values['channel'] ?? 'import',
        categoryId: category?.id ?? null,
        siteId,
        answers: {},
        title: values['title'] ?? [...said].slice(0, 30).join(''),
        text: said,
        place: values['place'] ?? null,
        confidential: category?.confidential ?? true,
        authorSealed: name || phone ? sealAuthor(keys, id, { name, phone }) : null,
        codeSealed: sealCode(keys, id, newCode()),
      }
      const from = [`原编号：${values['number']}`, ...(values['receivedOn'] ? [`收到日期：${values['receivedOn']}`] : [])]
      return { state: 'new', entries: { opinion, entry: { text: from.join('；') } } }
    }
  },
  write: async (tx, entries) => {
    const begun = (entries as unknown as Omit<Beginning, 'words'>[]).map((one) => ({
      ...one,
      words: wordsOfOpinions.tellApart(one.opinion),
    }))
    await beginOpinions(tx, await openOpinions(tx), begun)
  },
}
