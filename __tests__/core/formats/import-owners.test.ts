import { expect, test } from '@jest/globals'
import { importCodeowners } from '../../../src/core/formats/codeowners/read.ts'
import { importMaintainers } from '../../../src/core/formats/linux/read.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { writeMatrix } from '../../../src/core/matrix/write.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { featureLines } from '../../cases/feature-lines.ts'
import { OWNERS_FILES } from '../../cases/import-owners.ts'

test.each(OWNERS_FILES)('$says', ({ format, text, path, tree, features, remarks, people = {} }) => {
  const made = format === 'codeowners' ? importCodeowners(text, path ? { path } : {}) : importMaintainers(text, tree)
  expect({
    features: featureLines(made.matrix),
    remarks: made.remarks.map(({ line, message }) => `${line}: ${message}`),
  }).toEqual({ features, remarks: remarks ?? [] })
  const { value, findings } = parseMatrix(writeMatrix(made.matrix), 'matrix.yaml')
  expect(findings).toEqual([])
  const map = compileMatrix(value!)
  const found = Object.keys(people).map((one) => [
    one,
    map.featuresOf(one).flatMap(({ feature }) => feature.maintainers),
  ])
  expect(Object.fromEntries(found)).toEqual(people)
})
