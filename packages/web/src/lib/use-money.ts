import { useSession } from './session.tsx'

/** Yuan as people say them: in ten thousands and hundred millions, as the language does. */
export function useMoney(): (yuan: number) => string {
  const { language } = useSession()
  const format = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 })
  return (yuan) => (language === 'en' ? `¥${format.format(yuan)}` : `${format.format(yuan)}元`)
}
