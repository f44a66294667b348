/**
 * The look of a report. Colours are variables so that one drawing serves light, dark and paper; text colours keep a
 * contrast of 4.5 to 1 or more on their ground. Okabe and Ito's palette for series.
 */
export const COLOURS = `
:root{color-scheme:light dark;--ground:#fff;--raised:#f5f6f7;--ink:#1b1f23;--faint:#5c646b;--line:#dfe3e6;--link:#00558a;
--good:#00694c;--bad:#a63d00;--open:#6b5300;
--s0:#5c646b;--s1:#0072b2;--s2:#d55e00;--s3:#009e73;--s4:#cc79a7;--s5:#e69f00;--s6:#56b4e9;
--h0:#7f2a00;--h1:#c8590a;--h2:#f2b06c;--h3:#cfe4f2;--h4:#74b3dd;--h5:#0072b2}
@media screen and (prefers-color-scheme:dark){:root{--ground:#14171a;--raised:#1f2428;--ink:#e8eaec;--faint:#a3abb2;--line:#343b41;--link:#8cc8f0;
--good:#4fd1a5;--bad:#ff9b5c;--open:#e6c34d;
--s0:#a3abb2;--s1:#56b4e9;--s2:#e8702a;--s3:#1fb88c;--s4:#dc97bd;--s5:#f0b429;--s6:#f0e442;
--h0:#8a3000;--h1:#cf6214;--h2:#f2b06c;--h3:#cfe4f2;--h4:#74b3dd;--h5:#1b86c8}}`;

const TEXT = `
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 Arial,"Helvetica Neue",Helvetica,"Liberation Sans",sans-serif}
main,footer{max-width:64rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.7rem;line-height:1.2;margin:1.5rem 0 .5rem}
h2{font-size:1.3rem;line-height:1.25;margin:2.5rem 0 .5rem;padding-top:.8rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.3;margin:0}
p{max-width:46rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font:.9em/1.5 ui-monospace,"Liberation Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
pre{background:var(--raised);padding:.7rem 1rem;overflow-x:auto;white-space:pre-wrap}
.lead{font-size:1.3rem;line-height:1.35;font-weight:bold;margin:.5rem 0}
.story,.note,.unit,footer{color:var(--faint)}
.note{font-size:.9rem;margin:.3rem 0}
.banner{border:2px solid var(--bad);padding:.6rem 1rem;font-weight:bold}
.good{color:var(--good)}.bad{color:var(--bad)}.open{color:var(--open)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav{font-size:.95rem}nav ol{padding-left:1.3rem}nav ul{padding-left:1.1rem}nav li{margin:.15rem 0}
ul.answers{list-style:none;padding:0}ul.answers li{display:grid;grid-template-columns:1.4rem 1fr;padding:.2rem 0;max-width:46rem}
.strip{border:1px solid var(--line);border-radius:4px;padding:.5rem .8rem;margin:.5rem 0}
.strip p{margin:.1rem 0;font-weight:bold}
.strip ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:0;padding:0}`;

const TABLES = `
.scroll{overflow-x:auto;margin:.5rem 0}
@media screen and (max-width:45rem){.scroll{border-right:2px dashed var(--line)}}
table{border-collapse:collapse;font-size:.9rem;line-height:1.35}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.3rem .5rem;text-align:right;vertical-align:top;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
td{white-space:nowrap}
thead th{border-bottom:2px solid var(--faint);vertical-align:bottom}
tbody th{font-weight:normal}
.l{text-align:left;white-space:normal}
.scorecard tbody th{min-width:9rem}.scorecard td small{display:block}
td small,th small{color:var(--faint)}
td small.good{color:var(--good)}td small.bad{color:var(--bad)}td small.open{color:var(--open)}
details{margin:.4rem 0}summary{cursor:pointer;color:var(--link);font-size:.9rem}`;

const FIGURES = `
figure{margin:1.8rem 0;break-inside:avoid}
svg{display:block;width:100%;max-width:var(--w);min-width:min(var(--w),40rem);height:auto;font-family:Arial,"Helvetica Neue",Helvetica,"Liberation Sans",sans-serif}
svg .s,svg .m,svg .e{font-size:11px;fill:var(--ink)}svg .m{text-anchor:middle}svg .e{text-anchor:end}`;

const PAPER = `
@media print{@page{margin:16mm 14mm;@bottom-right{content:counter(page);font-size:8pt}}body{font-size:10pt}main,footer{max-width:none;padding:0}nav,summary{display:none}
h2,h3,section>p{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}
figure{margin:1rem 0}svg{min-width:0;max-width:min(var(--w),16cm);max-height:19cm}table{font-size:8pt}th,td{padding:.15rem .3rem}a{color:inherit}td{white-space:normal}
details.paper::details-content{content-visibility:visible;display:block;block-size:auto}}`;

export const STYLESHEET = (COLOURS + TEXT + TABLES + FIGURES + PAPER).replace(/\n/g, '');
