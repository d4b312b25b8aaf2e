import type { replyClasses } from '@minhui/schema/rules/suggestion-procedure'
import type { Context } from '../../context.ts'
import { encodeId } from '../../graphql/global-id.ts'
import type { Letter } from '../../print/letter.ts'
import type { Print } from '../cases/print.type.ts'
import { congressBodyStore, congressSessionStore, termStore } from '../congress-bodies/congress-body.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { personStore } from '../people/person.store.ts'
import { unitStore } from '../units/unit.store.ts'
import { cosignersOfSuggestions, repliesOfSuggestions, type SuggestionReplyRow, type SuggestionRow } from './suggestion.store.ts'
import { suggestionCase } from './suggestion-act.ts'

const classes: Record<(typeof replyClasses)[number], string> = {
  A: 'A类（所提问题已经解决）',
  B: 'B类（正在解决或已列入计划）',
  C: 'C类（因条件限制暂时不能解决）',
  D: 'D类（留作参考）',
}
const kinds = { suggestion: '代表建议', motion: '代表议案' } as const
const congress = '人民代表大会'

/** Of which session it was, e.g. 某市第十七届人民代表大会第五次会议: numbers begin anew with each, in each body. */
async function sessionOf({ db }: Context, { bodyId, sessionId }: SuggestionRow): Promise<string> {
  const [[body], [session]] = await Promise.all([
    db.read((tx) => congressBodyStore.findByIds(tx, [bodyId])),
    db.read((tx) => congressSessionStore.findByIds(tx, sessionId ? [sessionId] : [])),
  ])
  const [term] = await db.read((tx) => termStore.findByIds(tx, session ? [session.termId] : []))
  const name = body?.name ?? ''
  const whole = name.endsWith(congress)
    ? `${name.slice(0, -congress.length)}${term?.name ?? ''}${congress}`
    : `${name}${term?.name ?? ''}`
  return `${whole}${session?.name ?? ''}`
}

/** The official letter by which a unit replies (答复函): signed by its head, with the number of the letter. */
export async function writeReplyLetter(
  letter: Letter,
  context: Context,
  row: SuggestionRow,
  reply: SuggestionReplyRow,
): Promise<void> {
  const { db, loaders, tenant, baseUrl } = context
  const [session, [mandate], [unit], signed] = await Promise.all([
    sessionOf(context, row),
    db.read((tx) => mandateStore.findByIds(tx, [row.mandateId])),
    db.read((tx) => unitStore.findByIds(tx, [reply.unitId])),
    loaders.batch(cosignersOfSuggestions, row.id),
  ])
  // Who signs a letter, and to whom it goes, is on it for whoever may read it: both act in office.
  const people = await db.read((tx) =>
    personStore.findByIds(
      tx,
      [mandate?.personId, reply.signerId].filter((id) => id != null),
    ),
  )
  const nameOf = (id: string | null | undefined) => people.find((person) => person.id === id)?.name ?? ''
  const others = signed.filter(({ status }) => status === 'signed').length
  const to = `${nameOf(mandate?.personId)}代表${others > 0 ? `等${others + 1}名代表` : ''}`
  letter
    .begin()
    .head(
      unit?.name ?? '',
      `对${session}第${row.filedNumber ?? ''}号${kinds[row.kind]}的答复`,
      `编号：${reply.letterNumber ?? ''}`,
    )
    .table([
      ['标题', row.title],
      ['代表', to],
      ['答复类别', classes[reply.class]],
      ['签发人', nameOf(reply.signerId)],
      ['答复日期', reply.signedOn ?? ''],
      ...(reply.promise ? ([['承诺事项', `${reply.promise}（${reply.promisedOn} 前）`]] as const) : []),
    ])
    .paragraphs(`${to}：\n${reply.text}`)
    .signatures(['承办单位（盖章）', '签发人'])
    .code(`${baseUrl}/${tenant?.slug}/suggestions/${encodeId('Suggestion', row.id)}`, ['扫码查看建议和答复'])
}

/** The letters of the last round that a suggestion was answered in. */
async function lettersOf({ loaders }: Context, { id }: SuggestionRow): Promise<SuggestionReplyRow[]> {
  const given = (await loaders.batch(repliesOfSuggestions, id)).filter(({ givenOn }) => givenOn !== null)
  return given.filter(({ round }) => round === given[0]?.round)
}

/** Letters by which units reply, for whoever may read the suggestion; of several units each has its own. */
export const replyLetters: Print<SuggestionRow> = {
  kind: suggestionCase,
  title: '答复函',
  record: 'suggestionPrint',
  refuses: async (context, row) => ((await lettersOf(context, row)).length > 0 ? null : 'STATUS'),
  write: async (letter, context, row) => {
    for (const reply of await lettersOf(context, row)) await writeReplyLetter(letter, context, row, reply)
  },
}
