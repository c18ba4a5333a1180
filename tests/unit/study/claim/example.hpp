#pragma once

#include <string>

#include "anagen/claim.hpp"

namespace anagen::study::examples {

/// A claim of a few people that is weighed in a moment; each test spoils what it needs.
inline ClaimFile claim() {
  return {"small.toml", R"(schema = "anagen.claim/1"
id = "small"
seed = 3
start = 2025-01-15
visits = [0, 3]

[claim]
words = "All shed less at week 3."
claimed_by = "somebody"
sources = ["ccsu_nd_article"]
grade = "4-"
for = "A series"
against = "No control"
tests = "minoxidil_topical"
testable = "range"
n = [2, 4]
result = "everybody sheds less"

[population]
sex = "woman"
age = 30
n = 12

[[instrument]]
kind = "shed_collection"

[[treatment]]
kind = "microneedling"
day = 0

[[treatment]]
kind = "minoxidil_topical"
day = 0

[[reported]]
measure = "shed_count"
week = 3
quantity = "percent_change"
statistic = "all"
direction = "down"

[settle]
measure = "shed_count"
difference = -30
)"};
}

/// The example with one text replaced by another.
inline ClaimFile spoilt(const std::string& from, const std::string& to) {
  ClaimFile file = claim();
  file.toml.replace(file.toml.find(from), from.size(), to);
  return file;
}

}  // namespace anagen::study::examples
