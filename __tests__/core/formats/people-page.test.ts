import { expect, test } from '@jest/globals'
import { importPeoplePage } from '../../../src/core/formats/markdown/people-page.ts'
import { featureLines } from '../../cases/feature-lines.ts'
import { PEOPLE_PAGES, PEOPLE_TREE } from '../../cases/people-pages.ts'

test.each(PEOPLE_PAGES)('$says', ({ text, features, remarks }) => {
  const imported = importPeoplePage(text, { path: 'MAINTAINERS.md', tree: PEOPLE_TREE })
  expect(featureLines(imported.matrix)).toEqual(features)
  expect(imported.remarks.map(({ line, message }) => `${line}: ${message}`)).toEqual(remarks)
})
