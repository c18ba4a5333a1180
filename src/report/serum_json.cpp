#include "report/serum_json.hpp"

#include <fmt/format.h>

#include <iterator>

#include "report/escape.hpp"

namespace anagen::report {

namespace {

template <class Items, class Write>
void append_list(std::string& out, const Items& items, Write write) {
  out += '[';
  bool first = true;
  for (const auto& item : items) {
    out += first ? "" : ",";
    first = false;
    write(out, item);
  }
  out += ']';
}

void append_place(std::string& out, const SerumPlace& place) {
  fmt::format_to(std::back_inserter(out), R"({{"id":{},"share":{}}})", quote_json(place.id), place.share);
}

void append_target(std::string& out, const SerumTarget& target) {
  fmt::format_to(std::back_inserter(out), R"({{"id":{},"from_mm":{},"to_mm":{},"chance_once":{},"chance_ever":{}}})",
                 quote_json(target.id), target.from_mm, target.to_mm, target.chance_once, target.chance_ever);
}

void append_unknown(std::string& out, const UnknownInput& unknown) {
  fmt::format_to(std::back_inserter(out), R"({{"id":{},"assumed":{}}})", quote_json(unknown.id), unknown.assumed);
}

void append_serum(std::string& out, const SerumAccount& serum) {
  fmt::format_to(std::back_inserter(out),
                 R"({{"product":{},"needled":{},"massaged":{},"injected_ml":{},"sessions":{},"label_particles":{},)"
                 R"("label_assumed":{},"whole_vesicles":{},"area_cm2":{},"channel_mm":{},"channels_per_cm2":{},)"
                 R"("decay_mm":{},"superficial_share":{},"days_gained":{},"layer_mm":{},"places":)",
                 quote_json(serum.product), serum.needled, serum.massaged, serum.injected_ml, serum.sessions,
                 serum.label_particles, serum.label_assumed, serum.whole_vesicles, serum.area_cm2, serum.channel_mm,
                 serum.channels_per_cm2, serum.decay_mm, serum.superficial_share, serum.days_gained, serum.layer_mm);
  append_list(out, serum.places, append_place);
  out += R"(,"by_depth":)";
  append_list(out, serum.by_depth,
              [](std::string& to, double share) { fmt::format_to(std::back_inserter(to), "{}", share); });
  out += R"(,"targets":)";
  append_list(out, serum.targets, append_target);
  out += R"(,"unknown":)";
  append_list(out, serum.unknown, append_unknown);
  out += '}';
}

void append_outlook_row(std::string& out, const OutlookRow& row) {
  fmt::format_to(std::back_inserter(out), R"({{"measure":{},"day":{},"unit":{},"p05":{},"p50":{},"p95":{},"drivers":)",
                 quote_json(row.measure), row.day, quote_json(row.unit), row.p05, row.p50, row.p95);
  append_list(out, row.drivers, [](std::string& to, const OutlookDriver& driver) {
    fmt::format_to(std::back_inserter(to), R"({{"id":{},"correlation":{}}})", quote_json(driver.id),
                   driver.correlation);
  });
  out += '}';
}

}  // namespace

std::string serum_json(const Results& results) {
  std::string out;
  if (results.serums.empty()) {
    return out;
  }
  out += ",\n\"serum\":";
  append_list(out, results.serums, append_serum);
  const Outlook& outlook = results.outlook;
  fmt::format_to(std::back_inserter(out), R"(,"outlook":{{"draws":{},"open":{},"guessed":{},"rows":)", outlook.draws,
                 outlook.open, outlook.guessed);
  append_list(out, outlook.rows, append_outlook_row);
  return out + "}";
}

}  // namespace anagen::report
