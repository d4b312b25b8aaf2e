import { closedLoops } from './closed-loops.ts'

// 灵活运用书面督办、重点督办、集中督办、网上督办、现场督办、询问督办“六位一体”的多元化督办机制.
closedLoops('liyang', {
  suggestions: {
    // Begun on 10 February; off from the 15th to the 23rd, the Saturdays before and after are worked.
    'a suggestion of before the Spring Festival is difficult, and answered within six months of its assignment': `
      @2026-02-13 submit→first_review≤2026-02-25 @2026-02-14 approve→second_review≤2026-02-28
      @2026-02-24 askFeasibility→feasibility≤2026-03-02 @2026-02-26 opine→second_review≤2026-03-03
      @2026-02-28 file→filed≤2026-03-06 @2026-03-02 assign.lead→assigned≤2026-06-02
      @2026-03-03 start→handling≤2026-06-02 contact→handling @2026-05-29 askExtension→extending≤2026-06-03
      @2026-06-01 grantExtension→handling≤2026-09-02 @2026-08-20 prepareReply→handling signReply→replied≤2026-09-10
      @2026-08-21 rateBack→replied rate→rated≤2026-08-28 close→closed`,
  },
})
