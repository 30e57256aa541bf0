import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{main}from"./cli-shared-4.js";import"./cli-shared.js";import"./cli-shared-2.js";import"./cli-shared-5.js";import"./cli-shared-3.js";export{main};
