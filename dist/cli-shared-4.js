import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{getOrMake}from"./cli-shared-2.js";function started(work){work.catch(()=>void 0);return work}var WAIT=1e3;var WIDTH=24;var FRAME=100;var running=new WeakMap;async function withProgress(io,doing,{work,done=()=>void 0}){const task={doing,started:Date.now(),
done};if(!drawsBars(io)){const timer=setTimeout(()=>io.stderr(`${doing} \u2026
`),WAIT);return work.finally(()=>clearTimeout(timer))}const start=()=>({tasks:new Set,timer:setInterval(()=>draw(io),FRAME),isDrawn:false});const display=getOrMake(
running,io,start);display.timer.unref();display.tasks.add(task);return work.finally(()=>{display.tasks.delete(task);if(display.tasks.size>0)return;clearInterval(
display.timer);running.delete(io);if(display.isDrawn)io.stderr(CLEAR)})}var MANY_PATHS=2e4;function announce(io,doing,paths){if(paths>MANY_PATHS)io.stderr(`${doing}\
 for ${paths} files \u2026
`)}var CLEAR="\r\x1B[K";var drawsBars=({errorColumns,env})=>errorColumns!==void 0&&!env.CI&&!env.NO_COLOR&&env.TERM!=="dumb";function draw(io){const now=Date.now();
const display=running.get(io);const task=[...display?.tasks??[]].find(({started:started2})=>now-started2>=WAIT);if(!display||!task)return;display.isDrawn=true;io.
stderr(CLEAR+progressLine(task,{now,columns:io.errorColumns??80}))}function progressLine({doing,started:started2,done},{now,columns}){const share=done();const bar=Array.
from({length:WIDTH},(_,at)=>isFull(at,share,now-started2)?"#":"-").join("");const figure=share===void 0?`${Math.floor((now-started2)/1e3)} s`:`${Math.floor(share*
100)} %`;return`[${bar}] ${figure}  ${doing}`.slice(0,Math.max(0,columns-1))}function isFull(at,share,elapsed){if(share!==void 0)return at<Math.round(share*WIDTH);
const piece=5;const way=WIDTH-piece;const place=Math.floor(elapsed/FRAME)%(2*way);const start=place<way?place:2*way-place;return at>=start&&at<start+piece}export{started,withProgress,announce,drawsBars};
