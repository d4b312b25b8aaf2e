import type { SlipAt } from './slip.ts'

const format = 'minhui-receipt-1'
const hashes = /^[0-9a-f]{64}$/

/** What a voter saves: that the ballot has arrived. The tracker is not in it, so that it may be shown to anybody. */
export const receiptFile = (
  { id, number, title }: { id: string; number: string; title: string },
  { hash, receipt }: SlipAt<'cast'>,
): string => JSON.stringify({ format, ballot: { id, number, title }, hash, receipt }, null, 2)

/** The hash in a receipt that was saved, or null. */
export function hashInReceipt(text: string): string | null {
  try {
    const { format: found, hash } = JSON.parse(text) as { format?: unknown; hash?: unknown }
    return found === format && typeof hash === 'string' && hashes.test(hash) ? hash : null
  } catch {
    return null
  }
}

/** Whether that is how hashes are written. */
export const isHash = (text: string): boolean => hashes.test(text)
/** Whether that is how trackers are written. */
export const isTracker = (text: string): boolean => /^[0-9a-f]{32}$/.test(text)
