import { Button, Result } from 'antd'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { useText } from '../../lib/text.ts'

/** An address at which there is nothing. */
export function Missing() {
  const t = useText()
  return (
    <Result
      status="404"
      title={<h1 className="lost">{t('noSuchPage')}</h1>}
      extra={<Button href="/admin">{t('chooseTenant')}</Button>}
    />
  )
}

/** What is shown in place of a page that broke, and of one that does not exist. */
export function Lost() {
  const t = useText()
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <Missing />
  return (
    <Result
      status="error"
      title={<h1 className="lost">{t('pageBroke')}</h1>}
      subTitle={t('pageBrokeHint')}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      }
    />
  )
}
