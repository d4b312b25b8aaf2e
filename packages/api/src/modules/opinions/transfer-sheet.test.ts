import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { rebuildFigures } from '../../../test/opinion-figures.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { mutate, openTenant, uuidOf } from '../../../test/tenant.ts'
import { linesOf } from '../../print/lines.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let { tenant, who, submit, done, toHandler, things } = {} as typeof at
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  ;({ tenant, who, submit, done, toHandler, things } = at)
})
afterAll(() => app?.close())

const print = async (number: string, as: string | null, slug = tenant.slug) => {
  const headers = as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {}
  const {
    statusCode,
    rawPayload,
    body,
    headers: said,
  } = await app.http.inject({ url: `/${slug}/opinions/${number}/transfer.pdf`, headers })
  return { statusCode, rawPayload, body, type: said['content-type'] }
}
const words = async (number: string, as: string) => {
  const { statusCode, rawPayload, type } = await print(number, as)
  expect([statusCode, type]).toEqual([200, 'application/pdf'])
  return pdfText(rawPayload).join('\n')
}

describe('a transfer sheet', () => {
  test('says what goes to whom, until when, and what was done; not what the office keeps to itself', async () => {
    const { number } = await toHandler({ place: '示例路 18 号', name: '张三丰', phone: newPhone() })
    await done(number, 'Note', who.office, { text: '内部意见勿外传' })
    const text = await words(number, who.handler)
    for (const part of [
      number,
      '群众意见转办单',
      '民政局',
      '道路',
      '街道办理',
      '示例路 18 号',
      '小区门口的路灯坏了三周了',
      '已交办',
      '承办单位签收',
      '依规定不公开',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('内部意见')
    // Confidential: not even when somebody prints it who may know.
    for (const as of [who.handler, who.office, tenant.admin]) expect(await words(number, as)).not.toContain('张三丰')
  })

  test('passed up in a district that passes up by two levels, says to which; the city alone is counted as the city', async () => {
    const own = await openOpinions(app)
    const escalated = { ...opinionProcedure.states['escalated'], grade: 'district' }
    const atCity = { ...opinionProcedure.states['escalated'], clock: { name: 'city', workingDays: 30 } }
    const up = {
      action: 'escalate',
      from: ['escalated'],
      to: 'at_city',
      by: ['district_admin'],
      needs: ['text'],
      visibility: 'public',
    }
    const back = {
      action: 'reply',
      from: ['at_city'],
      to: 'replied',
      by: ['district_admin'],
      needs: ['text'],
      visibility: 'public',
    }
    const addressee = { 'zh-CN': '市人大常委会', en: "The city's congress" }
    const definition = JSON.stringify({
      ...opinionProcedure,
      states: { ...opinionProcedure.states, escalated, at_city: { ...atCity, addressee } },
      transitions: [...opinionProcedure.transitions, up, back],
    })
    await mutate(app, own.tenant, 'procedurePublish', { kind: 'OPINION', definition, expectedEdition: 1 }, '{ edition }')
    const receipts = [await own.submit(), await own.submit()]
    for (const { number } of receipts) {
      await own.done(number, 'Accept', own.who.keeper)
      await own.done(number, 'Classify', own.who.keeper, { categoryId: own.category, grade: 'STREET' })
      await own.done(number, 'Escalate', own.who.office, { text: '需区级统筹' })
    }
    const number = receipts[0]?.number as string
    const sheet = async () => pdfText((await print(number, own.tenant.admin, own.tenant.slug)).rawPayload).join('\n')
    expect(await sheet()).toContain('区级有关机关')
    expect(await sheet()).not.toContain('市级')
    await own.done(number, 'Escalate', own.tenant.admin, { text: '属市级事权' })
    // To whom it goes there is said by the district itself.
    expect(await sheet()).toMatch(/转往单位\s*市人大常委会/)
    expect(await sheet()).not.toContain('市级及以上有关机关')
    await rebuildFigures(app, uuidOf(own.tenant.id))
    const { opinionFigures } = await app.must<{ opinionFigures: { totals: { submitted: number; escalated: number } } }>(
      '{ opinionFigures { totals { submitted escalated } } }',
      { tenant: own.tenant.slug, as: own.tenant.admin },
    )
    expect(opinionFigures.totals).toEqual({ submitted: 2, escalated: 1 })
  })

  test('to the city says so; and who spoke where that is open to whoever prints it', async () => {
    const open = await mutate(
      app,
      tenant,
      'opinionCategoryCreate',
      { code: 'open', name: '公开类', confidential: false },
      '{ id }',
    )
    const phone = newPhone()
    const { number } = await submit({ name: '李四', phone })
    await done(number, 'Accept', who.keeper)
    await done(number, 'Classify', who.keeper, { categoryId: open.id, grade: 'CITY' })
    await done(number, 'Escalate', who.office, { text: '超出区级权限' })
    const text = await words(number, who.office)
    for (const part of ['群众意见上报转办单', '市级及以上有关机关', '李四', '超出区级权限', '接收单位（盖章）'])
      expect(text).toContain(part)
    expect(text).not.toContain(phone)
  })

  test('goes on over pages, and nothing of a long text is lost', async () => {
    const { number } = await submit({ text: Array.from({ length: 500 }, (_, i) => `第${i}处`).join('，') })
    const { rawPayload } = await print(number, who.keeper)
    const lines = pdfText(rawPayload)
    expect(lines.join('')).toContain('第499处')
    for (let i = 0; i < 500; i++) expect(lines.join('')).toContain(`第${i}处`)
    expect(lines.some((line) => /^— 2 \/ \d —$/.test(line))).toBe(true)
  })

  test('is for whoever works on it; to all others there is none', async () => {
    const { number } = await toHandler()
    const other = await openTenant(app)
    const answers = await Promise.all([
      ...[null, who.otherKeeper, who.otherHandler, who.deputy, who.teller, other.admin].map((as) => print(number, as)),
      print(number, other.admin, other.slug),
      print('2026-999999', who.office),
    ])
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))).toEqual(
      new Set(['404 {"message":"Not found"}']),
    )
    expect((await print('x', who.office)).statusCode).toBe(404)
    const [entry] = await app.sql`select count(*)::int n from audit_entry where action = 'opinionPrint'`
    expect(entry?.['n']).toBeGreaterThan(0)
    expect(things.unit.id).toBeDefined()
  })
})

test('a text is broken into lines that fit, of which nothing is lost and none begins with a closing mark', () => {
  const measure = (text: string) => [...text].length
  const letters = fc.constantFrom(...'路灯坏了，。！（）ab1 2.5@\n')
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 120 }), fc.integer({ min: 4, max: 20 }), (characters, width) => {
      const text = characters.join('')
      const lines = linesOf(text, width, measure)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of lines) expect(measure(line.replace(/[，。！）.@]+$/u, ''))).toBeLessThanOrEqual(width)
    }),
  )
})
