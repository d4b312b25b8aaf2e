import { opinionCase } from '../modules/opinions/opinion-act.ts'
import { projectCase } from '../modules/projects/project-act.ts'
import { suggestionCase } from '../modules/suggestions/suggestion-act.ts'

/** Every kind of case, for what the clock does to all of them. */
export const caseKinds = [opinionCase, suggestionCase, projectCase]
