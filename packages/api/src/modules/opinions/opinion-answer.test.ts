import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { wideLimits } from '../../../test/people.ts'
import { mutate } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

type Answers = { question: string; answer: string }[]
const read = async (number: string, as: string): Promise<Answers> => {
  const { opinions } = await app.must<{ opinions: { nodes: { answers: Answers }[] } }>(
    `{ opinions(first: 1, number: "${number}") { nodes { answers { question answer } } } }`,
    { tenant: at.tenant.slug, as },
  )
  return opinions.nodes[0]?.answers ?? []
}
const traced = async (number: string, code: string): Promise<Answers> =>
  (
    await app.request(
      'mutation ($input: OpinionTraceInput!) { opinionTrace(input: $input) { trace { answers { question answer } } } }',
      { tenant: at.tenant.slug, variables: { input: { number, code } } },
    )
  ).data['opinionTrace'].trace.answers

test('what was answered to the questions of a category is read by whoever reads the opinion, on paper and by its author, and redacted as it is read', async () => {
  const { tenant, who, things } = at
  // The database orders them by their length.
  const questions = ['涉及哪一条道路、哪一个路口？', '多久了？', '谁在场？', '还有吗？']
  const category = (await mutate(app, tenant, 'opinionCategoryCreate', { code: 'asked', name: '追问', questions }, '{ id }')).id
  const { number, code } = await at.submit({ categoryId: category, answers: ['示例路口', '三周', '王小二'] })
  const given = [
    { question: '涉及哪一条道路、哪一个路口？', answer: '示例路口' },
    { question: '多久了？', answer: '三周' },
    { question: '谁在场？', answer: '王小二' },
    { question: '还有吗？', answer: '' },
  ]
  const [ofKeeper, ofAuthor] = [await read(number, who.keeper), await traced(number, code as string)]
  expect(ofKeeper).toHaveLength(4)
  expect(ofKeeper).toEqual(expect.arrayContaining(given))
  expect(ofAuthor).toEqual(ofKeeper)

  await at.done(number, 'Accept', who.keeper)
  await at.done(number, 'Classify', who.keeper, { categoryId: at.category, grade: 'STREET' })
  await at.done(number, 'Assign', who.office, { unitId: things.unit.id })
  expect(await read(number, who.handler)).toEqual(ofKeeper)
  expect(await read(number, who.otherHandler)).toEqual([])
  const sheet = async () => {
    const headers = { authorization: `Bearer ${await app.tokens.sign(who.handler)}` }
    const { rawPayload } = await app.http.inject({ url: `/${tenant.slug}/opinions/${number}/transfer.pdf`, headers })
    return pdfText(rawPayload).join('\n')
  }
  expect(await sheet()).toContain('王小二')

  const answers = ofKeeper.map(({ answer }) => (answer === '王小二' ? '某人' : answer))
  await at.done(number, 'Redact', who.office, { answers, reason: '不当公开' })
  const redacted = ofKeeper.map((one, i) => ({ ...one, answer: answers[i] }))
  expect(await read(number, who.handler)).toEqual(redacted)
  expect(await traced(number, code as string)).toEqual(redacted)
  expect(await sheet()).not.toContain('王小二')
})

test('where nothing was asked or answered there is nothing to read', async () => {
  const { number } = await at.submit()
  expect(await read(number, at.who.keeper)).toEqual([])
})
