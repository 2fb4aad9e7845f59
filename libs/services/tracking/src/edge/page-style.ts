/** Light and dark by the phone's own setting. */
export const STYLE = `:root{color-scheme:light dark;--ink:#16202a;--soft:#51606e;--paper:#fff;--ground:#f3f5f7;--line:#d8dee4;--main:#0b6b50;--warn:#9a4b00}
@media(prefers-color-scheme:dark){:root{--ink:#eef2f5;--soft:#a9b6c2;--paper:#18212a;--ground:#0f151b;--line:#2c3843;--main:#5fd3ae;--warn:#ffb46b}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.25rem}header p,footer,time,dt{color:var(--soft)}header p{margin:0}h1{font-size:1.15rem;margin:.1rem 0 1rem}
.card{background:var(--paper);border:1px solid var(--line);border-radius:.9rem;padding:1.1rem;margin-bottom:1rem}
.state{font-size:1.5rem;font-weight:700;line-height:1.2;margin:0;color:var(--main)}.warn .state{color:var(--warn)}
.bar{display:flex;gap:.3rem;margin:1rem 0 0;padding:0;list-style:none}.bar li{flex:1;height:.4rem;border-radius:1rem;background:var(--line)}.bar .on{background:var(--main)}
.pay{font-weight:600;margin:.9rem 0 0}dl{display:grid;grid-template-columns:auto 1fr;gap:.35rem 1rem;margin:0}dd{margin:0;text-align:right;overflow-wrap:anywhere}
h2{font-size:1rem;margin:0 0 .6rem}ol.past{list-style:none;margin:0;padding:0}.past li{border-left:3px solid var(--line);padding:0 0 .9rem .9rem}.past li:first-child{border-color:var(--main)}.past li:last-child{padding-bottom:0}
.past p{margin:0}time{font-size:.88rem}a{color:var(--main)}footer{display:flex;justify-content:space-between;font-size:.88rem}
form p{margin:.5rem 0}label{display:flex;gap:.6rem;align-items:center;min-height:2.75rem;flex-wrap:wrap}input{font:inherit;accent-color:var(--main)}input[type=text],input[type=date],textarea{flex:1 1 12rem;padding:.5rem;border:1px solid var(--soft);border-radius:.5rem;background:var(--paper);color:var(--ink)}
fieldset{border:0;margin:0;padding:0;min-width:0}fieldset[disabled]{opacity:.6}summary{min-height:2.75rem;display:flex;align-items:center;font-weight:600;color:var(--main);cursor:pointer}summary::before{content:'+';width:1.5rem}[open]>summary::before{content:'–'}
.stars{display:flex;flex-wrap:wrap;gap:0 1rem}.soft{color:var(--soft)}.note{border-color:var(--warn);border-left-width:4px;font-weight:600}
button{font:inherit;font-weight:600;min-height:2.75rem;width:100%;border:0;border-radius:.6rem;background:var(--main);color:var(--paper)}`
