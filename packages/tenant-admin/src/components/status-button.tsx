import { App, Button, Popconfirm } from 'antd'
import { useText } from '../lib/text.ts'

type Props = {
  name: string
  status: 'ACTIVE' | 'RETIRED'
  retire: () => Promise<readonly { readonly message: string }[]>
  restore: () => Promise<readonly { readonly message: string }[]>
}

/** Retires an object after a question, or takes it back. */
export function StatusButton({ name, status, retire, restore }: Props) {
  const t = useText()
  const { message } = App.useApp()
  const act = async (work: Props['retire']) => {
    try {
      const [error] = await work()
      if (error) message.error(error.message)
      else message.success(t('saved'))
    } catch (error) {
      message.error(t('failed', { message: (error as Error).message }))
    }
  }
  if (status === 'RETIRED') {
    return (
      <Button size="small" onClick={() => act(restore)}>
        {t('restore')}
      </Button>
    )
  }
  return (
    <Popconfirm title={t('confirmRetire', { name })} okText={t('retire')} cancelText={t('cancel')} onConfirm={() => act(retire)}>
      <Button size="small" type="text" danger>
        {t('retire')}
      </Button>
    </Popconfirm>
  )
}
