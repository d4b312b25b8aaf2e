import { Menu } from 'antd'
import { useLocation, useNavigate } from 'react-router'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

/** The pages, in groups by what they serve. */
const groups = {
  menuCases: ['opinions', 'suggestions', 'commitments', 'prosecutions', 'suggestion-report', 'figures'],
  menuProjects: ['projects', 'calls', 'ballots'],
  menuContact: ['sites', 'groups', 'activities'],
  menuSettings: ['kinds', 'procedures', 'import', 'access', 'audit', 'api-clients', 'settings'],
} as const
type Group = keyof typeof groups
type Page = (typeof groups)[Group][number]
/** What everybody comes to first. */
const first = 'work'

/** What a page is for; who may not do that does not see it in the menu. */
const needs: Partial<Record<Page, string>> = {
  access: 'Membership.read',
  audit: 'AuditEntry.read',
  import: 'Import.create',
  'api-clients': 'ApiClient.read',
  settings: 'Notice.create',
  opinions: 'Opinion.note',
  activities: 'Activity.reveal',
  figures: 'OpinionFigure.read',
  procedures: 'Procedure.create',
  suggestions: 'Suggestion.note',
  'suggestion-report': 'SuggestionReport.read',
  projects: 'Project.create',
  calls: 'ProjectCall.create',
  commitments: 'Commitment.read',
  prosecutions: 'Prosecution.read',
  ballots: 'Ballot.attend',
}

/** The menu of the console: the pages for which the viewer has a permission. */
export function ConsoleMenu({ permissions, onChosen }: { permissions: readonly string[]; onChosen?: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { tenant } = useSession()
  const isOpen = (page: Page) => !needs[page] || permissions.includes(needs[page])
  return (
    <nav aria-label={t('product')}>
      <Menu
        mode="inline"
        className="console-menu"
        inlineIndent={16}
        selectedKeys={[pathname.split('/')[2] ?? first]}
        onClick={({ key }) => {
          void navigate(`/${tenant}/${key}`)
          onChosen?.()
        }}
        items={[
          { key: first, label: t(first) },
          ...(Object.keys(groups) as Group[])
            .map((group) => ({
              key: group,
              type: 'group' as const,
              label: t(group),
              children: groups[group].filter(isOpen).map((page) => ({ key: page, label: t(page) })),
            }))
            .filter(({ children }) => children.length > 0),
        ]}
      />
    </nav>
  )
}
