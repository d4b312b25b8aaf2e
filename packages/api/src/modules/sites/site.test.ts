import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { furnish, mutate, openTenant, refused, type TestTenant } from '../../../test/tenant.ts'

let app: App
let tenant: TestTenant
let things: Awaited<ReturnType<typeof furnish>>
beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  things = await furnish(app, tenant)
})
afterAll(() => app?.close())

const site = (code: string, parentId: string, more: object = {}) =>
  mutate(app, tenant, 'siteCreate', { kindId: things.station.id, parentId, code, name: `站${code}`, ...more })

describe('the tree', () => {
  test('moves a branch with all below it, keeps the history, and refuses a cycle', async () => {
    const a = await site('A', things.root.id)
    const b = await site('B', a.id)
    const c = await site('C', b.id)
    await mutate(app, tenant, 'siteMove', { id: b.id, expectedVersion: 1, parentId: things.site.id })
    const path = await app.must<{ node: { path: { code: string }[]; history: unknown[] } }>(
      `{ node(id: "${c.id}") { ... on Site { path { code } } } }`,
      {
        tenant: tenant.slug,
      },
    )
    expect(path.node.path.map((s) => s.code)).toEqual(['H', 'S', 'B', 'C'])
    const moved = await app.must<{ node: { history: object[] } }>(
      `{ node(id: "${b.id}") { ... on Site { history { kind fromParent { code } toParent { code } } } } }`,
      { tenant: tenant.slug, as: tenant.admin },
    )
    expect(moved.node.history[0]).toEqual({ kind: 'MOVED', fromParent: { code: 'A' }, toParent: { code: 'S' } })
    const cycle = await refused(app, tenant, 'siteMove', { id: b.id, expectedVersion: 2, parentId: c.id })
    expect(cycle.userErrors).toMatchObject([{ code: 'CYCLE', field: 'parentId' }])
    const self = await refused(app, tenant, 'siteMove', { id: b.id, expectedVersion: 2, parentId: b.id })
    expect(self.userErrors).toMatchObject([{ code: 'CYCLE', field: 'parentId' }])
  })

  test('stays a tree when two moves at once would close a cycle', async () => {
    for (let i = 0; i < 10; i++) {
      const x = await site(`X${i}`, things.root.id)
      const y = await site(`Y${i}`, things.root.id)
      const answers = await Promise.all([
        refused(app, tenant, 'siteMove', { id: x.id, expectedVersion: 1, parentId: y.id }),
        refused(app, tenant, 'siteMove', { id: y.id, expectedVersion: 1, parentId: x.id }),
      ])
      expect(answers.flatMap((a) => a.errors)).toEqual([])
      expect(answers.flatMap((a) => a.userErrors.map((e) => e.code))).toEqual(['CYCLE'])
    }
  })

  test('lets only the allowed kinds stand under one another', async () => {
    const wrong = await refused(app, tenant, 'siteCreate', {
      kindId: things.home.id,
      parentId: things.site.id,
      code: 'W',
      name: '错',
    })
    expect(wrong.userErrors).toMatchObject([{ code: 'PARENT_KIND', field: 'parentId' }])
    const top = await refused(app, tenant, 'siteCreate', { kindId: things.station.id, code: 'W', name: '错' })
    expect(top.userErrors).toMatchObject([{ code: 'PARENT_KIND', field: 'parentId' }])
  })

  test('retires from below, hides the retired from citizens, and takes them back', async () => {
    const above = await site('R1', things.root.id)
    const below = await site('R2', above.id)
    expect((await refused(app, tenant, 'siteRetire', { id: above.id })).userErrors).toMatchObject([{ code: 'IN_USE' }])
    await mutate(app, tenant, 'siteRetire', { id: below.id, note: '拆迁' })
    await mutate(app, tenant, 'siteRetire', { id: above.id })
    const hidden = await app.must<{ siteByCode: null }>('{ siteByCode(code: "R1") { id } }', { tenant: tenant.slug })
    expect(hidden.siteByCode).toBeNull()
    expect((await refused(app, tenant, 'siteReopen', { id: below.id })).userErrors).toMatchObject([
      { code: 'RETIRED', field: 'parentId' },
    ])
    await mutate(app, tenant, 'siteReopen', { id: above.id })
    const shown = await app.must<{ siteByCode: { code: string } }>('{ siteByCode(code: "R1") { code } }', { tenant: tenant.slug })
    expect(shown.siteByCode.code).toBe('R1')
  })

  test('of 1,000 sites comes in one request and three statements', async () => {
    const big = await openTenant(app)
    const { root, station } = await furnish(app, big)
    const parents = [root.id]
    for (let i = 0; i < 998; i += 20) {
      const calls = Array.from(
        { length: Math.min(20, 998 - i) },
        (_, j) =>
          `a${j}: siteCreate(input: { kindId: "${station.id}", parentId: "${parents[Math.floor(i / 20)]}", code: "N${i + j}", name: "站" }) { site { id } userErrors { code } }`,
      )
      const made = await app.must<Record<string, { site: { id: string } }>>(`mutation { ${calls.join(' ')} }`, {
        tenant: big.slug,
        as: big.admin,
      })
      parents.push(...Object.values(made).map((m) => m.site.id))
    }
    const before = await statements()
    const { siteTree } = await app.must<{ siteTree: unknown[] }>(
      '{ siteTree { id code name parentId status kind { name tier { name } } } }',
      {
        tenant: big.slug,
      },
    )
    expect(siteTree).toHaveLength(1000)
    expect((await statements()) - before).toBeLessThanOrEqual(3)
  }, 120_000)
})

/** How many statements the server has sent so far. */
async function statements(): Promise<number> {
  const { body } = await app.http.inject('/metrics')
  return Number(/minhui_database_statements_total (\d+)/.exec(body)?.[1])
}

test('a card shows counts and score; the check takes items of its own kind only', async () => {
  await mutate(app, tenant, 'siteCheckRecord', {
    siteId: things.site.id,
    itemId: things.item.id,
    met: true,
    evidence: '照片',
    checkedOn: '2026-03-01',
  })
  await mutate(app, tenant, 'siteCheckRecord', {
    siteId: things.site.id,
    itemId: things.item.id,
    met: false,
    checkedOn: '2026-04-01',
  })
  await mutate(app, tenant, 'siteAssignmentCreate', {
    siteId: things.site.id,
    mandateId: things.mandate.id,
    mode: 'FIXED',
    validFrom: '2024-01-01',
  })
  const card = await app.must<{ siteByCode: object }>(
    '{ siteByCode(code: "S") { counts { deputies keepers pointsMet pointsPossible } checks { met item { name } } assignments { mandate { person { name } } } } }',
    { tenant: tenant.slug },
  )
  expect(card.siteByCode).toEqual({
    counts: { deputies: 1, keepers: 0, pointsMet: 0, pointsPossible: 2 },
    checks: [{ met: false, item: { name: '有统一标识' } }],
    assignments: [{ mandate: { person: { name: '单某某' } } }],
  })
  const wrong = await refused(app, tenant, 'siteCheckRecord', {
    siteId: things.root.id,
    itemId: things.item.id,
    met: true,
    checkedOn: '2026-03-01',
  })
  expect(wrong.userErrors).toMatchObject([{ code: 'KIND_MISMATCH', field: 'itemId' }])
  const twice = await refused(app, tenant, 'siteAssignmentCreate', {
    siteId: things.site.id,
    mandateId: things.mandate.id,
    mode: 'FIXED',
    validFrom: '2025-01-01',
  })
  expect(twice.userErrors).toMatchObject([{ code: 'ALREADY_ASSIGNED', field: 'mandateId' }])
})

test('an edit on an old version is a conflict and loses nothing', async () => {
  const one = await site('V', things.root.id)
  await mutate(app, tenant, 'siteUpdate', { id: one.id, expectedVersion: 1, address: '甲路1号' })
  const late = await refused(app, tenant, 'siteUpdate', { id: one.id, expectedVersion: 1, address: '乙路2号' })
  expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', field: 'expectedVersion' }])
  const { siteByCode } = await app.must<{ siteByCode: object }>('{ siteByCode(code: "V") { address version } }', {
    tenant: tenant.slug,
  })
  expect(siteByCode).toEqual({ address: '甲路1号', version: 2 })
})

test('a double click makes one site; the same key for another input is refused', async () => {
  const input = { kindId: things.station.id, parentId: things.root.id, code: 'D', name: '双击', idempotencyKey: 'click-1' }
  const made = await Promise.all([1, 2, 3, 4].map(() => mutate(app, tenant, 'siteCreate', input)))
  expect(new Set(made.map((m) => m.id)).size).toBe(1)
  const other = await refused(app, tenant, 'siteCreate', { ...input, name: '别的' })
  expect(other.userErrors).toMatchObject([{ code: 'KEY_REUSED', field: 'idempotencyKey' }])
  const taken = await refused(app, tenant, 'siteCreate', { ...input, idempotencyKey: 'click-2' })
  expect(taken.userErrors).toMatchObject([{ code: 'TAKEN', field: 'code', message: '已被占用' }])
})

test('sites near a place come nearest first', async () => {
  const near = await app.must<{ sitesNear: { distance: number; site: { code: string } }[] }>(
    '{ sitesNear(latitude: 31.5, longitude: 120.301, radius: 500) { distance site { code } } }',
    { tenant: tenant.slug },
  )
  expect(near.sitesNear).toEqual([{ distance: 95, site: { code: 'H' } }])
})
