import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EXIT,
  reasonOf,
  reportError,
  runAction
} from "./index-shared.js";

// src/output-errors.ts
function watchOutput() {
  process.stderr.on("error", () => void 0);
  process.stdout.once("error", (error) => {
    process.stdout.on("error", () => void 0);
    if (error.code === "EPIPE") return;
    process.stderr.write(`support-matrix: standard output can't be written: ${reasonOf(error)}
`);
    process.on("exit", () => process.exitCode = EXIT.outside);
  });
}
async function endProcess(code) {
  const streams = [process.stdout, process.stderr];
  await Promise.all(streams.map((stream) => new Promise((resolve) => stream.write("", resolve))));
  process.exit(code);
}

// src/index.ts
watchOutput();
process.once("uncaughtException", (error) => void reportError(error).then((code) => process.exit(code)));
await endProcess(await runAction());
