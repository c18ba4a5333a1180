#include "report/page_style.hpp"

#include <fmt/format.h>

#include <string_view>

#include "report/tokens.hpp"

namespace anagen::report {

namespace {

constexpr std::string_view fonts = R"(:root{
--serif:"Iowan Old Style","Palatino Linotype",Palatino,P052,"URW Palladio L","Noto Serif",Georgia,"DejaVu Serif",serif;
--sans:-apple-system,"Segoe UI",Roboto,"Noto Sans",Lato,"Liberation Sans",system-ui,"DejaVu Sans",sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono","DejaVu Sans Mono",monospace}
)";

constexpr std::string_view text_rules = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:72px}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.6 var(--sans);font-variant-numeric:lining-nums}
h1,h2,h3,p,figure,ul,ol,dl,dd,pre{margin:0;padding:0}
h1,h2{font-family:var(--serif);font-weight:400;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:46px;line-height:1.12;letter-spacing:-.014em;margin-top:12px}
h2{font-size:29px;line-height:1.2;letter-spacing:-.008em}
h3{font-size:14px;font-weight:600;line-height:1.35}
p{max-width:66ch;text-wrap:pretty}
a{color:var(--treated);text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--treated);outline-offset:3px;border-radius:3px}
code,pre{font-family:var(--mono);font-size:12.5px}
pre{background:var(--sunk);padding:12px 16px;border-radius:6px;overflow-x:auto;line-height:1.55}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;background:var(--sf);padding:8px 12px;z-index:9}
.purpose{background:var(--sunk);border-bottom:1px solid var(--line);color:var(--ink2);font-size:12.5px;
line-height:1.45;padding:7px 24px;text-align:center}
.purpose p{max-width:none}
.purpose b{font-weight:600;color:var(--ink)}
.patterns{position:absolute}
)";

constexpr std::string_view layout = R"(
.key{position:sticky;top:0;z-index:5;background:var(--bg);border-bottom:1px solid var(--line)}
.key>div,.page{max-width:1244px;margin:0 auto;padding:0 24px}
.key>div{min-height:52px;display:flex;align-items:center;gap:28px;font-size:13.5px}
.mark{font:400 22px/1 var(--serif);display:inline-flex;align-items:center;gap:8px}
.mark svg{width:17px;height:22px;overflow:visible}
.key ul{list-style:none;display:flex;flex-wrap:wrap;gap:4px 22px;margin-left:auto}
.key ul+ul{margin-left:0;padding-left:22px;border-left:1px solid var(--line);color:var(--ink2)}
.key li{display:inline-flex;align-items:center;gap:8px;white-space:nowrap}
.key li svg{width:26px;height:12px;flex:none}
.page{display:grid;grid-template-columns:150px minmax(0,1fr);column-gap:58px}
nav{font-size:13px;line-height:1.4}
nav ol{position:sticky;top:84px;list-style:none;padding-top:96px}
nav a{display:block;color:var(--ink2);text-decoration:none;padding:4.5px 0}
nav a:hover{color:var(--ink);text-decoration:underline}
.row{display:grid;grid-template-columns:minmax(0,700px) minmax(0,236px);column-gap:52px}
.wide{grid-column:1/-1}
header{padding-top:64px}
.eyebrow{font-size:12px;font-weight:600;letter-spacing:.02em;color:var(--ink3)}
.lead{font:400 21px/1.5 var(--serif);margin-top:26px;max-width:none}
.lead+.lead{margin-top:12px}
.lead b{font-weight:700;color:var(--treated)}
.lead i{font-style:normal;color:var(--untreated)}
.meta{font-size:13px;line-height:1.5;color:var(--ink2);padding-top:34px}
.meta dt{color:var(--ink3);font-size:12px}
.meta dd{margin:0 0 10px}
section{padding-top:84px}
section p.t,header p.t{margin-top:14px}
section p.small{font-size:14px;line-height:1.5;color:var(--ink2)}
.note{font-size:13px;line-height:1.5;color:var(--ink2);padding-top:30px}
.note p+p{margin-top:10px}
.note b{color:var(--ink);font-weight:600}
figure{margin-top:26px;break-inside:avoid}
figure h3+p{font-size:13px;line-height:1.45;color:var(--ink2);margin-top:2px;max-width:78ch}
.plot{margin-top:14px}
figcaption{font-size:13px;line-height:1.5;color:var(--ink2);margin-top:12px;max-width:74ch}
details{font-size:13.5px;margin-top:10px}
summary{cursor:pointer;color:var(--ink2);padding:4px 0;display:inline-block}
summary::before{content:"\25B8";display:inline-block;width:1.1em}
details[open]>summary::before{content:"\25BE"}
summary::-webkit-details-marker{display:none}
summary{list-style:none}
.box{overflow-x:auto;margin-top:14px}
table{border-collapse:collapse;font-size:13.5px;line-height:1.4;font-variant-numeric:tabular-nums lining-nums;width:100%}
th{text-align:left;font-weight:600;font-size:12.5px;color:var(--ink2);border-bottom:1px solid var(--line2);
padding:6px 18px 6px 0;vertical-align:bottom}
td{border-bottom:1px solid var(--line);padding:8px 18px 8px 0;vertical-align:top}
td:last-child,th:last-child{padding-right:0}
.r{text-align:right;white-space:nowrap}
.nw{white-space:nowrap}
td code{display:block;color:var(--ink2)}
td small{display:block;font-size:12.5px;color:var(--ink2);max-width:56ch}
td svg{width:18px;height:12px;vertical-align:-1px;margin-right:7px}
.dots{letter-spacing:.1em;white-space:nowrap}
.dots svg{width:35px;height:9px;margin:0 5px 0 0;vertical-align:0}
details .box{max-height:420px;overflow-y:auto}
.limits{margin-top:16px;padding-left:1.1em;max-width:66ch}
.limits li{margin-top:8px}
.care{margin-top:36px;padding:20px 24px 22px;background:var(--carebg);border-left:3px solid var(--care);max-width:700px;
break-inside:avoid}
.care h3{font-size:16px;color:var(--care)}
.care p,.care ul{margin-top:8px}
.care ul{padding-left:1.2em}
footer{margin:84px 0 60px;padding-top:16px;border-top:1px solid var(--line);font-size:12.5px;color:var(--ink2)}
)";

constexpr std::string_view charts = R"(
svg{overflow:visible}
.plot svg{display:block;width:100%}
.wr svg{max-width:860px}
.nr svg{max-width:520px}
.nr{display:none}
.plot text{font:12px var(--sans);fill:var(--ink2);font-variant-numeric:tabular-nums lining-nums}
.plot .ax{fill:var(--ink3);font-size:11.5px}
.plot .sm{font-size:11.5px}
.plot .lb{font-weight:600;font-size:12.5px}
.plot .ft2{font-weight:600;font-size:12.5px;fill:var(--ink)}
.plot .it{font-style:italic}
.plot .ink{fill:var(--ink)}
.plot .halo{paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
.g,.g0,.zr{fill:none;stroke-width:1;shape-rendering:crispEdges}
.g{stroke:var(--line)}.g0{stroke:var(--ink2)}.zr{stroke:var(--ink3);stroke-opacity:.65}
.ref{fill:none;stroke:var(--ink3);stroke-width:1.25;stroke-dasharray:1 4;stroke-linecap:round}
.own{fill:var(--own)}
.s{fill:none;stroke-linejoin:round;stroke-linecap:round}
.f-ink{fill:var(--ink2)}
.head{fill:none;stroke:var(--line2);stroke-width:1.25}
.diamond{fill:var(--bg);stroke:var(--ink);stroke-width:1.5}
.ring{fill:var(--bg);stroke-width:1.75}
.f-anagen{fill:var(--anagen)}.pale{opacity:.13}
.ph-catagen,.ph-telogen,.ph-exogen{fill-opacity:.66;stroke-width:1}
.ph-catagen{fill:var(--catagen);stroke:var(--catagen)}
.ph-telogen{fill:var(--telogen);stroke:var(--telogen)}
.ph-exogen{fill:var(--exogen);stroke:var(--exogen)}
.ph-kenogen{fill:url(#dots);stroke:var(--kenogen);stroke-width:1}
.b90{opacity:var(--b90)}.b50{opacity:var(--b50)}
.bar90{opacity:.3}.bar50{opacity:.5}.hill{opacity:.4}
.f-exogen{fill:var(--exogen)}
.h-exogen{fill:url(#hatch-exogen);stroke:var(--exogen);stroke-width:1}
.h-untreated{fill:url(#hatch-untreated);stroke:var(--untreated);stroke-width:1}
.h-treated{fill:url(#hatch-treated);stroke:var(--treated);stroke-width:1}
.soft{opacity:.55}
.ho{fill:none;stroke:var(--line2);stroke-width:4}
.ro{fill:none;stroke:var(--ink2);stroke-width:2.6;stroke-linejoin:round;opacity:.6}
.mk,.hr{fill:none;stroke-linecap:round}
.mk.sq{stroke-linecap:square}.mk.bar{stroke-linecap:butt}
.m-anagen{stroke:var(--anagen);opacity:.62}
.m-catagen{stroke:var(--catagen)}
.m-telogen{stroke:var(--telogen)}
.m-exogen{fill:var(--exogen)}.m-exo{stroke:var(--exogen)}
.m-kenogen{stroke:var(--kenogen)}
.hole{stroke:var(--bg)}
.m-held{stroke:var(--exogen);stroke-width:1.6}
.same{stroke:var(--line2)}.differs{stroke:var(--treated)}
.un{stroke:var(--own)}
.pf{fill:none;stroke:var(--line2)}
.dot1{fill:var(--ink2);stroke:var(--ink2)}.dot0{fill:none;stroke:var(--ink3)}
)";

/// Line of each arm: no arm is known by its colour alone.
std::string arm_rules() {
  struct Rule {
    std::string_view arm;
    std::string_view colour;
    std::string_view line;
  };
  constexpr Rule rules[] = {
      {"treated", "treated", "stroke-width:2.25"},
      {"untreated", "untreated", "stroke-width:2.25;stroke-dasharray:7 4"},
      {"needling", "needling", "stroke-width:2;stroke-dasharray:9 3 2 3"},
      {"vehicle", "vehicle", "stroke-width:2;stroke-dasharray:1.5 4"},
      {"quiet", "ink3", "stroke-width:1.5;stroke-dasharray:3 3"},
  };
  std::string css;
  for (const Rule& rule : rules) {
    css += fmt::format(
        ".s-{0}{{stroke:var(--{1});{2}}}.f-{0}{{fill:var(--{1})}}.plot .t-{0}{{fill:var(--{1})}}"
        ".c-{0}{{color:var(--{1})}}\n",
        rule.arm, rule.colour, rule.line);
  }
  return css +
         ".s.thin{stroke-width:1.75}.s.tick{stroke-width:2;stroke-dasharray:none;stroke-linecap:butt}"
         ".s.solid{stroke-dasharray:none;stroke-width:1.5}.ring{stroke-dasharray:none}\n";
}

constexpr std::string_view narrow_rules = R"(
@media (max-width:1120px){
.page{grid-template-columns:minmax(0,1fr)}
nav{display:none}
.row{grid-template-columns:minmax(0,1fr)}
.meta{display:grid;grid-template-columns:max-content 1fr;gap:4px 18px;padding-top:26px}
.meta dd{margin:0}
.note{padding-top:18px;max-width:700px}
}
@media (max-width:880px){.wr{display:none}.nr{display:block}}
@media (max-width:700px){
h1{font-size:31px}h2{font-size:24px}
.lead{font-size:18.5px}
header{padding-top:36px}section{padding-top:60px}
.key>div,.page{padding:0 18px}
.key>div{overflow-x:auto;gap:20px}
.key ul{flex-wrap:nowrap;margin-left:0}
.purpose{text-align:left;padding:8px 18px}
.care{padding:16px 18px 18px}
summary{min-height:44px;line-height:36px}
.box table{min-width:540px}
}
@media (prefers-contrast:more){.b90,.b50{stroke:currentColor;stroke-width:.5}}
@media screen and (prefers-contrast:more){:root{--ink3:var(--ink2)}}
)";

constexpr std::string_view paper = R"(
@page{size:A4;margin:15mm}
@media print{
body{font-size:11pt;line-height:1.5}
.key{position:static}
nav,.skip{display:none}
.page,.key>div{max-width:none;padding:0;display:block}
.key>div{display:flex;gap:18px;min-height:38px;font-size:9pt}
.key ul{flex-wrap:wrap;gap:2px 14px}.key ul+ul{padding-left:14px}
.row{display:block}
.wr{display:block}.nr{display:none}
.wr svg{max-width:none}
.plot text{font-size:13.5px}.plot .ax,.plot .sm{font-size:13px}
h1{font-size:27pt}h2{font-size:17pt}.hd,h2{break-after:avoid;break-inside:avoid}h3{break-after:avoid}
.lead{font-size:13pt}
header{padding-top:24px}section{padding-top:32px}
.note{padding-top:12px;max-width:66ch}
.meta{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;padding-top:16px}
.meta dd{margin:0}
figure,tr,.care,li{break-inside:avoid}
thead{display:table-header-group}
table{font-size:8.5pt}td{padding:4px 10px 4px 0}th{padding:4px 10px 4px 0}
.box{overflow:visible}.box table{min-width:0}
.r{white-space:normal}th,td code{overflow-wrap:anywhere}th{min-width:5.6em}
details:not([open]){display:none}
pre{white-space:pre-wrap}
a{color:inherit;text-decoration:none}
footer{margin:32px 0 0}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
)";

}  // namespace

std::string page_style() {
  std::string css{fonts};
  css += ":root{" + declarations(false) + "}\n";
  css += "@media screen and (prefers-color-scheme:dark){:root{" + declarations(true) + "}}\n";
  css += "@media print{:root{--bg:#FFFFFF}}\n";
  css += text_rules;
  css += layout;
  css += charts;
  css += arm_rules();
  css += narrow_rules;
  css += paper;
  return css;
}

std::string page_patterns() {
  std::string defs = R"(<svg class="patterns" width="0" height="0" aria-hidden="true"><defs>)";
  for (const std::string_view colour : {"treated", "untreated", "exogen"}) {
    defs += fmt::format(
        "<pattern id=\"hatch-{0}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\"><path d=\"M0 0V6\" style=\"stroke:var(--{0});stroke-width:2.4\"/></pattern>",
        colour);
  }
  defs +=
      "<pattern id=\"dots\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">"
      "<rect width=\"5\" height=\"5\" style=\"fill:var(--bg)\"/>"
      "<circle cx=\"1.5\" cy=\"1.5\" r=\".8\" style=\"fill:var(--kenogen)\"/></pattern></defs></svg>\n";
  return defs;
}

}  // namespace anagen::report
