import { Tag } from 'antd'
import type { ProjectLight } from '../../gql/graphql.ts'
import { useText } from '../../lib/text.ts'

export const lights = ['RED', 'AMBER', 'GREEN'] as const
const colours = { GREEN: 'green', AMBER: 'gold', RED: 'red' } as const

/** How a delivery fares, in a colour and in a word. */
export function Light({ light }: { light: ProjectLight | null }) {
  const t = useText()
  return light && <Tag color={colours[light]}>{t(`light_${light}`)}</Tag>
}
