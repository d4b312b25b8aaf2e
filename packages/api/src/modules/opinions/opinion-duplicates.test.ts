import { likenessOf, metresBetween, type Told } from '@minhui/schema/rules/opinion-likeness'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'

describe('likeness', () => {
  const word = fc.constantFrom('路灯', '小区', '门口', '坏了', '晚上', '垃圾', '井盖')
  const told: fc.Arbitrary<Told> = fc.record({
    words: fc.array(word, { maxLength: 7 }).map((words) => new Set(words)),
    categoryId: fc.constantFrom('roads', 'water', null),
    point: fc.option(
      fc.record({
        latitude: fc.double({ min: 31.5, max: 31.52, noNaN: true }),
        longitude: fc.double({ min: 120.3, max: 120.32, noNaN: true }),
      }),
    ),
    sites: fc.constantFrom([], ['a', 'root'], ['b', 'root'], ['c', 'a', 'root'], ['root']),
  })

  test('is the same both ways, between 1 and 100, and tells what they share', () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        const [there, back] = [likenessOf(a, b), likenessOf(b, a)]
        expect(there).toEqual(back)
        if (!there) return
        expect(there.score).toBeGreaterThanOrEqual(1)
        expect(there.score).toBeLessThanOrEqual(100)
        expect(a.categoryId).toBe(b.categoryId)
        expect(there.words.length).toBeGreaterThan(0)
        for (const one of there.words) expect(a.words.has(one) && b.words.has(one)).toBe(true)
        expect(there.metres ?? 0).toBeLessThanOrEqual(1000)
      }),
    )
  })

  test('of something with itself at its place is whole; a word more in common, or a place nearer, never makes it less', () => {
    const known = told.filter((one) => one.categoryId !== null && one.point !== null && one.words.size > 0)
    fc.assert(
      fc.property(known, known, (a, b) => {
        expect(likenessOf(a, a)?.score).toBe(100)
        const same = { ...b, categoryId: a.categoryId }
        const nearer = { ...same, point: a.point }
        expect(likenessOf(a, nearer)?.score ?? 0).toBeGreaterThanOrEqual(likenessOf(a, same)?.score ?? 0)
        const shared = { ...nearer, words: new Set([...nearer.words, ...a.words]) }
        expect(likenessOf(a, shared)).not.toBeNull()
        const [one] = [...a.words].filter((given) => !same.words.has(given))
        if (one === undefined) return
        const [left, right] = [
          { ...a, words: a.words },
          { ...nearer, words: new Set([...nearer.words, one]) },
        ]
        expect(likenessOf(left, right)?.score ?? 0).toBeGreaterThanOrEqual(likenessOf(a, nearer)?.score ?? 0)
      }),
    )
  })

  test('knows how far apart places are', () => {
    expect(metresBetween({ latitude: 31, longitude: 120 }, { latitude: 31, longitude: 120 })).toBe(0)
    expect(metresBetween({ latitude: 31, longitude: 120 }, { latitude: 32, longitude: 120 })).toBeCloseTo(111_195, -1)
  })
})

describe('proposals', () => {
  let app: App
  beforeAll(async () => {
    app = await createApp({ limits: wideLimits })
  })
  afterAll(() => app?.close())

  test('are open opinions of the category, near, with words in common, the most alike first, for who may merge', async () => {
    const { tenant, who, category, submit, find, done, act } = await openOpinions(app)
    const at = (latitude: number) => ({ latitude, longitude: 120.3, categoryId: category })
    const own = await submit({ text: '人民路小学门口的路灯坏了，晚上看不见', ...at(31.5) })
    const same = await submit({ text: '人民路小学门口路灯坏了好几天', ...at(31.5005) })
    const less = await submit({ text: '小学门口路灯忽明忽暗，影响学生晚自习回家', ...at(31.502) })
    const noPoint = await submit({ text: '人民路小学门口的路灯坏了', categoryId: category })
    await submit({ text: '人民路小学门口的路灯坏了', ...at(31.6) })
    await submit({ text: '人民路小学门口的路灯坏了', latitude: 31.5, longitude: 120.3 })
    await submit({ text: '井盖松动', ...at(31.5) })
    const closed = await submit({ text: '人民路小学门口的路灯坏了', ...at(31.5) })
    await done(closed.number, 'Reject', who.keeper, { reason: 'duplicate', text: '重复' })
    const elsewhere = await submit({ text: '人民路小学门口的路灯坏了', ...at(31.5), qrCode: undefined })
    const { id } = await find(own.number, tenant.admin)
    const proposed = async (as: string) => {
      const answer = await app.must<{
        node: { duplicates: { opinion: { number: string }; score: number; words: string[]; metres: number | null }[] } | null
      }>('query ($id: ID!) { node(id: $id) { ... on Opinion { duplicates { opinion { number } score words metres } } } }', {
        tenant: tenant.slug,
        as,
        variables: { id },
      })
      return answer.node?.duplicates
    }
    const found = (await proposed(who.office)) ?? []
    // What was said nowhere is not the office's to merge; it is the district's.
    expect(found.map(({ opinion }) => opinion.number).sort()).toEqual([same.number, less.number, noPoint.number].sort())
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
    expect(found.find(({ opinion }) => opinion.number === same.number)).toMatchObject({
      metres: 56,
      words: expect.arrayContaining(['路灯', '小学']),
    })
    expect(found.find(({ opinion }) => opinion.number === noPoint.number)?.metres).toBeNull()
    expect((await proposed(tenant.admin))?.map(({ opinion }) => opinion.number)).toContain(elsewhere.number)
    expect(await proposed(who.keeper)).toEqual([])
    expect(await proposed(who.otherKeeper)).toBeUndefined()
    // A person takes one of them up.
    await done(own.number, 'Accept', who.keeper)
    const into = await find(same.number, tenant.admin)
    expect((await act(own.number, 'Merge', who.office, { intoId: into.id })).userErrors).toEqual([])
    expect(await proposed(who.office)).toEqual([])
  })
})
