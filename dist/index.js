import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findEmptied,
  foldersBeside,
  foldersOf,
  isEmptyDiff,
  lookAlikesFor,
  needsTree,
  suggestFor,
  touchesFile
} from "./index-shared.js";
import {
  KIND_WORDS,
  LONGEST_COMMENT,
  PAGE_SIZE,
  STATUS_LETTERS,
  adviceOfLevels,
  ask,
  believe,
  believeList,
  blocks,
  byStrictness,
  commentMarker,
  compareTrees,
  compileWithinLimit,
  core_exports,
  createClient,
  describeEnds,
  emptiedLines,
  endWith,
  entriesOf,
  entryTitle,
  error,
  fileSets,
  findFile,
  findOurComments,
  findTrail,
  findWayOut,
  findWrong,
  fitInto,
  fitsComment,
  fitsSummary,
  flaggedFeatures,
  fold,
  getInput,
  headline,
  info,
  isAboutToken,
  isCount,
  isFlag,
  isList,
  isName,
  isPath,
  isSha,
  isStatus,
  isText,
  isTime,
  levelChangeTexts,
  list,
  listComments,
  listEntries,
  listPages,
  listTree,
  listUpTo,
  logText,
  lookAlikeSentence,
  maintainersOf,
  markdownPen,
  markdownTable,
  matrixChangeBlocks,
  matrixUrl,
  mdCode,
  mdLink,
  mdText,
  missingNeeds,
  nameOf,
  notice,
  orFailure,
  orNone,
  overrideSentence,
  ownLines,
  parseVersion,
  parseWithinLimit,
  problemText,
  publishComment,
  publishSummary,
  readMatrix,
  reasonOf,
  renderAnnotations,
  renderCommands,
  renderFaultsMarkdown,
  renderFindingAnnotations,
  renderFindingsText,
  renderProblems,
  renderText,
  reportUrl,
  sameComment,
  senseless,
  setOutput,
  started,
  statusOf,
  sunsetSentence,
  unlessMissing,
  warning,
  welcomeSentences,
  writeAgainOutputs,
  writeCheckOutputs,
  writeEach,
  writeSummary
} from "./index-shared-5.js";
import {
  CHECK_SECONDS,
  EXIT,
  FaultyMatrixError,
  GitHubError,
  UsageError,
  capitalized,
  count,
  exitCodeOf,
  isKnownError,
  listing,
  matchWithinLimit,
  renderWithinLimit,
  withinLimit
} from "./index-shared-2.js";
import {
  OUTCOMES,
  WEB_ADDRESS,
  accountKey,
  append,
  compareText,
  dateOf,
  directionOf,
  featuresById,
  groupBy,
  isAskable,
  isMaintained,
  isRecord,
  maintainerKey,
  nearest,
  plannedMaintainers,
  worst
} from "./index-shared-3.js";
import "./index-shared-4.js";

// src/core/render/check/folded-sections.ts
function fileBlocks({ report, context, room, whole }) {
  const pen = markdownPen(context);
  const { contentNotChecked } = report;
  const asks = new Set(report.toMap);
  const { file, becomesCovered = [] } = report.matrixChange ?? {};
  const isTold = /* @__PURE__ */ new Set([file, ...becomesCovered]);
  const quiet = report.unmapped.filter((path) => !asks.has(path) && (whole || !isTold.has(path)));
  const rest = report.features.length + asks.size > 0 || whole ? quiet : [];
  return [
    ...fileSets(report).flatMap((set) => {
      const names = set.features.map((feature) => pen.strong(pen.text(nameOf(feature, report))));
      return [names.join(", "), list([...facts(set, report, pen), ...fileItems(set, room)], room.items)];
    }),
    ...rest.length > 0 ? ["**No feature**", list(rest, room.items, mdCode)] : [],
    ...contentNotChecked.length > 0 ? [
      `**Not searched for** ${mdCode("content")}, because the changed lines are unknown`,
      list(contentNotChecked, room.items, mdCode)
    ] : []
  ];
}
function facts({ features }, report, pen) {
  const said2 = features.flatMap((feature) => {
    const note = feature.notes === void 0 ? [] : [{ label: "Note: ", fact: pen.note(feature.notes) }];
    const others = [sunsetSentence(feature, pen), ...feature.because.map(({ rule }) => RULES[rule] ?? "")];
    return [...note, ...others.filter(Boolean).map((fact) => ({ label: "", fact }))].map((one) => ({ ...one, feature }));
  });
  return [...groupBy(said2, ({ fact }) => fact)].map(([fact, of]) => {
    if (of.length === features.length) return of[0].label + fact;
    return `${of.map(({ feature }) => pen.text(nameOf(feature, report))).join(", ")}: ${fact}`;
  });
}
var RULES = {
  tentative: "The level is under review, so this counts one step milder.",
  "content-only": "Files belong to it by what their changed lines say, not by their path, so this only warns."
};
function fileItems({ byPattern }, room) {
  let left = room.files;
  return [...byPattern].map(([pattern, files]) => {
    const shown = listUpTo(files, Math.max(left, 0), fileLine);
    left -= files.length;
    if (files.length === 1 && files[0].path === pattern) return shown[0];
    return [`by ${mdCode(pattern)}`, ...shown.map((file) => `  - ${file}`)].join("\n");
  });
}
function fileLine({ path, previousPath, status, submodule }) {
  const name = previousPath === void 0 ? mdCode(path) : `${mdCode(previousPath)} to ${mdCode(path)}`;
  const words = [...submodule ? ["submodule"] : [], ...status === "modified" ? [] : [status]];
  return words.length > 0 ? `${name} (${words.join(", ")})` : name;
}
function maintainerBlocks(scene) {
  const { report, context, room } = scene;
  const { toMap } = report;
  if (toMap.length === 0) return lookAlikeBlocks(scene);
  const edit = matrixUrl(context, report.preview, "edit");
  const file = edit === void 0 ? mdCode(context.matrixPath) : mdLink(context.matrixPath, edit);
  const [it, need] = toMap.length === 1 ? ["it", "it needs"] : ["them", "they need"];
  return [
    `No feature covers ${toMap.length === 1 ? "this file" : "these files"}: add ${it} to the ${mdCode("paths")} of one in ${file}, or to ${mdCode("unmapped.ignore")} where ${need} none.`,
    list(toMap, room.items, mdCode),
    ...lookAlikeBlocks(scene),
    ...suggestionBlocks(report)
  ];
}
function lookAlikeBlocks({ report: { lookAlikes }, context, room }) {
  const pen = markdownPen(context);
  if (lookAlikes.length === 0) return [];
  return [
    "A pattern may look right and still not match:",
    list(lookAlikes, room.items, (one) => lookAlikeSentence(one, pen))
  ];
}
function suggestionBlocks({ suggestions }) {
  if (suggestions.length === 0) return [];
  return [
    "Perhaps like this:",
    list(
      suggestions,
      suggestions.length,
      (one) => one.kind === "row" ? `a row of its own in **${mdText(one.category)}**, like the folders next to it: ${mdCode(
        `- {name: ${JSON.stringify(one.name)}, level: experimental, maintainers: [], paths: [${JSON.stringify(one.pattern)}]}`
      )}` : `in the ${mdCode("paths")} of **${mdText(one.feature.name)}**, which most files next to it belong to: ${mdCode(`- ${JSON.stringify(one.pattern)}`)}`
    )
  ];
}
function foldTitle(report) {
  const { toMap, contentNotChecked } = report;
  return [
    ...report.features.length > 0 ? ["Files and notes"] : toMap.length > 0 ? [] : ["Files"],
    ...toMap.length > 0 ? [`For maintainers: ${count(toMap.length, "file")} without a feature`] : [],
    ...toMap.length === 0 && report.lookAlikes.length > 0 ? ["For maintainers: a pattern in another Unicode form"] : [],
    ...contentNotChecked.length > 0 ? [`${count(contentNotChecked.length, "file")} not searched`] : []
  ].join(" \xB7 ");
}
function levelMeanings(report) {
  const touched = new Set(report.features.map(({ level }) => level));
  return [...report.levels.values()].filter(({ id }) => touched.has(id)).map(({ title: title2, meaning }) => `- **${mdText(title2)}:** ${mdText(meaning)}`).join("\n");
}

// src/core/render/check/footer.ts
function footer(context, report, isSummary = false) {
  const { matrixRepository, baseRef, baseSha, headSha, matrixPath, pageUrl } = context;
  const page = isSummary ? void 0 : reportUrl(context);
  const url = matrixUrl(context, report.preview);
  const [ref, sha] = report.preview ? [void 0, headSha] : [baseRef, baseSha];
  const ends = describeEnds(report, mdCode);
  const parts = [
    url === void 0 ? mdCode(matrixPath) : mdLink(matrixPath, url),
    ...matrixRepository === void 0 || url !== void 0 ? [] : [` in ${mdCode(matrixRepository)}`],
    ...ref !== void 0 && (isSummary || sha === void 0) ? [` of ${mdCode(ref)}`] : [],
    ...sha !== void 0 ? [` at ${mdCode(sha.slice(0, 7))}`] : [],
    ...isSummary ? [`, ${report.files} changed ${report.files === 1 ? "file" : "files"}`] : [],
    ...ends === "" ? [] : [` \xB7 ${ends}`],
    ...pageUrl !== void 0 ? [` \xB7 ${mdLink("all features", pageUrl)}`] : [],
    ...page !== void 0 ? [` \xB7 ${mdLink("full report", page)}`] : []
  ];
  return `<sub>${parts.join("")}</sub>`;
}

// src/core/render/check/table.ts
var ROWS_IN_SIGHT = 4;
function featureTable(entries, { report, context, room: { items: limit } }) {
  const pen = markdownPen(context, true);
  const firstAlone = entries.find(isAlone);
  const rows = entries.slice(0, limit).map((entry) => {
    const { warning: warning2 } = entry.features[0];
    const shown = entry.outcome !== "pass" && warning2 !== void 0;
    const loud = shown ? `<br>${pen.strong("Warning:")} ${pen.note(warning2)}` : "";
    return [entryTitle(entry, { report, pen, limit }) + loud, whoOf(entry, { report, pen, asks: entry === firstAlone })];
  });
  const left = entries.slice(limit).reduce((sum, { features }) => sum + features.length, 0);
  const rest = left > 0 ? [[`\u2026 and ${count(left, "more feature")}`, ""]] : [];
  return markdownTable(["Feature and support level", "Maintainers"], [...rows, ...rest]);
}
var isAlone = ({ outcome, features }) => outcome !== "pass" && features.some(({ unmaintained }) => unmaintained);
function whoOf({ outcome, features }, { report, pen, asks }) {
  const [first] = features;
  const names = maintainersOf(first, pen);
  const { volunteer, author } = report;
  if (volunteer === void 0 || author?.isBot) return names;
  if (asks) return `${names}: ${pen.link("volunteer?", volunteer)}`;
  const isSeeking = first.seekingMaintainers && !first.unmaintained && outcome !== "pass";
  return isSeeking ? `${names}, ${pen.link("more are wanted", volunteer)}` : names;
}

// src/core/render/check/alert.ts
function toldBlocks({ report, context, room }) {
  const pen = markdownPen(context);
  const problems = report.problems.map((problem) => {
    const { lead, details } = problemText(problem, report, context, pen);
    return {
      outcome: "fail",
      text: [lead, ...listUpTo(details, room.items).map((line) => `- ${line}`)].join("\n")
    };
  });
  const override = report.override ? [{ outcome: "warn", text: overrideSentence(report.override, pen) }] : [];
  const advice = adviceOfLevels(report, pen).map(({ outcome, level, text }) => ({
    outcome,
    text: `**${level}:** ${text}`
  }));
  const { remedy, whom } = findWayOut(report, context, pen);
  const changes = levelChangeTexts(report, pen, { hasWayOut: remedy !== void 0 }).map(({ outcome, lead, text }) => ({
    outcome,
    text: `**${lead}:** ${text}`
  }));
  const byRules = [...advice.slice(0, ADVICE_IN_SIGHT), ...changes, ...unmappedText(report, context)].sort(byStrictness);
  const told = [...problems, ...override, ...byRules];
  const ending = [...remedy === void 0 ? [] : [`**To unblock:** ${remedy}`], ...whom === void 0 ? [] : [whom]];
  const [first, ...rest] = told;
  const alert = !first || report.preview ? void 0 : ALERTS[first.outcome];
  const others = [
    ...(alert ? rest : told).map(({ text }) => text),
    ...ownLines(report, pen),
    ...welcomeSentences(report, pen),
    ...emptiedLines(report, context, { pen, limit: room.items })
  ];
  if (!alert) return [...together(others), ...ending.length > 0 ? [ending.join("\n")] : []];
  return [quote([`[!${alert}]
${first.text}`, ...ending].join("\n\n")), ...together(others)];
}
var ADVICE_IN_SIGHT = 3;
var ALERTS = { fail: "CAUTION", warn: "WARNING" };
var together = (lines) => lines.length < 2 ? lines : [lines.map((line) => `- ${line.replaceAll("\n", "\n  ")}`).join("\n")];
var quote = (markdown) => markdown.replace(/^/gm, "> ").replace(/^> $/gm, ">");
function unmappedText(report, context) {
  const { unmappedOutcome: outcome, toMap, mappedByHead, features } = report;
  if (outcome === "pass") return [];
  const matrix = mdCode(context.matrixPath);
  if (toMap.length === 0) {
    const text = `The new ${matrix} maps ${mappedByHead.length === 1 ? "the new file" : `the ${mappedByHead.length} new files`}.`;
    return outcome === "fail" ? [{ outcome, text }] : [];
  }
  const isSeen = outcome === "fail" || features.every((feature) => feature.outcome === "pass");
  return isSeen ? [
    {
      outcome,
      text: `No feature in ${matrix} covers ${toMap.length === 1 ? "it" : "them"} yet${outcome === "fail" ? "" : "; maintainers can settle that"}.`
    }
  ] : [];
}
function decidedBy(report) {
  const { verdict, verdictWithoutOverride, override, preview, problems, unmappedOutcome } = report;
  const said2 = `Verdict: **${verdict}**${override ? `, without the override ${verdictWithoutOverride}` : ""}.`;
  if (preview || problems.length > 0 || verdictWithoutOverride === "pass") return [said2];
  const strictest = report.features.find(({ outcome: outcome2 }) => outcome2 === verdictWithoutOverride);
  const change = report.levelChanges.find(({ outcome: outcome2 }) => outcome2 === verdictWithoutOverride);
  if (!strictest && change)
    return [
      `${said2} Decided by **${mdText(change.name)}** (${mdCode(`level-changes.${change.change}`)}: ${change.outcome}).`
    ];
  if (!strictest) return [`${said2} Decided by files without a feature (${mdCode("unmapped")}: ${unmappedOutcome}).`];
  const { title: title2, outcome } = report.levels.get(strictest.level);
  const rules = strictest.because.flatMap(
    (reason) => reason.rule === "level" ? [] : [`${mdCode(reason.rule)} makes it ${reason.outcome}.`]
  );
  const told = `${mdText(title2)} says ${outcome[strictest.change]} to ${KIND_WORDS[strictest.change]}.`;
  return [`${said2} Decided by **${mdText(strictest.name)}**: ${[told, ...rules].join(" ")}`];
}

// src/core/render/check/markdown.ts
function shouldComment(report, mode) {
  if (mode === "never") return false;
  if (report.author?.isBot) return report.verdict === "fail";
  if (report.matrixChange !== null || report.verdict !== "pass") return true;
  return mode === "always" && report.features.length > 0;
}
function renderComment(report, context) {
  const marked = (text) => `${commentMarker(context)}
${text}`;
  return fitInto(
    (room) => room.files === Infinity && hasTooManyFiles(report) ? void 0 : marked(renderReport({ report, context, room, whole: false })),
    () => marked(renderCounts(report, context)),
    fitsComment
  );
}
function hasTooManyFiles(report) {
  if (isAllFine(report)) return false;
  let length = 0;
  for (const { byPattern } of fileSets(report))
    for (const files of byPattern.values()) for (const { path } of files) length += path.length;
  return length > LONGEST_COMMENT;
}
function renderSummary(report, context) {
  return fitInto(
    (room) => renderReport({ report, context, room, whole: true }),
    () => renderCounts(report, context),
    fitsSummary
  );
}
function renderNothing(context) {
  return `${commentMarker(context)}
**Support matrix:** nothing to do. What was said here no longer applies.${againBlock(
    context
  ).map((text) => ` ${text}`).join("")}
`;
}
function renderReport(scene) {
  const { report, context, whole } = scene;
  const blocks2 = [
    title(report, context),
    ...whole ? decidedBy(report) : [],
    ...againBlock(context),
    ...previewBlock(report, context),
    ...toldBlocks(scene),
    ...matrixChangeBlocks(scene),
    ...tableBlocks(scene),
    ...foldBlocks(scene),
    ...whole && report.features.length > 0 ? ["#### What the levels mean", levelMeanings(report)] : [],
    footer(context, report, whole)
  ];
  return `${blocks2.join("\n\n")}
`;
}
var title = (report, context) => `### Support matrix: ${headline(report, context, markdownPen(context))}`;
var againBlock = ({ isAgain = false }) => isAgain ? [AGAIN] : [];
var AGAIN = "Judged again by today's matrix. The check itself has not run again, so its result may be outdated: re-run it, or push.";
function previewBlock(report, { baseRef, matrixPath }) {
  if (!report.preview) return [];
  const base = baseRef === void 0 ? "The base commit" : mdCode(baseRef);
  const told = report.features.some(({ outcome }) => outcome !== "pass") ? "this pull request would be told this:" : "there would be nothing to do.";
  if (report.baseFaults.length > 0) {
    const faults = count(report.baseFaults.length, "fault");
    return [
      `${mdCode(matrixPath)} at the base has ${faults}, so nothing is judged. With the one repaired here, ${told}`
    ];
  }
  return [`${base} has no ${mdCode(matrixPath)} yet, so nothing is judged. With the one added here, ${told}`];
}
function tableBlocks(scene) {
  const entries = entriesOf(scene.report);
  const flagged = entries.filter(({ outcome }) => outcome !== "pass");
  const fine = entries.slice(flagged.length);
  const table = (rows) => featureTable(rows, scene);
  if (entries.length === 0) return [];
  if (scene.whole || entries.length <= ROWS_IN_SIGHT) return [table(entries)];
  const features = fine.reduce((sum, entry) => sum + entry.features.length, 0);
  const also = flagged.length > 0 ? `${count(features, "more feature")}, nothing to do` : count(features, "feature");
  return [...flagged.length > 0 ? [table(flagged)] : [], ...fine.length > 0 ? [fold(also, [table(fine)])] : []];
}
function isAllFine({ verdict, matrixChange, contentNotChecked, features }) {
  if (verdict !== "pass" || matrixChange !== null || contentNotChecked.length > 0) return false;
  return features.every(({ outcome }) => outcome === "pass");
}
function foldBlocks(scene) {
  const { report, context, room, whole } = scene;
  if (!whole && isAllFine(report)) return [];
  if (room.files === 0) {
    const page = reportUrl(context);
    const where = whole || page === void 0 ? "the JSON report" : mdLink("the full report", page);
    return [`There are too many files to show here. They are in ${where}.`, ...maintainerBlocks(scene)];
  }
  const more = adviceOfLevels(report, markdownPen(context)).slice(ADVICE_IN_SIGHT);
  const advice = more.length > 0 ? [list(more, room.items, ({ level, text }) => `**${level}:** ${text}`)] : [];
  const blocks2 = [...maintainerBlocks(scene), ...advice, ...fileBlocks(scene)];
  return blocks2.length > 0 ? [fold(foldTitle(report), blocks2, whole)] : [];
}
function renderCounts(report, context) {
  const outcomes = ["fail", "warn", "notice", "pass"].flatMap((outcome) => {
    const features = report.features.filter((feature) => feature.outcome === outcome).length;
    return features > 0 ? [`- ${OUTCOME_WORDS[outcome]}: ${count(features, "feature")}`] : [];
  });
  const diff = report.matrixChange?.diff;
  const lines = [
    ...outcomes,
    ...report.unmapped.length > 0 ? [`- Without a feature: ${count(report.unmapped.length, "file")}`] : [],
    ...diff && !isEmptyDiff(diff) ? ["- The matrix changes"] : [],
    ...report.levelChanges.length > 0 ? [`- Flagged changes of the matrix: ${report.levelChanges.length}`] : []
  ];
  const page = reportUrl(context);
  const rest = `${page === void 0 ? "The JSON report" : mdLink("The full report", page)} has the names, which are too many to show here.`;
  const isRed = blocks(report, context) ? "this blocks" : "nothing blocks";
  return `${[`### Support matrix: ${isRed}`, lines.join("\n"), rest, footer(context, report)].join("\n\n")}
`;
}
var OUTCOME_WORDS = {
  fail: "Changes needed",
  warn: "Please check",
  notice: "Good to know",
  pass: "Nothing to do"
};

// src/core/check/level-changes.ts
function judgeLevelChanges({ diff, leftBehind }) {
  if (!diff) return [];
  const files = new Map(leftBehind.map((one) => [one.id, one.files]));
  return diff.features.flatMap((feature) => {
    const change = changeOf(feature, diff);
    const rule = change && diff.before.levelChanges[change];
    const row = feature.after ?? feature.before;
    if (!change || !rule || !row) return [];
    const missing = missingNeeds(row, rule.needs ?? []);
    if (rule.needs && missing.length === 0 || rule.outcome === "pass") return [];
    const { id, name, category } = feature;
    return [
      {
        ...{ id, name, category, change, missing },
        isNew: feature.before === null,
        title: (feature.after ? diff.after : diff.before).levels.get(row.level).title,
        files: files.get(id) ?? 0,
        outcome: rule.outcome,
        ...feature.after && { line: diff.after.locate(feature.after.at).line }
      }
    ];
  });
}
function changeOf({ before: was, after: now, keys }, diff) {
  if (!now) return "removed";
  if (!was) return "raised";
  if (!keys.includes("level")) return void 0;
  const by = (order) => directionOf(order, was.level, now.level);
  return by(diff.before.levelOrder) ?? by(diff.after.levelOrder) ?? "raised";
}

// src/core/check/judge.ts
function judge(matrix, mapping, policy) {
  const touchedIds = new Set(mapping.touched.map(({ feature }) => feature.id));
  const features = mapping.touched.map((touched) => ({
    ...touched,
    ...judgeFeature(touched, { matrix, policy, touchedIds })
  }));
  const unmapped = mapping.unmappedKind ? matrix.unmapped.outcome[mapping.unmappedKind] : "pass";
  const levelChanges = policy.matrixChange ? judgeLevelChanges(policy.matrixChange) : [];
  const outcomes = [...features, ...levelChanges].map(({ outcome }) => outcome);
  return { features, unmapped, levelChanges, verdict: worst([...outcomes, unmapped]) };
}
function judgeFeature(touched, rules) {
  const { feature, kind } = touched;
  const { outcome: capped, because } = capContent(touched, rules);
  let outcome = capped;
  if (kind !== "remove" && rules.policy.failOn.includes(feature.level)) {
    outcome = "fail";
    because.push({ rule: "fail-on", level: feature.level, outcome });
  }
  if (feature.tentative && outcome !== "pass") {
    outcome = OUTCOMES[OUTCOMES.indexOf(outcome) - 1];
    because.push({ rule: "tentative", outcome });
  }
  return { outcome, because };
}
function capContent({ feature, kind, kindByPath }, rules) {
  const all = applyTables(feature, kind, rules);
  if (kindByPath === kind || all.outcome !== "fail") return all;
  const byPath = kindByPath ? applyTables(feature, kindByPath, rules) : void 0;
  if (byPath?.outcome === "fail") return byPath;
  return { outcome: "warn", because: [...all.because, { rule: "content-only", outcome: "warn" }] };
}
var ACCEPTS_OUTCOMES = {
  fixes: { add: "warn", edit: "notice", remove: "pass" },
  removals: { add: "fail", edit: "warn", remove: "pass" }
};
function applyTables(feature, kind, { matrix, touchedIds }) {
  const { accepts = "anything", level, sunset } = feature;
  const outcome = matrix.levels.get(level).outcome[kind];
  const because = [{ rule: "level", level, kind, outcome }];
  if (accepts === "anything" || kind === "remove") return { outcome, because };
  const bothSides = accepts === "fixes" && sunset?.replacement !== void 0 && touchedIds.has(sunset.replacement);
  const least = bothSides ? "notice" : ACCEPTS_OUTCOMES[accepts][kind];
  if (OUTCOMES.indexOf(least) < OUTCOMES.indexOf(outcome)) return { outcome, because };
  return { outcome: least, because: [...because, { rule: "accepts", accepts, bothSides, outcome: least }] };
}

// src/core/check/fail-on-levels.ts
function failOnFaults(matrix, failOn) {
  const known = [...matrix.levels.keys()];
  return failOn.filter((level) => !known.includes(level)).map((level) => {
    const near = nearest(level, known);
    return `fail-on names ${JSON.stringify(level)}, which is not a level; allowed: ${known.join(", ")}${near ? `; did you mean ${near}?` : ""}`;
  });
}

// src/core/check/build-report.ts
function buildReport(parts) {
  const {
    matrix,
    mapping,
    judgement,
    failOn,
    problems = [],
    preview = false,
    baseFaults = [],
    matrixChange = null,
    override = null,
    emptied = /* @__PURE__ */ new Set(),
    author,
    suggestions = [],
    lookAlikes = [],
    base = null,
    head = null,
    staged = false
  } = parts;
  const covered = new Set(matrixChange?.becomesCovered);
  const asking = mapping.unmapped.filter(({ kind }) => matrix.unmapped.outcome[kind] !== "pass").map(({ path }) => path);
  const byId = featuresById(matrix.features);
  const verdictOfPreview = baseFaults.length > 0 ? "warn" : "pass";
  const verdictOfPolicy = preview ? verdictOfPreview : judgement.verdict;
  const verdictWithoutOverride = problems.length > 0 ? "fail" : verdictOfPolicy;
  const softened = verdictOfPolicy === "fail" && override ? "warn" : verdictOfPolicy;
  return {
    base,
    head,
    ...staged && { staged },
    verdict: worst([softened, problems.length > 0 ? "fail" : "pass"]),
    verdictWithoutOverride,
    complete: mapping.complete,
    problems,
    preview,
    baseFaults,
    features: judgement.features.map(({ feature, kind, outcome, because, files }) => {
      const { id, category, name, level, tentative, maintainers, seekingMaintainers, crossCutting } = feature;
      const { accepts, notes, warning: warning2, sunset } = feature;
      const replacement = sunset?.replacement;
      return {
        ...{ id, category, name, level, tentative, change: kind, outcome, because, maintainers },
        planned: plannedMaintainers(matrix, feature),
        unmaintained: !isMaintained(matrix, feature),
        ...{ seekingMaintainers, crossCutting },
        ...accepts && { accepts },
        ...notes !== void 0 && { notes },
        ...warning2 !== void 0 && { warning: warning2 },
        ...sunset && { sunset },
        ...replacement !== void 0 && { replacement: byId.get(replacement)?.name ?? replacement },
        labels: [...feature.labels, ...matrix.levels.get(level).labels],
        checks: feature.checks,
        files: files.map(fileOf).sort((a, b) => compareText(a.path, b.path)),
        emptied: emptied.has(id)
      };
    }),
    unmapped: mapping.unmapped.map(({ path }) => path),
    unmappedOutcome: judgement.unmapped,
    levelChanges: preview ? [] : judgement.levelChanges,
    toMap: asking.filter((path) => !covered.has(path)),
    suggestions,
    lookAlikes,
    mappedByHead: asking.filter((path) => covered.has(path)),
    contentNotChecked: mapping.contentNotChecked,
    files: mapping.files,
    matrixChange,
    override: verdictOfPolicy === "fail" ? override : null,
    ...matrix.override && { overrideLabel: matrix.override.label },
    levels: matrix.levels,
    ...matrix.volunteer !== void 0 && { volunteer: matrix.volunteer },
    ...matrix.contact && { contact: matrix.contact },
    ...author && { author: authorOf(author, matrix) },
    failOn
  };
}
var NEW_HERE = /* @__PURE__ */ new Set(["FIRST_TIME_CONTRIBUTOR", "FIRST_TIMER", "NONE"]);
function authorOf({ login, association }, matrix) {
  const isBot = matrix.bots.some((bot) => accountKey(bot) === accountKey(login));
  return { login, isBot, isNew: !isBot && association !== void 0 && NEW_HERE.has(association) };
}
function fileOf({ change, pattern }) {
  const { path, previousPath, status, submodule } = change;
  return { path, ...previousPath !== void 0 && { previousPath }, status, ...submodule && { submodule }, pattern };
}

// src/core/paths/kind-of-change.ts
function kindOf(touches) {
  const kinds = touches.map(kindOfTouch);
  return kinds.includes("add") ? "add" : kinds.every((kind) => kind === "remove") ? "remove" : "edit";
}
function kindOfTouch({ change, here, before }) {
  switch (change.status) {
    case "added":
    case "copied":
      return "add";
    case "removed":
      return "remove";
    case "renamed":
      return !here ? "remove" : before ? "edit" : "add";
    case "modified":
      return change.additions === 0 && (change.deletions ?? 0) > 0 ? "remove" : "edit";
    case "changed":
    case "unchanged":
      return "edit";
  }
}

// src/core/change/patch.ts
var HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
function hunkSize(line) {
  const found = HUNK.exec(line);
  return found ? { before: Number(found[1] ?? 1), after: Number(found[2] ?? 1) } : void 0;
}
function patchLines(patch) {
  const lines = [];
  let before = 0;
  let after = 0;
  for (const line of patch.split("\n")) {
    const hunk = before + after === 0 ? hunkSize(line) : void 0;
    if (hunk) ({ before, after } = hunk);
    else if (line.startsWith("\\") || line === "" && before + after === 0) continue;
    else if (line.startsWith("+")) {
      after--;
      lines.push(line.slice(1));
    } else if (line.startsWith("-")) {
      before--;
      lines.push(line.slice(1));
    } else {
      before--;
      after--;
    }
  }
  return before === 0 && after === 0 ? lines : void 0;
}
function changedLines({ lines, patch }) {
  return lines ?? (patch === void 0 ? void 0 : patchLines(patch));
}

// src/core/paths/map-changes.ts
function mapChanges(map, changeSet) {
  const byFeature = /* @__PURE__ */ new Map();
  const unmapped = [];
  const contentNotChecked = /* @__PURE__ */ new Set();
  const changes = changeSet.changes.filter((change) => change.status !== "unchanged");
  for (const change of changes) {
    const covered = touch(map, change, byFeature, contentNotChecked);
    if (covered || map.isIgnored(matchedPath(change))) continue;
    const before = change.previousPath !== void 0 && map.featuresOf(matchedPath(change, change.previousPath)).length === 0;
    unmapped.push({ path: change.path, change, here: true, before });
  }
  const touched = map.matrix.features.flatMap((feature) => {
    const files = byFeature.get(feature);
    if (!files) return [];
    const byPath = files.flatMap((file) => file.byPath ?? []);
    return [{ feature, kind: kindOf(files), files, ...byPath.length > 0 && { kindByPath: kindOf(byPath) } }];
  });
  return {
    touched,
    unmapped: unmapped.map((file) => ({ path: file.path, kind: kindOfTouch(file) })).sort((a, b) => a.path < b.path ? -1 : 1),
    ...unmapped.length > 0 && { unmappedKind: kindOf(unmapped) },
    contentNotChecked: [...contentNotChecked].sort(),
    files: changes.length,
    complete: changeSet.complete
  };
}
var matchedPath = ({ path, submodule }, which = path) => submodule ? `${which}/` : which;
var CONTENT = "content:";
function touch(map, change, byFeature, contentNotChecked) {
  const touches = /* @__PURE__ */ new Map();
  const here = map.featuresOf(matchedPath(change));
  for (const { feature, pattern } of here) {
    const byPath = { change, here: true, before: false };
    touches.set(feature, { change, here: true, before: false, pattern, byPath });
  }
  if (change.status === "renamed" && change.previousPath !== void 0)
    for (const { feature, pattern } of map.featuresOf(matchedPath(change, change.previousPath))) {
      const first = touches.get(feature);
      const byPath = { change, here: first !== void 0, before: true };
      touches.set(feature, { ...byPath, pattern: first?.pattern ?? pattern, byPath });
    }
  let covered = here.length > 0;
  for (const { feature, expressions } of map.contentOf) {
    const moved = touches.get(feature);
    if (moved?.here || map.isExcluded(feature, matchedPath(change))) continue;
    const lines = changedLines(change);
    if (!lines) {
      contentNotChecked.add(change.path);
      continue;
    }
    const found = expressions.find(({ source, regex }) => {
      map.asking = CONTENT + source;
      return lines.some((line) => regex.test(line));
    });
    if (!found) continue;
    const content = { change, here: true, before: change.status === "renamed", pattern: CONTENT + found.source };
    touches.set(feature, moved ? { ...moved, here: true } : content);
    covered = true;
  }
  for (const [feature, file] of touches) append(byFeature, feature, file);
  return covered;
}

// src/engine/judging-matrix.ts
async function findJudge(source, place, trail) {
  const compile = async (bytes, name) => compileWithinLimit(await readMatrix(bytes, name));
  if (place.kind === "given") return { map: await compile(await place.read(), place.name) };
  const base = await source.findFile("base", place.path);
  if (base) {
    const { value, findings } = await parseWithinLimit(base, place.path);
    return value ? { map: compileWithinLimit(value) } : findRepair(source, { path: place.path, trail, baseFaults: findings });
  }
  const first = await source.findFile("head", place.path);
  if (first) return { map: await compile(first, place.path), first };
  const untracked = await place.untracked?.();
  if (!untracked) throw new UsageError(place.missing);
  return { map: await compile(untracked, place.path), first: untracked, isUntracked: true };
}
async function findRepair(source, { path, trail, baseFaults }) {
  const found = await source.findChanges({ lines: false });
  if ("stop" in found) return found;
  const own = [path, ...await trail];
  const isAlone2 = "changes" in found && found.lacking === void 0 && found.changes.length > 0 && found.changes.every((change) => own.includes(change.path) && change.previousPath === void 0);
  const first = isAlone2 ? await source.findFile("head", path) : void 0;
  const value = first && (await parseWithinLimit(first, path)).value;
  if (!value)
    throw new FaultyMatrixError(
      baseFaults,
      `These faults are in ${path} at the base commit. A change of nothing but this file that leaves it without faults passes.`
    );
  return { map: compileWithinLimit(value), first, baseFaults };
}
async function requireAdded(source, { path, missing, notAdded }, changes) {
  const isAdded = changes.some(
    (change) => change.path === path && ["added", "renamed", "copied"].includes(change.status)
  );
  if (isAdded) return;
  const isTouched = touchesFile(changes, path);
  const startsAtBase = isTouched && await source.findMergeBase?.() === source.base?.sha;
  if (notAdded !== void 0 && !startsAtBase) throw new UsageError(notAdded);
  if (!isTouched) throw new UsageError(missing);
  throw new GitHubError(`${path} was not found at the base commit, but the changes say that it exists; run it again`);
}

// src/engine/check.ts
async function check(source, request) {
  const { matrix: place, failOn, seconds = CHECK_SECONDS } = request;
  const following = started(
    place.kind === "at-base" && source.findTrail ? source.findTrail(place.path) : Promise.resolve([])
  );
  const judging = await findJudge(source, place, following);
  if ("stop" in judging) return judging;
  const { map, first, isUntracked, baseFaults } = judging;
  const { matrix } = map;
  const faults = failOnFaults(matrix, failOn);
  if (faults.length > 0) throw new UsageError(faults.join("; "));
  const found = await findChanges(source, map);
  if ("stop" in found) return found;
  const { changeSet, lacking } = found;
  const trail = await following;
  const touches = (path) => touchesFile(changeSet.changes, path);
  const isTouched = place.kind === "at-base" && [place.path, ...trail].some(touches);
  const file = isTouched ? place.path : void 0;
  if (first && !isUntracked && !baseFaults && place.kind === "at-base")
    await requireAdded(source, place, changeSet.changes);
  const mapped = matchWithinLimit(map, () => mapChanges(map, changeSet), seconds);
  const mapping = "value" in mapped ? mapped.value : nothingMapped(changeSet);
  const [after, paths] = await Promise.all([
    file === void 0 ? void 0 : first ?? source.findFile("head", file),
    file !== void 0 ? source.listPaths("head") : listHead(source, { map, mapping, seconds })
  ]);
  const change = file === void 0 ? { change: null, problems: [], after: void 0 } : (await import("./index-matrix-change.js")).compareMatrices({
    ...{ file, before: first ? void 0 : map, after, paths, changeSet, seconds },
    isRepair: baseFaults !== void 0
  });
  const atHead = { map, mapping, headPaths: paths, after: change.after };
  const seen = matchWithinLimit(
    change.after ?? map,
    () => ({
      emptied: findEmptied(atHead),
      suggestions: suggestFor(atHead),
      lookAlikes: lookAlikesFor(atHead)
    }),
    seconds
  );
  const problems = [
    ...lacking === void 0 ? [] : [{ code: "incomplete", detail: lacking }],
    ..."problem" in mapped ? [mapped.problem] : [],
    ...change.problems,
    ..."problem" in seen ? [seen.problem] : []
  ];
  const limited = { what: "judging the changes", fix: "make the matrix or the change smaller" };
  const judgement = withinLimit(
    CHECK_SECONDS,
    limited,
    () => judge(matrix, mapping, { failOn, matrixChange: first ? null : change.change })
  );
  const isOverridable = !first && judgement.verdict === "fail" && matrix.override !== void 0;
  const override = isOverridable ? await source.findOverride?.(matrix.override) : void 0;
  const report = withinLimit(
    CHECK_SECONDS,
    limited,
    () => buildReport({
      ...{ matrix, mapping, judgement, failOn, problems },
      preview: first !== void 0,
      ...baseFaults && { baseFaults },
      base: source.base,
      head: source.head,
      ...source.staged && { staged: true },
      matrixChange: change.change,
      override: override ?? null,
      ..."value" in seen && seen.value,
      ...source.author && { author: source.author }
    })
  );
  return { report, matrix };
}
async function listHead(source, { map, mapping, seconds }) {
  if (!needsTree(map.matrix, mapping)) return void 0;
  const beside = source.listFolder && foldersBeside(map.matrix, mapping);
  if (beside) {
    const asked = /* @__PURE__ */ new Map();
    const listAll = (folders) => Promise.all(
      folders.map((folder) => {
        const listing2 = asked.get(folder) ?? source.listFolder("head", folder);
        asked.set(folder, listing2);
        return listing2;
      })
    );
    const files = (await listAll(beside)).flatMap((listed) => listed?.filter((path) => !path.endsWith("/")) ?? []);
    const seen = matchWithinLimit(map, () => findEmptied({ map, mapping, headPaths: files }), seconds);
    if ("value" in seen && seen.value.size === 0) return files;
    const own = "value" in seen ? foldersOf(map.matrix, seen.value) : void 0;
    const held = own && await listAll(own);
    if (held && !held.includes(void 0))
      return [...files, ...own.filter((_, index) => held[index].length > 0).map((folder) => `${folder}/any`)];
  }
  return source.listPaths("head");
}
async function findChanges(source, map) {
  const found = await source.findChanges({ lines: map.contentOf.length > 0 });
  if ("stop" in found) return found;
  if ("read" in found) {
    const limited = { what: "reading the list of changes", fix: "check fewer changes at once" };
    return { changeSet: { changes: withinLimit(CHECK_SECONDS, limited, found.read), complete: true } };
  }
  const { changes, lacking } = found;
  return { changeSet: { changes, complete: lacking === void 0 }, ...lacking !== void 0 && { lacking } };
}
function nothingMapped({ changes }) {
  return { touched: [], unmapped: [], contentNotChecked: [], files: changes.length, complete: false };
}

// src/action/comment.ts
async function publishReport({ client, repository }, source, { report, context, mode, event }) {
  if (!("pull" in source) || !source.comments) return { url: void 0 };
  const { pull } = source;
  const comments = await source.comments;
  const write = async (listed) => {
    const marker = commentMarker(context);
    return publishComment({
      client,
      target: { ...repository, number: pull.number },
      marker,
      ours: await findOurComments(client, listed, marker),
      body: shouldComment(report, mode) ? renderWithinLimit(() => renderComment(report, context)) : void 0,
      rest: renderNothing(context),
      same: sameComment
    });
  };
  const written = comments instanceof GitHubError ? comments : await orFailure(write(comments));
  return written instanceof GitHubError ? explain(written, { repository, pull, event }) : { url: written };
}
function explain(error2, { repository, pull, event }) {
  const { owner, repo } = repository;
  const isFork = pull.head.repository !== `${owner}/${repo}`;
  const isDependabot = pull.author.toLowerCase() === "dependabot[bot]";
  if (event === "pull_request" && (isFork || isDependabot) && error2.status === 403 && isAboutToken(error2.message))
    return {
      problem: `this pull request comes from ${isFork ? "a fork" : "Dependabot"}, and GitHub gives its runs a token that can't write the comment: the summary has everything; for comments there see docs/checks.md, "Forks"`,
      expected: true,
      error: error2
    };
  const problem = `the comment could not be written, which does not change the verdict: ${error2.message}`;
  return { problem, expected: false, error: error2 };
}

// src/action/render-context.ts
function contextOf({ matrix, warnOnly, page }, { server, repository, runUrl }, source) {
  const { base, head } = source;
  const elsewhere = matrix.kind === "elsewhere";
  const isUsual = !elsewhere && matrix.path === "matrix.yaml";
  return {
    server,
    repository: `${repository.owner}/${repository.repo}`,
    matrixPath: matrix.path,
    ...elsewhere ? { matrixRepository: `${matrix.owner}/${matrix.repo}`, baseRef: matrix.ref } : base && { baseRef: base.ref, baseSha: base.sha },
    ...head && { headSha: head.sha },
    ...page !== "" && { pageUrl: page },
    runUrl,
    ..."pull" in source && {
      isBranch: !elsewhere,
      ...source.pull.head.repository !== void 0 && { headRepository: source.pull.head.repository }
    },
    warnOnly,
    ...!isUsual && { marker: elsewhere ? `${matrix.owner}/${matrix.repo}/${matrix.path}` : matrix.path }
  };
}

// src/core/check/labels-and-reviewers.ts
var MAX_REVIEWERS = 10;
function chooseLabels(matrix, report, present) {
  const same = (a) => (b) => a.toLowerCase() === b.toLowerCase();
  const isOurs = (label) => matrix.override === void 0 || !same(matrix.override.label)(label);
  const managed = [...matrix.features, ...matrix.levels.values()].flatMap(({ labels }) => labels).filter(isOurs);
  const wanted = [...new Set(report.features.flatMap(({ labels }) => labels))].filter(isOurs);
  return {
    add: wanted.filter((label) => !present.some(same(label))),
    remove: present.filter((label) => managed.some(same(label)) && !wanted.some(same(label)))
  };
}
function chooseReviewers(report, { owner, author, asked }) {
  const flagged = flaggedFeatures(report);
  const features = [...flagged, ...report.features.filter((feature) => !flagged.includes(feature))];
  const taken = /* @__PURE__ */ new Set([...asked, maintainerKey(`@${author}`)]);
  const free = [];
  for (const { maintainers, planned } of features)
    for (const name of maintainers) {
      const key = maintainerKey(name);
      if (!isAskable(name) || planned.includes(name) || taken.has(key)) continue;
      taken.add(key);
      free.push(name);
    }
  const isForeign = (name) => name.includes("/") && !maintainerKey(name).startsWith(maintainerKey(`@${owner}/`));
  const here = free.filter((name) => !isForeign(name));
  const chosen = here.slice(0, MAX_REVIEWERS);
  return {
    users: chosen.filter((name) => !name.includes("/")).map((name) => name.slice(1)),
    teams: chosen.filter((name) => name.includes("/")).map((name) => name.slice(name.indexOf("/") + 1)),
    foreign: free.filter(isForeign),
    left: here.slice(MAX_REVIEWERS)
  };
}

// src/github/labels.ts
var WRITE = { what: "set the labels", permission: "pull-requests: write" };
async function publishLabels(client, repository, { number, add, remove }) {
  const removeOne = (name) => unlessMissing(ask(WRITE, () => client.rest.issues.removeLabel({ ...repository, issue_number: number, name })));
  const adding = add.length > 0 ? ask(WRITE, () => client.rest.issues.addLabels({ ...repository, issue_number: number, labels: add })) : void 0;
  await Promise.all([adding, ...remove.map(removeOne)]);
}

// src/github/issue-events.ts
var ISSUE_EVENT = {
  event: isName,
  created_at: isTime,
  "label.name": orNone(isName),
  "actor.login": orNone(isName),
  "actor.type": orNone(isName),
  "requested_reviewer.login": orNone(isName),
  "requested_team.slug": orNone(isName)
};

// src/github/reviews.ts
async function listAsked(client, repository, number) {
  const doing = { what: "list who has been asked for review", permission: "pull-requests: read", entry: ISSUE_EVENT };
  const events = await listPages(
    doing,
    0,
    (page) => client.rest.issues.listEvents({ ...repository, issue_number: number, per_page: 100, page })
  );
  const asked = /* @__PURE__ */ new Set();
  for (const event of events) {
    if (event.event !== "review_requested") continue;
    const { requested_reviewer: user, requested_team: team } = event;
    if (user?.login) asked.add(`@${user.login.toLowerCase()}`);
    if (team?.slug) asked.add(`@${repository.owner.toLowerCase()}/${team.slug.toLowerCase()}`);
  }
  return asked;
}
async function publishReviewRequest(client, repository, { number, users, teams }) {
  const target = { ...repository, pull_number: number };
  const asking = (what, work) => orFailure(ask({ what, permission: "pull-requests: write" }, work));
  const asked = await Promise.all([
    users.length > 0 && asking("ask users for review", () => client.rest.pulls.requestReviewers({ ...target, reviewers: users })),
    teams.length > 0 && asking(
      "ask teams for review, which takes a GitHub App's token with the permission `members: read` (the workflow's own can't)",
      () => client.rest.pulls.requestReviewers({ ...target, team_reviewers: teams })
    )
  ]);
  return asked.filter((answer) => answer instanceof GitHubError);
}

// src/action/labels-and-reviewers.ts
async function publishExtras(parts) {
  const done = await Promise.all([
    parts.label ? said(setLabels(parts)) : [],
    parts.requestReviews && !parts.pull.draft ? said(askForReview(parts)) : []
  ]);
  return done.flat();
}
async function said(work) {
  const done = await orFailure(work);
  return done instanceof GitHubError ? [done.message] : done;
}
async function setLabels({ connection: { client, repository }, pull, matrix, report }) {
  const labels = chooseLabels(matrix, report, pull.labels);
  await publishLabels(client, repository, { number: pull.number, ...labels });
  return [];
}
async function askForReview({ connection: { client, repository }, pull, report }) {
  const asked = await listAsked(client, repository, pull.number);
  const { users, teams, foreign, left } = chooseReviewers(report, {
    owner: repository.owner,
    author: pull.author,
    asked
  });
  const faults = await publishReviewRequest(client, repository, { number: pull.number, users, teams });
  return [
    ...faults.map(({ message }) => message),
    ...foreign.length > 0 ? [`teams of another organisation can't be asked for review here: ${foreign.join(", ")}`] : [],
    ...left.length > 0 ? [`only ${users.length + teams.length} maintainers were asked for review; not asked: ${left.join(", ")}`] : []
  ];
}

// src/action/environment.ts
import { tmpdir } from "node:os";
async function readEnvironment() {
  const context = await readContext();
  const { eventName, serverUrl, apiUrl, runId, sha } = context;
  const payload = context.payload;
  if (!isRecord(payload)) throw new UsageError(`the event's payload is not a JSON object; ${PAYLOAD_ADVICE}`);
  const repository = findRepository(context);
  if (!eventName || !repository || Object.keys(payload).length === 0)
    throw new UsageError(
      "the event, its payload or the repository is missing: this is a GitHub Action; run dist/cli.js to check locally"
    );
  return {
    ...{ event: eventName, payload, repository, apiUrl },
    server: serverUrl,
    runUrl: `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`,
    sha: sha || "HEAD",
    temp: process.env.RUNNER_TEMP || tmpdir(),
    workspace: process.env.GITHUB_WORKSPACE || process.cwd()
  };
}
var PAYLOAD_ADVICE = "GITHUB_EVENT_PATH must name the file that the runner wrote";
async function readContext() {
  try {
    return (await import("./index-event-context.js")).context;
  } catch (error2) {
    const what = error2 instanceof SyntaxError ? "is not JSON" : "can't be read";
    throw new UsageError(`the event's payload ${what}; ${PAYLOAD_ADVICE}`, { cause: error2 });
  }
}
function findRepository(context) {
  try {
    return context.repo;
  } catch {
    return void 0;
  }
}
function connect(token, { apiUrl, repository }) {
  return { client: createClient({ token, apiUrl }), repository };
}

// src/action/inputs.ts
function readInputs() {
  const faults = [];
  const text = (name) => getInput(name);
  const faulty = (name, allowed, found = text(name)) => faults.push(`\`${name}\` is ${JSON.stringify(found)}; allowed: ${allowed}`);
  const word = (name, allowed) => {
    const found = text(name) || allowed[0];
    const known = allowed.find((one) => one === found);
    if (!known) faulty(name, allowed.join(", "));
    return known ?? allowed[0];
  };
  const flag = (name, byDefault) => {
    const found = text(name).toLowerCase() || byDefault;
    if (found !== "true" && found !== "false") faulty(name, "true, false", found);
    return found === "true";
  };
  const pullRequest = text("pull-request");
  if (!/^(?:|open|[1-9]\d{0,9})$/.test(pullRequest)) faulty("pull-request", "a pull request's number, or open");
  const token = text("token");
  if (!token) faults.push("`token` is empty; leave the input out to use the workflow's own token");
  const release = text("release");
  if (release !== "" && !parseVersion(release)) faulty("release", "a version, as 5.0 or 5.0.1");
  const page = text("page");
  if (page !== "" && !WEB_ADDRESS.test(page)) faulty("page", "an http or https address");
  const matrix = readMatrixSource(text("matrix") || "matrix.yaml");
  if (!isFilePath(matrix.path)) faulty("matrix", "a file's path from the repository's root, or owner/repo/path@ref");
  const inputs = {
    token,
    matrix,
    mode: word("mode", ["auto", "check", "audit"]),
    comment: word("comment", ["always", "flagged", "never"]),
    failOn: text("fail-on").split(/[\s,]+/).filter((level) => level !== ""),
    warnOnly: flag("warn-only", "false"),
    annotations: flag("annotations", "true"),
    page,
    base: text("base"),
    head: text("head"),
    label: flag("label", "false"),
    requestReviews: flag("request-reviews", "false"),
    baseline: text("baseline"),
    release,
    required: text("required"),
    issue: flag("issue", "false"),
    ...pullRequest !== "" && { pullRequest: pullRequest === "open" ? "open" : Number(pullRequest) }
  };
  if (faults.length > 0) throw new UsageError(`faulty input: ${faults.join("; ")}`);
  return inputs;
}
function readMatrixSource(text) {
  const elsewhere = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/([^@]+)@(\S+)$/.exec(text);
  if (!elsewhere) return { kind: "here", path: text.replace(/^\.\//, "") };
  return { kind: "elsewhere", owner: elsewhere[1], repo: elsewhere[2], path: elsewhere[3], ref: elsewhere[4] };
}
var isFilePath = (path) => !path.includes("\\") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");

// src/core/render/check/judged-again.ts
function listUnsettled(all) {
  const groups = groupBy(
    all.flatMap((one) => unsettledOf(one) ?? []),
    ({ severity, text }) => `${severity} ${text}`
  );
  const entries = [...groups.values()].map((ones) => {
    const [{ severity, text }] = ones;
    return { severity, numbers: ones.map(({ number }) => number), text };
  });
  return SEVERITIES.flatMap((severity) => entries.filter((entry) => entry.severity === severity));
}
var SEVERITIES = ["error", "warning", "notice"];
function unsettledOf(one) {
  const { kind, number } = one;
  switch (kind) {
    case "failed":
      return { severity: "error", number, text: `not judged, because ${one.because}` };
    case "left-out":
      return { severity: "error", number, text: `left out, because ${one.because}` };
    case "gone":
      return { severity: "notice", number, text: one.because };
    case "judged": {
      if (one.missing !== void 0)
        return {
          severity: "warning",
          number,
          text: `judged, but the comment is not up to date, because ${one.missing}`
        };
      const problem = one.report.problems.find(({ code }) => code === "incomplete" || code === "time-limit");
      if (!problem) return void 0;
      const why = problem.code === "incomplete" ? problem.detail : "matching took too long";
      return { severity: "error", number, text: `not judged completely: ${why}` };
    }
  }
}
function renderJudgedAgain(all, where) {
  const link = (number) => mdLink(String(number), `${where.server}/${where.repository}/pull/${number}`);
  const judged = all.filter((one) => one.kind === "judged").sort((a, b) => rank(b) - rank(a) || a.number - b.number);
  const render = (room) => {
    const rows = judged.slice(0, room.items).map(({ number, report, context }) => [
      link(number),
      report.verdict,
      headline(report, context, markdownPen(context))
    ]);
    const left = judged.length - rows.length;
    const blocks2 = [
      `### Support matrix: ${count(judged.length, "open pull request")} judged again`,
      "By today's matrix, at the tip of each base branch. Their checks have not run again.",
      ...listUnsettled(all).map(
        ({ numbers, text }) => `**${mdText(capitalized(text))}:** ${listing(numbers.map(link))}`
      ),
      ...rows.length > 0 ? [markdownTable(["Pull request", "Verdict", "What it says"], rows)] : [],
      ...left > 0 ? [`\u2026 and ${left} more: the JSON report has all.`] : []
    ];
    return `${blocks2.join("\n\n")}
`;
  };
  return fitInto(render, () => render({ items: 0 }), fitsSummary);
}
var rank = ({ report }) => OUTCOMES.indexOf(report.verdict);

// src/core/change/change.ts
var STATUSES = ["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"];

// src/core/change/json-lines.ts
function toChange(entry) {
  const path = entry.path ?? entry.filename;
  const previousPath = entry.previous_path ?? entry.previous_filename;
  const status = toStatus(entry.status);
  if (!status)
    return `status must be one of ${STATUSES.join(", ")}, or a letter of ${Object.keys(STATUS_LETTERS).join(" ")}`;
  if (typeof path !== "string" || path === "") return "path must be text";
  if (previousPath !== void 0 && previousPath !== null && (typeof previousPath !== "string" || previousPath === ""))
    return "previous_path must be text";
  if (status === "renamed" && typeof previousPath !== "string") return "a renamed file needs its previous_path";
  const isCount2 = (lines) => Number.isInteger(lines) && lines >= 0;
  if (![entry.additions ?? 0, entry.deletions ?? 0].every(isCount2))
    return "additions and deletions must be numbers of lines";
  return {
    status,
    path,
    ...typeof previousPath === "string" && (status === "renamed" || status === "copied") && { previousPath },
    ...typeof entry.additions === "number" && { additions: entry.additions },
    ...typeof entry.deletions === "number" && { deletions: entry.deletions },
    ...typeof entry.patch === "string" && { patch: entry.patch },
    ...typeof entry.patch === "string" && SUBMODULE.test(entry.patch) && { submodule: true }
  };
}
var SUBMODULE = /^@@ [^\n]* @@\n(?:[-+]Subproject commit [0-9a-f]{40,64}(?:-dirty)?(?:\n|$)){1,2}$/;
function toStatus(word) {
  if (typeof word !== "string") return void 0;
  return STATUSES.find((status) => status === word) ?? statusOf(word);
}

// src/github/files.ts
var MAX_FILES = 3e3;
async function listFiles(client, repository, { number, expected }) {
  const doing = { what: "list the changed files", permission: "pull-requests: read", entry: {} };
  const pages = await listPages(doing, Math.min(expected, MAX_FILES), async (page) => {
    const { data, headers } = await client.rest.pulls.listFiles({
      ...repository,
      pull_number: number,
      per_page: 100,
      page
    });
    const ends = page >= MAX_FILES / PAGE_SIZE;
    return {
      data: Array.isArray(data) ? data.map((entry) => toChangedFile(entry, doing.what)) : data,
      headers: ends ? {} : headers
    };
  });
  const changes = new Map(pages.map(({ change }) => [keyOf(change), change]));
  const commits = new Set(pages.flatMap(({ change, commit }) => change.status === "removed" ? [] : commit ?? ""));
  return { changes: [...changes.values()], commits };
}
function keyOf({ path, status, additions, deletions }) {
  return path.includes("\uFFFD") ? JSON.stringify([path, status, additions, deletions]) : path;
}
function toChangedFile(entry, what) {
  if (!isRecord(entry)) throw senseless(what, "an entry is not an object");
  const change = toChange(entry);
  if (typeof change === "string") throw senseless(what, `of an entry: ${change}`);
  if (![change.path, change.previousPath ?? change.path].every(isPath))
    throw senseless(what, "of an entry: its path is not from the repository's root");
  return { change, commit: commitOf(entry) };
}
function commitOf(entry) {
  const { contents_url: url, status } = isRecord(entry) ? entry : {};
  if (typeof url !== "string" || status === "removed") return void 0;
  return /[?&]ref=([0-9a-f]{40,64})$/.exec(url)?.[1];
}

// src/github/compare.ts
var MAX_FILES2 = 300;
async function compareCommits(client, repository, { base, head }) {
  const what = "compare the two commits";
  const { data } = await ask(
    { what, permission: "contents: read" },
    () => client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 })
  );
  believe(data, { "merge_base_commit.sha": isSha, "base_commit.sha": isSha, files: orNone(isList) }, what);
  const files = data.files ?? [];
  const changes = files.length > 0 && files.length < MAX_FILES2 && files.every((file) => isOfHead(file, head)) ? files.map((file) => toChangedFile(file, what).change) : void 0;
  return {
    mergeBase: data.merge_base_commit.sha,
    base: data.base_commit.sha,
    files: files.length,
    ...changes && { changes }
  };
}
async function findCommit(client, repository, ref) {
  if (isSha(ref)) return ref;
  const what = `find the commit ${JSON.stringify(ref)}`;
  const { data } = await ask(
    { what, permission: "contents: read" },
    () => client.rest.repos.getCommit({ ...repository, ref, per_page: 1 })
  );
  believe(data, { sha: isSha }, what);
  return data.sha;
}
function isOfHead(file, head) {
  const commit = commitOf(file);
  return commit === void 0 || commit === head;
}

// src/github/override.ts
var MAX_COMMITS = 250;
var COMMIT = {
  commit: isRecord,
  "commit.committer": orNone(isRecord),
  "commit.committer.date": orNone(isText)
};
async function findOverride(client, repository, { rule, pull }) {
  const doing = { what: "read who set the override label", permission: "pull-requests: read", entry: ISSUE_EVENT };
  const listing2 = { what: "list the pull request's commits", permission: "pull-requests: read", entry: COMMIT };
  const [events, commits] = await Promise.all([
    listPages(
      doing,
      0,
      (page) => client.rest.issues.listEvents({ ...repository, issue_number: pull.number, per_page: 100, page })
    ),
    listPages(
      listing2,
      0,
      (page) => client.rest.pulls.listCommits({ ...repository, pull_number: pull.number, per_page: 100, page })
    )
  ]);
  const label = rule.label.toLowerCase();
  const own = events.filter(
    (event) => (event.event === "labeled" || event.event === "unlabeled") && "label" in event && isRecord(event.label) && event.label.name?.toLowerCase() === label
  );
  const latest = own.reduce((time, event) => Math.max(time, Date.parse(event.created_at)), -Infinity);
  const last = own.findLast((event) => Date.parse(event.created_at) === latest);
  const actor = last?.actor;
  if (last?.event !== "labeled" || !actor?.login) return void 0;
  const isListed = rule.bots.some((bot) => accountKey(bot) === accountKey(actor.login));
  const isPerson = actor.type === "User" && !actor.login.endsWith("[bot]");
  if (!isPerson && !(actor.type === "Bot" && isListed)) return void 0;
  const setAt = Date.parse(last.created_at);
  const firstAfter = commits.findIndex(({ commit }) => !(Date.parse(commit.committer?.date ?? "") <= setAt));
  const after = firstAfter < 0 ? 0 : commits.length - firstAfter;
  return {
    label: rule.label,
    setBy: actor.login,
    setAt: last.created_at,
    isAuthor: actor.login === pull.author,
    ...commits.length < MAX_COMMITS && { commitsSince: after }
  };
}
function hasLabel(pull, label) {
  return pull.labels.some((one) => one.toLowerCase() === label.toLowerCase());
}

// src/github/pull-request.ts
var isState = (value) => value === "open" || value === "closed";
var FIELDS = {
  number: isCount,
  state: isState,
  merged: orNone(isFlag),
  draft: orNone(isFlag),
  "user.login": orNone(isName),
  author_association: orNone(isName),
  "base.ref": isName,
  "base.sha": isSha,
  stack: orNone((stack) => findWrong(stack, { "base.ref": isName, "base.sha": isSha }) === void 0),
  "head.ref": isName,
  "head.sha": isSha,
  "head.repo": orNone((repository) => findWrong(repository, { full_name: isName }) === void 0),
  labels: (labels) => Array.isArray(labels) && labels.every((label) => findWrong(label, { name: isName }) === void 0),
  changed_files: isCount,
  merged_at: orNone(isTime),
  comments: orNone(isCount)
};
function parsePullRequest(value) {
  const wrong = findWrong(value, FIELDS);
  if (wrong !== void 0) return { wrong };
  const { merged, merged_at } = value;
  if (merged && !merged_at) return { wrong: "it is merged, but at no time" };
  const data = value;
  const { ref, sha } = data.stack?.base ?? data.base;
  return {
    pull: {
      number: data.number,
      open: data.state === "open",
      merged: data.state === "closed" && data.merged,
      draft: data.draft ?? false,
      author: data.user?.login ?? "",
      ...data.author_association && { association: data.author_association },
      base: { ref, sha },
      ownBase: data.base.sha,
      head: { ref: data.head.ref, sha: data.head.sha, ...data.head.repo && { repository: data.head.repo.full_name } },
      labels: data.labels.map(({ name }) => name),
      changedFiles: data.changed_files,
      comments: data.comments ?? 0
    }
  };
}
var READ = { what: "read the pull request", permission: "pull-requests: read" };
async function findPullRequest(client, repository, number) {
  const { data } = await ask(READ, () => client.rest.pulls.get({ ...repository, pull_number: number }));
  believe(data, { number: (value) => value === number }, READ.what);
  const parsed = parsePullRequest(data);
  if ("pull" in parsed) return parsed.pull;
  throw senseless(READ.what, parsed.wrong);
}
async function listOpenPullRequests(client, repository) {
  const doing = {
    ...{ ...READ, what: "list the open pull requests" },
    entry: { number: isCount, state: (state) => state === "open" }
  };
  const pulls = await listPages(
    doing,
    0,
    (page) => client.rest.pulls.list({
      ...repository,
      ...{ state: "open", sort: "created", direction: "asc", per_page: 100, page }
    })
  );
  return [...new Set(pulls.map(({ number }) => number))].sort((a, b) => a - b);
}
async function findPullRequestByHead(client, repository, head) {
  const doing = { ...READ, what: "find the pull request of the run" };
  const { data } = await ask(
    doing,
    () => client.rest.pulls.list({ ...repository, state: "open", head: `${head.owner}:${head.branch}`, per_page: 100 })
  );
  believeList(data, { number: isCount, state: isState, "head.sha": isSha }, doing.what);
  return data.find((pull) => pull.head.sha === head.sha && pull.state === "open")?.number;
}

// src/github/change-source.ts
function createFileReader({ client, repository }) {
  return once((commit, path) => findFile(client, repository, { path, ref: commit }));
}
function createTrailFinder({ client, repository }) {
  return once((commit, path) => findTrail(client, repository, { path, ref: commit }));
}
function once(ask2) {
  const asked = /* @__PURE__ */ new Map();
  return (commit, path) => {
    const key = `${commit}:${path}`;
    const known = asked.get(key) ?? ask2(commit, path);
    asked.set(key, known);
    return known;
  };
}
function createChangeSource(connection, opened) {
  const { client, repository } = connection;
  const { base, head, changes, readFile = createFileReader(connection) } = opened;
  const { findTrail: findTrail2 = createTrailFinder(connection) } = opened;
  const at = { base, head };
  return {
    base,
    head,
    findChanges: () => changes,
    findFile: (side, path) => readFile(at[side].sha, path),
    findTrail: (path) => findTrail2(base.sha, path),
    listFolder: async (side, path) => {
      const listed = await orFailure(listEntries(client, repository, { path, ref: at[side].sha }));
      return listed instanceof GitHubError ? void 0 : listed;
    },
    listPaths: async (side) => {
      const listed = await orFailure(listTree(client, repository, at[side].sha));
      return listed instanceof GitHubError ? void 0 : listed?.map(({ path }) => path);
    }
  };
}
async function findTreeChanges({ client, repository }, { base, head, held, least = 0 }) {
  const { changes, complete, requests, basePaths } = await compareTrees(client, repository, { base, head });
  if (held && basePaths?.has(held.path) === false && await held.readFile(base, held.path))
    throw new GitHubError(
      `can't read the file tree: ${held.path} is at ${base}, but not in GitHub's tree of it; run it again`
    );
  const lacking = `the trees are so large that ${requests} requests could not read every folder that differs`;
  return believeCount({ changes, ...!complete && { lacking } }, least);
}
function believeCount(found, least) {
  const counted = found.changes.reduce((sum, { status }) => sum + (status === "renamed" ? 2 : 1), 0);
  if (found.lacking !== void 0 || counted >= least) return found;
  throw new GitHubError(
    `can't list the changed files: GitHub says ${least}, but its trees differ in ${counted}; run it again`
  );
}
async function findGroupChanges(connection, compared) {
  const { client, repository } = connection;
  const { base, head } = compared;
  const comparing = compareCommits(client, repository, { base, head }).catch((error2) => {
    if (error2 instanceof GitHubError) return error2;
    throw error2;
  });
  const [found, comparison] = await Promise.all([findTreeChanges(connection, compared), comparing]);
  if (comparison instanceof GitHubError) {
    if (found.changes.length === 0 && base !== head) throw comparison;
    return found;
  }
  if (comparison.mergeBase !== base)
    throw senseless("compare the merge group with its base", "the head does not come after the base");
  return believeCount(found, comparison.files);
}
function openMergeGroup(connection, { base, head, number, matrixPath }) {
  const { client, repository } = connection;
  const readFile = createFileReader(connection);
  const held = matrixPath === void 0 ? void 0 : { path: matrixPath, readFile };
  const source = createChangeSource(connection, {
    base: { ref: base, sha: base },
    head: { ref: head, sha: head },
    changes: started(findGroupChanges(connection, { base, head, held })),
    readFile
  });
  if (number === void 0) return source;
  return {
    ...source,
    findOverride: async (rule) => {
      const pull = await findPullRequest(client, repository, number);
      return hasLabel(pull, rule.label) ? findOverride(client, repository, { rule, pull }) : void 0;
    }
  };
}
async function openPush(connection, push) {
  const { before, after, fallback, matrixPath } = push;
  const [readFile, findTrail2] = [createFileReader(connection), createTrailFinder(connection)];
  if (matrixPath !== void 0) {
    void started(readFile(before, matrixPath));
    void started(findTrail2(before, matrixPath));
  }
  const { client, repository } = connection;
  const compared = await orFailure(compareCommits(client, repository, { base: before, head: after }));
  if (isStatus(compared, 404)) {
    const gone = `GitHub does not find the commit ${before} that this push replaced`;
    if (fallback === void 0)
      throw new GitHubError(
        `${gone}, so there is nothing to compare with; the next push is checked again, if the job may read the repository (\`contents: read\`)`
      );
    return openRefs(connection, { base: fallback, head: after, isNewBranch: true });
  }
  const held = matrixPath === void 0 ? void 0 : { path: matrixPath, readFile };
  const isAhead = !(compared instanceof GitHubError) && compared.mergeBase === before && compared.changes;
  const least = !(compared instanceof GitHubError) && compared.mergeBase === before ? compared.files : 0;
  return createChangeSource(connection, {
    base: { ref: before, sha: before },
    head: { ref: after, sha: after },
    changes: isAhead ? Promise.resolve({ changes: isAhead }) : started(findTreeChanges(connection, { base: before, head: after, held, least })),
    ...{ readFile, findTrail: findTrail2 }
  });
}
async function openRefs(connection, { base: ref, head: headRef, isNewBranch }) {
  const head = await findCommit(connection.client, connection.repository, headRef);
  const { mergeBase, base, files, changes } = await compareCommits(connection.client, connection.repository, {
    base: ref,
    head
  });
  return createChangeSource(connection, {
    base: { ref, sha: isNewBranch ? mergeBase : base },
    head: { ref: headRef, sha: head },
    changes: changes ? Promise.resolve({ changes }) : started(findTreeChanges(connection, { base: mergeBase, head, least: files }))
  });
}

// src/github/branch-tips.ts
function createBranchTips(connection) {
  const tips = /* @__PURE__ */ new Map();
  return {
    findTip: (branch) => {
      const known = tips.get(branch) ?? findTip(connection, branch);
      tips.set(branch, known);
      return known;
    },
    readFile: createFileReader(connection),
    findTrail: createTrailFinder(connection)
  };
}
async function findTip({ client, repository }, branch) {
  const what = `find the tip of the base branch ${JSON.stringify(branch)}`;
  const { data } = await ask(
    { what, permission: "contents: read" },
    () => client.rest.git.getRef({ ...repository, ref: `heads/${branch}` })
  );
  believe(data, { ref: (ref) => ref === `refs/heads/${branch}`, "object.sha": isSha }, what);
  return data.object.sha;
}

// src/github/request-budget.ts
import { setTimeout as sleep } from "node:timers/promises";
var PAUSE = 1e3;
function paceWrites(client) {
  let free = Promise.resolve();
  let finished = -Infinity;
  client.hook.wrap("request", (request, options) => {
    if (options.method === "GET" || options.url.endsWith("/graphql")) return request(options);
    const answer = free.then(async () => {
      await sleep(Math.max(0, finished + PAUSE - performance.now()));
      try {
        return await request(options);
      } finally {
        finished = performance.now();
      }
    });
    free = answer.catch(() => void 0);
    return answer;
  });
}
function watchBudget(client) {
  let left;
  client.hook.after("request", ({ headers }) => {
    const said2 = headers["x-ratelimit-remaining"];
    if (said2 !== void 0 && headers["x-ratelimit-resource"] !== "graphql") left = Number(said2);
  });
  return () => left;
}

// src/github/pull-request-source.ts
async function openPullRequest(connection, { number, head, seen, matrixPath, withComments, tips }) {
  const { client, repository } = connection;
  const readFile = tips?.readFile ?? createFileReader(connection);
  const findTrail2 = tips?.findTrail ?? createTrailFinder(connection);
  const tooMany = (seen?.changedFiles ?? 0) > MAX_FILES;
  const list2 = tooMany ? void 0 : started(listFiles(client, repository, { number, expected: seen?.changedFiles ?? 0 }));
  const comments = withComments ? started(orFailure(listComments(client, { ...repository, number }, seen?.comments ?? 0))) : void 0;
  if (seen && matrixPath !== void 0) {
    void started(readFile(seen.base.sha, matrixPath));
    void started(findTrail2(seen.base.sha, matrixPath));
  }
  const pull = await findPullRequest(client, repository, number);
  const stop = stopOf(pull, head ?? pull.head.sha);
  if (stop) return stop;
  const source = createChangeSource(connection, {
    base: tips ? { ref: pull.base.ref, sha: await tips.findTip(pull.base.ref) } : pull.base,
    head: { ref: pull.head.ref, sha: pull.head.sha },
    changes: started(completeFiles(connection, pull, list2)),
    ...{ readFile, findTrail: findTrail2 }
  });
  return {
    ...source,
    pull,
    author: { login: pull.author, ...pull.association !== void 0 && { association: pull.association } },
    ...comments && pull.open && { comments },
    findMergeBase: async () => (await compareCommits(client, repository, { base: pull.ownBase, head: pull.head.sha })).mergeBase,
    findOverride: async (rule) => hasLabel(pull, rule.label) ? findOverride(client, repository, { rule, pull }) : void 0
  };
}
async function openPullRequestOfRun(connection, {
  run,
  ...question
}) {
  const number = await findPullRequestByHead(connection.client, connection.repository, run);
  if (number === void 0) return { stop: "no open pull request has the head of this run", red: false };
  const opened = await openPullRequest(connection, { ...question, number, head: run.sha });
  const never = (found) => isStop(found) ? { ...found, red: false } : found;
  if (isStop(opened)) return never(opened);
  return { ...opened, findChanges: async (want) => never(await opened.findChanges(want)) };
}
var isStop = (found) => typeof found === "object" && found !== null && "stop" in found;
function stopOf(pull, head) {
  if (pull.merged) return { stop: `pull request ${pull.number} is merged: nothing to judge`, red: false };
  if (pull.head.sha !== head) return { stop: `superseded by ${pull.head.sha}`, red: true };
  return void 0;
}
async function completeFiles(connection, pull, listing2) {
  const { client, repository } = connection;
  const isWhole = (list2) => list2.changes.length === pull.changedFiles;
  const isOfHead2 = (list2) => list2.commits.size > 0 && [...list2.commits].every((commit) => commit === pull.head.sha);
  const first = await listing2;
  const isUnnamed = first?.commits.size === 0 && isWhole(first);
  if (pull.changedFiles <= MAX_FILES && !isUnnamed) {
    if (first && isWhole(first) && isOfHead2(first)) return { changes: first.changes };
    const [again, now] = await Promise.all([
      listFiles(client, repository, { number: pull.number, expected: pull.changedFiles }),
      findPullRequest(client, repository, pull.number)
    ]);
    const stop = stopOf(now, pull.head.sha);
    if (stop) return stop;
    if (isWhole(again) && isOfHead2(again)) return { changes: again.changes };
  }
  const { mergeBase, changes } = await compareCommits(client, repository, { base: pull.ownBase, head: pull.head.sha });
  if (isUnnamed && changes?.length === pull.changedFiles) return { changes };
  return findTreeChanges(connection, { base: mergeBase, head: pull.head.sha, least: pull.changedFiles });
}

// src/action/source.ts
async function openSource(connection, { trigger, matrix, comments }) {
  const question = {
    withComments: comments,
    ...matrix.kind === "here" && { matrixPath: matrix.path }
  };
  switch (trigger.kind) {
    case "pull-request": {
      const { seen } = trigger;
      return openPullRequest(connection, { ...question, seen, number: seen.number, head: seen.head.sha });
    }
    case "workflow-run":
      return openPullRequestOfRun(connection, { ...question, run: trigger.head });
    case "merge-group":
      return openMergeGroup(connection, { ...trigger, matrixPath: question.matrixPath });
    case "push":
      return openPush(connection, { ...trigger, matrixPath: question.matrixPath });
    case "refs":
      return openRefs(connection, trigger);
  }
}
function readElsewhere({ client }, { owner, repo, path, ref }) {
  const reading = started(findFile(client, { owner, repo }, { path, ref }));
  return {
    kind: "given",
    name: path,
    read: async () => {
      const bytes = await reading;
      if (bytes) return bytes;
      throw new UsageError(
        `there is no ${path} in ${owner}/${repo} at ${ref}, so nothing can be judged: check the input \`matrix\`, and that the job has the permission \`contents: read\` there; to leave this branch out, limit the workflow with \`branches:\``
      );
    }
  };
}
function atBase({ repository: { owner, repo } }, path, source) {
  const none = `there is no ${path} in ${owner}/${repo} at the base commit ${source.base?.sha ?? ""}`;
  const leaveOut = "limit the workflow with `branches:`";
  const notAdded = "pull" in source ? `${none}, and this pull request doesn't add it: ${describeAbsence(source.pull)}, or ${leaveOut}` : void 0;
  return {
    kind: "at-base",
    path,
    missing: `${none}, so nothing can be judged: check the input \`matrix\`, and that the job has the permission \`contents: read\`; to leave this branch out, ${leaveOut}`,
    ...notAdded !== void 0 && { notAdded }
  };
}
function describeAbsence({ base, ownBase }) {
  return ownBase === base.sha ? `it was deleted on ${base.ref} after this branch started; restore it there` : "one below it in the stack does; merge that one first";
}

// src/action/judge-again.ts
var AT_ONCE = 10;
var REQUESTS = 5;
async function judgeAgain(run) {
  const { inputs, connection, which } = run;
  const budget = watchBudget(connection.client);
  paceWrites(connection.client);
  const elsewhere = inputs.matrix.kind === "elsewhere" ? readElsewhere(connection, inputs.matrix) : void 0;
  const shared = { tips: createBranchTips(connection), ...elsewhere && { elsewhere } };
  if (which !== "open") return judgeOnly(run, which, shared);
  const numbers = await listOpenPullRequests(connection.client, connection.repository);
  const done = [];
  while (done.length < numbers.length) {
    const affordable = Math.max(1, Math.floor((budget() ?? Infinity) / REQUESTS));
    const wave = numbers.slice(done.length, done.length + Math.min(AT_ONCE, affordable));
    for (const one of await Promise.all(wave.map((number) => judgeOrSay(run, number, shared)))) done.push(one);
    info(`${done.length} of ${numbers.length} open pull requests`);
    const limit = done.find(({ kind }) => kind === "left-out");
    if (limit?.kind !== "left-out") continue;
    const { because } = limit;
    const rest = numbers.slice(done.length);
    for (const number of rest) done.push({ kind: "left-out", number, because });
  }
  return reportAll(run, done);
}
async function judgeOnly(run, number, shared) {
  const one = await judgeOne(run, number, shared);
  if (one.kind !== "judged") throw new UsageError(`${one.because}; name an open pull request in \`pull-request\``);
  const { report, context, missing } = one;
  const unwritten = await writeEach(
    () => writeAgainOutputs([one], run.environment.temp),
    () => writeSummary(renderWithinLimit(() => renderSummary(report, context)))
  );
  if (missing !== void 0) warning(logText(`the comment is not up to date: ${missing}`));
  info(`verdict: ${report.verdict}`);
  return endWith(isComputed(one) ? EXIT.fine : EXIT.policy, unwritten);
}
async function judgeOrSay(run, number, shared) {
  try {
    return await judgeOne(run, number, shared);
  } catch (error2) {
    if (error2 instanceof GitHubError && error2.isLimit) return { kind: "left-out", number, because: error2.message };
    return { kind: "failed", number, because: reasonOf2(error2), code: exitCodeOf(error2) };
  }
}
function reasonOf2(error2) {
  if (error2 instanceof FaultyMatrixError) {
    const [first] = error2.findings;
    const where = first ? `, the first at ${first.file}:${first.line}:${first.column}: ${first.message}` : "";
    return `${error2.message}${where}`;
  }
  const message = error2 instanceof Error ? error2.message : String(error2);
  return isKnownError(error2) ? message : `this is a bug in support-matrix, please report it: ${message}`;
}
async function judgeOne(run, number, { tips, elsewhere }) {
  const { inputs, environment, connection } = run;
  const { label, requestReviews, comment: mode } = inputs;
  const withComments = mode !== "never";
  const source = await openPullRequest(connection, { number, withComments, tips });
  if ("stop" in source) return { kind: "gone", number, because: source.stop };
  if (!source.pull.open) return { kind: "gone", number, because: `pull request ${number} is closed: nothing to judge` };
  const place = elsewhere ?? atBase(connection, inputs.matrix.path, source);
  const checked = await check(source, { matrix: place, failOn: inputs.failOn });
  if ("stop" in checked) return { kind: "gone", number, because: `${checked.stop}, whose own check judges it` };
  const { report } = checked;
  const context = { ...contextOf(inputs, environment, source), isAgain: true };
  const published = await publishReport(connection, source, { report, context, mode, event: environment.event });
  const extras = report.preview ? [] : await publishExtras({ connection, ...source, ...checked, label, requestReviews });
  for (const problem of extras) warning(logText(`pull request ${number}: ${problem}`));
  return {
    ...{ kind: "judged", number, report, context },
    ..."problem" in published && { missing: published.error.message }
  };
}
var isComputed = ({ report }) => report.problems.every(({ code }) => code === "matrix-faulty" || code === "matrix-deleted");
var SAID = 8;
async function reportAll(run, all) {
  const { server, repository, temp } = run.environment;
  const judged = all.filter((one) => one.kind === "judged");
  const where = { server, repository: `${repository.owner}/${repository.repo}` };
  const unwritten = await writeEach(
    () => writeAgainOutputs(judged, temp),
    () => writeSummary(renderWithinLimit(() => renderJudgedAgain(all, where)))
  );
  for (const { numbers, text, severity } of listUnsettled(all).slice(0, SAID))
    core_exports[severity](logText(`${text}: ${numbers.join(", ")}`));
  const codes = all.map((one) => {
    if (one.kind === "judged") return isComputed(one) ? EXIT.fine : EXIT.policy;
    if (one.kind === "left-out") return EXIT.outside;
    return one.kind === "failed" ? one.code : EXIT.fine;
  });
  return endWith(
    codes.reduce((most, code) => Math.max(most, code), EXIT.fine),
    unwritten
  );
}

// src/action/trigger.ts
var EVENTS = [
  "pull_request",
  "pull_request_target",
  "merge_group",
  "push",
  "workflow_run",
  "workflow_dispatch",
  "schedule"
];
function readTrigger(event, payload, inputs) {
  if (!EVENTS.includes(event))
    throw new UsageError(
      `the event ${JSON.stringify(event)} has nothing to check; use the action on ${EVENTS.join(", ")}`
    );
  const carriesNone = event === "workflow_dispatch" || event === "schedule";
  if (!carriesNone && inputs.mode !== "audit" && (inputs.base || inputs.head))
    throw new UsageError(`\`base\` and \`head\` are for events that don't provide them; leave them out on ${event}`);
  if (inputs.pullRequest !== void 0) {
    if (!carriesNone)
      throw new UsageError(`\`pull-request\` is for workflow_dispatch and schedule; leave it out on ${event}`);
    if (inputs.mode === "audit" || inputs.base || inputs.head)
      throw new UsageError(
        "`pull-request` judges pull requests by their own changes; leave out `mode: audit`, `base` and `head`"
      );
    return { kind: "judge-again", which: inputs.pullRequest };
  }
  if (inputs.mode === "audit" || carriesNone && inputs.mode === "auto") {
    if (inputs.base || inputs.head)
      throw new UsageError("`base` and `head` need `mode: check`: an audit reads one commit; set it, or leave them out");
    return { kind: "audit" };
  }
  switch (event) {
    case "pull_request":
    case "pull_request_target":
      return { kind: "pull-request", seen: readPullRequest(payload) };
    case "merge_group":
      return readMergeGroup(
        partOf(payload, "merge_group", {
          base_sha: isSha,
          head_sha: isSha,
          head_ref: isText,
          base_ref: orNone(isText)
        })
      );
    case "push":
      return readPush(payload);
    case "workflow_run":
      return readWorkflowRun(partOf(payload, "workflow_run", WORKFLOW_RUN));
    default:
      if (!inputs.base || !inputs.head)
        throw new UsageError(`\`mode: check\` on ${event} needs both \`base\` and \`head\``);
      return { kind: "refs", base: inputs.base, head: inputs.head, isNewBranch: false };
  }
}
function readPullRequest({ pull_request: value }) {
  const parsed = parsePullRequest(value);
  if ("pull" in parsed) return parsed.pull;
  throw new UsageError(`the event's payload has no usable pull_request (${parsed.wrong}); ${WHOSE_PAYLOAD}`);
}
var WHOSE_PAYLOAD = "GITHUB_EVENT_PATH must name the file that the runner wrote";
function partOf(payload, part, fields) {
  const found = payload[part];
  if (!isRecord(found)) throw new UsageError(`the event's payload has no ${part}; ${WHOSE_PAYLOAD}`);
  const wrong = findWrong(found, fields);
  if (wrong !== void 0)
    throw new UsageError(`the event's payload has no usable ${part} (${wrong}); ${WHOSE_PAYLOAD}`);
  return found;
}
function readMergeGroup({ base_sha, head_sha, head_ref, base_ref }) {
  const [, branch, number] = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(head_ref) ?? [];
  const isOfBase = typeof base_ref !== "string" || base_ref.replace(/^refs\/heads\//, "") === branch;
  return {
    kind: "merge-group",
    base: base_sha,
    head: head_sha,
    ...number !== void 0 && isOfBase && { number: Number(number) }
  };
}
var PUSH = {
  before: isSha,
  after: isSha,
  ref: orNone(isText),
  "repository.default_branch": orNone(isName)
};
function readPush(payload) {
  const { before, after, ref, repository } = partOf({ push: payload }, "push", PUSH);
  const none = /^0+$/;
  if (none.test(after)) return { kind: "nothing", because: "the branch is deleted" };
  const main = repository?.default_branch ?? void 0;
  const fallback = ref === `refs/heads/${main}` ? void 0 : main;
  if (!none.test(before)) return { kind: "push", before, after, ...fallback !== void 0 && { fallback } };
  return { kind: "refs", base: main ?? "HEAD", head: after, isNewBranch: true };
}
var WORKFLOW_RUN = {
  event: isText,
  head_sha: isSha,
  head_branch: orNone(isText),
  head_repository: orNone((repository) => findWrong(repository, { "owner.login": isName }) === void 0)
};
function readWorkflowRun(run) {
  if (run.event !== "pull_request" && run.event !== "pull_request_target")
    return { kind: "nothing", because: `the run was for ${JSON.stringify(run.event)}, not for a pull request` };
  if (!run.head_repository || !run.head_branch)
    return { kind: "nothing", because: "the head's repository or branch is gone" };
  return {
    kind: "workflow-run",
    head: { owner: run.head_repository.owner.login, branch: run.head_branch, sha: run.head_sha }
  };
}

// src/action/run.ts
async function runAction() {
  try {
    const inputs = readInputs();
    const environment = await readEnvironment();
    const trigger = readTrigger(environment.event, environment.payload, inputs);
    if (trigger.kind === "nothing") return await finish(`nothing to check: ${trigger.because}`, EXIT.fine);
    if (trigger.kind === "audit") {
      const { runAudit } = await import("./index-audit.js");
      const connection = connect(inputs.token, environment);
      return await runAudit({ inputs, environment, connection, today: dateOf(/* @__PURE__ */ new Date()) });
    }
    if (trigger.kind === "judge-again") {
      const connection = connect(inputs.token, environment);
      return await judgeAgain({ inputs, environment, connection, which: trigger.which });
    }
    return await runCheck({ inputs, environment, trigger });
  } catch (error2) {
    return await reportError(error2);
  }
}
async function finish(line, code) {
  if (code === EXIT.fine) notice(logText(line));
  else error(logText(line));
  await writeSummary(`Support matrix: ${mdText(line)}
`);
  return code;
}
async function runCheck({
  inputs,
  environment,
  trigger
}) {
  const isPullRequest = trigger.kind === "pull-request" || trigger.kind === "workflow-run";
  const connection = connect(inputs.token, environment);
  const { matrix } = inputs;
  const elsewhere = matrix.kind === "elsewhere" ? readElsewhere(connection, matrix) : void 0;
  const comments = isPullRequest && inputs.comment !== "never";
  const source = await openSource(connection, { trigger, matrix, comments });
  if ("stop" in source) return finish(source.stop, source.red ? EXIT.policy : EXIT.fine);
  const place = elsewhere ?? atBase(connection, matrix.path, source);
  const checked = await check(source, { matrix: place, failOn: inputs.failOn });
  if ("stop" in checked) return finish(checked.stop, checked.red ? EXIT.policy : EXIT.fine);
  const { report } = checked;
  const context = contextOf(inputs, environment, source);
  const annotations = () => renderCommands(inputs.annotations ? renderAnnotations(report) : renderProblems(report));
  process.stdout.write(renderWithinLimit(annotations));
  const [published, reporting] = await Promise.all([
    publishReport(connection, source, { report, context, mode: inputs.comment, event: environment.event }),
    writeEach(
      () => writeCheckOutputs(report, environment.temp),
      () => publishSummary(
        renderWithinLimit(() => renderSummary(report, context)),
        environment.temp
      )
    )
  ]);
  if ("problem" in published) (published.expected ? notice : warning)(logText(published.problem));
  const url = "url" in published ? published.url : void 0;
  const linking = await writeEach(() => {
    if (url !== void 0) setOutput("comment-url", url);
  });
  if ("pull" in source && source.pull.open && !report.preview) {
    const { label, requestReviews } = inputs;
    for (const problem of await publishExtras({ connection, ...source, ...checked, label, requestReviews }))
      warning(logText(problem));
  }
  const code = exitCode(report, inputs.warnOnly || trigger.kind === "workflow-run");
  if (code === EXIT.fine) info(`verdict: ${report.verdict}`);
  else sayWhy(report, context, url);
  return endWith(code, [...reporting, ...linking]);
}
function sayWhy(report, context, comment) {
  const text = renderWithinLimit(() => renderText(report, context));
  for (const line of text.trimEnd().split("\n")) info(logText(line));
  if (comment !== void 0) info(`Comment: ${logText(comment)}`);
  info(`verdict: ${report.verdict}`);
}
function exitCode(report, policyNeverFails) {
  const fails = report.problems.length > 0 || report.verdict === "fail" && !policyNeverFails;
  return fails ? EXIT.policy : EXIT.fine;
}
function describeFaults({ findings, wayOut }) {
  const listed = renderWithinLimit(() => renderFaultsMarkdown(findings));
  return `
${listed}
${wayOut === void 0 ? "" : `
${mdText(wayOut)}
`}`;
}
async function reportError(error2) {
  const known = isKnownError(error2);
  if (error2 instanceof FaultyMatrixError) {
    process.stdout.write(renderCommands(renderFindingAnnotations(error2.findings)));
    process.stdout.write(renderFindingsText(error2.findings).split("\n").map(logText).join("\n"));
    if (error2.wayOut !== void 0) info(logText(error2.wayOut));
  }
  const message = error2 instanceof Error ? error2.message : String(error2);
  if (!(error2 instanceof FaultyMatrixError))
    error(logText(known ? message : `this is a bug in support-matrix, please report it: ${message}`));
  if (!known && error2 instanceof Error)
    process.stdout.write(`${(error2.stack ?? "").split("\n").map(logText).join("\n")}
`);
  const faults = error2 instanceof FaultyMatrixError ? describeFaults(error2) : "";
  await writeSummary(
    `Support matrix could not judge this: ${message.split("\n").map(mdText).join("<br>")}
${faults}`
  ).catch(() => void 0);
  return exitCodeOf(error2);
}

// src/output-errors.ts
function watchOutput() {
  process.stderr.on("error", () => void 0);
  process.stdout.once("error", (error2) => {
    process.stdout.on("error", () => void 0);
    if (error2.code === "EPIPE") return;
    process.stderr.write(`support-matrix: standard output can't be written: ${reasonOf(error2)}
`);
    process.on("exit", () => process.exitCode = EXIT.outside);
  });
}

// src/index.ts
watchOutput();
process.once("uncaughtException", (error2) => void reportError(error2).then((code) => process.exit(code)));
process.exitCode = await runAction();
