import { Tabs } from 'antd'
import { CalendarPanel } from '../../features/calendar/calendar-panel.tsx'
import { CongressPanel } from '../../features/congress/congress-panel.tsx'
import { NoticePanel } from '../../features/notice/notice-panel.tsx'
import { TemplatePanel } from '../../features/notification/template-panel.tsx'
import { CategoryPanel } from '../../features/opinion/category-panel.tsx'
import { RoutingPanel } from '../../features/opinion/routing-panel.tsx'
import { ProjectSettingPanel } from '../../features/project-setting/setting-panel.tsx'
import { RegistrationPanel } from '../../features/registration/registration-panel.tsx'
import { TenantExportPanel } from '../../features/tenant-export/tenant-export-panel.tsx'
import { UnitPanel } from '../../features/unit/unit-panel.tsx'
import { WebhookPanel } from '../../features/webhook/webhook-panel.tsx'
import { useText } from '../../lib/text.ts'

/** What a district sets up once: notices, words, other systems, what opinions can be about and who handles them, what projects have to be, and its way out. */
export function Settings() {
  const t = useText()
  return (
    <>
      <div className="page-head">
        <h1>{t('settings')}</h1>
      </div>
      <div className="panel">
        <Tabs
          destroyOnHidden
          items={[
            { key: 'notices', label: t('notices'), children: <NoticePanel /> },
            { key: 'templates', label: t('templates'), children: <TemplatePanel /> },
            { key: 'webhooks', label: t('webhooks'), children: <WebhookPanel /> },
            { key: 'projects', label: t('projectSettings'), children: <ProjectSettingPanel /> },
            { key: 'categories', label: t('opinionCategories'), children: <CategoryPanel /> },
            { key: 'routing', label: t('routingRules'), children: <RoutingPanel /> },
            { key: 'calendar', label: t('calendar'), children: <CalendarPanel /> },
            { key: 'units', label: t('unitsPanel'), children: <UnitPanel /> },
            { key: 'congresses', label: t('congresses'), children: <CongressPanel /> },
            { key: 'registration', label: t('registration'), children: <RegistrationPanel /> },
            { key: 'export', label: t('tenantExport'), children: <TenantExportPanel /> },
          ]}
        />
      </div>
    </>
  )
}
