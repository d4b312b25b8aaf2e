import { closedLoops } from './closed-loops.ts'

// 分类交办、重点督办、跟踪督察、办理评价.
closedLoops('wujin', {
  opinions: {
    ways: {
      // Off from 15 to 23 February, the Saturdays before and after are worked: the fifth working day after the 10th is the 24th.
      'after the Spring Festival it is too late to give it back, and what is overdue stays so': `
        accept→accepted classify→classified assign→assigned @2026-02-24 start→handling≤2026-02-24,2026-03-02
        @2026-02-25 return!TOO_LATE ask→awaiting≤2026-03-10 @2026-02-27 answer→handling≤2026-02-26,2026-03-04
        reply→replied≤2026-03-19 @2026-03-19 rate→rated≤2026-03-26 close→closed`,
    },
  },
})
