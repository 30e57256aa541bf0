import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readYaml
} from "./index-shared-7.js";
import {
  COUNT_WORDS,
  buildMatrix,
  checkMeaning,
  checkTexts,
  compareFindings,
  dotted,
  levelIds,
  nearest,
  quote,
  schemaIssues,
  severityOf,
  sliceValue,
  words
} from "./index-shared-3.js";

// src/core/matrix/issue-messages.ts
function reportIssue(issue, yaml, levels, fault) {
  const name = dotted(issue.path) || "the file";
  const last = String(issue.path.at(-1));
  const allowed = last === "level" && issue.path[0] === "categories" ? levels : [...new Set(issue.allowed)];
  if (issue.problem === "unknown-key") {
    const near = nearest(last, allowed);
    fault(
      "unknown-key",
      yaml.locateKey(issue.path),
      `unknown key ${quote(last)} in ${dotted(issue.path.slice(0, -1)) || "the file"}; allowed: ${words(allowed)}`,
      near ? `Did you mean ${quote(near)}?` : "Remove it, or use one of the allowed keys."
    );
  } else if (issue.problem === "missing") {
    if (yaml.broken) return;
    const message = `${name} is missing; allowed: ${list(allowed)}`;
    fault("bad-value", yaml.locate(issue.path.slice(0, -1)), message, `Add ${quote(last)}.`);
  } else {
    const found = at(yaml.value, issue.path);
    const message = `${name} is ${describe(found)}; allowed: ${list(allowed)}`;
    fault("bad-value", yaml.locate(issue.path), message, fixOf(found, allowed, yaml.sourceOf(issue.path)));
  }
}
var NO_TEXT = ["true or false", "a list", "a map", "1", COUNT_WORDS];
function fixOf(found, allowed, source) {
  const scalar = typeof found === "number" || typeof found === "boolean" || typeof found === "string";
  if (typeof found === "string" && allowed.includes(found)) return `Write ${found}, without quotes.`;
  const near = typeof found === "string" ? nearest(found, allowed) : void 0;
  if (near) return `Did you mean ${quote(near)}?`;
  if (scalar && allowed.includes("a list")) return `Write it as a list: [${quote(source ?? String(found))}].`;
  const wantsText = allowed.some((one) => !NO_TEXT.includes(one));
  if (wantsText && source && typeof found !== "string" && scalar) return `Put it in quotes: ${quote(source)}.`;
  return `Write ${list(allowed)}.`;
}
var list = (allowed) => allowed.length > 1 ? `one of ${words(allowed)}` : allowed[0] ?? "another value";
function describe(found) {
  if (found === null || found === void 0) return "empty";
  if (Array.isArray(found)) return "a list";
  if (typeof found === "object") return "a map";
  return typeof found === "string" ? quote(found) : `${JSON.stringify(found)} (a ${typeof found})`;
}
function at(value, path) {
  return path.reduce(
    (inner, key) => inner?.[key],
    value
  );
}

// src/core/matrix/parse.ts
var MAX_FAULTS = 1e3;
var ENOUGH = new Error("enough faults");
function parseMatrix(input, file) {
  const yaml = readYaml(input);
  const findings = [];
  const fault = (code, { line, column }, message, fix) => {
    if (findings.length >= MAX_FAULTS) throw ENOUGH;
    findings.push({ code, severity: severityOf(code), message, fix, file, line, column });
  };
  try {
    findFaults(yaml, fault);
  } catch (error) {
    if (error !== ENOUGH) throw error;
    findings.sort(compareFindings);
    const { line, column } = findings.at(-1);
    const message = `the file has more than the ${MAX_FAULTS} faults listed`;
    const more = {
      ...{ code: "bad-value", severity: "error", message, fix: "Correct these first." },
      ...{ file, line, column }
    };
    return { findings: [...findings, more] };
  }
  if (findings.length > 0) return { findings: findings.sort(compareFindings) };
  return { value: buildMatrix(yaml.value, file, yaml.locate), findings: [] };
}
function findFaults(yaml, fault) {
  for (const one of yaml.faults) fault(one.code, one, one.message, one.fix);
  if (yaml.value === void 0 || yaml.value === null) {
    if (yaml.faults.length === 0)
      fault(
        "bad-value",
        { line: 1, column: 1 },
        "the file is empty",
        "Write a matrix: version, then categories with their features."
      );
    return;
  }
  const unlessUnread = (code, position, message, fix) => {
    if (!yaml.isUnread(position)) fault(code, position, message, fix);
  };
  const unclean = new Set(checkTexts(yaml, unlessUnread).map(placeOf));
  const unlessSaid = (code, position, message, fix) => {
    if (!unclean.has(placeOf(position))) unlessUnread(code, position, message, fix);
  };
  const levels = levelIds(yaml.value);
  for (const { value, pathInWhole } of sliceValue(yaml.value))
    for (const issue of schemaIssues(value)) {
      const path = pathInWhole(issue.path);
      if (path) reportIssue({ ...issue, path }, yaml, levels, unlessSaid);
    }
  checkMeaning(yaml, levels, unlessSaid);
}
var placeOf = ({ line, column }) => `${line}:${column}`;

export {
  parseMatrix
};
