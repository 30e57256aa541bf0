// All situations the action is tried in, a row each; what a row expects is what the documentation promises.
import { AGAINS } from './situations-again.ts'
import { COMMENTS } from './situations-comments.ts'
import { EVENTS } from './situations-events.ts'
import { FAULTS } from './situations-faults.ts'
import { HOSTILE } from './situations-hostile.ts'
import { LARGE } from './situations-large.ts'
import { LIES } from './situations-lies.ts'
import { MATRICES } from './situations-matrix.ts'
import { NETWORKS } from './situations-networks.ts'
import { ODD_EVENTS } from './situations-odd-events.ts'
import { OVERRIDES } from './situations-overrides.ts'
import { PULL_REQUESTS } from './situations-pull-requests.ts'
import type { Situation } from './situation.ts'

export const SITUATIONS: readonly Situation[] = [
  ...EVENTS,
  ...ODD_EVENTS,
  ...PULL_REQUESTS,
  ...AGAINS,
  ...MATRICES,
  ...OVERRIDES,
  ...COMMENTS,
  ...LARGE,
  ...NETWORKS,
  ...FAULTS,
  ...LIES,
  ...HOSTILE,
]
