import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var VERSION=/^v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/i;var LIKE_DATE=/^\d{4}-\d{2}-\d{2}$/;function parseVersion(text){
const match=LIKE_DATE.test(text)?null:VERSION.exec(text.trim());return match?{numbers:match[1].split(".").map(BigInt),preRelease:match[2]}:void 0}export{parseVersion};
