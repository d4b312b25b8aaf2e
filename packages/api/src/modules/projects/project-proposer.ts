import { dayOf } from '@minhui/schema/rules/case-clock'
import type { projectProposers } from '@minhui/schema/rules/project-procedure'
import type { Context } from '../../context.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import type { InputFields } from '../../graphql/input.ts'
import type { Work } from '../../graphql/mutation.ts'
import { peopleOf, unitsOf } from '../../viewer.ts'
import { inOfficeToday } from '../mandates/in-office.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { siteOfMandate } from '../opinions/opinion.store.ts'
import { congressOf } from './begin-project.store.ts'
import { isOpen, projectCallStore } from './project-call.store.ts'

/** What is said of who proposes, and for which congress and year. */
type Given = {
  proposerKind: (typeof projectProposers)[number]
  mandateId?: string | undefined
  unitId?: string | undefined
  callId?: string | undefined
  bodyId?: string | undefined
  siteId?: string | undefined
  year?: number | undefined
}
/** Where whoever proposes is at home: their congress, and the site at which they are to be found. */
type Home = { bodyId: string | null; siteId: string | null }

const offices = ['station_keeper', 'office_admin', 'district_admin', 'supervisor']

/** Who proposes, by the roles of the viewer. Throws user errors. */
export async function proposerOf(tx: WriteTx, { viewer }: Context, { proposerKind, mandateId, unitId }: Given) {
  const nobody = { proposerId: null, mandateId: null, proposerUnitId: null, at: { bodyId: null, siteId: null } as Home }
  const memberships = viewer?.memberships ?? []
  const refused = new UserError('FORBIDDEN', 'proposerKind')
  switch (proposerKind) {
    case 'citizen': {
      const proposerId = memberships.find(({ base }) => base === 'citizen')?.personId
      if (!proposerId) throw refused
      return { ...nobody, proposerId }
    }
    case 'deputy': {
      if (!mandateId) throw new UserError('REQUIRED', 'mandateId')
      const [mandate] = await mandateStore.findByIds(tx, [mandateId])
      if (!mandate || !peopleOf(viewer).includes(mandate.personId)) throw new UserError('NOT_FOUND', 'mandateId')
      if (!inOfficeToday(mandate)) throw new UserError('STATUS', 'mandateId')
      const at = { bodyId: mandate.bodyId, siteId: await siteOfMandate(tx, mandateId) }
      return { ...nobody, proposerId: mandate.personId, mandateId, at }
    }
    case 'unit': {
      const own = unitsOf(viewer)
      if (own.length === 0) throw refused
      if (!unitId && own.length > 1) throw new UserError('REQUIRED', 'unitId')
      const proposerUnitId = unitId ?? (own[0] as string)
      if (!own.includes(proposerUnitId)) throw new UserError('NOT_FOUND', 'unitId')
      return { ...nobody, proposerUnitId }
    }
    case 'office': {
      const membership = memberships.find(({ base }) => offices.includes(base))
      if (!membership) throw refused
      const { personId, scopeKind, scopeId } = membership
      const siteId = scopeKind === 'branch' || scopeKind === 'site' ? scopeId : null
      return { ...nobody, proposerId: personId, at: { bodyId: null, siteId } }
    }
  }
}

/**
 * For which congress and year something is proposed, and whose office works on it: that of the call; else of a town or a
 * street the one that the office names, or that is nearest to whoever proposes. Throws user errors.
 */
export async function placeOf<F extends InputFields>({ tx, permit }: Work<F>, given: Given, at: Home) {
  const { callId, proposerKind } = given
  const isOffice = proposerKind === 'office'
  if (!callId && proposerKind === 'citizen') throw new UserError('REQUIRED', 'callId')
  const [found] = callId ? await projectCallStore.findWithAttributes(tx, [callId]) : []
  const call = callId ? permit('read', 'ProjectCall', found, 'callId') : null
  // The office enters afterwards what came in time by other ways.
  if (call && !isOpen(call, dayOf(new Date())) && (!isOffice || call.status !== 'published'))
    throw new UserError('CALL_CLOSED', 'callId')
  const bodyId = call?.bodyId ?? given.bodyId ?? at.bodyId
  if (!bodyId) throw new UserError('REQUIRED', 'bodyId')
  if (given.bodyId && given.bodyId !== bodyId) throw new UserError('BODY_MISMATCH', 'bodyId')
  const year = call?.year ?? given.year
  if (!year) throw new UserError('REQUIRED', 'year')
  const named = isOffice && !call ? given.siteId : undefined
  const { isLocal } = await congressOf(tx, bodyId, named ?? null)
  const siteId = call ? call.siteId : isLocal ? (named ?? at.siteId) : null
  return { callId: callId ?? null, bodyId, year, siteId }
}
