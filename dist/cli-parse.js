import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{parseMatrix}from"./cli-shared-19.js";import"./cli-shared-17.js";import"./cli-shared-15.js";import"./cli-shared-11.js";import"./cli-shared-16.js";
import"./cli-shared-5.js";export{parseMatrix};
