/** What is counted of activities that were held, in words. */
export const activityCounts = {
  events: 'Activities that were held.',
  attendances: 'Deputies who were there; whoever was at two counts twice.',
  received: 'People who were received.',
  opinions: 'Opinions that were said there.',
} as const
export type ActivityCount = keyof typeof activityCounts
export const activityCountNames = Object.keys(activityCounts) as ActivityCount[]
export type ActivityFigures = Record<ActivityCount, number>
