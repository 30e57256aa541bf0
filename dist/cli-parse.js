import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{parseMatrix}from"./cli-shared-8.js";import"./cli-shared-9.js";import"./cli-shared-10.js";import"./cli-shared-6.js";import"./cli-shared-7.js";
import"./cli-shared-2.js";import"./cli-shared.js";export{parseMatrix};
