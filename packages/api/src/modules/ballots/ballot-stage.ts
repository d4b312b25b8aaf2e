import type { Action } from '@minhui/schema/access/vocabulary'
import type { BallotStatus } from '@minhui/schema/rules/ballot-codes'

/** What can be done with a ballot where it stands, by whoever may. */
export const actionsIn: Record<BallotStatus, readonly Action[]> = {
  draft: ['update', 'appoint', 'freeze', 'erase'],
  frozen: ['appoint', 'attend', 'open', 'void', 'erase'],
  open: ['appoint', 'attend', 'vote', 'close', 'void'],
  closed: ['appoint', 'enter', 'signOff', 'void', 'erase'],
  // Whoever has seen what it came to cannot let it count for nothing any more.
  counted: ['announce', 'erase'],
  announced: ['erase'],
  void: ['erase'],
}
