/** So many days before it begins a public activity is announced, unless a district says otherwise (DOMAIN 3.6). */
export const noticeDays = 3

/** Whether a public activity that is planned now begins sooner than people should be told of it. */
export const isShortNotice = (startsAt: Date, now: Date): boolean =>
  startsAt > now && startsAt.getTime() - now.getTime() < noticeDays * 86_400_000
