// The worker's entry: answers a trial with an answer. It runs apart from the page, so that the page can end it.
import { tryMatrix } from './try-matrix.ts'
import type { Answer, Trial } from './try-matrix.ts'

/** What a worker is to this file; the types of its surroundings clash with those of a page. */
interface Surroundings {
  addEventListener: (type: 'message', listen: (event: { data: Trial }) => void) => void
  postMessage: (answer: Answer) => void
}

const page = globalThis as unknown as Surroundings
page.addEventListener('message', ({ data }) => page.postMessage(tryMatrix(data)))
