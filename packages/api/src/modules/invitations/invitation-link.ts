import { hashToken, newToken } from '../../auth/token.ts'
import type { Language } from '../../errors/catalogue.ts'
import { once } from '../../jobs/job-effect.store.ts'
import type { Job } from '../../jobs/jobs.ts'
import { LimitedError } from '../../limits.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { personStore } from '../people/person.store.ts'
import { roleStore } from '../roles/role.store.ts'
import { findTenant, type TenantRow } from '../tenants/tenant.store.ts'
import { invitationStore, validDays } from './invitation.store.ts'

type Place = { tenant: Pick<TenantRow, 'slug' | 'name' | 'nameEn'> | null; language: Language }

/** The message that brings the link of an invitation. */
export function linkText(
  { tenant, language }: Place,
  baseUrl: string,
  { name, role, token }: { name: string; role: string; token: string },
): string {
  const link = `${baseUrl}/admin/${tenant?.slug}/invitation#${token}`
  return language === 'en'
    ? `[${tenant?.nameEn}] ${name}, you are invited as ${role}. Accept within ${validDays} days: ${link}`
    : `【${tenant?.name}】${name}，邀请您担任“${role}”，请在${validDays}天内打开链接确认：${link}`
}

/**
 * Sends the link of an invitation that a file has brought. Its token is made here, so that none lies in a queue; tried
 * again, another is made, and the one before is worth nothing.
 */
export async function sendInvitation(services: Services, { id, tenantId, data }: Job<'invitation-send'>): Promise<void> {
  const session = sessionFor(services, tenantId)
  const { keys, messenger, config, directory } = services
  const token = newToken()
  const sent = await session.write(async (tx) => {
    const row = await invitationStore.lock(tx, data.invitationId)
    if (row?.status !== 'open' || !row.phoneSealed) return null
    await invitationStore.update(tx, row as never, { tokenHash: hashToken(token) })
    const [[person], [role]] = [await personStore.findByIds(tx, [row.personId]), await roleStore.findByIds(tx, [row.roleId])]
    return { row, phoneSealed: row.phoneSealed, name: person?.name ?? '', role: role?.name ?? '' }
  })
  if (!sent) return
  const tenant = (await directory.read((tx) => findTenant(tx, sent.row.tenantId))) ?? null
  const baseUrl = config.publicUrl ?? `http://127.0.0.1:${config.port}`
  const to = keys.open(sent.phoneSealed, `invitation phone ${sent.row.id}`)
  try {
    await services.limits.take('messagePerPhone', keys.index(to, 'phone'))
  } catch (error) {
    if (!(error instanceof LimitedError)) throw error
    // Somebody is invited to very much at once: the rest comes when it may.
    const startAfter = new Date(Date.now() + error.seconds * 1000).toISOString()
    await session.write((tx) => once(tx, id, async () => tx.enqueue('invitation-send', data, { startAfter })))
    return
  }
  await messenger.send('sms', { to, id, text: linkText({ tenant, language: 'zh-CN' }, baseUrl, { ...sent, token }) })
}
