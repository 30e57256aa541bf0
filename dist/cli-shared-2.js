import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{reasonOf}from"./cli-shared-3.js";import{EXIT}from"./cli-shared-4.js";function watchOutput(){process.stderr.on("error",()=>void 0);process.stdout.once("error",error=>{process.stdout.on("error",()=>void 0);if(error.code==="EPIPE")return;
process.stderr.write(`support-matrix: standard output can't be written: ${reasonOf(error)}
`);process.on("exit",()=>process.exitCode=EXIT.outside)})}export{watchOutput};
