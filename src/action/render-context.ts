// What rendering needs apart from the report: where the report is shown, and which commits it is about.
import type { RenderContext } from '../core/render/context.ts'
import type { Environment } from './environment.ts'
import type { Inputs } from './inputs.ts'
import type { ActionSource } from './source.ts'

/** If the matrix isn't the repository's default one, its comment has its own marker. */
export function contextOf(
  { matrix, warnOnly, page }: Inputs,
  { server, repository, runUrl }: Environment,
  source: ActionSource,
): RenderContext {
  const { base, head } = source
  const elsewhere = matrix.kind === 'elsewhere'
  const isUsual = !elsewhere && matrix.path === 'matrix.yaml'
  return {
    server,
    repository: `${repository.owner}/${repository.repo}`,
    matrixPath: matrix.path,
    ...(elsewhere
      ? { matrixRepository: `${matrix.owner}/${matrix.repo}`, baseRef: matrix.ref }
      : base && { baseRef: base.ref, baseSha: base.sha }),
    ...(head && { headSha: head.sha }),
    ...(page !== '' && { pageUrl: page }),
    runUrl,
    ...('pull' in source && {
      isBranch: !elsewhere,
      ...(source.pull.head.repository !== undefined && { headRepository: source.pull.head.repository }),
    }),
    warnOnly,
    ...(!isUsual && { marker: elsewhere ? `${matrix.owner}/${matrix.repo}/${matrix.path}` : matrix.path }),
  }
}
