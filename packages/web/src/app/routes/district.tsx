import { useParams } from 'react-router'
import { ActivityList } from '../../features/activity/activity-list.tsx'
import { SiteActivities } from '../../features/activity/site-activities.tsx'
import { DeputyCard } from '../../features/deputy/deputy-card.tsx'
import { DeputyList } from '../../features/deputy/deputy-list.tsx'
import { DistrictFrame } from '../../features/district/district-header.tsx'
import { Introduction } from '../../features/district/introduction.tsx'
import { GroupList } from '../../features/group/group-list.tsx'
import { OpinionForm } from '../../features/opinion/opinion-form.tsx'
import { OpinionTrace } from '../../features/opinion/opinion-trace.tsx'
import { OwnOpinion } from '../../features/opinion/own-opinion.tsx'
import { OwnOpinions } from '../../features/opinion/own-opinions.tsx'
import { ProjectOverview } from '../../features/project/project-overview.tsx'
import { RegisterForm } from '../../features/registration/register-form.tsx'
import { SharingList } from '../../features/sharing/sharing-list.tsx'
import { SiteCard } from '../../features/site/site-card.tsx'
import { SiteOverview } from '../../features/site/site-overview.tsx'
import { HeardOpinion } from '../../features/suggestion/heard-opinion.tsx'
import { OwnSuggestion } from '../../features/suggestion/own-suggestion.tsx'
import { SuggestionCard } from '../../features/suggestion/suggestion-card.tsx'
import { SuggestionList } from '../../features/suggestion/suggestion-list.tsx'
import { TakeDownForm } from '../../features/suggestion/take-down-form.tsx'
import { Workspace } from '../../features/suggestion/workspace.tsx'
import { useText } from '../../lib/text.ts'

/** The public home of a district. */
export function District() {
  const t = useText()
  return (
    <DistrictFrame>
      <h1 className="sr-only">{t('home')}</h1>
      <Introduction />
      <ProjectOverview />
      <SiteOverview />
      <SharingList />
      <GroupList />
      <DeputyList />
    </DistrictFrame>
  )
}

/** The page of one site of a district. */
export function DistrictSite() {
  const { code = '' } = useParams()
  return (
    <DistrictFrame>
      <SiteCard code={code}>
        <SiteActivities code={code} />
      </SiteCard>
    </DistrictFrame>
  )
}

/** The public activities of a district. */
export function DistrictActivities() {
  return (
    <DistrictFrame>
      <ActivityList />
    </DistrictFrame>
  )
}

/** Where somebody says something to the congress of a district. */
export function DistrictSpeak() {
  return (
    <DistrictFrame>
      <OpinionForm />
    </DistrictFrame>
  )
}

/** Where its author sees what became of it. */
export function DistrictTrace() {
  return (
    <DistrictFrame>
      <OpinionTrace />
    </DistrictFrame>
  )
}

/** What somebody has said to the congress of a district who is signed in. */
export function DistrictOwnOpinions() {
  return (
    <DistrictFrame>
      <OwnOpinions />
    </DistrictFrame>
  )
}

/** One of them. */
export function DistrictOwnOpinion() {
  const { id = '' } = useParams()
  return (
    <DistrictFrame>
      <OwnOpinion key={id} id={id} />
    </DistrictFrame>
  )
}

/** Where citizens register. */
export function DistrictRegister() {
  return (
    <DistrictFrame>
      <RegisterForm />
    </DistrictFrame>
  )
}

/** The page of one deputy of a district. */
export function DistrictDeputy() {
  const { id = '' } = useParams()
  return (
    <DistrictFrame>
      <DeputyCard id={id} />
    </DistrictFrame>
  )
}

/** What the deputies of a district have suggested. */
export function DistrictSuggestions() {
  return (
    <DistrictFrame>
      <SuggestionList />
    </DistrictFrame>
  )
}

/** The page of one suggestion of a district. */
export function DistrictSuggestion() {
  const { id = '' } = useParams()
  return (
    <DistrictFrame>
      <SuggestionCard key={id} id={id} />
    </DistrictFrame>
  )
}

/** The desk of a deputy of a district. */
export function DistrictWorkspace() {
  return (
    <DistrictFrame>
      <Workspace />
    </DistrictFrame>
  )
}

/** Where a deputy takes down what a citizen says. */
export function DistrictTakeDown() {
  return (
    <DistrictFrame>
      <TakeDownForm />
    </DistrictFrame>
  )
}

/** What a citizen has said to a deputy. */
export function DistrictHeardOpinion() {
  const { id = '' } = useParams()
  return (
    <DistrictFrame>
      <HeardOpinion key={id} id={id} />
    </DistrictFrame>
  )
}

/** A deputy's own suggestion; each is a page of its own. */
export function DistrictOwnSuggestion() {
  const { id = '' } = useParams()
  return (
    <DistrictFrame>
      <OwnSuggestion key={id} id={id} />
    </DistrictFrame>
  )
}
