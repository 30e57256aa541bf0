import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{dist_default,wrapAnsi}from"./cli-shared-2.js";import"./cli-shared.js";import{stdout,stdin}from"node:process";import f__default from"node:readline";var ESC="\x1B";var CSI=`${ESC}[`;var cursor={to(x,y){if(!y)return`${CSI}${x+1}G`;return`${CSI}${y+1};${x+1}H`},move(x,y){let ret="";if(x<0)ret+=`${CSI}${-x}D`;else if(x>0)ret+=`${CSI}${x}C`;if(y<
0)ret+=`${CSI}${-y}A`;else if(y>0)ret+=`${CSI}${y}B`;return ret},up:(count=1)=>`${CSI}${count}A`,down:(count=1)=>`${CSI}${count}B`,forward:(count=1)=>`${CSI}${count}\
C`,backward:(count=1)=>`${CSI}${count}D`,nextLine:(count=1)=>`${CSI}E`.repeat(count),prevLine:(count=1)=>`${CSI}F`.repeat(count),left:`${CSI}G`,hide:`${CSI}?25l`,
show:`${CSI}?25h`,save:`${ESC}7`,restore:`${ESC}8`};var erase={screen:`${CSI}2J`,up:(count=1)=>`${CSI}1J`.repeat(count),down:(count=1)=>`${CSI}J`.repeat(count),line:`${CSI}2K`,lineEnd:`${CSI}K`,lineStart:`${CSI}1\
K`,lines(count){let clear2="";for(let i2=0;i2<count;i2++)clear2+=this.line+(i2<count-1?cursor.up():"");if(count)clear2+=cursor.left;return clear2}};var clear={screen:`${ESC}\
c`};function findCursor(o,s,l){if(!l.some(r2=>!r2.disabled))return o;const t2=o+s,n2=Math.max(l.length-1,0),e=t2<0?n2:t2>n2?0:t2;return l[e]?.disabled?findCursor(e,
s<0?-1:1,l):e}var a$1=["up","down","left","right","space","enter","cancel"];var t=["January","February","March","April","May","June","July","August","September","October","No\
vember","December"];var settings={actions:new Set(a$1),aliases:new Map([["k","up"],["j","down"],["h","left"],["l","right"],["","cancel"],["escape","cancel"]]),
messages:{cancel:"Canceled",error:"Something went wrong"},withGuide:true,accessible:void 0,date:{monthNames:[...t],messages:{required:"Please enter a valid date",
invalidMonth:"There are only 12 months in a year",invalidDay:(n2,e)=>`There are only ${n2} days in ${e}`,afterMin:n2=>`Date must be on or after ${n2.toISOString().
slice(0,10)}`,beforeMax:n2=>`Date must be on or before ${n2.toISOString().slice(0,10)}`}}};function isAccessible(n2){if(n2!==void 0)return n2;if(settings.accessible!==void 0)return settings.accessible;const e=process.env.ACCESSIBLE;return e!==void 0&&
e!==""&&e!=="0"&&e!=="false"}function isActionKey(n2,e){if(typeof n2=="string")return settings.aliases.get(n2)===e;for(const s of n2)if(s!==void 0&&isActionKey(
s,e))return true;return false}function diffLines(i2,s){if(i2===s)return;const e=i2.split(`
`),t2=s.split(`
`),r2=Math.max(e.length,t2.length),f=[];for(let n2=0;n2<r2;n2++)e[n2]!==t2[n2]&&f.push(n2);return{lines:f,numLinesBefore:e.length,numLinesAfter:t2.length,numLines:r2}}
var R=globalThis.process.platform.startsWith("win");var CANCEL_SYMBOL=Symbol("clack:cancel");function isCancel(e){return e===CANCEL_SYMBOL}function setRawMode(e,r2){
const o=e;o.isTTY&&o.setRawMode(r2)}var getColumns=e=>"columns"in e&&typeof e.columns=="number"?e.columns:80;var getRows=e=>"rows"in e&&typeof e.rows=="number"?e.rows:20;function wrapTextWithPrefix(e,r2,o,n2=o,s=o,t2){
const l=getColumns(e??stdout),i2=dist_default(o);return wrapAnsi(r2,l-i2,{hard:true,trim:false}).split(`
`).map((c2,a2,g)=>{const m2=t2?t2(c2,a2):c2;return a2===0?`${n2}${m2}`:a2===g.length-1?`${s}${m2}`:`${o}${m2}`}).join(`
`)}function runValidation(e,a2){if("~standard"in e){const n2=e["~standard"].validate(a2);return n2 instanceof Promise?n2.then(r2=>r2.issues?.at(0)?.message):n2.
issues?.at(0)?.message}return e(a2)}var C$1=class C{input;output;_abortSignal;rl;opts;_render;_track=false;_prevFrame="";_subscribers=new Map;_cursor=0;state="i\
nitial";error="";value;userInput="";get accessible(){return isAccessible(this.opts.accessible)}constructor(t2,e=true){const{input:i2=stdin,output:s=stdout,render:r2,
signal:n2,...o}=t2;this.opts=o,this.onKeypress=this.onKeypress.bind(this),this.close=this.close.bind(this),this.render=this.render.bind(this),this._render=r2.bind(
this),this._track=e,this._abortSignal=n2,this.input=i2,this.output=s}unsubscribe(){this._subscribers.clear()}setSubscriber(t2,e){const i2=this._subscribers.get(
t2)??[];i2.push(e),this._subscribers.set(t2,i2)}on(t2,e){this.setSubscriber(t2,{cb:e})}once(t2,e){this.setSubscriber(t2,{cb:e,once:true})}emit(t2,...e){const i2=this.
_subscribers.get(t2)??[],s=[];for(const r2 of i2)r2.cb(...e),r2.once&&s.push(()=>i2.splice(i2.indexOf(r2),1));for(const r2 of s)r2()}prompt(){return new Promise(
t2=>{if(this._abortSignal){if(this._abortSignal.aborted)return this.state="cancel",this.close(),t2(CANCEL_SYMBOL);this._abortSignal.addEventListener("abort",()=>{
this.state="cancel",this.close()},{once:true})}this.rl=f__default.createInterface({input:this.input,tabSize:2,prompt:"",escapeCodeTimeout:50,terminal:true}),this.
rl.prompt(),this.opts.initialUserInput!==void 0&&this._setUserInput(this.opts.initialUserInput,true),this.input.on("keypress",this.onKeypress),setRawMode(this.input,
true),this.output.on("resize",this.render),this.render(),this.once("submit",()=>{this.output.write(cursor.show),this.output.off("resize",this.render),setRawMode(
this.input,false),t2(this.value)}),this.once("cancel",()=>{this.output.write(cursor.show),this.output.off("resize",this.render),setRawMode(this.input,false),t2(
CANCEL_SYMBOL)})})}_isActionKey(t2,e){return t2==="	"}_shouldSubmit(t2,e){return true}_setValue(t2){this.value=t2,this.emit("value",this.value)}_setUserInput(t2,e){
this.userInput=t2??"",this.emit("userInput",this.userInput),e&&this._track&&this.rl&&(this.rl.write(this.userInput),this._cursor=this.rl.cursor)}_clearUserInput(){
this.rl?.write(null,{ctrl:true,name:"u"}),this._setUserInput("")}async onKeypress(t2,e){if(this.state!=="validating"){if(this._track&&e.name!=="return"&&(e.name&&
this._isActionKey(t2,e)&&this.rl?.write(null,{ctrl:true,name:"h"}),this._cursor=this.rl?.cursor??0,this._setUserInput(this.rl?.line)),this.state==="error"&&(this.
state="active"),e?.name&&(!this._track&&settings.aliases.has(e.name)&&this.emit("cursor",settings.aliases.get(e.name)),settings.actions.has(e.name)&&this.emit("\
cursor",e.name)),t2&&(t2.toLowerCase()==="y"||t2.toLowerCase()==="n")&&this.emit("confirm",t2.toLowerCase()==="y"),this.emit("key",t2,e),e?.name==="return"&&this.
_shouldSubmit(t2,e)){if(this.opts.validate){const i2=runValidation(this.opts.validate,this.value);let s;i2 instanceof Promise?(this.state="validating",this.render(),
s=await i2):s=i2,s&&(this.error=s instanceof Error?s.message:s,this.state="error",this.rl?.write(this.userInput))}this.state!=="error"&&(this.state="submit")}isActionKey(
[t2,e?.name,e?.sequence],"cancel")&&(this.state="cancel"),(this.state==="submit"||this.state==="cancel")&&this.emit("finalize"),this.render(),(this.state==="sub\
mit"||this.state==="cancel")&&this.close()}}close(){this.input.unpipe(),this.input.removeListener("keypress",this.onKeypress),this.output.write(`
`),setRawMode(this.input,false),this.rl?.close(),this.rl=void 0,this.emit(`${this.state}`,this.value),this.unsubscribe()}restoreCursor(){const t2=wrapAnsi(this.
_prevFrame,getColumns(this.output),{hard:true,trim:false}).split(`
`).length-1;this.output.write(cursor.move(-999,t2*-1))}render(){const t2=wrapAnsi(this._render(this)??"",getColumns(this.output),{hard:true,trim:false});if(t2!==
this._prevFrame){if(this.state==="initial")this.output.write(cursor.hide);else{const e=diffLines(this._prevFrame,t2),i2=getRows(this.output);if(this.restoreCursor(),
e){const s=Math.max(0,e.numLinesAfter-i2),r2=Math.max(0,e.numLinesBefore-i2);let n2=e.lines.find(o=>o>=s);if(n2===void 0){this._prevFrame=t2;return}if(e.lines.length===
1){this.output.write(cursor.move(0,n2-r2)),this.output.write(erase.lines(1));const o=t2.split(`
`);this.output.write(o[n2]),this._prevFrame=t2,this.output.write(cursor.move(0,o.length-n2-1));return}else if(e.lines.length>1){if(s<r2)n2=s;else{const h2=n2-r2;
h2>0&&this.output.write(cursor.move(0,h2))}this.output.write(erase.down());const m2=t2.split(`
`).slice(n2);this.output.write(m2.join(`
`)),this._prevFrame=t2;return}}this.output.write(erase.down())}this.output.write(t2),this.state==="initial"&&(this.state="active"),this._prevFrame=t2}}};var r=class extends C$1{get cursor(){return this.value?0:1}get _value(){return this.cursor===0}constructor(t2){super(t2,false),this.value=!!t2.initialValue,this.
on("userInput",()=>{this.value=this._value}),this.on("confirm",i2=>{this.output.write(cursor.move(0,-1)),this.value=i2,this.state="submit",this.close()}),this.on(
"cursor",()=>{this.value=!this.value})}};var a=class extends C$1{options;cursor=0;get _value(){return this.options[this.cursor]?.value}get _enabledOptions(){return this.options.filter(e=>e.disabled!==true)}toggleAll(){
const e=this._enabledOptions,i2=this.value!==void 0&&this.value.length===e.length;this.value=i2?[]:e.map(t2=>t2.value)}toggleInvert(){const e=this.value;if(!e)return;
const i2=this._enabledOptions.filter(t2=>!e.includes(t2.value));this.value=i2.map(t2=>t2.value)}toggleValue(){this.value===void 0&&(this.value=[]);const e=this.
value.includes(this._value);this.value=e?this.value.filter(i2=>i2!==this._value):[...this.value,this._value]}constructor(e){super(e,false),this.options=e.options,
this.value=[...e.initialValues??[]];const i2=Math.max(this.options.findIndex(({value:t2})=>t2===e.cursorAt),0);this.cursor=this.options[i2]?.disabled?findCursor(
i2,1,this.options):i2,this.on("key",(t2,s)=>{s.name==="a"&&this.toggleAll(),s.name==="i"&&this.toggleInvert(),s.name===void 0&&t2==="\u3000"&&this.toggleValue()}),
this.on("cursor",t2=>{switch(t2){case"left":case"up":this.cursor=findCursor(this.cursor,-1,this.options);break;case"down":case"right":this.cursor=findCursor(this.
cursor,1,this.options);break;case"space":this.toggleValue();break}})}};import{styleText,stripVTControlCharacters}from"node:util";import process$1 from"node:process";function isUnicodeSupported(){if(process$1.platform!=="win32"){return process$1.env.TERM!=="linux"}return Boolean(process$1.env.CI)||Boolean(process$1.env.WT_SESSION)||
Boolean(process$1.env.TERMINUS_SUBLIME)||process$1.env.ConEmuTask==="{cmd::Cmder}"||process$1.env.TERM_PROGRAM==="Terminus-Sublime"||process$1.env.TERM_PROGRAM===
"vscode"||process$1.env.TERM==="xterm-256color"||process$1.env.TERM==="alacritty"||process$1.env.TERMINAL_EMULATOR==="JetBrains-JediTerm"}var unicode=isUnicodeSupported();var unicodeOr=(e,o)=>unicode?e:o;var S_STEP_ACTIVE=unicodeOr("\u25C6","*");var S_STEP_CANCEL=unicodeOr("\u25A0","x");var S_STEP_ERROR=unicodeOr("\u25B2","x");var S_STEP_SUBMIT=unicodeOr(
"\u25C7","o");var S_BAR_START=unicodeOr("\u250C","T");var S_BAR=unicodeOr("\u2502","|");var S_BAR_END=unicodeOr("\u2514","\u2014");var S_BAR_START_RIGHT=unicodeOr(
"\u2510","T");var S_BAR_END_RIGHT=unicodeOr("\u2518","\u2014");var S_RADIO_ACTIVE=unicodeOr("\u25CF",">");var S_RADIO_INACTIVE=unicodeOr("\u25CB"," ");var S_CHECKBOX_ACTIVE=unicodeOr(
"\u25FB","[\u2022]");var S_CHECKBOX_SELECTED=unicodeOr("\u25FC","[+]");var S_CHECKBOX_INACTIVE=unicodeOr("\u25FB","[ ]");var S_PASSWORD_MASK=unicodeOr("\u25AA",
"\u2022");var S_BAR_H=unicodeOr("\u2500","-");var S_CORNER_TOP_RIGHT=unicodeOr("\u256E","+");var S_CONNECT_LEFT=unicodeOr("\u251C","+");var S_CORNER_BOTTOM_RIGHT=unicodeOr(
"\u256F","+");var S_CORNER_BOTTOM_LEFT=unicodeOr("\u2570","+");var S_CORNER_TOP_LEFT=unicodeOr("\u256D","+");var S_INFO=unicodeOr("\u25CF","\u2022");var S_SUCCESS=unicodeOr(
"\u25C6","*");var S_WARN=unicodeOr("\u25B2","!");var S_ERROR=unicodeOr("\u25A0","x");var symbol=e=>{switch(e){case"initial":case"active":return styleText("cyan",
S_STEP_ACTIVE);case"cancel":return styleText("red",S_STEP_CANCEL);case"error":return styleText("yellow",S_STEP_ERROR);case"submit":return styleText("green",S_STEP_SUBMIT);case"\
validating":return styleText("dim",S_STEP_ACTIVE)}};var symbolBar=e=>{switch(e){case"initial":case"active":return styleText("cyan",S_BAR);case"cancel":return styleText(
"red",S_BAR);case"error":return styleText("yellow",S_BAR);case"submit":return styleText("green",S_BAR)}};function formatInstructionFooter(e,o,r2){const s=r2?`${styleText(
"cyan",S_BAR)}  `:"",n2=wrapTextWithPrefix(e,o.join(" \u2022 "),s).split(`
`);return r2&&n2.push(styleText("cyan",S_BAR_END)),n2}var E$1=(l,e,w,p,b,C2=false)=>{let r2=e,O=0;if(C2)for(let i2=p-1;i2>=w;i2--){const m2=l[i2];if(m2&&(r2-=m2.
length),O++,r2<=b)break}else for(let i2=w;i2<p;i2++){const m2=l[i2];if(m2&&(r2-=m2.length),O++,r2<=b)break}return{lineCount:r2,removals:O}};var limitOptions=({cursor:l,
options:e,style:w,output:p=process.stdout,maxItems:b=Number.POSITIVE_INFINITY,columnPadding:C2=0,rowPadding:r2=4})=>{const i2=getColumns(p)-C2,m2=getRows(p),M=styleText(
"dim","..."),v=Math.max(m2-r2,0),a2=Math.max(Math.min(b,v),5);let f=0;l>=a2-3&&(f=Math.max(Math.min(l-a2+3,e.length-a2),0));let d=a2<e.length&&f>0,c2=a2<e.length&&
f+a2<e.length;const I=Math.min(f+a2,e.length),s=[];let g=0;d&&g++,c2&&g++;const T=f+(d?1:0),W=I-(c2?1:0);for(let t2=T;t2<W;t2++){const n2=e[t2],o=n2!==void 0?w(
n2,t2===l):"",h2=wrapAnsi(o,i2,{hard:true,trim:false}).split(`
`);s.push(h2),g+=h2.length}if(g>v){let t2=0,n2=0,o=g;const h2=l-T;let u3=v;const L=()=>E$1(s,o,0,h2,u3),y=()=>E$1(s,o,h2+1,s.length,u3,true);d?({lineCount:o,removals:t2}=
L(),o>u3&&(c2||(u3-=1),{lineCount:o,removals:n2}=y())):(c2||(u3-=1),{lineCount:o,removals:n2}=y(),o>u3&&(u3-=1,{lineCount:o,removals:t2}=L())),t2>0&&(d=true,s.splice(
0,t2)),n2>0&&(c2=true,s.splice(s.length-n2,n2))}const x=[];d&&x.push(M);for(const t2 of s)for(const n2 of t2)x.push(n2);return c2&&x.push(M),x};var confirm=e=>{const a2=e.active??"Yes",o=e.inactive??"No";return new r({active:a2,inactive:o,signal:e.signal,input:e.input,output:e.output,initialValue:e.initialValue??
true,render(){const i2=e.withGuide??settings.withGuide,u3=`${symbol(this.state)}  `,l=i2?`${styleText("gray",S_BAR)}  `:"",f=wrapTextWithPrefix(e.output,e.message,
l,u3),s=`${i2?`${styleText("gray",S_BAR)}
`:""}${f}
`,c2=this.value?a2:o;switch(this.state){case"submit":{const r2=i2?`${styleText("gray",S_BAR)}  `:"";return`${s}${r2}${styleText("dim",c2)}`}case"cancel":{const r2=i2?
`${styleText("gray",S_BAR)}  `:"";return`${s}${r2}${styleText(["strikethrough","dim"],c2)}${i2?`
${styleText("gray",S_BAR)}`:""}`}default:{const r2=i2?`${styleText("cyan",S_BAR)}  `:"",g=i2?styleText("cyan",S_BAR_END):"";return`${s}${r2}${this.value?`${styleText(
"green",S_RADIO_ACTIVE)} ${a2}`:`${styleText("dim",S_RADIO_INACTIVE)} ${styleText("dim",a2)}`}${e.vertical?i2?`
${styleText("cyan",S_BAR)}  `:`
`:` ${styleText("dim","/")} `}${this.value?`${styleText("dim",S_RADIO_INACTIVE)} ${styleText("dim",o)}`:`${styleText("green",S_RADIO_ACTIVE)} ${o}`}
${g}
`}}}}).prompt()};var MULTISELECT_INSTRUCTIONS=[`${styleText("dim","\u2191/\u2193")} to navigate`,`${styleText("dim","Space:")} select`,`${styleText("dim","Enter:")} confirm`];var m=(n2,u3)=>n2.
split(`
`).map(d=>u3(d)).join(`
`);var multiselect=n2=>{const u3=(t2,a2)=>{const r2=t2.label??String(t2.value);return a2==="disabled"?`${styleText("gray",S_CHECKBOX_INACTIVE)} ${m(r2,o=>styleText(
["strikethrough","gray"],o))}${t2.hint?` ${styleText("dim",`(${t2.hint??"disabled"})`)}`:""}`:a2==="active"?`${styleText("cyan",S_CHECKBOX_ACTIVE)} ${r2}${t2.hint?
` ${styleText("dim",`(${t2.hint})`)}`:""}`:a2==="selected"?`${styleText("green",S_CHECKBOX_SELECTED)} ${m(r2,o=>styleText("dim",o))}${t2.hint?` ${styleText("dim",
`(${t2.hint})`)}`:""}`:a2==="cancelled"?`${m(r2,o=>styleText(["strikethrough","dim"],o))}`:a2==="active-selected"?`${styleText("green",S_CHECKBOX_SELECTED)} ${r2}${t2.
hint?` ${styleText("dim",`(${t2.hint})`)}`:""}`:a2==="submitted"?`${m(r2,o=>styleText("dim",o))}`:`${styleText("dim",S_CHECKBOX_INACTIVE)} ${m(r2,o=>styleText("\
dim",o))}`},d=n2.required??true,x=n2.showInstructions??true;return new a({options:n2.options,signal:n2.signal,input:n2.input,output:n2.output,initialValues:n2.initialValues,
required:d,cursorAt:n2.cursorAt,validate(t2){if(d&&(t2===void 0||t2.length===0))return`Please select at least one option.
${styleText("reset",styleText("dim",`Press ${styleText(["gray","bgWhite","inverse"]," space ")} to select, ${styleText("gray",styleText("bgWhite",styleText("inv\
erse"," enter ")))} to submit`))}`},render(){const t2=n2.withGuide??settings.withGuide,a2=wrapTextWithPrefix(n2.output,n2.message,t2?`${symbolBar(this.state)}  `:
"",`${symbol(this.state)}  `),r2=`${t2?`${styleText("gray",S_BAR)}
`:""}${a2}
`,o=this.value??[],g=(i2,l)=>{if(i2.disabled)return u3(i2,"disabled");const s=o.includes(i2.value);return l&&s?u3(i2,"active-selected"):s?u3(i2,"selected"):u3(i2,
l?"active":"inactive")};switch(this.state){case"submit":{const i2=this.options.filter(({value:s})=>o.includes(s)).map(s=>u3(s,"submitted")).join(styleText("dim",
", "))||styleText("dim","none"),l=wrapTextWithPrefix(n2.output,i2,t2?`${styleText("gray",S_BAR)}  `:"");return`${r2}${l}`}case"cancel":{const i2=this.options.filter(
({value:s})=>o.includes(s)).map(s=>u3(s,"cancelled")).join(styleText("dim",", "));if(i2.trim()==="")return`${r2}${styleText("gray",S_BAR)}`;const l=wrapTextWithPrefix(
n2.output,i2,t2?`${styleText("gray",S_BAR)}  `:"");return`${r2}${l}${t2?`
${styleText("gray",S_BAR)}`:""}`}case"error":{const i2=t2?`${styleText("yellow",S_BAR)}  `:"",l=this.error.split(`
`).map(($,v)=>v===0?`${t2?`${styleText("yellow",S_BAR_END)}  `:""}${styleText("yellow",$)}`:`   ${$}`).join(`
`),s=r2.split(`
`).length,h2=l.split(`
`).length+1;return`${r2}${i2}${limitOptions({output:n2.output,options:this.options,cursor:this.cursor,maxItems:n2.maxItems,columnPadding:i2.length,rowPadding:s+
h2,style:g}).join(`
${i2}`)}
${l}
`}default:{const i2=t2?`${styleText("cyan",S_BAR)}  `:"",l=r2.split(`
`).length,s=x?formatInstructionFooter(n2.output,MULTISELECT_INSTRUCTIONS,t2):t2?[styleText("cyan",S_BAR_END)]:[],h2=s.join(`
`),$=s.length+1;return`${r2}${i2}${limitOptions({output:n2.output,options:this.options,cursor:this.cursor,maxItems:n2.maxItems,columnPadding:i2.length,rowPadding:l+
$,style:g}).join(`
${i2}`)}
${h2}
`}}}}).prompt()};var log={message:(s=[],{symbol:e=styleText("gray",S_BAR),secondarySymbol:r2=styleText("gray",S_BAR),output:m2=process.stdout,spacing:l=1,withGuide:c2}={})=>{const t2=[],
o=c2??settings.withGuide,f=o?r2:"",O=o?`${e}  `:"",u3=o?`${r2}  `:"";for(let i2=0;i2<l;i2++)t2.push(f);const g=Array.isArray(s)?s:s.split(`
`);if(g.length>0){const[i2,...y]=g;i2.length>0?t2.push(`${O}${i2}`):t2.push(o?e:"");for(const p of y)p.length>0?t2.push(`${u3}${p}`):t2.push(o?r2:"")}m2.write(`${t2.
join(`
`)}
`)},info:(s,e)=>{log.message(s,{...e,symbol:styleText("blue",S_INFO)})},success:(s,e)=>{log.message(s,{...e,symbol:styleText("green",S_SUCCESS)})},step:(s,e)=>{
log.message(s,{...e,symbol:styleText("green",S_STEP_SUBMIT)})},warn:(s,e)=>{log.message(s,{...e,symbol:styleText("yellow",S_WARN)})},warning:(s,e)=>{log.warn(s,
e)},error:(s,e)=>{log.message(s,{...e,symbol:styleText("red",S_ERROR)})}};var u2={light:unicodeOr("\u2500","-"),heavy:unicodeOr("\u2501","="),block:unicodeOr("\u2588","#")};var SELECT_INSTRUCTIONS=[`${styleText("dim","\u2191/\u2193")} to navigate`,`${styleText("dim","Enter:")} confirm`];var i=`${styleText("gray",S_BAR)}  `;function openQuestions(streams){return{say:text=>log.message(text,{output:streams.output}),choose:async(message,options)=>{const chosen=await multiselect({message,
options,required:false,...streams});return isCancel(chosen)?void 0:chosen},confirm:async(message,initialValue)=>{const answer=await confirm({message,initialValue,
...streams});return!isCancel(answer)&&answer}}}export{openQuestions};
