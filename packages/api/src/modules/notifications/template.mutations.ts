import { languages } from '@minhui/schema/rules/codes'
import { type NotificationEventName, unknownPlaces } from '@minhui/schema/rules/notification-events'
import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { columns, scalar } from '../../graphql/input.ts'
import { noun } from '../../graphql/noun.ts'
import { templateStore } from './notification.store.ts'

const NotificationTemplate = noun({
  name: 'NotificationTemplate',
  store: templateStore,
  columns: ['event', 'channel', 'language', 'title', 'text', 'externalCode'],
})

catalogue({
  noun: NotificationTemplate,
  list: 'notificationTemplates',
  orderBy: ['event', 'channel', 'language'],
  input: {
    ...columns(templateStore, ['event', 'channel', 'title', 'text', 'externalCode']),
    language: scalar('String', z.enum(languages), templateStore.describe('language')),
  },
  fixed: ['event', 'channel', 'language'],
  complete: async (values, _, before) => {
    const event = (values['event'] ?? before?.event) as NotificationEventName
    for (const field of ['title', 'text']) {
      const [place] = unknownPlaces(event, String(values[field] ?? ''))
      if (place) throw new UserError('UNKNOWN_PLACE', field, { place })
    }
    return values
  },
})
