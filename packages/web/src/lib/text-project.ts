/** Words of livelihood projects and of calls for them. */
export const projectZh = {
  projects: '民生实事',
} as const

export const projectEn: Record<keyof typeof projectZh, string> = {
  projects: 'Livelihood projects',
}
