import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{parseMatrix}from"./cli-shared-13.js";import"./cli-shared-11.js";import"./cli-shared-9.js";import"./cli-shared-10.js";import"./cli-shared-5.js";
import"./cli-shared-3.js";export{parseMatrix};
