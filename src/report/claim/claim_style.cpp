#include "report/claim/parts.hpp"

namespace anagen::report {

std::string claim_style() {
  return R"(
.cl{max-width:1180px;margin:0 auto;padding:0 24px}
.key>div{max-width:1180px}
.hero{display:grid;grid-template-columns:minmax(0,1fr) 300px;column-gap:72px;padding-top:40px;align-items:start}
.hero h1{font-size:44px;line-height:1.15;margin-top:10px}
.hero .by{margin-top:16px;color:var(--ink2);font-size:15px}
.facts{font-size:13.5px;line-height:1.45;display:grid;grid-template-columns:auto 1fr;gap:6px 16px;padding-top:26px;align-content:start}
.facts dt{color:var(--ink3)}
.card{background:var(--sf);border:1px solid var(--line);border-radius:8px;margin-top:40px;padding:34px 40px 30px;break-inside:avoid}
.card .plot .halo{stroke:var(--sf)}
.vh{display:grid;grid-template-columns:minmax(0,1fr) 420px;gap:48px;align-items:end}
.vh h2{font-size:33px;line-height:1.18}
.vh p{color:var(--ink2);font-size:15px;margin-top:8px}
.vh .plot{margin:0}
.worlds{margin-top:28px;border-top:1px solid var(--line);padding-top:22px}
.worlds h3{font-size:14.5px}
.worlds h3+p,.foot{font-size:13px;line-height:1.5;color:var(--ink2);margin-top:4px;max-width:none}
.foot{margin-top:16px}
.w{display:grid;grid-template-columns:236px minmax(0,1fr) 132px;gap:26px;align-items:center;padding:10px 0}
.w b{display:block;font-size:15px;font-weight:600;line-height:1.3}
.w small{display:block;font-size:13px;line-height:1.35;color:var(--ink2)}
.w .plot{margin:0}
.w .v{font:400 26px/1 var(--serif);white-space:nowrap}
.w .v span{font:13px var(--sans);color:var(--ink2)}
.w .v em{display:block;font:400 12.5px/1.3 var(--sans);color:var(--ink2);margin-top:4px}
.g2{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:64px}
.cl section{padding-top:72px}
.cl section p.t{margin-top:10px}
.empty{margin-top:18px;border:1px dashed var(--line2);border-radius:8px;padding:20px 24px;color:var(--ink2);font-size:15px;max-width:66ch}
.empty b{color:var(--ink);font-weight:600}
.fa{display:grid;grid-template-columns:1fr 1fr;gap:56px;margin-top:18px}
.fa h3{padding-bottom:8px;border-bottom:1px solid var(--line2)}
.fa p{font-size:15px;line-height:1.55;margin-top:12px}
.settle{display:grid;grid-template-columns:minmax(0,1fr) 400px;gap:64px}
.settle .facts{padding-top:12px}
.step{fill:var(--line)}.step-on{fill:var(--ink)}.step-open{fill:var(--ink3)}
.stroke{fill:none;stroke-width:2.4;stroke-linecap:round}.stroke.fine{stroke-width:1.7}
.stroke.off{stroke:var(--line2);stroke-width:1;opacity:.75}
.bracket{fill:none;stroke-width:1.25}
.w-untreated{stroke:var(--untreated)}.w-vehicle{stroke:var(--vehicle)}.w-needling{stroke:var(--needling)}
.w-treated{stroke:var(--treated)}.w-quiet{stroke:var(--ink3)}
.line-1{stroke:var(--untreated);stroke-width:2.5}
.line-2{stroke:var(--untreated);stroke-width:2;stroke-dasharray:6 4}
.line-3{stroke:var(--untreated);stroke-width:1.5;stroke-dasharray:1.5 4}
.raises{fill:none;stroke:var(--exogen);stroke-width:1.25;stroke-dasharray:3 3}
.report-week{fill:none;stroke:var(--ink);stroke-width:1.75}
.one svg{max-width:520px}
.cl footer{margin-top:80px}
@media screen and (max-width:1020px){.hero,.vh,.settle,.g2,.fa{grid-template-columns:minmax(0,1fr);gap:28px}
.hero h1{font-size:38px}.w{grid-template-columns:190px minmax(0,1fr) 112px;gap:20px}.card{padding:28px 28px 24px}}
@media screen and (max-width:880px){.w{grid-template-columns:minmax(0,1fr) auto;gap:4px 16px;padding:12px 0}
.w .plot{grid-column:1/-1;grid-row:2}.w .v{text-align:right}.w .v em{display:none}}
@media screen and (max-width:700px){.cl{padding:0 18px}.hero{padding-top:22px}.hero h1{font-size:30px}.facts{padding-top:0}
.card{margin:26px -18px 0;border-radius:0;border-width:1px 0;padding:24px 18px 20px}.vh h2{font-size:26px}.cl section{padding-top:54px}}
@media print{.cl{max-width:none;padding:0}.hero,.settle,.g2{grid-template-columns:1fr 1fr;gap:24px}.hero h1{font-size:24pt}
.card{padding:16px;margin-top:16px}.vh{grid-template-columns:1fr;gap:12px}.vh h2{font-size:18pt}.cl section{padding-top:28px}}
)";
}

}  // namespace anagen::report
