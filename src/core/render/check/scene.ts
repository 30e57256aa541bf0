// What a part of the Markdown report is rendered from.
import type { CheckReport } from '../../check/report.ts'
import type { RenderContext } from '../context.ts'
import type { Room } from '../fit-into-limit.ts'

export interface Scene {
  report: CheckReport
  context: RenderContext
  room: Room
  /** True for the summary, which folds nothing and leaves nothing to another page. */
  whole: boolean
}
