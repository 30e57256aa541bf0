// The worker's entry: runs a trial and posts the result. It runs separately, so that the page can stop it.
import { tryMatrix, type Answer, type Trial } from './try-matrix.ts'

/** The part of a worker's scope that is used here; TypeScript's types for it clash with those of a page. */
interface Surroundings {
  addEventListener: (type: 'message', listen: (event: { data: Trial }) => void) => void
  postMessage: (answer: Answer) => void
}

const page = globalThis as unknown as Surroundings
page.addEventListener('message', ({ data }) => page.postMessage(tryMatrix(data)))
