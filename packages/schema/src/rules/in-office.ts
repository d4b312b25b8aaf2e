/** What of a mandate says whether its holder is in office. */
type Seat = { status: string; startsOn: string; endsOn: string | null }

/** Whether somebody is in office by a mandate on a day: it is neither suspended nor ended, has begun, and lasts (DL 61-62). */
export const isInOffice = ({ status, startsOn, endsOn }: Seat, day: string): boolean =>
  status === 'active' && startsOn <= day && (endsOn === null || endsOn >= day)
