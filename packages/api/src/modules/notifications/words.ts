import {
  fill,
  type NotificationChannel,
  type NotificationEventName,
  notificationEvents,
  wordsFor,
} from '@minhui/schema/rules/notification-events'
import type { Language } from '../../errors/catalogue.ts'
import type { NotificationRow, TemplateRow } from './notification.store.ts'

export type { Language }

/** The words of an event on a way: the tenant's own, else those of the product. */
export function wordsOf(
  templates: readonly TemplateRow[],
  { event, parameters }: Pick<NotificationRow, 'event' | 'parameters'>,
  channel: NotificationChannel,
  language: Language,
) {
  const own = templates.find((row) => row.event === event && row.channel === channel && row.language === language)
  const { title, text } = own ?? notificationEvents[event as NotificationEventName].words[language]
  const values = wordsFor(parameters, language)
  return { title: fill(title, values), text: fill(text, values), externalCode: own?.externalCode ?? null, values }
}
