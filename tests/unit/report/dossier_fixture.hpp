#pragma once

#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "anagen/dossier.hpp"

namespace anagen::report_test {

/// A trial that never was: two arms over time, a net, a row without week, misses of both classes.
inline DossierStudy trial() {
  DossierStudy study;
  study.id = "trial_2031";
  study.title = "A trial";
  const auto row = [&](std::string arm, std::string minus, std::optional<double> week, double expected, double half,
                       double simulated, RowWeight weight, RowQuantity quantity, std::string note) {
    DossierRow out;
    out.study = study.id;
    out.arm = std::move(arm);
    out.minus = std::move(minus);
    out.week = week;
    out.measure = week ? "total_count" : "icc";
    out.quantity = quantity;
    out.unit = "hairs/cm2";
    out.expected = expected;
    out.lo = expected - half;
    out.hi = expected + half;
    out.simulated = simulated;
    out.mc_error = 0.5;
    out.weight = weight;
    out.note = std::move(note);
    out.site = "vertex";
    study.rows.push_back(out);
  };
  row("drug", "", 24, 12, 3, 11, RowWeight::should, RowQuantity::change, "as printed");
  row("drug", "", 48, 18, 3, 10, RowWeight::should, RowQuantity::change, "band ours; low: woken hairs stay thin");
  row("placebo", "", 48, -4, 2, -3, RowWeight::inform, RowQuantity::change, "");
  row("drug", "placebo", 48, 22, 2, 13, RowWeight::must, RowQuantity::net_change, "n 40; as above");
  row("drug", "", std::nullopt, 0.9, 0.05, std::nan(""), RowWeight::should, RowQuantity::level, "");
  study.arms.resize(2);
  study.arms[0] = {"drug",
                   ArmRole::acted_on,
                   40,
                   900,
                   40,
                   "man",
                   "caucasian",
                   18,
                   41,
                   {{"finasteride, 1 mg", 0, {}}},
                   {"phototrichogram"}};
  study.arms[1] = {"placebo", ArmRole::sham, 40, 900, 31, "man", "caucasian", 18, 41, {{"placebo", 0, 24}}, {}};
  study.courses = {{0, {{0, 0, 0}, {24, 11, 1}, {48, 10, 1}}},
                   {2, {{0, 0, 0}, {24, -1, 1}, {48, -3, std::nan("")}}},
                   {3, {{0, 0, 0}, {24, 12, 1}, {48, 13, 1}}}};
  study.sources = {{"trial_2031", "Nobody 2031", "trial", "text"}};
  return study;
}

/// A check against theory: rows alone.
inline DossierStudy check(const std::string& id) {
  DossierStudy study;
  study.id = id;
  DossierRow row;
  row.arm = "cycle";
  row.measure = "mean_rest";
  row.expected = 1;
  row.hi = 1.5;
  row.simulated = 1.25;
  row.mc_error = std::nan("");
  row.weight = RowWeight::must;
  study.rows = {row};
  return study;
}

}  // namespace anagen::report_test
