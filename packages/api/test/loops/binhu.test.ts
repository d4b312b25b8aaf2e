import { closedLoops } from './closed-loops.ts'

// 首创并持续深耕代表建议直办机制: what is said is settled on the spot.
closedLoops('binhu', {
  opinions: {
    ways: {
      'direct handling: it is settled before it is taken up': 'settle→replied rate→rated close→closed',
      // Spoken on the 10th, to be taken up within one day; off from the 15th to the 23rd, the Saturdays before and after are worked.
      'around the Spring Festival it is given back, handled, and handled again in time': `
        @2026-02-11 accept→accepted≤2026-02-25 @2026-02-14 classify→classified≤2026-02-25 assign→assigned≤2026-02-28,2026-03-06
        @2026-02-24 start→handling≤2026-02-28,2026-03-06 @2026-02-25 return→returned≤2026-03-03
        @2026-02-26 assign.second→assigned≤2026-03-04,2026-03-11 @2026-02-27 start→handling≤2026-03-04,2026-03-11
        explain→explained≤2026-03-19 @2026-02-28 rate.dissatisfied→reopened≤2026-03-06
        @2026-03-02 assign→assigned≤2026-03-09,2026-03-16 @2026-03-03 start→handling≤2026-03-09,2026-03-16
        reply→replied≤2026-03-24 rate→rated≤2026-03-10 close→closed`,
    },
  },
})
