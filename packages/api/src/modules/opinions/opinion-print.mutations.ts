import { printMutation } from '../cases/print.type.ts'
import { Opinion } from './opinion.type.ts'
import { transferSheets } from './transfer-sheet.ts'

printMutation('opinionsPrint', 'Prints the transfer sheets (转办单) of several opinions as one file.', transferSheets, Opinion)
