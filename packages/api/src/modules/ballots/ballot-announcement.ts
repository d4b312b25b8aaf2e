import type { Context } from '../../context.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { Letter } from '../../print/letter.ts'
import { congressBodyStore } from '../congress-bodies/congress-body.store.ts'
import { personStore } from '../people/person.store.ts'
import { type BallotRow, tellersOfBallots } from './ballot.store.ts'

const kinds = { selection: '民生实事项目票决', inspection: '民生实事项目测评' } as const

/** The announcement of a ballot, to be signed and put up: what it came to, how that is reckoned, how anybody checks it. */
export async function ballotAnnouncement({ db, loaders, tenant, baseUrl }: Context, row: BallotRow): Promise<Buffer> {
  const [[body], tellers] = await Promise.all([
    db.read((tx) => congressBodyStore.findByIds(tx, [row.bodyId])),
    loaders.batch(tellersOfBallots, row.id),
  ])
  // Who has signed a public count is public.
  const signed = tellers.flatMap(({ personId, signedAt }) => (signedAt ? [personId] : []))
  const people = await db.read((tx) => personStore.findByIds(tx, signed))
  const number = row.announcementNumber ?? row.number
  const day = (row.announcedAt ?? row.closedAt ?? '').slice(0, 10)
  return new Letter(`${number} 票决结果公告`)
    .begin()
    .head(body?.name ?? tenant?.name ?? '', `${row.rehearsal ? '【演练】' : ''}${kinds[row.kind]}结果公告`, `编号：${number}`)
    .table([
      ['事项', row.title],
      ['轮次', `第${row.round}轮${row.consultative ? '（征询意见）' : ''}`],
      ['监票人', people.map(({ name }) => name).join('、')],
      ['日期', day],
    ])
    .paragraphs((row.lines ?? []).map(({ zh }) => zh).join('\n'))
    .signatures(['监票人', '大会主席团（盖章）'])
    .code(`${baseUrl}/${tenant?.slug}/ballots/${encodeId('Ballot', row.id)}`, ['扫码查看结果，核对表决票'])
    .bytes()
}
