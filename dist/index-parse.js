import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseMatrix
} from "./index-shared-2.js";
import "./index-shared-3.js";
import "./index-shared.js";
export {
  parseMatrix
};
