import type { FastifyInstance } from 'fastify'
import { auditBy, auditRead } from '../graphql/audit.ts'
import { decodeId } from '../graphql/global-id.ts'
import { importStore, listWrongLines } from '../modules/imports/import.store.ts'
import { wordsOf } from '../modules/imports/import-job.ts'
import { hideCells, openCells } from '../modules/imports/roster.ts'
import { rosters } from '../modules/imports/rosters.ts'
import type { Services } from '../services.ts'
import { type ContextOf, guarded, nothing, uuidShape } from './door.ts'
import { type Format, sendTable, types } from './table.ts'

/** Templates of rosters, and the wrong lines of one, to mend. */
export function serveImports(app: FastifyInstance, services: Services, contextOf: ContextOf): void {
  app.get(
    '/:tenant/imports/:kind/template.:format',
    guarded(contextOf, 'create', 'Import', async ({ language }, request, reply) => {
      const { kind, format } = request.params as { kind: string; format: string }
      const roster = Object.entries(rosters).find(([name]) => name === kind)?.[1]
      if (!roster || !Object.hasOwn(types, format)) return nothing(reply)
      const heading = roster.columns.map((column) => `${column.heading[language]}${column.required ? '*' : ''}`)
      return sendTable(reply, format as Format, kind, heading, [roster.columns.map(({ example }) => example)])
    }),
  )

  app.get(
    '/:tenant/imports/:id/wrong.:format',
    guarded(contextOf, 'read', 'Import', async (context, request, reply) => {
      const { id, format } = request.params as { id: string; format: string }
      const wanted = decodeId(id)?.id ?? id
      const [row] = uuidShape.test(wanted) ? await context.db.read((tx) => importStore.findByIds(tx, [wanted])) : []
      if (!row || !Object.hasOwn(types, format)) return nothing(reply)
      const roster = rosters[row.kind]
      await auditRead(
        context,
        auditBy(context, { action: 'importWrongLines', outcome: 'done', subject: 'Import', targetId: row.id }),
      )
      const lines = await context.db.read((tx) => listWrongLines(tx, row.id))
      const heading = [
        ...roster.columns.map((column) => column.heading[context.language]),
        context.language === 'en' ? 'What is wrong' : '错误说明',
      ]
      // Personal numbers go back to whoever sent them, and to those who may reveal them anyway.
      const isOwn = row.accountId === context.viewer?.accountId || context.ability.can('reveal', 'Person')
      const cells = lines.map((line) => {
        const own = isOwn ? openCells(roster, services.keys, row.id, line.cells) : hideCells(roster, line.cells)
        return [...roster.columns.map(({ key }) => own[key] ?? ''), wordsOf(line.problems as never, roster, context.language)]
      })
      return sendTable(reply, format as Format, `${row.kind}-wrong`, heading, cells)
    }),
  )
}
