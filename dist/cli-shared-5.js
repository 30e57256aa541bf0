import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{__commonJS,__toESM}from"./cli-shared-3.js";var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports){"use strict";exports.__esModule=true;exports.distance=exports.closest=void 0;var peq=new Uint32Array(
65536);var myers_32=function(a,b){var n=a.length;var m=b.length;var lst=1<<n-1;var pv=-1;var mv=0;var sc=n;var i=n;while(i--){peq[a.charCodeAt(i)]|=1<<i}for(i=0;i<
m;i++){var eq=peq[b.charCodeAt(i)];var xv=eq|mv;eq|=(eq&pv)+pv^pv;mv|=~(eq|pv);pv&=eq;if(mv&lst){sc++}if(pv&lst){sc--}mv=mv<<1|1;pv=pv<<1|~(xv|mv);mv&=xv}i=n;while(i--){
peq[a.charCodeAt(i)]=0}return sc};var myers_x=function(b,a){var n=a.length;var m=b.length;var mhc=[];var phc=[];var hsize=Math.ceil(n/32);var vsize=Math.ceil(m/
32);for(var i=0;i<hsize;i++){phc[i]=-1;mhc[i]=0}var j=0;for(;j<vsize-1;j++){var mv_1=0;var pv_1=-1;var start_1=j*32;var vlen_1=Math.min(32,m)+start_1;for(var k=start_1;k<
vlen_1;k++){peq[b.charCodeAt(k)]|=1<<k}for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv_1;var xh=((eq|
mb)&pv_1)+pv_1^pv_1|eq|mb;var ph=mv_1|~(xh|pv_1);var mh=pv_1&xh;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv_1=mh|
~(xv|ph);mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]=0}}var mv=0;var pv=-1;var start=j*32;var vlen=Math.min(32,m-start)+start;for(var k=start;k<
vlen;k++){peq[b.charCodeAt(k)]|=1<<k}var score=m;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv;
var xh=((eq|mb)&pv)+pv^pv|eq|mb;var ph=mv|~(xh|pv);var mh=pv&xh;score+=ph>>>m-1&1;score-=mh>>>m-1&1;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=
1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv=mh|~(xv|ph);mv=ph&xv}for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]=0}return score};var distance2=function(a,b){if(a.length<b.
length){var tmp=b;b=a;a=tmp}if(b.length===0){return a.length}if(a.length<=32){return myers_32(a,b)}return myers_x(a,b)};exports.distance=distance2;var closest=function(str,arr){
var min_distance=Infinity;var min_index=0;for(var i=0;i<arr.length;i++){var dist=distance2(str,arr[i]);if(dist<min_distance){min_distance=dist;min_index=i}}return arr[min_index]};
exports.closest=closest}});var import_fastest_levenshtein=__toESM(require_mod(),1);var MAX_LENGTH=100;var MAX_CANDIDATES=1e3;function nearest(found,candidates){if(found.length>MAX_LENGTH)
return void 0;const wanted=fold(found);let left=MAX_CANDIDATES;let best;for(const word of candidates){if(left--===0)break;if(Math.abs(word.length-found.length)>
MAX_LENGTH)continue;const away=step(wanted,fold(word));if(away<=Math.max(1,Math.floor(word.length/3))&&(!best||away<best.away))best={word,away}}return best?.word}
var fold=word=>word.toLowerCase().replace(/[\s_-]+/g,"-");function step(wanted,word){const away=(0,import_fastest_levenshtein.distance)(wanted,word);const swapped=away===
2&&letters(wanted)===letters(word);const cut=wanted.length>=3&&word.startsWith(wanted);return swapped||cut?Math.min(away,1):away}var letters=word=>Array.from(word).
sort().join("");function utf8Length(text){return new TextEncoder().encode(text).byteLength}var STARTS=[["UTF-32",/^(?:\0\0\xfe\xff|\xff\xfe\0\0|\0{3}[^\0]|[^\0]\0{3})/],["UTF-1\
6",/^(?:\xfe\xff|\xff\xfe|\0[^\0]\0[^\0]|[^\0]\0[^\0]\0)/]];function findWideEncoding(bytes){const start=Array.from(bytes.subarray(0,4),byte=>String.fromCharCode(
byte)).join("");const name=STARTS.find(([,pattern])=>pattern.test(start))?.[0];return name==="UTF-16"&&start[1]==="\0"&&!hasWideBlank(bytes)?void 0:name}function hasWideBlank(bytes){
for(let at=0;at<bytes.length;at+=2)if(BLANKS.has(bytes[at])&&bytes[at+1]===0)return true;return false}var BLANKS=new Set(["	","\n"," ","{"].map(blank=>blank.charCodeAt(
0)));function groupBy(items,keyOf){const groups=new Map;for(const item of items)append(groups,keyOf(item),item);return groups}function append(groups,key,item){const group=groups.
get(key);if(group)group.push(item);else groups.set(key,[item])}function addTo(sums,key,number=1){sums.set(key,(sums.get(key)??0)+number)}export{utf8Length,findWideEncoding,groupBy,append,addTo,nearest};
