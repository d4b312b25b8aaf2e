import { Button, Layout } from 'antd'
import { useEffect } from 'react'
import { Outlet } from 'react-router'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const WhoDocument = graphql(`query ProvinceWho { viewer { displayName } }`)
const SignOut = graphql(`mutation ProvinceSignOut { signOut { signedOut userErrors { code } } }`)

/** The frame of what stands above the districts: no district in it, and none of their colours. */
export function Province() {
  const t = useText()
  const { language, setLanguage } = useSession()
  const { data } = useGraphQL(WhoDocument, {})
  const signOut = useGraphQLMutation(SignOut)
  useEffect(() => {
    document.title = `${t('provincePage')} · ${t('product')}`
  }, [t])
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Header
        className="console-head"
        style={{ height: 'auto', paddingBlock: 8, paddingInline: 16, background: '#b3161b' }}
      >
        <strong>{t('provincePage')}</strong>
        <span className="who">{data?.viewer?.displayName}</span>
        <Button size="small" onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
          {t('other')}
        </Button>
        {data?.viewer && (
          <Button size="small" onClick={() => signOut.mutateAsync({})}>
            {t('leave')}
          </Button>
        )}
      </Layout.Header>
      <main className="console-body">
        <Outlet />
      </main>
    </Layout>
  )
}
