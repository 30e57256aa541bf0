import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{main}from"./cli-shared-2.js";import"./cli-shared.js";export{main};
