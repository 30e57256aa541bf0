import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{parseMatrix}from"./cli-shared-14.js";import"./cli-shared-12.js";import"./cli-shared-8.js";import"./cli-shared-13.js";import"./cli-shared-4.js";export{parseMatrix};
