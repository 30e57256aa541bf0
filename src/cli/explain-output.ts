// What explain prints about paths, one after the other: the answers for a whole tree would fill the memory.
import { createAdviser, type AdvisedPath } from '../core/check/path-advice.ts'
import type { ChangeKind, Matrix } from '../core/matrix/model.ts'
import { adviceJsonRenderer, adviceMarkdownRenderer, adviceRenderer } from '../core/render/explain/advice.ts'
import {
  explainJsonRenderer,
  explainMarkdownRenderer,
  explainRenderer,
  type Explanation,
} from '../core/render/explain/paths.ts'
import { UsageError } from '../engine/errors.ts'
import { findServer } from './discovery.ts'
import type { ExplainOptions } from './explain.ts'
import { textView, type Io } from './io.ts'

interface Output {
  matrix: Matrix
  options: ExplainOptions
  io: Io
}

export async function writeExplanations(explanations: readonly Explanation[], output: Output): Promise<void> {
  const { matrix, options, io } = output
  const render = {
    text: () => explainRenderer(matrix, textView(io)),
    json: explainJsonRenderer,
    markdown: async () => explainMarkdownRenderer(matrix, { server: await findServer(io, options) }),
  }
  await io.writeOut(joined(explanations, options.format, await render[options.format]()))
}

/** Says whether a new file would fail somewhere. */
export async function writeAdvice(paths: readonly AdvisedPath[], output: Output): Promise<boolean> {
  const { matrix, options, io } = output
  const advise = createAdviser(matrix)
  let fails = false
  const watched = (path: AdvisedPath, kind: ChangeKind) => {
    const report = advise(path, kind)
    fails ||= kind === 'add' && report.verdict === 'fail'
    return report
  }
  const render = {
    text: () => adviceRenderer(matrix, watched, textView(io)),
    json: () => adviceJsonRenderer(watched),
    markdown: async () => adviceMarkdownRenderer(matrix, watched, { server: await findServer(io, options) }),
  }
  await io.writeOut(joined(paths, options.format, await render[options.format]()))
  return fails
}

const AROUND = {
  text: { open: '', between: '', close: '' },
  json: { open: '[', between: ',\n', close: ']\n' },
  markdown: { open: '', between: '\n', close: '' },
}

/** Characters of an answer: a path may belong to thousands of features, or to one of thousands of people. */
const MOST_PRINTED = 1024 ** 3

/** Throws `UsageError` where it would be too much. */
function* joined<Item>(
  items: readonly Item[],
  format: ExplainOptions['format'],
  render: (item: Item) => string,
): Generator<string> {
  const { open, between, close } = AROUND[format]
  let printed = 0
  yield open
  for (const [index, item] of items.entries()) {
    const text = (index === 0 ? '' : between) + render(item)
    printed += text.length
    if (printed > MOST_PRINTED)
      throw new UsageError(`the answer ends here, at 1 GiB: ask about fewer of the ${items.length} paths at once`)
    yield text
  }
  yield close
}
