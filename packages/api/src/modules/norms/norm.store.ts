import { norms, serviceDays, themes } from '@minhui/schema/tables/norm'
import { Store } from '../../database/store.ts'

export const normStore = new Store(norms, { subject: 'Norm' })
export const themeStore = new Store(themes, { subject: 'Theme' })
export const serviceDayStore = new Store(serviceDays, { subject: 'ServiceDay' })
