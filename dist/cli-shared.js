import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{EXIT}from"./cli-shared-2.js";var REASONS={ENOSPC:"there is no space left",EDQUOT:"there is no space left for this user",EFBIG:"it would be larger than files may be here",EACCES:"permission \
denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOENT:"its folder does not exist",ENOTDIR:"its folder is a file",EEXIST:"its folder is a\
 file",EISDIR:"it is a folder",ELOOP:"its links lead in a circle",ENAMETOOLONG:"its name is too long",EPIPE:"the reader has gone away"};function reasonOf(error){
const{code,message}=error;return REASONS[code??""]??message}function watchOutput(){process.stderr.on("error",()=>void 0);process.stdout.once("error",error=>{process.stdout.on("error",()=>void 0);if(error.code==="EPIPE")return;
process.stderr.write(`support-matrix: standard output can't be written: ${reasonOf(error)}
`);process.on("exit",()=>process.exitCode=EXIT.outside)})}var VERSION="0.1.0";export{VERSION,reasonOf,watchOutput};
