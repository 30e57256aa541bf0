// A matrix of two levels, and of changed lines.
export const MATRIX = `version: 1
categories:
  - name: Mill
    features:
      - {name: Wheel, level: obsolete, paths: [wheel/]}
      - {name: Race, level: deprecated, paths: [race/], content: ['sluice']}
`
