import { closedLoops } from './closed-loops.ts'
import { wayTo } from './opinion-ways.ts'

const city = `${wayTo['escalated']} escalate→reported_to_city`
const writtenOff = 'rate→rated close→closed'

// 属于区级职权范围内的，由区人大交“一府一委两院”办理；属于市级及以上层面的，由区人大报市人大处理.
closedLoops('jianghan', {
  opinions: {
    wayTo: { reported_to_city: city },
    ways: {
      'what is of the district is passed up, and assigned by the district alone': `${wayTo['escalated']} assign→assigned
        start→handling reply→replied ${writtenOff}`,
      'what is of the city is reported to it, and answered': `${city} reply→replied ${writtenOff}`,
      'what is of the city is reported to it, and explained': `${city} explain→explained ${writtenOff}`,
      'what was reported to the city comes back, and is assigned': `${city} assign→assigned start→handling reply→replied ${writtenOff}`,
      // Spoken on the 10th; off from the 15th to the 23rd, the Saturdays before and after are worked.
      'around the Spring Festival each last day is a day that is worked': `
        @2026-02-12 accept→accepted≤2026-02-26 @2026-02-13 classify→classified≤2026-02-26
        @2026-02-14 escalate→escalated≤2026-02-28 @2026-02-28 assign→assigned≤2026-03-06,2026-03-13
        @2026-03-02 start→handling≤2026-03-06,2026-03-13 @2026-03-03 ask→awaiting≤2026-03-17
        @2026-03-06 answer→handling≤2026-03-11,2026-03-18 @2026-03-09 reply→replied≤2026-03-30
        @2026-03-30 rate→rated≤2026-04-07 @2026-04-07 close→closed`,
    },
  },
})
