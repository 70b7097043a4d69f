/**
 * The scripts that stand within a page and run while it is still being read, before what follows is painted: nothing moves.
 * A page's policy lets no other run (astro.config.mjs). Nothing rewrites them for old engines: they are written in the
 * syntax of 2015, with members that those have.
 */

/** Shows the sentence right before it from its day on, by the reader's clock. Without it the date of the report stands. */
export const agingScript =
  "{const said=document.currentScript.previousElementSibling;said.hidden=Date.now()<Date.parse(said.dataset.from)}";

/** Says that the address names a choice, where a tool may come that shows it: no room is kept for what it shows. */
export const linkedScript =
  '{const all=document.documentElement.classList;if(all.contains("starting")&&/[?&]w=[^&]/.test(location.search))all.add("chosen")}';

/**
 * Stands before a page's tool and lets it be seen while its script is on its way (class `starting`; src/styles/tool.css
 * has the rest). Where none runs, one does not arrive, one fails, or none has said within ten seconds that it works
 * (src/client/started.ts), a sentence takes its place. A form that is sent too early is held back till then.
 */
export const toolScript = `{const all=document.documentElement.classList;
if("noModule" in document.createElement("script"))all.add("starting");
const fail=event=>{
if(all.contains("starting")&&(!event||event.target===window||event.target.nodeName==="SCRIPT"))all.remove("starting","chosen")};
for(const sign of ["error","unhandledrejection"])addEventListener(sign,fail,true);
setTimeout(fail,10000);
addEventListener("submit",event=>{if(all.contains("starting")){event.preventDefault();all.add("pressed")}},true)}`.replace(
  /\n/g,
  "",
);
/**
 * The link right before it leads to the same place in the other language: what the address asks for and where it points
 * to go along. Read at the press, since both change while the page is open. Without it the link leads to the plain page.
 */
export const switchScript =
  '{const link=document.currentScript.previousElementSibling,to=link.getAttribute("href");for(const press of["mousedown","contextmenu","click"])link.addEventListener(press,()=>{link.href=to+location.search+location.hash})}';

/**
 * On the page of missing pages: the address tells the language that its reader had. `data-path` is where the English pages
 * begin, `data-title` what the page is called there. Without it the answer stands in both languages.
 */
export const missingScript =
  '{const root=document.documentElement,{path,title}=document.currentScript.dataset;root.className="told";if((location.pathname+"/").indexOf(path)===0){root.lang="en";document.title=title}}';

/**
 * Writes below the map right before it what its tile says that is touched or has the focus. The first touch does no more,
 * the second opens the page, as a click and the Enter key do at once. Without it each tile has the sentence as its name.
 */
export const tileScript =
  '{const said=document.currentScript.previousElementSibling,map=said.previousElementSibling;let shown,first;said.hidden=false;const tile=event=>{let node=event.target;while(node!==map&&!node.hasAttribute("href"))node=node.parentNode;return node===map?null:node},show=event=>{const link=tile(event);if(link){shown=link;said.textContent=link.querySelector("title").textContent}};map.addEventListener("touchstart",event=>{first=tile(event)!==shown},{passive:true});map.addEventListener("touchmove",()=>{first=false},{passive:true});map.addEventListener("focus",show,true);map.addEventListener("mouseover",show);map.addEventListener("click",event=>{if(first){first=false;event.preventDefault();show(event)}})}';

/**
 * In a frame of another site: tells it how high the card is, at first and whenever that changes, in two ways: as WordPress
 * listens (with the secret that it puts behind the address) and by our own name. There a frame may open no page: what is
 * pressed is told too, and WordPress goes there. Without it the frame keeps the height that its code gives.
 */
export const heightScript = `{const frame=parent,
secret=(/[#&?]secret=(\\w+)/.exec(location.hash)||[])[1],
tell=(message,value)=>frame.postMessage({secret,message,value},"*");
let last=0;
const measure=()=>{const style=getComputedStyle(document.body);let value=2;
for(const part of document.querySelectorAll("main,footer"))value+=part.offsetHeight;
for(const side of["paddingTop","paddingBottom"])value+=parseFloat(style[side]);
value=Math.ceil(value);
if(value!==last){last=value;frame.postMessage({pantau:"height",value},"*");if(secret)tell("height",value)}};
if(frame!==window){measure();
addEventListener("load",measure);addEventListener("resize",measure);
if(secret)addEventListener("click",event=>{let node=event.target;while(node&&!node.href)node=node.parentNode;
if(node){event.preventDefault();tell("link",node.href)}})}}`.replace(/\n/g, "");
