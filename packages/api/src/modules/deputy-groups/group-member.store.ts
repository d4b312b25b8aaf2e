import { groupMembers } from '@minhui/schema/tables/deputy-group'
import { isCurrent } from '../../database/dated.ts'
import { relation } from '../../database/relation.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { personStore } from '../people/person.store.ts'
import { groupMemberStore, memberMandate, memberPerson, membersOrder } from './deputy-group.store.ts'

/** Members of groups today, conveners first, each with mandate and person. */
export const membersOfGroups = relation({
  needs: 'mandate',
  store: groupMemberStore,
  by: groupMembers.groupId,
  where: isCurrent(groupMembers),
  orderBy: membersOrder,
  along: [
    { path: 'mandate', store: mandateStore, on: memberMandate },
    { path: 'mandate.person', store: personStore, on: memberPerson },
  ],
})
