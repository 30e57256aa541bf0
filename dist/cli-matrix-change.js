import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{parseMatrix}from"./cli-shared-8.js";import"./cli-shared-9.js";import{describeMatrixChange,listHomes,problemsOf}from"./cli-shared-5.js";
import"./cli-shared-10.js";import{compileMatrix,matchWithinLimit}from"./cli-shared-6.js";import"./cli-shared-7.js";import"./cli-shared-2.js";
import"./cli-shared.js";function compareMatrices(compared){const{file,before,after,paths,changeSet,seconds,isRepair=false}=compared;const looked=paths??changeSet.changes.filter(change=>change.
status!=="removed").map(change=>change.path);const say=(sides,map2)=>{const change=describeMatrixChange({file,paths:looked,changedFilesOnly:!paths,isRepair,...sides});
return{change,problems:problemsOf(change),...map2&&{after:map2}}};if(!after)return say({before:void 0,after:void 0});const reading={asking:`(reading the new ${file}\
)`};const read=matchWithinLimit(reading,()=>{const{value,findings:findings2}=parseMatrix(after,file);return{findings:findings2,...value&&{map:compileMatrix(value)}}},
seconds);if("problem"in read)return{change:null,problems:[read.problem]};const{findings,map}=read.value;if(!map)return say({before:void 0,after:{findings}});const alone={
findings,side:{matrix:map.matrix,homes:[]}};if(!before)return say({before:void 0,after:alone},map);const survey=one=>matchWithinLimit(one,()=>listHomes(one,looked),
seconds);const was=survey(before);if("problem"in was)return{change:null,problems:[was.problem]};const is=survey(map);if("problem"in is)return{change:null,problems:[
is.problem]};const compare=()=>say({before:{matrix:before.matrix,homes:was.value},after:{findings,side:{matrix:map.matrix,homes:is.value}}},map);const said=matchWithinLimit(
reading,compare,seconds);return"problem"in said?{change:null,problems:[said.problem]}:said.value}export{compareMatrices};
