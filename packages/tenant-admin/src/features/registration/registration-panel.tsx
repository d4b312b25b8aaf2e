import { Alert, App, Switch } from 'antd'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'

const RegistrationDocument = graphql(`
  query RegistrationSetting {
    tenantSetting { id version features }
    registrationOpen
  }
`)
const Update = graphql(
  `mutation RegistrationSet($input: TenantSettingUpdateInput!) { tenantSettingUpdate(input: $input) { tenantSetting { id } userErrors { code field message } } }`,
)

/** Whether citizens may register by themselves, and what is missing if they cannot although they may. */
export function RegistrationPanel() {
  const t = useText()
  const { message } = App.useApp()
  const { data } = useGraphQL(RegistrationDocument, {})
  const update = useGraphQLMutation(Update)
  const setting = data?.tenantSetting
  if (!setting) return null
  const on = setting.features.includes('REGISTRATION')
  const turn = async (wanted: boolean) => {
    const others = setting.features.filter((feature) => feature !== 'REGISTRATION')
    const features = wanted ? [...others, 'REGISTRATION' as const] : others
    try {
      const [error] = (await update.mutateAsync({ input: { expectedVersion: setting.version, features } })).tenantSettingUpdate
        .userErrors
      if (error) message.error(error.message)
      else message.success(t('saved'))
    } catch (error) {
      message.error(t('failed', { message: (error as Error).message }))
    }
  }
  return (
    <>
      <p className="muted">{t('registrationHint')}</p>
      <Switch checked={on} loading={update.isPending} onChange={turn} aria-label={t('registration')} />
      {on && !data.registrationOpen && <Alert className="gap-above" type="warning" showIcon title={t('registrationNotice')} />}
    </>
  )
}
