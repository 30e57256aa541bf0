import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var FORMATS=["text","json","markdown","github","sarif","gitlab"];var CHECK_FORMATS=["text","json","markdown","github","gitlab"];var EXPLAIN_FORMATS=["text","jso\
n","markdown"];var DIFF_FORMATS=["text","json","markdown"];var LINT_FORMATS=["text","json","markdown","github","sarif","gitlab"];var AUDIT_FORMATS=["text","json",
"markdown","github","sarif","gitlab"];var IMPORT_FORMATS=["markdown","maintainers","zephyr","codeowners","owners","otel","labeler"];var EXPORT_FORMATS=["markdow\
n","codeowners","html","json","badge","issue-form","agents"];var SHELLS=["bash","zsh","fish"];export{FORMATS,CHECK_FORMATS,EXPLAIN_FORMATS,DIFF_FORMATS,LINT_FORMATS,AUDIT_FORMATS,IMPORT_FORMATS,EXPORT_FORMATS,SHELLS};
