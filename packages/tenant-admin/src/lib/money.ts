import { useSession } from './session.tsx'

/** An amount of yuan in words: whole and exact, with fen where there are any. */
export function useMoney(): (yuan: number | null) => string | null {
  const { language } = useSession()
  return (yuan) => {
    if (yuan === null) return null
    const amount = yuan.toLocaleString(language, { maximumFractionDigits: 2 })
    return language === 'en' ? `¥${amount}` : `${amount}元`
  }
}
